import Screen
import Sentences
import Testing

@testable import ReaderUI

/// Whole screens at four sizes and in both languages, kept in `Screens/`.
@Suite struct ScreenTests {
  static let sizes = [
    Size(columns: 40, rows: 15), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
    Size(columns: 200, rows: 60),
  ]

  private func name(_ what: String, _ size: Size, _ language: Language) -> String {
    "\(what)-\(size.columns)x\(size.rows)-\(language.rawValue)"
  }

  @Test(arguments: sizes, Language.allCases)
  func `the list`(size: Size, language: Language) {
    let session = Session(size.columns, size.rows, language: language)
    ScreenFile.expect(session.screen, is: name("list", size, language))
  }

  @Test(arguments: sizes, Language.allCases)
  func `an article`(size: Size, language: Language) {
    var session = Session(size.columns, size.rows, language: language)
    session.press("enter")
    ScreenFile.expect(session.screen, is: name("article", size, language))
  }

  @Test(arguments: sizes)
  func `the middle and the end of an article`(size: Size) {
    var session = Session(size.columns, size.rows)
    session.press("enter ctrl-f")
    ScreenFile.expect(session.screen, is: name("article-middle", size, .vietnamese))
    session.press("G")
    ScreenFile.expect(session.screen, is: name("article-end", size, .vietnamese))
  }

  @Test(arguments: sizes)
  func `a document`(size: Size) {
    var session = Session(size.columns, size.rows)
    session.press("j j j enter")
    ScreenFile.expect(session.screen, is: name("document", size, .vietnamese))
  }

  @Test(arguments: sizes)
  func `letters of many scripts`(size: Size) {
    var session = Session(size.columns, size.rows, language: .english)
    session.press("4 j enter")
    ScreenFile.expect(session.screen, is: name("scripts", size, .english))
  }

  @Test(arguments: sizes, Language.allCases)
  func `the search`(size: Size, language: Language) {
    var session = Session(size.columns, size.rows, language: language)
    session.press("/")
    session.type("kenh bau sen")
    ScreenFile.expect(session.screen, is: name("search", size, language))
  }

  @Test(arguments: sizes)
  func `what the page said of its site`(size: Size) {
    var session = Session(size.columns, size.rows)
    session.press("enter i")
    ScreenFile.expect(session.screen, is: name("site", size, .vietnamese))
  }

  @Test(arguments: sizes, Language.allCases)
  func `the help`(size: Size, language: Language) {
    var session = Session(size.columns, size.rows, language: language)
    session.press("?")
    ScreenFile.expect(session.screen, is: name("help", size, language))
  }

  @Test(arguments: sizes)
  func `the side pane`(size: Size) {
    var session = Session(size.columns, size.rows)
    session.press("s j j")
    ScreenFile.expect(session.screen, is: name("sidebar", size, .vietnamese))
  }

  @Test(arguments: sizes, Language.allCases)
  func `an empty library`(size: Size, language: Language) {
    let session = Session(
      size.columns, size.rows, language: language, library: FakeLibrary([]))
    ScreenFile.expect(session.screen, is: name("greeting", size, language))
  }
}
