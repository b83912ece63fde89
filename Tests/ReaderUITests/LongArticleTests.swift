import ArticleLibrary
import Screen
import Testing

@testable import ReaderUI

/// Articles that come piece by piece.
@Suite struct LongArticleTests {
  private static let paragraphs = (0..<1500).map { "Đ\($0) " + TextLayoutTests.paragraph($0) }

  private static var library: FakeLibrary {
    var short = SampleArticles.article(1, "Sổ đò", SampleArticles.now, blocks: [])
    var pieces = MarkdownPieces(paragraphs.joined(separator: "\n\n"))
    short.text = pieces.read(4000)
    short.rest = pieces
    return FakeLibrary([short])
  }

  @Test func `the beginning is shown while the rest is read`() {
    var session = Session(library: Self.library)
    session.isHeld = true
    session.send(.libraryChanged)
    #expect(session.app.detail.loaded == nil)
    session.press("enter")
    session.release()
    #expect(session.screen.contains("Đ0 "))
    #expect(session.app.detail.rest != nil)
    #expect(session.app.detail.progress < 3)
    let before = session.app.detail.top
    session.isHeld = false
    session.release()
    #expect(session.app.detail.rest == nil)
    #expect(session.app.detail.layout?.isSettled == true)
    #expect(session.app.detail.top == before)
  }

  @Test func `the end is there, and every paragraph once`() {
    var session = Session(library: Self.library)
    session.press("enter G")
    #expect(session.screen.contains("Đ1499 "))
    let texts = session.app.detail.layout?.units.map(\.content.text) ?? []
    #expect(texts.filter { $0.hasPrefix("Đ") } == Self.paragraphs)
  }

  @Test func `going down line by line and up again passes the same lines`() {
    var session = Session(library: Self.library)
    session.press("enter 3000 j")
    var seen: [[String]] = []
    for _ in 0..<30 {
      seen.append(session.rows.dropFirst().dropLast().map { $0 })
      session.press("j")
    }
    for rows in seen.reversed() {
      session.press("k")
      #expect(session.rows.dropFirst().dropLast().map { $0 } == rows)
    }
  }

  @Test func `laying the next page out ahead moves nothing`() {
    var session = Session(library: Self.library)
    session.press("enter")
    session.isHeld = true
    session.resize(60, 24)
    session.press("30 %")
    var ahead = session
    for key in ["j", "page-down", "j", "k", "page-down", "page-down", "page-up", "j"] {
      ahead.app.prepare()
      #expect(ahead.rows.dropFirst().dropLast() == session.rows.dropFirst().dropLast())
      session.press(key)
      ahead.press(key)
    }
    #expect(ahead.rows.dropFirst().dropLast() == session.rows.dropFirst().dropLast())
  }

  @Test func `a line up before all heights are known is one line`() {
    var session = Session(library: Self.library)
    session.press("enter")
    session.isHeld = true
    session.resize(60, 24)
    session.press("30 %")
    let first = session.rows[1]
    session.press("k")
    #expect(session.rows[2] == first)
    session.press("j")
    #expect(session.rows[1] == first)
  }

  @Test func `the place of last time waits for its piece`() {
    var session = Session(library: Self.library)
    session.press("enter 4000 j")
    let first = session.rows[1]
    var later = Session(library: Self.library, restored: session.app.state, isHeld: true)
    later.release()
    later.release()
    #expect(!later.screen.contains("Đ0 "))
    later.isHeld = false
    later.release()
    #expect(later.rows[1] == first)
  }
}
