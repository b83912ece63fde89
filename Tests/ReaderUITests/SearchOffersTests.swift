import ArticleLibrary
import Screen
import Sentences
import Testing

@testable import ReaderUI

/// What the search pane says and offers when nothing is found.
@Suite struct SearchOffersTests {
  private func searching(_ text: String, offers: [String], isHeld: Bool = false) -> Session {
    var library = FakeLibrary()
    library.offers = offers
    var session = Session(library: library)
    session.press("/")
    session.isHeld = isHeld
    session.type(text)
    return session
  }

  @Test func `the word that is nowhere is named, and Enter takes the offer`() {
    var session = searching("kenh bau senn", offers: ["kenh bau sen", "kenh bau"])
    #expect(session.rows[1].contains("kenh bau senn"))
    #expect(session.rows[2] == "   Không bài nào có “senn”.")
    #expect(session.rows[4].hasPrefix("▌  kenh bau sen"))
    #expect(session.rows[4].hasSuffix("36 bài"))
    session.press("enter")
    #expect(session.app.search?.answered?.query == "kenh bau sen ")
    #expect(session.rows[1].contains("36 bài"))
    #expect(session.app.search?.offers == nil)
  }

  @Test func `nothing is missing while the value of a field is still to come`() {
    let session = searching("tag:", offers: ["tai:"])
    #expect(session.app.search?.offers == nil)
    #expect(session.rows[1] == "   chờ gõ tiếp tag:")
    #expect(searching("tagg", offers: ["tag"]).rows[1].contains("tagg"))
  }

  @Test func `Up and Down go from offer to offer`() {
    var session = searching("xyzzy", offers: ["luoi", "cong", "tram"])
    session.press("down down down up")
    #expect(session.selectedRow.hasPrefix("cong"))
    session.press("enter")
    #expect(session.app.search?.input.text == "cong ")
  }

  @Test func `an offer is clicked and taken by a second click`() {
    var session = searching("xyzzy", offers: ["luoi", "tram"])
    session.mouse(.click, 10, 5)
    #expect(session.selectedRow.hasPrefix("tram"))
    session.mouse(.doubleClick, 10, 5)
    #expect(session.app.search?.answered?.query == "tram ")
  }

  @Test func `Enter without an offer stays`() {
    var session = searching("xyzzy", offers: [])
    session.press("enter")
    #expect(session.rows[0] == " / xyzzy")
    #expect(session.app.focus == .search)
  }

  @Test func `offers that come after the next key are dropped`() {
    var session = searching("xyzzy", offers: ["luoi"])
    session.isHeld = true
    session.type("q")
    session.release()
    session.press("backspace backspace backspace backspace backspace backspace")
    session.type("tram")
    session.isHeld = false
    session.release(reversed: true)
    #expect(session.app.search?.offers == nil)
    #expect(session.app.search?.hits.isEmpty == false)
  }

  @Test func `what failed to be looked up leaves the sentence that nothing was found`() {
    var session = searching("", offers: [])
    session.isHeld = true
    session.type("xyzzy")
    session.isHeld = false
    session.release()
    #expect(session.rows[1] == "   Không tìm thấy gì cho “xyzzy”.")
  }

  @Test(arguments: ScreenTests.sizes, Language.allCases)
  func `the face of nothing found`(size: Size, language: Language) {
    var library = FakeLibrary()
    library.offers = ["tram bom go say", "tram bom", "bom"]
    var session = Session(size.columns, size.rows, language: language, library: library)
    session.press("/")
    session.type("tram bom go zzay")
    ScreenFile.expect(
      session.screen, is: "nothing-\(size.columns)x\(size.rows)-\(language.rawValue)")
  }

  @Test func `times are said in milliseconds`() {
    #expect(Language.vietnamese.text(.took(microseconds: 849)) == "0,8 ms")
    #expect(Language.english.text(.took(microseconds: 9_949)) == "9.9 ms")
    #expect(Language.english.text(.took(microseconds: 12_600)) == "13 ms")
    #expect(Language.english.text(.took(microseconds: 0)) == "0.1 ms")
  }
}
