import Testing
import Vietnamese

@testable import ArticleLibrary

struct LibraryImportTests {
  @Test func `an article comes back as it was imported`() throws {
    var content = ArticleContent(
      kind: .document, title: "Quyết định về cảng", markdown: "# Điều 1\n\nĐoạn **đậm**.\n\n- một")
    content.lead = "Dẫn"
    content.published = Timestamp(seconds: 1_591_087_860, offsetMinutes: 420)
    content.modified = Timestamp(seconds: 1_591_087_999, offsetMinutes: 0)
    content.author = "Hà Sen"
    content.source = "an-ha.example"
    content.section = "Thời sự"
    content.topic = "Cảng biển"
    content.tags = ["cảng", "biển"]
    content.language = "vi"
    content.url = "https://tinh.example.vn/bai.html#dau"
    content.image = ArticleImage(url: "a.jpg", caption: "Ảnh")
    content.attachments = [Attachment(name: "qd.pdf", url: nil)]
    content.newer = [ArticleReference(title: "Mới", url: "u", date: Day(daysSinceEpoch: 18_000))]
    content.older = [ArticleReference(title: "Cũ")]
    content.document = DocumentDetails(
      number: "31/2022/TT-BKHCN", intro: "Trích yếu", category: "Thông tư", areas: ["CNTT"],
      subject: "Bộ", signer: "Người ký", issued: Day(daysSinceEpoch: 1),
      validFrom: Day(daysSinceEpoch: 2), expires: Day(daysSinceEpoch: 3), replaces: ["1"],
      replacedBy: ["2"])
    content.site = SiteInfo(
      name: "Cổng", phones: [SitePhone(name: "Cứu hỏa", number: "114")],
      statistics: [SiteCounter(name: "Hôm nay", value: 3521)],
      documents: [SiteDocument(number: "1/QĐ")], sessionTimeout: 60)
    let imported = ImportedArticle(
      file: "a/b.html", format: "nukeviet", content: content,
      warnings: [ImportWarning(field: "published", message: "hai ngày")])
    let library = try Library.inMemory()
    let id = try library.add([imported])[0].id
    let article = try #require(try library.article(id))
    #expect(article.content == content)
    #expect(article.file == "a/b.html")
    #expect(article.format == "nukeviet")
    #expect(article.warnings == imported.warnings)
    #expect(!article.isRead && !article.isBookmarked)
    #expect(try library.article(ArticleID(99)) == nil)
  }

  @Test func `the same article again changes nothing`() throws {
    let library = try Library.inMemory()
    let article = sample("Bài", published: 5, url: "https://a.example/1")
    let first = try library.add([article])[0]
    let version = try library.dataVersion()
    #expect(try library.add([article])[0] == .unchanged(first.id))
    #expect(first == .imported(first.id))
    #expect(try library.page(of: .all, from: .newest, limit: 5).total == 1)
    #expect(try library.dataVersion() > 0 && version > 0)
  }

  @Test func `a new version from the same address replaces the text and keeps the marks`() throws {
    let library = try Library.inMemory()
    let id = try library.add([sample("Cũ", published: 5, url: "https://a.example/1")])[0].id
    try library.setBookmarked(true, [id])
    try library.setRead(true, [id])
    let new = sample("Mới", published: 9, url: "https://a.example/1#phan-2", tags: ["sửa"])
    #expect(try library.add([new]) == [.updated(id)])
    let article = try #require(try library.article(id))
    #expect(article.content == new.content)
    #expect(article.isRead && article.isBookmarked)
    #expect(try library.overview().lists.map(\.total) == [1, 0, 1, 0])
  }

  @Test func `a poorer copy from the same address drops nothing that is known`() throws {
    let library = try Library.inMemory()
    var rich = sample("Bài", published: 5, url: "https://a.example/1")
    rich.content.section = "Kinh tế"
    rich.content.tags = ["lúa"]
    rich.content.site = SiteInfo(
      name: "Cổng", phones: [SitePhone(name: "Cứu hỏa", number: "114")], sessionTimeout: 60)
    let id = try library.add([rich])[0].id
    var poor = sample("Bài", published: 5, url: "https://a.example/1")
    poor.content.markdown = "Một bản khác của bài."
    poor.content.site = SiteInfo(name: "Cổng")
    #expect(try library.add([poor])[0] == .updated(id))
    let content = try #require(try library.article(id)).content
    #expect(content.section == "Kinh tế")
    #expect(content.tags == ["lúa"])
    #expect(content.site == rich.content.site)
    #expect(content.markdown == "Một bản khác của bài.")
  }

  @Test func `the same text from elsewhere is not doubled`() throws {
    let library = try Library.inMemory()
    let text = "Một đoạn văn hòa bình."
    let id = try library.add([sample("Tin", published: 5, body: text)])[0].id
    let elsewhere = sample("TIN", published: 5, body: text + "  ", url: "https://b.example/2")
    #expect(try library.add([elsewhere]) == [.updated(id)])
    #expect(try library.article(id)?.content.url == "https://b.example/2")
    let third = sample("Tin", published: 5, body: text, url: "https://c.example/3")
    #expect(try library.add([third]) == [.unchanged(id)])
  }

