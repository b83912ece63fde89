import ArticleLibrary
import Screen
import Testing

@testable import ReaderUI

@Suite struct MouseTests {
  @Test func `the wheel scrolls the list and leaves the selection alone`() {
    var session = Session()
    session.mouse(.wheelDown, 10, 5)
    #expect(session.rows[0].hasSuffix("1 / 40"))
    #expect(session.rows[1].contains("Quyết định 27/2020"))
    session.press("j")
    #expect(session.selectedRow.hasPrefix("Thư viện tỉnh"))
    session.mouse(.wheelUp, 10, 5)
    #expect(session.rows[1].contains("Trạm bơm"))
  }

  @Test func `a click selects, a double click opens`() {
    var session = Session(120, 40)
    session.mouse(.click, 10, 5)
    #expect(session.selectedRow.hasPrefix("Ba đời"))
    #expect(session.app.focus == .list)
    session.mouse(.doubleClick, 10, 1)
    #expect(session.app.focus == .detail)
    #expect(session.app.detail.wanted?.id.rawValue == 1)
  }

  @Test func `a click below the last row or on a header changes nothing`() {
    var session = Session(120, 40, library: FakeLibrary(ListPaneTests.many(3)))
    let before = session.screen
    session.mouse(.click, 10, 30)
    session.mouse(.click, 10, 0)
    session.mouse(.click, 10, 39)
    #expect(session.screen == before)
  }

  @Test func `a click on the article gives it the keys`() {
    var session = Session(120, 40)
    session.mouse(.click, 90, 10)
    #expect(session.app.focus == .detail)
    session.mouse(.wheelDown, 90, 10)
    #expect(session.app.detail.top == 3)
    session.mouse(.wheelDown, 10, 10)
    #expect(session.app.detail.top == 3)
    session.mouse(.wheelUp, 10, 10)
    session.mouse(.click, 10, 3)
    #expect(session.app.focus == .list)
    #expect(session.selectedRow.hasPrefix("Thư viện tỉnh"))
  }

  @Test func `a click on a list of the side pane shows it`() {
    var session = Session(200, 60)
    session.mouse(.click, 5, 3)
    #expect(session.app.list.list == .bookmarked)
    session.mouse(.click, 5, 5)
    #expect(session.app.list.list == .bookmarked)
  }

  @Test func `clicks and the wheel work among hits`() {
    var session = Session()
    session.press("/")
    session.type("ban tin so")
    session.mouse(.click, 10, 4)
    #expect(session.selectedRow.hasPrefix("Bản tin số 7"))
    session.mouse(.wheelDown, 10, 4)
    session.mouse(.wheelDown, 10, 4)
    session.mouse(.wheelDown, 10, 4)
    #expect(session.app.search?.top == 3)
    session.mouse(.doubleClick, 10, 2)
    #expect(session.app.focus == .detail)
  }
}
