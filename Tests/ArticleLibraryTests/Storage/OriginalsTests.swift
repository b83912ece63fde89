import GRDB
import Testing
import Vietnamese

@testable import ArticleLibrary

/// The files that articles were made of, and articles made anew of them.
@Suite struct OriginalsTests {
  private let library: Library

  init() throws {
    library = try Library.inMemory()
  }

  private func article(
    _ title: String, _ text: String, url: String? = nil, page: String? = nil, part: Int = 0
  ) -> ImportedArticle {
    var content = ArticleContent(title: title, markdown: text)
    content.url = url
    var article = ImportedArticle(file: "a.html", format: "html", content: content)
    article.original = page.map {
      OriginalFile(name: "a.html", bytes: Array($0.utf8), part: part)
    }
    return article
  }

  @discardableResult
  private func store(_ articles: ImportedArticle...) throws -> [ArticleID] {
    let batch = try library.importBatch()
    let ids = try articles.map { try batch.add($0).id }
    try batch.finish()
    return ids
  }

  private func kept() throws -> [KeptOriginal] {
    var kept: [KeptOriginal] = []
    try library.eachOriginal {
      kept.append($0)
      return true
    }
    return kept
  }

  @Test func `a file is kept once, whoever came of it`() throws {
    let page = String(repeating: "<p>Đò ngang</p>", count: 500)
    let ids = try store(
      article("Một", "a", page: page, part: 0), article("Hai", "b", page: page, part: 1),
      article("Ba", "c", page: page + " "), article("Bốn", "d"))
    let files = try kept()
    #expect(files.map(\.file.bytes) == [Array(page.utf8), Array((page + " ").utf8)])
    #expect(files.first?.articles == [0: ids[0], 1: ids[1]])
    #expect(files.last?.articles == [0: ids[2]])
    #expect(try library.originalCount(of: [ids[3]]) == 0)
  }

  @Test func `an update brings its file, and undo brings the former one back`() throws {
    let id = try store(article("Một", "a", url: "http://x/1", page: "first"))[0]
    try store(article("Một", "a b", url: "http://x/1", page: "second"))
    #expect(try kept().map(\.file.bytes) == [Array("second".utf8)])
    try library.undo()
    #expect(try kept().map(\.file.bytes) == [Array("first".utf8)])
    #expect(try kept().first?.articles == [0: id])
  }

  @Test func `files of an import that was undone go`() throws {
    try store(article("Một", "a", page: "first"))
    try library.undo()
    #expect(try library.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM original") } == 0)
  }

  @Test func `a new reading stands in place, keeps marks and address, and can be undone`() throws {
    let id = try store(article("Một", "a", url: "http://x/1", page: "first"))[0]
    try library.setBookmarked(true, [id])
    let batch = try library.importBatch(as: .reimport)
    #expect(try batch.replace(id, with: article("Mới", "text")) == .updated(id))
    #expect(try batch.replace(id, with: article("Mới", "text")) == .updated(id))
    try batch.finish()
    let changed = try #require(try library.article(id))
    #expect(changed.content.title == "Mới")
    #expect(changed.content.url == "http://x/1")
    #expect(changed.isBookmarked)
    #expect(try kept().first?.articles == [0: id])
    #expect(try library.history(limit: 1).first?.kind == .reimport)
    try library.undo()
    #expect(try library.article(id)?.content.title == "Một")
    #expect(try library.article(id)?.isBookmarked == true)
  }

  @Test func `a reading that says the same changes nothing`() throws {
    let id = try store(article("Một", "a", page: "first"))[0]
    let batch = try library.importBatch(as: .reimport)
    #expect(try batch.replace(id, with: article("Một", "a")) == .unchanged(id))
    #expect(
      try batch.replace(ArticleID(99), with: article("Một", "a")) == .unchanged(ArticleID(99)))
    try batch.finish()
    #expect(try library.history(limit: 9).map(\.kind) == [.import])
  }

  @Test func `the history tells what stands and what was undone`() throws {
    let id = try store(article("Một", "a"))[0]
    try library.setRead(true, [id])
    try library.undo()
    let history = try library.history(limit: 9)
    #expect(history.map(\.kind) == [.read, .import])
    #expect(history.map(\.state) == [.undone, .done])
    #expect(history.map(\.count) == [1, 1])
    #expect(try library.history(limit: 1).count == 1)
  }
}