  @Test func `copies inside one import are noticed`() throws {
    let library = try Library.inMemory()
    let outcomes = try library.add([
      sample("A", url: "https://a.example/1"), sample("A2", url: "https://a.example/1"),
      sample("A2", url: "https://a.example/1"), sample("B", body: "như nhau"),
      sample("B", body: "như nhau"),
    ])
    #expect(
      outcomes == [
        .imported(ArticleID(1)), .updated(ArticleID(1)), .unchanged(ArticleID(1)),
        .imported(ArticleID(2)), .unchanged(ArticleID(2)),
      ])
  }

  @Test func `texts without a body are told apart by address and number`() throws {
    let library = try Library.inMemory()
    let outcomes = try library.add([
      sample("Thông báo", body: "", url: "https://a.example/1"),
      sample("Thông báo", body: "", url: "https://a.example/2"),
    ])
    #expect(outcomes == [.imported(ArticleID(1)), .imported(ArticleID(2))])
  }

  @Test func `a copy that lost its body does not take it away`() throws {
    let library = try Library.inMemory()
    let id = try library.add([sample("Bài", body: "Nội dung", url: "https://a.example/1")])[0].id
    try library.add([sample("Bài", body: "", url: "https://a.example/1", tags: ["mới"])])
    let article = try #require(try library.article(id))
    #expect(article.content.markdown == "Nội dung")
    #expect(article.content.tags == ["mới"])
  }

  @Test func `an article is found by its address without fragment`() throws {
    let library = try Library.inMemory()
    let id = try library.add([sample("Bài", url: "https://a.example/1#x")])[0].id
    #expect(try library.article(url: "https://a.example/1")?.id == id)
    #expect(try library.article(url: "https://a.example/1#y")?.id == id)
    #expect(try library.article(url: "https://a.example/12") == nil)
  }

  @Test func `documents are found by their number`() throws {
    let library = try Library.inMemory()
    var article = sample("Thông tư", published: 1)
    article.content.kind = .document
    article.content.document = DocumentDetails(number: "31/2022/TT-BKHCN")
    let id = try library.add([article])[0].id
    #expect(try library.articles(numbered: "31/2022/TT-BKHCN").map(\.id) == [id])
    #expect(try library.articles(numbered: "Số: 31/2022/TT–BKHCN").map(\.id) == [id])
    #expect(try library.articles(numbered: "32/2022/TT-BKHCN").isEmpty)
  }

  @Test func `what the library prints comes back as unchanged`() throws {
    let library = try Library.inMemory()
    var article = sample("Bài", published: 1, url: "https://a.example/1")
    article.content.site = SiteInfo(
      statistics: [
        SiteCounter(name: "Đang truy cập", value: 90), SiteCounter(name: "Hôm nay", value: 3),
        SiteCounter(name: "Tổng", value: 500),
      ])
    let id = try library.add([article])[0].id
    let line = ArticleJSON.line(for: try #require(try library.article(id)))
    let again = try ArticleJSON.article(fromLine: line)
    #expect(again.content.site != article.content.site)
    #expect(try library.add([again]) == [.unchanged(id)])
  }

  @Test func `an article that is too large is refused alone`() throws {
    let library = try Library.inMemory()
    let batch = try ImportBatch(library, articleLimit: 2000)
    _ = try batch.add(sample("Trước"))
    let large = sample("To", body: String(repeating: "x", count: 2000))
    #expect(throws: LibraryError.self) { try batch.add(large) }
    var name = sample("Tên")
    name.content.section = String(repeating: "\u{1}", count: 400)
    #expect(throws: LibraryError.self) { try batch.add(name) }
    _ = try batch.add(sample("Sau", body: String(repeating: "x", count: 1000)))
    #expect(try batch.finish()?.count == 2)
    let bytes = [UInt8](repeating: 1, count: 2001)
    let packed = Zstd().pack(bytes)
    packed.withUnsafeBufferPointer { #expect(Zstd(limit: 2000).unpack($0) == nil) }
    packed.withUnsafeBufferPointer { #expect(Zstd(limit: 2001).unpack($0) == bytes) }
  }

  @Test func `NULs and blank names do no harm`() throws {
    let library = try Library.inMemory()
    let article = sample("Một\0hai", body: "thân\0bài", section: "", tags: ["", "a\0"])
    let id = try library.add([article])[0].id
    let stored = try #require(try library.article(id)?.content)
    #expect(stored.title == "Mộthai")
    #expect(stored.section == nil)
    #expect(stored.tags == ["a"])
    #expect(try library.add([article]) == [.unchanged(id)])
  }

  @Test func `numbers of articles are not used twice`() throws {
    let library = try Library.inMemory()
    #expect(try library.add([sample("A")])[0].id == ArticleID(1))
    try library.undo()
    #expect(try library.add([sample("B"), sample("C")]).map(\.id) == [ArticleID(2), ArticleID(3)])
  }
}
