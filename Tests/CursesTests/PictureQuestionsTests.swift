import Screen
import Testing

@testable import Curses

@Suite struct PictureQuestionsTests {
  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).replacing("\u{1B}", with: "^")
  }

  @Test func `tmux gets a question that it hands on as it is`() {
    var questions = PictureQuestions(way: .throughTmux, wantsSixels: false, at: 0)
    #expect(text(questions.bytes) == "^[c" && questions.takeMore(at: 1).isEmpty)
    // It has answered for itself: now it can hand something on.
    #expect(questions.events(for: [.attributes(hasSixels: false)]).isEmpty)
    #expect(
      text(questions.takeMore(at: 900))
        == "^Ptmux;^^_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA^^\\^^[>q^\\")
    #expect(questions.takeMore(at: 901).isEmpty && questions.wait(at: 1000) == 200)
    let direct = PictureQuestions(way: .direct, wantsSixels: false, at: 0)
    #expect(text(direct.bytes) == "^_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA^\\^[c")
    #expect(PictureQuestions(way: .none, wantsSixels: false, at: 0).bytes.isEmpty)
  }

  @Test func `through tmux a terminal must also say that it is one that knows the letters`() {
    var questions = PictureQuestions(way: .throughTmux, wantsSixels: false, at: 0)
    #expect(questions.events(for: [.graphics]).isEmpty)
    #expect(questions.events(for: [.name("kitty(0.32.2)")]) == [.showsPictures])
    #expect(questions.events(for: []).isEmpty)
    var others = PictureQuestions(way: .throughTmux, wantsSixels: false, at: 0)
    #expect(others.events(for: [.name("WezTerm 20230712"), .graphics]).isEmpty)
    #expect(questions.events(for: [.name("kitty(0.32.2)")]).isEmpty)
  }

  @Test(arguments: [
    ("kitty(0.28.1)", true), ("kitty(0.26.5)", false), ("kitty(1.0)", true), ("kitty(", false),
    ("ghostty 1.0.1", true), ("WezTerm 20240203", false), ("tmux 3.4", false), ("", false),
  ])
  func `the name tells who puts pictures in the place of letters`(name: String, knows: Bool) {
    #expect(PictureQuestions.knowsPlaceholders(name) == knows)
  }

  @Test func `a terminal that is asked itself needs no name`() {
    var questions = PictureQuestions(way: .direct, wantsSixels: true, at: 0)
    #expect(
      questions.events(for: [.graphics, .attributes(hasSixels: true)])
        == [.showsPictures, .showsSixels])
    var unknown = PictureQuestions(way: .direct, wantsSixels: false, at: 0)
    #expect(unknown.events(for: [.attributes(hasSixels: true)]).isEmpty)
  }

  @Test func `answers are waited for a moment, until the last one is there`() {
    var questions = PictureQuestions(way: .direct, wantsSixels: false, at: 1000)
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
}
