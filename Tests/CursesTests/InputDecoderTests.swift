@testable import Curses
import Screen
import Testing

@Suite struct InputDecoderTests {
  /// The events of `text` read at once, and what waits settled.
  private func events(_ text: String) -> [TerminalEvent] {
    var decoder = InputDecoder()
    return decoder.events(in: Array(text.utf8), at: 0) + decoder.settle()
  }

  private func keys(_ names: String...) -> [TerminalEvent] {
    names.compactMap { Key(name: $0).map { .key($0) } }
  }

  @Test(arguments: [
    ("j", "j"), (" ", "space"), ("ệ", "ệ"), ("中", "中"), ("\r", "enter"), ("\n", "enter"),
    ("\t", "tab"), ("\u{8}", "backspace"), ("\u{7F}", "backspace"), ("\u{1B}", "escape"),
    ("\u{4}", "ctrl-d"), ("\u{1A}", "ctrl-z"), ("\u{0}", "ctrl-space"), ("\u{1C}", "ctrl-\\"),
    ("\u{1F}", "ctrl-_"), ("\u{1B}x", "alt-x"), ("\u{1B}đ", "alt-đ"), ("\u{1B}[", "alt-["),
    ("\u{1B}O", "alt-O"), ("\u{1B}[A", "up"), ("\u{1B}OB", "down"), ("\u{1B}[1;5C", "right"),
    ("\u{1B}[Z", "backtab"), ("\u{1B}[5~", "page-up"), ("\u{1B}[6;2~", "page-down"),
    ("\u{1B}[H", "home"), ("\u{1B}[1~", "home"), ("\u{1B}[7~", "home"), ("\u{1B}OF", "end"),
    ("\u{1B}[4~", "end"), ("\u{1B}[2~", "insert"), ("\u{1B}[3~", "delete"), ("\u{1B}OP", "f1"),
    ("\u{1B}[[A", "f1"), ("\u{1B}[11~", "f1"), ("\u{1B}[15~", "f5"), ("\u{1B}[17~", "f6"),
    ("\u{1B}[21~", "f10"), ("\u{1B}[24~", "f12"), ("\u{1B}[1;2P", "f1"), ("\u{1B}OM", "enter"),
    ("\u{1B}Oq", "1"), ("\u{1B}[97;5u", "ctrl-a"), ("\u{1B}[27;3;120~", "alt-x"),
    ("\u{1B}[9;2u", "backtab"), ("\u{1B}[27u", "escape"), ("\u{1B}[d", "left"),
  ])
  func `a key is known by its bytes`(bytes: String, name: String) {
    #expect(events(bytes) == keys(name))
  }

  @Test func `what no key sends vanishes without taking the next key with it`() {
    let reports = "\u{1B}[?62;c\u{1B}[I\u{1B}[O\u{1B}[99~\u{1B}[201~\u{1B}[5;1R\u{1B}[<0;1M"
    #expect(events(reports + "j") == keys("j"))
    #expect(events("\u{1B}[1;\u{7}j") == keys("ctrl-g", "j"))
    #expect(events("\u{1B}]j\u{1B}Pq") == keys("alt-]", "j", "alt-P", "q"))
    #expect(events("\u{1B}\u{1B}[A\u{1B}\r") == keys("escape", "up", "escape", "enter"))
  }

