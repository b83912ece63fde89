import ArticleLibrary
import Screen
import Sentences
import Testing

@testable import ReaderUI

/// What happens when a person stops typing: the count becomes true, and nothing moves.
@Suite struct SearchPauseTests {
  private func searching(_ text: String, count: Int = 640, isHeld: Bool = false) -> Session {
    var session = Session(library: FakeLibrary(ListPaneTests.many(count)))
    session.press("/")
    session.isHeld = isHeld
    session.type(text)
    return session
  }

  @Test func `while typing few hits are asked for and few are counted`() {
    let session = searching("bai")
    #expect(session.firstSearches.map(\.query) == ["b", "ba", "bai"])
    #expect(session.firstSearches.allSatisfy { $0.limit == 12 && $0.countLimit == 60 })
    #expect(session.rows[1] == "   60+ bài · mới nhất trước")
  }

  @Test func `a pause makes the count true and reads the last word as before`() {
    var session = searching("bai")
    session.pauseTyping()
    #expect(session.rows[1] == "   640 bài · mới nhất trước")
    #expect(session.firstSearches.count == 4)
    #expect(session.firstSearches.last?.isTyping == true)
    #expect(session.firstSearches.last?.precision == .exact)
    #expect(session.firstSearches.last?.after == nil)
  }

  @Test func `there is one such request for one pause`() {
    var session = searching("bai")
    for _ in 0..<3 { session.pauseTyping() }
    session.press("down up")
    #expect(session.firstSearches.count == 4)
    session.type(" n")
    session.pauseTyping()
    #expect(session.firstSearches.count == 7)
  }

  @Test func `what is counted and finished needs no further request`() {
    var session = searching("bai ", count: 40)
    session.pauseTyping()
    #expect(session.firstSearches.last?.countLimit == 60)
    #expect(session.rows[1] == "   40 bài · mới nhất trước")
  }

  @Test func `a key before the time is over begins it anew`() {
    var session = searching("ba", isHeld: true)
    let early = session.effects
    session.type("i")
    for case .wake(_, let ticket) in early { session.send(.timer(ticket)) }
    session.isHeld = false
    session.release()
    #expect(session.firstSearches.allSatisfy { $0.countLimit == 60 })
    session.pauseTyping()
    #expect(session.firstSearches.last?.precision == .exact)
  }

  @Test func `the count waits for the hits when they are late`() {
    var session = searching("bai", isHeld: true)
    session.pauseTyping()
    #expect(session.firstSearches.allSatisfy { $0.countLimit == 60 })
    session.isHeld = false
    session.release()
    #expect(session.rows[1].contains("640 bài"))
  }

  @Test func `a count that comes after the next key is dropped`() {
    var session = searching("bai")
    session.isHeld = true
    session.pauseTyping()
    session.type(" 63")
    session.isHeld = false
    session.release(reversed: true)
    #expect(session.app.search?.answered?.query == "bai 63")
    #expect(session.rows[1] == "   11 bài · mới nhất trước")
  }

  @Test func `the selection and the screen stay when the count comes`() {
    var session = searching("bai")
    session.isHeld = true
    session.pauseTyping()
    session.press("page-down down down")
    session.press("up")
    // The scroll bar may move: it knows more now.
    let hits = { (session: Session) in session.rows[2...].map { $0.split { "┃ ".contains($0) } } }
    let before = hits(session)
    session.isHeld = false
    session.release()
    #expect(session.selectedRow.hasPrefix("Bài 12"))
    #expect(hits(session) == before)
  }

  @Test func `hits that the pause finds above do not move the screen`() {
    var session = searching("bai", count: 60)
    session.press("page-down page-down up up")
    let titles = { (session: Session) in session.rows[2..<22].map { $0.prefix(9) } }
    let before = titles(session)
    let selected = session.selectedRow
    session.library.articles.insert(
      SampleArticles.article(-1, "Bài mới", nil, blocks: []), at: 0)
    session.pauseTyping()
    #expect(session.rows[1].contains("61 bài"))
    #expect(session.selectedRow == selected)
    #expect(titles(session) == before)
  }

  @Test func `more hits go before the count, which comes after them`() {
    var session = searching("bai")
    session.isHeld = true
    session.pauseTyping()
    session.press("page-down page-down page-down down")
    #expect(session.searches.suffix(2).map(\.precision) == [.exact, .quick])
    session.isHeld = false
    session.release()
    #expect(session.rows[1].contains("640 bài"))
    #expect(session.app.search?.hits.count == 72)
    #expect(session.firstSearches.last?.precision == .exact)
  }

  @Test func `a bookmark set while the count is on its way stays`() {
    var session = searching("bai")
    session.press("enter")
    let counted = session.library
    session.isHeld = true
    session.pauseTyping()
    session.press("b")
    session.library = counted
    session.release()
    session.isHeld = false
    session.press("q")
    #expect(session.rows[2].contains("★"))
  }

  @Test func `leaving the search cancels the count`() {
    var session = searching("bai")
    session.isHeld = true
    session.pauseTyping()
    session.press("escape")
    #expect(session.effects.contains(.cancelSearch))
    let before = session.rows
    session.isHeld = false
    session.release()
    #expect(session.rows == before)
  }

  @Test func `counts that were not finished are written with a plus sign`() {
    #expect(Language.vietnamese.text(.found(10_000, isCapped: true)) == "10.000+ bài")
    #expect(Language.english.text(.found(200, isCapped: true)) == "200+ articles")
    #expect(Language.english.text(.found(1, isCapped: false)) == "1 article")
  }
}

extension Session {
  /// The searches for the first hits of a query.
  fileprivate var firstSearches: [SearchRequest] { searches.filter { $0.after == nil } }
}
