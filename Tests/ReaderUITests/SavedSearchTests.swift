import ArticleLibrary
import Screen
import Sentences
import Testing

@testable import ReaderUI

/// Searches that are kept under a name, and the queries that were made.
@Suite struct SavedSearchTests {
  private func searching(_ text: String, queries: [String] = []) -> Session {
    var library = FakeLibrary()
    library.queries = queries
    var session = Session(library: library)
    session.press("/")
    session.type(text)
    return session
  }

  @Test func `a query gets a name and is found in the side pane with its count`() {
    var session = searching("kenh bau sen")
    session.press("ctrl-s")
    #expect(session.rows[0] == " Tên: kenh bau sen")
    session.press("ctrl-u")
    session.type("Bàu Sen q?")
    session.press("enter")
    #expect(session.rows[23].contains("Đã lưu tìm kiếm “Bàu Sen q?”."))
    #expect(session.rows[0] == " / kenh bau sen")
    session.press("escape s")
    let row = session.rows.first { $0.contains("Bàu Sen q?") }
    #expect(row?.contains(" 36") == true)
    #expect(session.screen.contains("Tìm kiếm đã lưu"))
  }

  @Test func `Escape leaves the name and keeps the query`() {
    var session = searching("luoi")
    session.press("ctrl-s escape")
    #expect(session.rows[0] == " / luoi")
    #expect(session.library.searches.isEmpty)
    session.press("ctrl-u ctrl-s")
    #expect(session.rows[23].contains("Chưa có gì để lưu"))
  }

  private func withSaved() -> Session {
    var library = FakeLibrary()
    library.searches = [
      SavedSearch(id: 1, name: "Lưới", query: "luoi"),
      SavedSearch(id: 2, name: "Trạm", query: "tram", order: .relevance),
    ]
    var session = Session(library: library)
    session.press("s j j j j")
    return session
  }

  @Test func `it is opened from the side pane and left for it`() {
    var session = withSaved()
    #expect(session.selectedRow.hasPrefix("Lưới"))
    session.press("j enter")
    #expect(session.rows[0] == " / tram")
    #expect(session.app.search?.order == .relevance)
    #expect(session.app.search?.hits.isEmpty == false)
    session.press("escape")
    #expect(session.app.focus == .sidebar)
    #expect(session.selectedRow.hasPrefix("Trạm"))
  }

  @Test func `it is renamed in its row`() {
    var session = withSaved()
    session.press("r ctrl-u")
    session.type("Vá lưới")
    session.press("enter")
    #expect(session.library.searches.map(\.name) == ["Vá lưới", "Trạm"])
    #expect(session.selectedRow.hasPrefix("Vá lưới"))
    session.press("r")
    session.type("!")
    session.press("escape")
    #expect(session.selectedRow.hasPrefix("Vá lưới"))
    session.press("r ctrl-u")
    session.type("Trạm")
    session.press("enter")
    #expect(session.rows[23].contains("tên này đã dùng"))
    #expect(session.library.searches.map(\.name) == ["Vá lưới", "Trạm"])
  }

  @Test func `it is deleted, and undo brings it back`() {
    var session = withSaved()
    session.press("d")
    #expect(session.rows[23].contains("Đã xóa tìm kiếm “Lưới”."))
    #expect(session.selectedRow.hasPrefix("Trạm"))
    session.press("d")
    #expect(!session.screen.contains("Tìm kiếm đã lưu"))
    session.press("U U")
    #expect(session.screen.contains("Lưới") && session.screen.contains("Trạm"))
    #expect(session.rows[23].contains("Đã hoàn tác"))
  }

  @Test func `its keys do nothing on other rows`() {
    var session = withSaved()
    session.press("k r d")
    #expect(session.library.searches.count == 2)
    #expect(session.app.sidebar.newName == nil)
  }

  @Test func `saving again under the name that it has keeps one`() {
    var session = withSaved()
    session.press("enter")
    session.type("bau")
    session.press("ctrl-s enter")
    #expect(session.library.searches.map(\.name) == ["Trạm", "Lưới"])
    #expect(session.library.searches.last?.query == "luoi bau")
  }

  @Test func `Up walks to older queries and Down back to what was typed`() {
    var session = searching("lu", queries: ["tram bom", "kenh", "cong"])
    session.press("up")
    #expect(session.rows[0] == " / tram bom")
    session.press("up up up up")
    #expect(session.rows[0] == " / cong")
    session.press("down down")
    #expect(session.rows[0] == " / tram bom")
    session.press("down")
    #expect(session.rows[0] == " / lu")
    session.press("down")
    #expect(session.rows[0] == " / lu")
  }

  @Test func `who went down among the hits does not change the query by Up`() {
    var session = searching("ban tin", queries: ["tram bom"])
    session.press("down down up up up")
    #expect(session.rows[0] == " / ban tin")
    #expect(session.app.search?.selection == 0)
  }

  @Test func `what was opened or found is remembered once, the last first`() {
    var session = searching("tram", queries: ["kenh", "tram"])
    session.press("enter")
    #expect(session.effects.contains(.rememberQuery("tram")))
    session.press("q up")
    #expect(session.rows[0] == " / kenh")
    var other = searching("xyzzy")
    other.press("escape")
    #expect(!other.effects.contains(.rememberQuery("xyzzy")))
  }

  @Test(arguments: ScreenTests.sizes, Language.allCases)
  func `the faces of saving and of the side pane`(size: Size, language: Language) {
    var library = FakeLibrary()
    library.searches = [SavedSearch(id: 1, name: "Trạm bơm", query: "tram bom")]
    var session = Session(size.columns, size.rows, language: language, library: library)
    session.press("/")
    session.type("kenh bau sen")
    session.press("ctrl-s")
    let name = "\(size.columns)x\(size.rows)-\(language.rawValue)"
    ScreenFile.expect(session.screen, is: "saving-\(name)")
    session.press("enter escape s j j j j")
    ScreenFile.expect(session.screen, is: "saved-searches-\(name)")
  }
}
