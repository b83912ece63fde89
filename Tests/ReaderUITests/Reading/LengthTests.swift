import ArticleLibrary
import Screen
import Sentences
import Testing

@testable import ReaderUI

@Suite struct LengthTests {
  private func library() -> FakeLibrary {
    var library = FakeLibrary()
    for (index, loaded) in library.articles.enumerated() {
      library.words[loaded.article.id] = index == 0 ? 100 : 240 * (index + 2)
    }
    return library
  }

  private func asked(_ session: Session) -> [[ArticleID]] {
    session.effects.compactMap {
      if case .reading(.wordCounts(let ids), _) = $0 { ids } else { nil }
    }
  }

  @Test func `rows that have room say how long an article takes to read`() {
    let session = Session(96, 24, language: .english, library: library())
    #expect(session.rows[2].contains("3 min · yesterday"))
    #expect(!session.rows[1].contains("min"))
    let narrow = Session(80, 24, language: .english, library: library())
    #expect(!narrow.screen.contains("3 min"))
    #expect(asked(narrow).isEmpty)
  }

  @Test func `the library is asked once for each row, when the list stands still`() {
    var session = Session(96, 24, library: library(), isHeld: true)
    session.release()
    session.press("j j j")
    session.release()
    #expect(asked(session).isEmpty)
    session.release()
    #expect(asked(session).count == 1)
    session.release()
    session.press("k k")
    session.release()
    #expect(asked(session).count == 1)
    session.press("G")
    for _ in 0..<4 { session.release() }
    let ids = asked(session).flatMap { $0 }
    #expect(ids.count == Set(ids).count && ids.count > 30)
  }

  @Test func `two lines have it beside the date`() {
    let session = Session(120, 40, language: .english, library: library())
    #expect(session.rows[4].contains("3 min · yesterday"))
  }
}
