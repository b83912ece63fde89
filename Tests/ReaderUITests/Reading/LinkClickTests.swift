import ArticleLibrary
import Screen
import Testing

@testable import ReaderUI

/// Links, and lists to choose from, under the mouse.
@Suite struct LinkClickTests {
  private func session(_ columns: Int = 80, _ rows: Int = 24) -> Session {
    var session = Session(columns, rows, library: FakeLibrary(LinkTests.articles))
    session.press("enter")
    return session
  }

  /// Where words stand on the screen.
  private func spot(of words: String, in session: Session) throws -> Point {
    let row = try #require(session.rows.lastIndex { $0.contains(words) })
    let range = try #require(session.rows[row].firstRange(of: words))
    let text = session.rows[row]
    return Point(column: text.distance(from: text.startIndex, to: range.lowerBound) + 1, row: row)
  }

  private func click(
    _ words: String, _ kind: Mouse.Kind = .click, in session: inout Session
  ) throws {
    let point = try spot(of: words, in: session)
    session.mouse(kind, point.column, point.row)
  }

  @Test(arguments: [false, true])
  func `a click on a link to an article of the library opens it here`(isZen: Bool) throws {
    var session = session()
    if isZen { session.press("z") }
    try click("tin hôm trước", in: &session)
    #expect(session.app.detail.wanted?.id == ArticleID(2))
    session.press("q")
    #expect(session.app.detail.wanted?.id == ArticleID(101))
  }

  @Test func `a click on any other link asks, and a click somewhere else is no`() throws {
    var session = session()
    try click("trang của bạn", in: &session)
    #expect(session.rows[23].contains("xn--fsq.example"))
    try click("Theo", in: &session)
    #expect(session.app.question == nil)
    #expect(!session.effects.contains { if case .openLink = $0 { true } else { false } })
    #expect(session.app.detail.wanted?.id == ArticleID(101))
  }

  @Test func `a click on a number opens the document, else a search for it`() throws {
    var session = session()
    try click("27/2020/QĐ-UBND", in: &session)
    #expect(session.app.detail.wanted?.id == ArticleID(4))
    session.press("q")
    try click("99-KH/TU", in: &session)
    #expect(session.searches.last?.query == "\"99-KH/TU\"")
  }

  @Test func `a click beside the article that has not the keys follows the link at once`() throws {
    var session = Session(120, 40, library: FakeLibrary(LinkTests.articles))
    try click("tin hôm trước", in: &session)
    #expect(session.app.focus == .detail)
    #expect(session.app.detail.wanted?.id == ArticleID(2))
  }

  @Test func `the second of two clicks on a link does no more, on words it takes one`() throws {
    var session = session()
    let point = try spot(of: "tin hôm trước", in: session)
    session.mouse(.click, point.column, point.row)
    session.mouse(.doubleClick, point.column, point.row)
    #expect(session.app.detail.wanted?.id == ArticleID(2))
    #expect(session.app.detail.selection == nil)
    session.press("q")
    try click("nói rõ", in: &session)
    try click("nói rõ", .doubleClick, in: &session)
    #expect(session.app.detail.selectedWords == "nói")
  }

  @Test func `zen mode selects the words under the pointer`() throws {
    var session = session()
    session.press("z")
    try click("nói rõ", .doubleClick, in: &session)
    #expect(session.app.detail.selectedWords == "nói")
  }

  @Test func `a click selects a row of the links, two clicks follow it`() throws {
    var session = session()
    session.press("F")
    try click("27/2020/QĐ-UBND", in: &session)
    #expect(session.selectedRow.hasPrefix("27/2020/QĐ-UBND"))
    session.mouse(.click, 5, 20)
    #expect(session.selectedRow.hasPrefix("27/2020/QĐ-UBND"))
    try click("tin hôm trước", .doubleClick, in: &session)
    #expect(session.app.choice == nil)
    #expect(session.app.detail.wanted?.id == ArticleID(2))
  }

  @Test func `a click selects on the site card, two clicks open the document`() throws {
    var session = Session(80, 30)
    session.press("enter i")
    let document = try #require(
      session.app.detail.site?.items.first {
        if case .document = $0.item { true } else { false }
      })
    guard case .document(let entry) = document.item else { return }
    try click(entry.number, in: &session)
    #expect(session.app.detail.site?.selected == document.item)
  }
}
