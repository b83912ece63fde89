import ArticleLibrary
import Testing
import Vietnamese

@Suite struct ArticleJSONTests {
  /// An article with every field of the contract.
  private static func full() throws -> ImportedArticle {
    var content = ArticleContent(
      kind: .document, title: "Khánh thành cầu / Bến \"Mới\"", markdown: "Một **hai**.\n\nBa.")
    content.lead = "Sáng 5/3, cầu thông xe."
    content.published = Timestamp(iso8601: "2024-03-05T07:30:00+07:00")
    content.modified = Timestamp(iso8601: "2024-03-06T00:00:05Z")
    content.author = "Lê Thị Bưởi"
    content.source = "Cổng tin An Hà"
    content.section = "Giao thông"
    content.topic = "Cầu đường"
    content.tags = ["cầu", "đường"]
    content.language = "vi"
    content.url = "https://an-ha.example/cau-moi.html"
    content.image = ArticleImage(url: "https://an-ha.example/a.jpg", caption: "Cầu mới")
    content.attachments = [Attachment(name: "a.pdf", url: "/a.pdf"), Attachment(name: "b.doc")]
    content.newer = [
      ArticleReference(title: "Sau", url: "/sau", date: Day(iso8601: "2024-03-07"))
    ]
    content.older = [ArticleReference(title: "Trước")]
    content.document = DocumentDetails(
      number: "12/QĐ-UBND", intro: "Về cầu", category: "Quyết định", areas: ["Giao thông"],
      subject: "UBND tỉnh", signer: "Trần Văn Mít", issued: Day(iso8601: "2024-03-01"),
      validFrom: Day(iso8601: "2024-03-05"), expires: Day(iso8601: "2025-03-05"),
      replaces: ["1/QĐ-UBND"], replacedBy: ["99/QĐ-UBND"])
    content.site = SiteInfo(
      name: "An Hà", phones: [SitePhone(name: "Cứu hoả", number: "114"), SitePhone(name: "Khác")],
      statistics: [
        SiteCounter(name: "Tháng này", value: 3), SiteCounter(name: "Hôm nay", value: 9),
      ],
      documents: [SiteDocument(number: "5/TT", title: "Thông tư", url: "/5")], sessionTimeout: 60)
    return ImportedArticle(
      file: "tin/cau.html", format: "html", content: content,
      warnings: [ImportWarning(field: "published", message: "guessed")])
  }

