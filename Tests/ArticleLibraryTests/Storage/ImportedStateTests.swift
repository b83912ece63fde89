import Testing
import Vietnamese

@testable import ArticleLibrary

/// What a person made of an article elsewhere stays with it, whichever copy comes first.
struct ImportedStateTests {
  private static let address = "https://x.example/mua-ca"

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
      highlights: [ImportedHighlight(quote: "Cá về")], progress: 0.5,
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

  @Test func `undoing an import brings back what was known before`() throws {
    let library = try Library.inMemory()
    let id = try library.add([link(ImportedState(userTags: ["a"]))])[0].id
    try library.add([link(state)])
    try library.undo()
    #expect(try library.article(id)?.state == ImportedState(userTags: ["a"]))
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
