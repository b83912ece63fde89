import ArticleLibrary
import Screen
import Testing

@testable import ReaderUI

@Suite struct MentionsTests {
  /// The sample with so many articles that mention its document.
  private func library(_ count: Int) -> FakeLibrary {
    var library = FakeLibrary()
    for index in 0..<count {
      let place = library.articles.count - 1 - index
      library.articles[place].article.content.markdown += "\n\nTheo 27/2020/QĐ-UBND."
    }
    return library
  }

  @Test func `the card of a document names who mentions it, and Enter opens one`() {
    var session = Session(80, 24, library: library(2))
    session.press("j j j enter")
    #expect(session.rows.last?.contains("ai nhắc đến") == true)
    session.press("i")
    #expect(session.screen.contains("Nhắc đến 27/2020/QĐ-UBND"))
    #expect(session.selectedRow.contains("Bản tin số"))
    let title = session.app.detail.site.flatMap { pane -> String? in
      if case .article(let article)? = pane.selected { article.title } else { nil }
    }
    session.press("enter")
    #expect(session.app.detail.summary?.title == title)
    session.press("q")
    #expect(session.app.detail.summary?.number == "27/2020/QĐ-UBND")
  }

  @Test func `the card says how many mention the document, and the place stays`() {
    var session = Session(80, 24, library: library(3), isHeld: true)
    session.release()
    session.press("j j j enter")
    session.release()
    let before = session.screen
    #expect(!before.contains("3 bài nhắc đến"))
    session.release()
    #expect(session.screen.contains("27/2020/QĐ-UBND  · 3 bài nhắc đến"))
    #expect(session.text(of: .documentNumber).contains("27/2020/QĐ-UBND"))
    session.press("R")
    session.release()
    session.release()
    #expect(session.screen.contains("· 3 bài nhắc đến"))
    let asked = session.effects.filter {
      if case .reading(.mentions, _) = $0 { true } else { false }
    }
    #expect(asked.count == 1)
  }

  @Test func `a document that is passed in a list asks nothing`() {
    var session = Session(120, 40, library: library(3))
    session.press("j j j")
    #expect(session.screen.contains("Điều 1"))
    #expect(!session.screen.contains("3 bài nhắc đến"))
  }

  @Test func `a document that nothing mentions says so`() {
    var session = Session(80, 24, library: library(0))
    session.press("j j j enter i")
    #expect(session.screen.contains("Không bài nào khác trong thư viện nhắc đến."))
  }

  @Test func `keys go on while the library looks, and what comes moves no selection`() {
    var session = Session(80, 24, library: library(3), isHeld: true)
    session.release()
    session.press("j j j enter")
    session.release()
    session.press("i")
    #expect(session.screen.contains("Đang tìm"))
    session.press("j")
    session.press("q")
    #expect(session.screen.contains("Điều 1"))
    session.release()
    #expect(session.app.detail.site == nil)
  }
}
