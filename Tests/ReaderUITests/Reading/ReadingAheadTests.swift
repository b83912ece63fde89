import ArticleLibrary
import Screen
import Testing

@testable import ReaderUI

@Suite struct ReadingAheadTests {
  /// The articles that were asked for, in their order.
  private func asked(_ session: Session) -> [Int64] {
    session.effects.compactMap {
      if case .loadArticle(let id, _) = $0 { id.rawValue } else { nil }
    }
  }

  /// Lets the pauses that were asked for until now go by.
  private func pause(_ session: inout Session) {
    for case .wake(App.aheadPause, let ticket) in session.effects { session.send(.timer(ticket)) }
  }

  @Test func `the selected article is read in a pause and opens without being asked for again`() {
    var session = Session()
    #expect(asked(session) == [])
    pause(&session)
    #expect(asked(session) == [1])
    session.isHeld = true
    session.press("enter")
    #expect(asked(session) == [1])
    #expect(session.screen == read(1).screen)
  }

  @Test func `who moves on before the pause has the next article read`() {
    var session = Session()
    session.press("j")
    pause(&session)
    #expect(asked(session) == [])
    pause(&session)
    #expect(asked(session) == [2])
  }

  @Test func `while somebody reads the next article is read`() {
    var session = read(1)
    pause(&session)
    pause(&session)
    #expect(asked(session) == [1, 2])
    session.isHeld = true
    session.press("]")
    #expect(asked(session) == [1, 2])
    #expect(session.screen == read(2).screen)
  }

  @Test func `what was read ahead is forgotten when the library changes`() {
    var session = Session()
    pause(&session)
    session.send(.libraryChanged)
    session.press("enter")
    #expect(asked(session) == [1, 1])
  }

  @Test func `an answer from before a change of the library is not kept`() {
    var session = Session()
    session.isHeld = true
    pause(&session)
    session.send(.libraryChanged)
    session.release()
    session.isHeld = false
    session.press("enter")
    #expect(asked(session) == [1, 1])
  }

  @Test func `an article whose mark changed since is asked for again`() {
    var session = Session()
    pause(&session)
    session.press("b enter")
    #expect(asked(session) == [1, 1])
    #expect(session.app.detail.loaded?.article.isBookmarked == true)
  }

  @Test func `an article that is gone is not asked for again and again`() {
    var library = FakeLibrary()
    library.articles.removeAll { $0.article.id.rawValue == 1 }
    var session = Session()
    session.library = library
    for _ in 0..<3 { pause(&session) }
    #expect(asked(session) == [1])
  }

  /// A person who opened an article without a pause before.
  private func read(_ number: Int) -> Session {
    var session = Session()
    session.press("enter" + String(repeating: " ]", count: number - 1))
    return session
  }
}

/// The key that is foreseen.
@Suite struct LikelyKeyTests {
  private func key(_ name: String) -> Event? { Key(name: name).map { .terminal(.key($0)) } }

  @Test(arguments: ["j", "space", "down", "ctrl-d"])
  func `a key that scrolls the article is likely to come again`(name: String) {
    var session = LikelyKeyTests.reading()
    #expect(session.app.likelyNext == nil)
    session.press(name)
    #expect(session.app.likelyNext != nil)
    #expect(session.app.likelyNext == key(name))
  }

  @Test(arguments: ["k", "b", "?", "h", "x"])
  func `a key that scrolls nothing is not`(name: String) {
    var session = LikelyKeyTests.reading()
    session.press(name)
    #expect(session.app.likelyNext == nil)
  }

  @Test func `in a list no key is`() {
    var session = Session()
    session.press("j j")
    #expect(session.app.likelyNext == nil)
  }

  @Test func `what comes by itself leaves the key as it was`() {
    var session = LikelyKeyTests.reading()
    session.press("j")
    session.send(.clock(SampleArticles.now))
    #expect(session.app.likelyNext == key("j"))
    session.press("k")
    #expect(session.app.likelyNext == key("k"))
    session.press("k")
    #expect(session.app.likelyNext == nil)
  }

  /// An article of many screens, opened.
  private static func reading() -> Session {
    let text = (0..<80).map { "Đoạn \($0) " + TextLayoutTests.paragraph($0) }
    var long = SampleArticles.article(1, "Sổ đò", SampleArticles.now, blocks: [])
    var pieces = MarkdownPieces(text.joined(separator: "\n\n"))
    long.text = pieces.read(4_000_000)
    var session = Session(library: FakeLibrary([long]))
    session.press("enter")
    return session
  }
}
