import ArticleLibrary
import Importers
import Testing
import Vietnamese

/// Exports of other programs come in with what the person made of each entry.
@Suite struct ServiceImporterTests {
  private func results(
    _ text: String, name: String = "xuat", _ files: [String: String] = [:]
  ) -> [Result<ImportedArticle, ImportFailure>] {
    var results: [Result<ImportedArticle, ImportFailure>] = []
    let file = SourceFile(name: name, bytes: Array(text.utf8)) { files[$0].map { Array($0.utf8) } }
    ImporterChoice.articles(in: file) { results.append($0) }
    return results
  }

  private func articles(_ text: String, _ files: [String: String] = [:]) throws -> [ImportedArticle]
  {
    try results(text, files).map { try $0.get() }
  }

  private static let pocket = """
    title,url,time_added,tags,status
    "Đò ""dọc"", bến",https://x.example/do?a=1,1600000000,sông|của tôi,unread
    https://x.example/2,https://x.example/2,1600000001,,archive
    """

  @Test func `Pocket's table keeps tags, the day and the archive`() throws {
    let articles = try articles(Self.pocket)
    #expect(articles.map(\.format) == ["pocket", "pocket"])
    #expect(articles[0].content.title == "Đò \"dọc\", bến")
    #expect(articles[0].content.url == "https://x.example/do?a=1")
    #expect(articles[0].state?.userTags == ["sông", "của tôi"])
    #expect(articles[0].state?.added?.seconds == 1_600_000_000)
    #expect(articles[0].state?.isRead == false)
    #expect(articles[0].warnings.map(\.field) == ["markdown"])
    #expect(articles[1].content.title == "https://x.example/2")
    #expect(articles[1].state?.isArchived == true)
  }

  @Test func `Instapaper's folders become states and tags`() throws {
    let articles = try articles(
      """
      URL,Title,Selection,Folder,Timestamp,Tags
      https://x.example/1,Một,Đoạn trích,Starred,1600000000,"[""a"",""b""]"
      https://x.example/2,Hai,,Bếp,1600000000,[]
      """)
    #expect(articles[0].state?.isBookmarked == true)
    #expect(articles[0].state?.userTags == ["a", "b"])
    #expect(articles[0].content.lead == "Đoạn trích")
    #expect(articles[1].state?.userTags == ["Bếp"])
  }

