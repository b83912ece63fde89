import GRDB
import Testing
import Vietnamese

@testable import ArticleLibrary

/// What a person corrects in an article's text.
@Suite struct RevisionStorageTests {
  private let library: Library

  init() throws {
    library = try Library.inMemory()
  }

  private func article(
    _ text: String, at url: String? = "https://baudong.example/kenh"
  ) -> ImportedArticle {
    var content = ArticleContent(title: "Kênh Bàu Sen", markdown: text)
    content.url = url
    content.published = Timestamp(seconds: 1_700_000_000, offsetMinutes: 420)
    var article = ImportedArticle(file: "a.html", format: "html", content: content)
    article.original = OriginalFile(name: "a.html", bytes: Array("<p>a".utf8), part: 0)
    return article
  }

  @discardableResult
  private func store(
    _ text: String, at url: String? = "https://baudong.example/kenh"
  ) throws -> ArticleID {
    let batch = try library.importBatch()
    let id = try batch.add(article(text, at: url)).id
    try batch.finish()
    return id
  }

  private func correct(_ id: ArticleID, _ text: String) throws -> Bool {
    var content = try #require(try library.article(id)).content
    content.markdown = text
    return try library.revise(id, to: content)
  }

  private func text(_ id: ArticleID) throws -> String? { try library.article(id)?.content.markdown }

  @Test func `a correction keeps the number, the marks, the place and the file`() throws {
    let id = try store("Kênh cạn nuớc.")
    try library.setBookmarked(true, [id])
    let before = try #require(try library.article(id))
    #expect(try correct(id, "Kênh cạn nước."))
    let after = try #require(try library.article(id))
    #expect(after.content.markdown == "Kênh cạn nước.")
    #expect(after.isBookmarked && after.order == before.order && after.revised != nil)
    #expect(try library.originalCount(of: [id]) == 1)
    #expect(try library.history(limit: 1).map(\.kind) == [.revise])
  }

  @Test func `the corrected words are found, the former ones no more`() async throws {
    let id = try store("Kênh cạn đìu hiu.")
    #expect(try correct(id, "Kênh đầy lục bình."))
    let found = try await library.search(SearchRequest(query: "lục bình", limit: 5))
    #expect(found.hits.map(\.summary.id) == [id])
    #expect(try await library.search(SearchRequest(query: "đìu hiu", limit: 5)).hits.isEmpty)
  }

  @Test func `undo brings the former text back`() throws {
    let id = try store("Kênh cạn nuớc.")
    #expect(try correct(id, "Kênh cạn nước."))
    #expect(try library.undo()?.kind == .revise)
    #expect(try text(id) == "Kênh cạn nuớc.")
    #expect(try library.article(id)?.revised == nil)
  }

  @Test func `a correction that changes nothing is none`() throws {
    let id = try store("Kênh cạn nước.")
    #expect(try !correct(id, "Kênh cạn nước."))
    #expect(try library.history(limit: 1).map(\.kind) == [.import])
    #expect(throws: LibraryError.self) {
      try library.revise(ArticleID(99), to: ArticleContent(title: "", markdown: ""))
    }
  }

  @Test func `an import of the same page leaves a correction as it is`() throws {
    let id = try store("Kênh cạn nuớc.")
    #expect(try correct(id, "Kênh cạn nước."))
    #expect(try store("Kênh cạn nuớc, bản in.") == id)
    #expect(try text(id) == "Kênh cạn nước.")
    try library.undo()
    try store("Kênh cạn nuớc, bản in.")
    #expect(try text(id) == "Kênh cạn nuớc, bản in.")
  }

  @Test func `a page without an address is known by the text that was corrected`() throws {
    let id = try store("Kênh cạn nuớc.", at: nil)
    #expect(try correct(id, "Kênh cạn nước."))
    #expect(try correct(id, "Kênh cạn nước từ tháng ba."))
    #expect(try store("Kênh cạn nuớc.", at: nil) == id)
    #expect(try text(id) == "Kênh cạn nước từ tháng ba.")
    try library.undo()
    #expect(try text(id) == "Kênh cạn nước.")
    #expect(try store("Kênh cạn nuớc.", at: nil) == id)
    #expect(try store("Kênh đầy nước.", at: nil) != id)
  }

  @Test func `a correction is one in another library, too`() throws {
    let id = try store("Kênh cạn nuớc.")
    #expect(try correct(id, "Kênh cạn nước."))
    let line = ArticleJSON.line(for: try #require(try library.article(id)))
    let other = try Library.inMemory()
    let batch = try other.importBatch()
    let copy = try batch.add(try ArticleJSON.article(fromLine: line)).id
    _ = try batch.add(article("Kênh cạn nuớc, bản in."))
    try batch.finish()
    let kept = try #require(try other.article(copy))
    #expect(kept.content.markdown == "Kênh cạn nước." && kept.revised != nil)
  }

  @Test func `highlights stay where their words are`() throws {
    let id = try store("Kênh cạn nuớc. Người làng khơi dòng.")
    try library.addHighlight(
      Highlight(
        article: id, quote: "khơi dòng", before: "Người làng ", after: ".", note: nil,
        at: Timestamp(seconds: 0, offsetMinutes: 0)))
    #expect(try correct(id, "Kênh cạn nước. Người làng khơi dòng."))
    let highlight = try #require(try library.highlights(of: id).first)
    let anchor = QuoteAnchor(try #require(try text(id)))
    #expect(
      anchor.range(of: highlight.quote, before: highlight.before, after: highlight.after) != nil)
  }
}