  @Test func `a burst of an input method comes out in order`() {
    #expect(
      events("vie\u{7F}ê\u{7F}ệt")
        == keys("v", "i", "e", "backspace", "ê", "backspace", "ệ", "t"))
  }

  @Test func `letters that come decomposed are one key each`() {
    #expect(
      events("tie\u{302}\u{301}ng") == "tie\u{302}\u{301}ng".map { .key(.character($0)) })
    #expect(events("e\u{302}\u{323}").count == 1)
    #expect(events("👩‍🚀🇻🇳").count == 2)
  }

  @Test func `a stream may be cut at every byte`() {
    let stream =
      "vie\u{7F}ê\u{7F}ệt中😀\u{1B}[A\u{1B}OP\u{1B}[1;5C\u{1B}đ\u{1B}[200~dán\r\nhai\u{1B}[31m"
      + "\u{1B}[201~\u{1B}[<0;5;3M\u{1B}[<0;5;3m\r"
    let bytes = Array(stream.utf8)
    let whole = events(stream)
    #expect(whole.contains(.paste("dán\nhai\u{1B}[31m")))
    #expect(whole.contains(.mouse(Mouse(.click, at: Point(column: 4, row: 2)))))
    for cut in 1..<bytes.count {
      var decoder = InputDecoder()
      let parts = [bytes[..<cut], bytes[cut...]].flatMap { decoder.events(in: $0, at: 0) }
      #expect(parts == whole, "cut at \(cut)")
    }
    var decoder = InputDecoder()
    #expect(bytes.flatMap { decoder.events(in: [$0], at: 0) } == whole)
  }

  @Test func `only a lone Escape and what may follow it wait for time to tell`() {
    for (bytes, isUndecided) in [
      ("\u{1B}", true), ("\u{1B}[", true), ("\u{1B}O", true), ("a\u{1B}", true), ("a", false),
      ("\u{1B}[1", false), ("\u{1B}[200~\u{1B}", false), ("\u{1B}[A", false), ("", false),
    ] {
      var decoder = InputDecoder()
      _ = decoder.events(in: Array(bytes.utf8), at: 0)
      #expect(decoder.isUndecided == isUndecided, "\(bytes.debugDescription)")
    }
  }

  @Test func `broken letters become marks and take nothing else with them`() {
    var decoder = InputDecoder()
    let events = decoder.events(in: [0x61, 0xFF, 0xC3, 0x62, 0xE1, 0xBB, 0x1B, 0x5B, 0x41], at: 0)
    #expect(events == keys("a", "\u{FFFD}", "\u{FFFD}", "b", "\u{FFFD}", "up"))
  }

  @Test func `pasted text is never taken for keys`() {
    #expect(
      events("\u{1B}[200~q\u{3}\u{1B}[A\r\u{1B}[201~j")
        == [.paste("q\u{3}\u{1B}[A\n"), .key(.character("j"))])
    #expect(events("\u{1B}[200~\u{1B}[201~") == [.paste("")])
  }

  @Test func `the wheel, old reports and double clicks are understood`() {
    var decoder = InputDecoder()
    func mouse(_ text: String, _ time: Int) -> [TerminalEvent] {
      decoder.events(in: Array(text.utf8), at: time)
    }
    let point = Point(column: 4, row: 2)
    let click = "\u{1B}[<0;5;3M\u{1B}[<0;5;3m"
    #expect(
      mouse("\u{1B}[<64;5;3M\u{1B}[<69;5;3M", 0) == [
        .mouse(Mouse(.wheelUp, at: point)), .mouse(Mouse(.wheelDown, at: point)),
      ])
    #expect(mouse(click, 1000) == [.mouse(Mouse(.click, at: point))])
    #expect(mouse(click, 1400) == [.mouse(Mouse(.doubleClick, at: point))])
    #expect(mouse(click, 1500) == [.mouse(Mouse(.click, at: point))])
    #expect(mouse(click, 1901) == [.mouse(Mouse(.click, at: point))])
    #expect(mouse("\u{1B}[<0;5;3M\u{1B}[<0;6;3m", 5000).isEmpty)
    #expect(mouse("\u{1B}[<2;5;3M\u{1B}[<2;5;3m\u{1B}[<35;5;3M", 6000).isEmpty)
    #expect(
      mouse("\u{1B}[M !!\u{1B}[M#!!", 7000) == [
        .mouse(Mouse(.click, at: Point(column: 0, row: 0)))
      ])
  }
}