  @Test func `wallabag keeps the text, the star and the marked passages`() throws {
    let article = try #require(
      try articles(
        """
        [{"is_archived":1,"is_starred":1,"tags":["sông"],"title":"Lũ","url":"https://x.example/lu",
        "content":"<p>Nước <b>lên</b>.</p><script>x</script>","created_at":"2021-03-04T05:06:07+07:00",
        "published_by":["Ban A"],"annotations":[{"quote":"Nước lên","text":"nhớ"}],"language":"vi"}]
        """
      ).first)
    #expect(article.content.markdown == "Nước **lên**.")
    #expect(article.content.author == "Ban A")
    #expect(article.state?.isRead == true && article.state?.isBookmarked == true)
    #expect(article.state?.highlights == [ImportedHighlight(quote: "Nước lên", note: "nhớ")])
    #expect(article.state?.added?.iso8601 == "2021-03-04T05:06:07+07:00")
  }

  @Test func `wallabag's table believes only the day`() throws {
    let article = try #require(
      try articles(
        "Title;URL;Content;Tags;\"MIME Type\";Language;\"Creation date\"\nLũ;https://x.example/;\"<p>Một; hai</p>\";\"a, b\";text/html;vi;\"04/03/2021 05:06:07\"\n"
      ).first)
    #expect(article.content.markdown == "Một; hai")
    #expect(article.state?.added?.iso8601 == "2021-03-04T00:00:00+07:00")
    #expect(article.state?.userTags == ["a", "b"])
  }

  @Test func `Omnivore's texts and marked passages are files beside the list`() throws {
    let article = try #require(
      try articles(
        """
        [{"id":"1","slug":"lu-ve","title":"Lũ về","url":"https://x.example/lu","state":"Active",
        "readingProgress":42,"labels":["sông"],"savedAt":"2024-01-02T03:04:05.000Z",
        "publishedAt":null,"description":"Dẫn"}]
        """,
        [
          "content/lu-ve.html": "<p>Thân bài.</p>",
          "highlights/lu-ve.md": "> Nước lên\n> nhanh\n\nnhớ xem\n\n> Hết\n",
        ]
      ).first)
    #expect(article.content.markdown == "Thân bài.")
    #expect(article.state?.progress == 0.42)
    #expect(
      article.state?.highlights == [
        ImportedHighlight(quote: "Nước lên nhanh", note: "nhớ xem"),
        ImportedHighlight(quote: "Hết"),
      ])
  }

  @Test func `Readwise, Raindrop and Karakeep keep their own`() throws {
    let readwise = try articles(
      """
      Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
      Một,https://x.example/1,01a,"['sông', 'b']",2024-01-02 03:04:05+00:00,0.5,archive,True
      """)
    #expect(readwise[0].state?.userTags == ["sông", "b"])
    #expect(readwise[0].state?.progress == 0.5)
    #expect(readwise[0].state?.isArchived == true)
    let raindrop = try articles(
      """
      id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
      1,Một,Ghi,Trích,https://x.example/1,Bếp,"a, b",2024-01-02T03:04:05.000Z,,"Highlight:Câu\nNote:Ừ",true
      """)
    #expect(raindrop[0].state?.note == "Ghi")
    #expect(raindrop[0].state?.userTags == ["a", "b", "Bếp"])
    #expect(raindrop[0].state?.highlights == [ImportedHighlight(quote: "Câu", note: "Ừ")])
    #expect(raindrop[0].state?.isBookmarked == true)
    let karakeep = try articles(
      """
      {"bookmarks":[{"createdAt":1600000000,"title":null,"tags":["a"],"note":"Ghi","archived":true,
      "content":{"type":"text","text":"Một dòng ghi."}},{"createdAt":1,"content":null}]}
      """)
    #expect(karakeep.map(\.content.markdown) == ["Một dòng ghi."])
    #expect(karakeep[0].state?.note == "Ghi" && karakeep[0].state?.isArchived == true)
  }

  @Test func `bookmarks keep their folders, days and words`() throws {
    let articles = try articles(
      """
      <!DOCTYPE NETSCAPE-Bookmark-file-1>
      <TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
      <DL><p><DT><H3>Bookmarks bar</H3><DL><p><DT><H3>Sông</H3>
      <DL><p><DT><A HREF="https://x.example/1" ADD_DATE="1600000000" TAGS="a,b">Một</A><DD>Lời kèm
      <DT><A HREF="javascript:x">Chạy</A></DL><p></DL><p></DL>
      """)
    #expect(articles.map(\.content.title) == ["Một"])
    #expect(articles[0].state?.userTags == ["a", "b", "Sông"])
    #expect(articles[0].content.lead == "Lời kèm")
    let pocket = try self.articles(
      """
      <!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1>
      <ul><li><a href="https://x.example/1" time_added="1600000000" tags="a">Một</a></li></ul>
      <h1>Read Archive</h1><ul><li><a href="https://x.example/2" time_added="1" tags="">Hai</a></li></ul>
      """)
    #expect(pocket.map { $0.state?.isArchived ?? false } == [false, true])
  }

  @Test func `exports cut at any place end well`() {
    for text in [
      Self.pocket, "[{\"is_archived\":1,\"content\":\"<p>a\",\"url\":\"https://x.example\"}]",
    ] {
      let bytes = Array(text.utf8)
      for length in 0..<bytes.count {
        var count = 0
        let file = SourceFile(name: "a.csv", bytes: Array(bytes[..<length]))
        ImporterChoice.articles(in: file) { _ in count += 1 }
        #expect(count > 0 || length == 0)
      }
    }
  }
}
