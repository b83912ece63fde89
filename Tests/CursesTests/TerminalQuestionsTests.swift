import Screen
import Testing

@testable import Curses

@Suite struct TerminalQuestionsTests {
  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).replacing("\u{1B}", with: "^")
  }

  @Test func `tmux gets a question that it hands on as it is`() {
    var questions = TerminalQuestions(way: .throughTmux, about: .pictures, at: 0)
    #expect(text(questions.bytes) == "^[c" && questions.takeMore(at: 1).isEmpty)
    // It has answered for itself: now it can hand something on.
    #expect(questions.events(for: [.attributes(hasSixels: false)]).isEmpty)
    #expect(
      text(questions.takeMore(at: 900))
        == "^Ptmux;^^_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA^^\\^^[>q^\\")
    #expect(questions.takeMore(at: 901).isEmpty && questions.wait(at: 1000) == 200)
  }

  @Test func `a terminal is asked no more than is wanted, and last what every terminal answers`() {
    func asked(_ way: TerminalQuestions.Way, _ matters: TerminalQuestions.Matters) -> String {
      text(TerminalQuestions(way: way, about: matters, at: 0).bytes)
    }
    #expect(asked(.direct, .pictures) == "^_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA^\\^[c")
    #expect(asked(.direct, [.pictures, .links]).hasSuffix("^\\^[>q^[c"))
    #expect(asked(.direct, .links) == "^[>q^[c")
    #expect(asked(.throughTmux, [.pictures, .links, .sixels]) == "^[>q^[c")
    #expect(asked(.none, [.pictures, .links]).isEmpty)
    #expect(asked(.none, [.pictures, .links, .sixels]) == "^[c")
    for way in [TerminalQuestions.Way.direct, .throughTmux, .none] {
      #expect(asked(way, []).isEmpty)
    }
  }

  @Test func `through tmux a terminal must also say that it is one that knows the letters`() {
    var questions = TerminalQuestions(way: .throughTmux, about: .pictures, at: 0)
    #expect(questions.events(for: [.attributes(hasSixels: false), .graphics]).isEmpty)
    #expect(questions.events(for: [.name("kitty(0.32.2)")]) == [.showsPictures])
    #expect(questions.events(for: []).isEmpty)
    var others = TerminalQuestions(way: .throughTmux, about: .pictures, at: 0)
    #expect(
      others.events(
        for: [.attributes(hasSixels: false), .name("WezTerm 20230712"), .graphics]
      ).isEmpty)
    #expect(questions.events(for: [.name("kitty(0.32.2)")]).isEmpty)
  }

  @Test func `a terminal has hyperlinks when its name says so, and only if they are wanted`() {
    var questions = TerminalQuestions(way: .direct, about: .links, at: 0)
    #expect(questions.events(for: [.name("XTerm(388)"), .attributes(hasSixels: true)]).isEmpty)
    #expect(questions.events(for: [.name("foot(1.16.2)")]) == [.showsLinks])
    var pictures = TerminalQuestions(way: .direct, about: .pictures, at: 0)
    #expect(pictures.events(for: [.name("foot(1.16.2)")]).isEmpty)
  }

  @Test func `inside tmux its own name counts, not that of the terminal around it`() {
    var old = TerminalQuestions(way: .throughTmux, about: [.pictures, .links], at: 0)
    #expect(old.events(for: [.name("tmux 3.3a"), .attributes(hasSixels: false)]).isEmpty)
    #expect(old.events(for: [.name("kitty(0.32.2)")]).isEmpty)
    #expect(old.events(for: [.graphics]) == [.showsPictures])
    var new = TerminalQuestions(way: .throughTmux, about: [.pictures, .links], at: 0)
    #expect(
      new.events(for: [.name("tmux 3.4"), .attributes(hasSixels: false)]) == [.showsLinks])
    var silent = TerminalQuestions(way: .throughTmux, about: [.pictures, .links], at: 0)
    #expect(
      silent.events(for: [.attributes(hasSixels: false), .name("ghostty 1.0")]).isEmpty)
  }

  @Test(arguments: [
    ("kitty(0.28.1)", true), ("kitty(0.26.5)", false), ("kitty(1.0)", true), ("kitty(", false),
    ("ghostty 1.0.1", true), ("WezTerm 20240203", false), ("tmux 3.4", false), ("", false),
  ])
  func `the name tells who puts pictures in the place of letters`(name: String, knows: Bool) {
    #expect(TerminalName(name).hasPlaceholders == knows)
  }

  @Test(arguments: [
    ("kitty(0.26.5)", true), ("foot(1.16.2)", true), ("WezTerm 20240203-110809", true),
    ("ghostty 1.0.1", true), ("iTerm2 3.5.14", true), ("VTE(7003)", true), ("mintty 3.7", true),
    ("Konsole 22.12.3", true), ("contour 0.3.12", true), ("xterm.js(6.0.0)", true),
    ("Windows Terminal 1.23", true), ("tmux 3.4", true), ("tmux 3.5a", true), ("tmux 4.0", true),
    ("tmux next-3.6", true), ("tmux 3.3a", false), ("tmux", false), ("tmux 3", false),
    ("XTerm(388)", false), ("libvterm(0.3)", false), ("kittykitty(1.0)", false), ("", false),
  ])
  func `the name tells who has hyperlinks`(name: String, has: Bool) {
    #expect(TerminalName(name).hasHyperlinks == has)
  }

  @Test func `a terminal that is asked itself needs no name for its pictures`() {
    var questions = TerminalQuestions(way: .direct, about: [.pictures, .sixels], at: 0)
    #expect(
      questions.events(for: [.graphics, .attributes(hasSixels: true)])
        == [.showsPictures, .showsSixels])
    var unknown = TerminalQuestions(way: .direct, about: .pictures, at: 0)
    #expect(unknown.events(for: [.attributes(hasSixels: true)]).isEmpty)
  }

  @Test func `answers are waited for a moment, until the last one is there`() {
    var questions = TerminalQuestions(way: .direct, about: [.pictures, .links], at: 1000)
    #expect(questions.wait(at: 1010) == 290)
    #expect(questions.wait(at: 1500) == 0)
    #expect(questions.wait(at: 3000) == nil)
    _ = questions.events(for: [.graphics])
    #expect(questions.wait(at: 1010) == 290)
    _ = questions.events(for: [.attributes(hasSixels: false)])
    #expect(questions.wait(at: 1010) == nil)
  }

  @Test func `the answer with a name is no key`() {
    func events(_ text: String) -> ([TerminalEvent], [TerminalAnswer]) {
      var decoder = InputDecoder()
      let events = decoder.events(in: Array(text.utf8), at: 0) + decoder.settle()
      return (events, decoder.takeAnswers())
    }
    let j = TerminalEvent.key(.character("j"))
    #expect(events("\u{1B}P>|kitty(0.32.2)\u{1B}\\j") == ([j], [.name("kitty(0.32.2)")]))
    #expect(events("\u{1B}P") == ([.key(.alt("P"))], []))
    #expect(events("\u{1B}P>j") == ([.key(.alt("P")), .key(.character(">")), j], []))
    #expect(events("\u{1B}P>") == ([.key(.alt("P")), .key(.character(">"))], []))
    var decoder = InputDecoder()
    var found: [TerminalEvent] = []
    for byte in "\u{1B}P>|x 1\u{1B}\\j".utf8 { found += decoder.events(in: [byte], at: 0) }
    #expect(found == [j])
    #expect(decoder.takeAnswers() == [.name("x 1")])
  }

  @Test func `an answer that comes in two pieces, far apart, is no key either`() {
    var decoder = InputDecoder()
    #expect(decoder.events(in: "\u{1B}P>|kit".utf8, at: 0).isEmpty && decoder.settle().isEmpty)
    #expect(decoder.events(in: "ty(0.32.2)\u{1B}".utf8, at: 900).isEmpty)
    #expect(decoder.settle().isEmpty)
    #expect(decoder.events(in: "\\j".utf8, at: 1800) == [.key(.character("j"))])
    #expect(decoder.takeAnswers() == [.name("kitty(0.32.2)")])
  }
}