  @Test func `the whole contract stands in one line with sorted keys`() throws {
    let line = ArticleJSON.line(for: try Self.full())
    #expect(
      line == #"""
        {"attachments":[{"name":"a.pdf","url":"/a.pdf"},{"name":"b.doc"}],"author":"Lê Thị Bưởi",\#
        "document":{"areas":["Giao thông"],"category":"Quyết định","expires":"2025-03-05",\#
        "intro":"Về cầu","issued":"2024-03-01","number":"12/QĐ-UBND","replacedBy":["99/QĐ-UBND"],\#
        "replaces":["1/QĐ-UBND"],"signer":"Trần Văn Mít","subject":"UBND tỉnh",\#
        "validFrom":"2024-03-05"},"file":"tin/cau.html","format":"html",\#
        "image":{"caption":"Cầu mới","url":"https://an-ha.example/a.jpg"},"kind":"document",\#
        "language":"vi","lead":"Sáng 5/3, cầu thông xe.","markdown":"Một **hai**.\n\nBa.",\#
        "modified":"2024-03-06T00:00:05+00:00",\#
        "newer":[{"date":"2024-03-07","title":"Sau","url":"/sau"}],"older":[{"title":"Trước"}],\#
        "published":"2024-03-05T07:30:00+07:00","section":"Giao thông",\#
        "site":{"documents":[{"number":"5/TT","title":"Thông tư","url":"/5"}],"name":"An Hà",\#
        "phones":[{"name":"Cứu hoả","number":"114"},{"name":"Khác"}],"sessionTimeout":60,\#
        "statistics":{"Hôm nay":9,"Tháng này":3}},"source":"Cổng tin An Hà","tags":["cầu","đường"],\#
        "text":"Một hai.\n\nBa.","title":"Khánh thành cầu / Bến \"Mới\"","topic":"Cầu đường",\#
        "url":"https://an-ha.example/cau-moi.html",\#
        "warnings":[{"field":"published","message":"guessed"}]}
        """#)
  }

  @Test func `a line is read back to the same article`() throws {
    let article = try Self.full()
    #expect(try ArticleJSON.article(fromLine: ArticleJSON.line(for: article)) == article)
    let bare = ImportedArticle(
      file: "", format: "", content: ArticleContent(title: "Trống", markdown: ""))
    #expect(try ArticleJSON.article(fromLine: ArticleJSON.line(for: bare)) == bare)
  }

  @Test func `what is absent is left out`() {
    var content = ArticleContent(title: "Trống", markdown: "")
    content.author = ""
    content.site = SiteInfo()
    let article = ImportedArticle(file: "a.txt", format: "text", content: content)
    #expect(
      ArticleJSON.line(for: article)
        == #"{"file":"a.txt","format":"text","kind":"article","title":"Trống"}"#)
  }

  @Test func `an article of the library has its number and its marks`() throws {
    let article = Article(
      id: ArticleID(7), order: 1, content: ArticleContent(title: "T", markdown: "x"), file: "f",
      format: "text", isRead: true, isBookmarked: false, userTags: ["đọc sau"])
    #expect(
      ArticleJSON.line(for: article) == #"""
        {"bookmarked":false,"file":"f","format":"text","id":7,"kind":"article","markdown":"x",\#
        "read":true,"text":"x","title":"T","userTags":["đọc sau"]}
        """#)
    let back = try ArticleJSON.article(fromLine: ArticleJSON.line(for: article))
    #expect(back.content == article.content)
  }

  @Test func `rows and hits give what lists show`() {
    let summary = ArticleSummary(
      id: ArticleID(3), order: 9, title: "Đường mới",
      published: Timestamp(iso8601: "2024-03-05T07:30:00+07:00"), source: "An Hà",
      isBookmarked: true)
    let row = #"""
      "bookmarked":true,"id":3,"kind":"article","published":"2024-03-05T07:30:00+07:00",\#
      "read":false,"source":"An Hà","title":"Đường mới"
      """#
    #expect(ArticleJSON.line(for: summary) == "{\(row)}")
    let hit = SearchHit(
      summary: summary, titleHighlights: [0..<5],
      snippet: Snippet(text: "một con đường", highlights: [8..<13]))
    #expect(
      ArticleJSON.line(for: hit) == #"""
        {"bookmarked":true,"highlights":[[8,13]],"id":3,"kind":"article",\#
        "published":"2024-03-05T07:30:00+07:00","read":false,"snippet":"một con đường",\#
        "source":"An Hà","title":"Đường mới","titleHighlights":[[0,5]]}
        """#)
  }

  @Test func `a file that is no article gives the reason`() {
    #expect(
      ArticleJSON.skippedLine(file: "a/b.pdf", reason: "PDF")
        == #"{"file":"a/b.pdf","skipped":"PDF"}"#)
  }

  @Test func `members of the wrong kind are warned of and left out`() throws {
    let article = try ArticleJSON.article(
      fromLine:
        #"{"title":"T","text":"a","tags":5,"published":"hôm qua","site":{"phones":[{"name":[]}]},"image":"x"}"#
    )
    #expect(
      article.warnings.map(\.field).sorted() == ["image", "published", "site.phones.name", "tags"])
    #expect(article.content.tags.isEmpty)
    #expect(article.content.published == nil)
    #expect(article.content.markdown == "a")
  }

  @Test func `the counters of a site come in the order of their values`() throws {
    let article = try ArticleJSON.article(
      fromLine:
        #"{"title":"T","site":{"statistics":{"c":90,"a":700,"d":5,"b":5,"e":"x","f":1e99}}}"#)
    #expect(article.content.site?.statistics.map(\.name) == ["b", "d", "c", "a"])
  }

  @Test func `a line that is no article says why`() {
    func fault(_ line: String) -> ArticleJSON.Fault? {
      do throws(ArticleJSON.Fault) { _ = try ArticleJSON.article(fromLine: line) } catch {
        return error
      }
      return nil
    }
    #expect(fault("[]") == .notAnObject)
    #expect(fault(#"{"title":""}"#) == .noTitle)
    #expect(fault("{") == .notJSON)
  }
}
