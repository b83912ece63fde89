import ArticleLibrary
import Screen
import Testing

@testable import ReaderUI

/// Typing faster than a library answers.
@Suite struct SearchTypingTests {
  @Test func `of many keys only the last search is shown, in whatever order answers come`() {
    for isReversed in [false, true] {
      var session = Session(isHeld: false)
      session.press("/")
      session.isHeld = true
      for _ in 0..<25 {
        session.type("kenh")
        session.press("backspace backspace backspace backspace")
      }
      session.type("tram bom")
      session.isHeld = false
      session.release(reversed: isReversed)
      #expect(session.app.search?.answered?.query == "tram bom")
      #expect(session.rows[0] == " / tram bom")
      #expect(session.searches.filter { $0.query == "tram bom" }.count == 1)
    }
  }

  @Test func `an answer that a key has overtaken never shows`() {
    var session = Session()
    session.press("/")
    session.type("kenh")
    let before = session.app.search?.hits
    session.isHeld = true
    session.type(" xyzzy")
    session.type("q")
    #expect(session.app.search?.hits == before)
    session.press("ctrl-u")
    session.isHeld = false
    session.release()
    #expect(session.app.search?.hits.isEmpty == true)
    #expect(session.app.search?.answered == nil)
  }
}
