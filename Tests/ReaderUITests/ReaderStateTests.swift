import ArticleLibrary
import Foundation
import Screen
import Sentences
import Testing

@testable import ReaderUI

@Suite struct ReaderStateTests {
  /// The same reader after quitting and starting again, through its stored form.
  private func restarted(_ session: Session) throws -> Session {
    let data = try JSONEncoder().encode(session.app.state)
    let state = try JSONDecoder().decode(ReaderState.self, from: data)
    return Session(
      session.app.size.columns, session.app.size.rows, library: session.library, restored: state)
  }

  @Test(arguments: [
    "", "15 j", "G", "enter 9 j", "10 j enter 6 j ctrl-d", "B", "B enter", "s j j j enter",
    "50 % ctrl-d",
  ])
  func `a new start shows the same screen`(keys: String) throws {
    for columns in [80, 120, 200] {
      var session = Session(columns, 24)
      session.press(keys)
      session.waitASecond()
      session.send(.libraryChanged)
      let again = try restarted(session)
      #expect(again.rows == session.rows, "\(columns) columns, \(keys)")
    }
  }

  @Test func `a new start shows the same search and the same hit`() throws {
    for keys in ["", "down down", "down enter", "down enter 7 j"] {
      var session = Session(80, 24)
      session.press("/")
      session.type("ban tin so")
      session.press(keys)
      session.waitASecond()
      var again = try restarted(session)
      #expect(again.rows == session.rows, "\(keys)")
      again.press("q escape")
      if keys.contains("enter") { #expect(again.app.focus == .list) }
    }
  }

  @Test func `a place in an article that is gone leads to the list`() throws {
    var session = Session()
    session.press("14 j enter")
    session.library.articles.remove(at: 14)
    var again = try restarted(session)
    #expect(again.screen.contains("Bài này không còn trong thư viện."))
    again.press("q")
    #expect(again.selectedRow.hasPrefix("Bản tin số 16"))
  }

  @Test func `the place of a narrow screen is the place of a wide one`() throws {
    var session = Session(40, 15)
    session.press("enter 20 j")
    let word = session.app.detail.anchor
    session.resize(120, 15)
    let again = try restarted(session)
    #expect(again.app.detail.anchor == word)
    #expect(again.rows == session.rows)
  }

  @Test(arguments: [(3, 0), (18, 0), (30, 11)])
  func `articles that came above meanwhile are shown as far as they fit, and told`(
    count: Int, hidden: Int
  ) throws {
    let all = ListPaneTests.many(90)
    var session = Session(library: FakeLibrary(Array(all.dropFirst(count))))
    let selected = session.selectedRow
    session.library = FakeLibrary(all)
    var again = try restarted(session)
    #expect(again.selectedRow == selected)
    #expect(again.app.list.top == hidden)
    #expect(again.rows[0].hasSuffix("\(count + 1) / 90"))
    let words = again.app.settings.language.text(.reading(.newRowsAbove(count, key: "g")))
    #expect(again.rows[23].contains(words))
    again.press("g")
    #expect(again.app.list.top == 0)
    #expect(!again.rows[23].contains(words))
  }

  @Test func `articles that come one by one while the list stands are counted together`() {
    let all = ListPaneTests.many(40)
    var session = Session(library: FakeLibrary(Array(all.dropFirst(5))))
    for left in [3, 0] {
      session.library = FakeLibrary(Array(all.dropFirst(left)))
      session.send(.libraryChanged)
    }
    let words = session.app.settings.language.text(.reading(.newRowsAbove(5, key: "g")))
    #expect(session.rows[23].contains(words))
  }

  @Test func `a place that an earlier version kept is still one`() throws {
    let text = #"{"article":{"rawValue":3},"order":5,"rowsAbove":2}"#
    let selection = try JSONDecoder().decode(ReaderState.Selection.self, from: Data(text.utf8))
    #expect(selection.rowsAbove == 2 && selection.index == nil)
  }
}
