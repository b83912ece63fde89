import Testing
import Vietnamese

@testable import ArticleLibrary

/// What a person made of an article elsewhere stays with it, whichever copy comes first.
struct ImportedStateTests {
  private static let address = "https://x.example/mua-ca"

  private static let moment = Timestamp(seconds: 1_600_000_100, offsetMinutes: 0)

  private func link(_ state: ImportedState?) -> ImportedArticle {
    var content = ArticleContent(title: "Mùa cá (lưu)", markdown: "")
    content.url = Self.address
    return ImportedArticle(file: "a.csv", format: "pocket", content: content, state: state)
  }

  private var page: ImportedArticle {
    var content = ArticleContent(title: "Mùa cá", markdown: "Cá về bãi.\n\nThuyền ra.")
    content.url = Self.address
    return ImportedArticle(file: "a.html", format: "html", content: content)
  }

  private var state: ImportedState {
    ImportedState(
      isRead: true, isBookmarked: true, isArchived: true, userTags: ["của tôi"], note: "Ghi",
      highlights: [ImportedHighlight(quote: "Cá về", at: Self.moment)], progress: 0.5,
      added: Timestamp(seconds: 1_600_000_000, offsetMinutes: 0))
  }

  @Test(arguments: [false, true])
  func `a link and the page of its address become one article`(isPageFirst: Bool) throws {
    let library = try Library.inMemory()
    let both = [link(state), page]
    let ids = try library.add(isPageFirst ? both.reversed() : both).map(\.id)
    #expect(Set(ids).count == 1)
    let article = try #require(try library.article(ids[0]))
    #expect(article.content.markdown == "Cá về bãi.\n\nThuyền ra.")
    #expect(article.state == state)
    #expect(try library.add(both).map(\.id) == [ids[0], ids[0]])
    #expect(try library.article(ids[0])?.state == state)
    #expect(try library.page(of: .bookmarked, from: .newest, limit: 5).rows.count == 1)
  }

  @Test func `an import takes no mark away, and adds what it knows`() throws {
    let library = try Library.inMemory()
    let id = try library.add([link(state)])[0].id
    let other = ImportedState(userTags: ["b"], note: "Khác", progress: 0.25)
    #expect(try library.add([link(other)]) == [.updated(id)])
    let article = try #require(try library.article(id))
    #expect(article.isRead && article.isBookmarked && article.isArchived)
    #expect(article.userTags == ["của tôi", "b"])
    #expect(article.note == "Ghi\n\nKhác")
    #expect(article.progress == 0.5)
    #expect(try library.add([link(other)]) == [.unchanged(id)])
  }

  @Test func `articles with a note are found, wherever the note stands`() throws {
    let library = try Library.inMemory()
    let id = try library.add([link(state)])[0].id
    let articles = [sample("Bài hai", body: "một hai ba"), sample("Bài ba")]
    let others = try library.add(articles).map(\.id)
    func noted() throws -> [ArticleID] {
      try library.search(SearchRequest(query: "has:note", precision: .exact)).hits
        .map(\.summary.id)
    }
    #expect(try noted() == [id])
    let moment = Timestamp(seconds: 0, offsetMinutes: 0)
    let plain = Highlight(article: others[1], quote: "ba", at: moment)
    try library.addHighlight(plain)
    #expect(try noted() == [id])
    let mark = try library.addHighlight(Highlight(article: others[0], quote: "hai", at: moment))
    try library.setNote("xem lại", ofHighlight: mark.id)
    #expect(try Set(noted()) == [id, others[0]])
    #expect(
      try library.search(SearchRequest(query: "hai has:note")).hits.map(\.summary.id)
        == [others[0]])
    for _ in 0..<2 { try library.undo() }
    #expect(try noted() == [id])
  }

  @Test func `the person's own tags are listed and searched like the article's`() throws {
    let library = try Library.inMemory()
    let id = try library.add([link(state)])[0].id
    try library.add([page])
    #expect(try library.page(of: .tag("của tôi"), from: .newest, limit: 5).rows.map(\.id) == [id])
    #expect(
      try library.search(SearchRequest(query: "tag:\"của tôi\"")).hits.map(\.summary.id) == [id])
  }

  @Test func `undoing an import brings back what was known before`() throws {
    let library = try Library.inMemory()
    let id = try library.add([link(ImportedState(userTags: ["a"]))])[0].id
    try library.add([link(state)])
    try library.undo()
    #expect(try library.article(id)?.state == ImportedState(userTags: ["a"]))
  }

  @Test func `imported highlights are highlights, and a removed one does not come again`() throws {
    let library = try Library.inMemory()
    let id = try library.add([link(state)])[0].id
    let mark = try #require(try library.highlights(of: id).first)
    #expect(mark.quote == "Cá về" && mark.at == Self.moment)
    try library.removeHighlight(mark.id)
    #expect(try library.add([link(state), page]).map(\.id) == [id, id])
    #expect(try library.highlights(of: id).isEmpty)
    #expect(try library.article(id)?.importedHighlights == [])
  }

  @Test func `highlights leave the library with their article and come in again`() throws {
    let library = try Library.inMemory()
    let id = try library.add([page])[0].id
    let mark = try library.addHighlight(
      Highlight(
        article: id, quote: "Thuyền ra", before: "bãi.", after: ".", note: "Xem", at: Self.moment))
    let article = try #require(try library.article(id))
    let again = try ArticleJSON.article(fromLine: ArticleJSON.line(for: article))
    #expect(try library.add([again]) == [.unchanged(id)])
    let other = try Library.inMemory()
    let copy = try other.add([again])[0].id
    var expected = mark
    expected.article = copy
    expected.id = try #require(try other.highlights(of: copy).first).id
    #expect(try other.highlights(of: copy) == [expected])
    #expect(try other.article(copy)?.state == article.state)
  }

  @Test func `undoing an import takes the highlights away that it brought, and no other`() throws {
    let library = try Library.inMemory()
    let id = try library.add([page])[0].id
    let own = try library.addHighlight(Highlight(article: id, quote: "bãi", at: Self.moment))
    try library.add([link(state)])
    #expect(try library.highlights(of: id).map(\.quote) == ["bãi", "Cá về"])
    try library.undo()
    #expect(try library.highlights(of: id) == [own])
    try library.undo()
    try library.undo()
    #expect(try library.highlights(of: id).isEmpty)
  }

  @Test func `a feed's short text does not replace that of the page`() throws {
    let library = try Library.inMemory()
    let id = try library.add([page])[0].id
    var feed = page
    feed.format = "feed"
    feed.content.markdown = "Cá về…"
    feed.content.author = "Ban A"
    #expect(try library.add([feed]) == [.updated(id)])
    let article = try #require(try library.article(id))
    #expect(article.content.markdown == page.content.markdown)
    #expect(article.content.author == "Ban A")
  }
}
