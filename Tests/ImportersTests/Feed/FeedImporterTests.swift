import ArticleLibrary
import Importers
import Testing
import Vietnamese

@Suite struct FeedImporterTests {
  private func results(_ text: String, name: String = "tin.xml") -> [Result<
    ImportedArticle, ImportFailure
  >] {
    var results: [Result<ImportedArticle, ImportFailure>] = []
    ImporterChoice.articles(in: SourceFile(name: name, bytes: Array(text.utf8))) {
      results.append($0)
    }
    return results
  }

  private func article(_ text: String) throws -> ImportedArticle {
    try #require(results(text).first).get()
  }

  private static let rss = """
    <?xml version="1.0"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
    <channel><title>Cổng huyện Mường Trên</title><language>vi</language>
    <item><title>Mở lại chợ phiên &amp; bến thuyền</title>
    <link>http://muongtren.example/tin/cho-phien.html</link><dc:creator>Ban Biên tập</dc:creator>
    <category>Chợ</category><category>Bến thuyền</category>
    <pubDate>Tue, 02 Jun 2020 08:51:00 GMT</pubDate>
    <description>Chợ phiên họp lại từ thứ bảy này sau ba tháng nghỉ.</description>
    <content:encoded><![CDATA[<h2>Giờ họp</h2><p>Từ <b>6 giờ</b>.</p><p>Xem <a href="/so-do.html">sơ đồ</a>.</p>]]></content:encoded>
    <media:thumbnail url="http://muongtren.example/anh/cho.jpg"/>
    <enclosure url="http://muongtren.example/tep/so-do.pdf" type="application/pdf" length="1"/></item>
    <item><description>Chỉ có lời, không có tên.</description></item>
    <item></item>
    </channel></rss>
    """

  @Test func `an entry becomes an article with all that it carries`() throws {
    let article = try article(Self.rss)
    let content = article.content
    #expect(article.format == "feed")
    #expect(content.title == "Mở lại chợ phiên & bến thuyền")
    #expect(content.lead == "Chợ phiên họp lại từ thứ bảy này sau ba tháng nghỉ.")
    #expect(
      content.markdown
        == "## Giờ họp\n\nTừ **6 giờ**.\n\nXem [sơ đồ](http://muongtren.example/so-do.html).")
    #expect(content.published?.iso8601 == "2020-06-02T15:51:00+07:00")
    #expect(content.author == "Ban Biên tập")
    #expect(content.source == "Cổng huyện Mường Trên")
    #expect(content.tags == ["Chợ", "Bến thuyền"])
    #expect(content.language == "vi")
    #expect(content.url == "http://muongtren.example/tin/cho-phien.html")
    #expect(content.image?.url == "http://muongtren.example/anh/cho.jpg")
    #expect(
      content.attachments == [
        Attachment(name: "so-do.pdf", url: "http://muongtren.example/tep/so-do.pdf")
      ])
  }

  @Test func `an entry without a title is named by its words, an empty one stops nothing`() throws {
    let results = results(Self.rss)
    #expect(results.count == 3)
    #expect(try results[1].get().content.title == "Chỉ có lời, không có tên.")
    #expect(throws: ImportFailure.self) { try results[2].get() }
  }

  @Test func `minutes that are the month are not believed`() throws {
    let article = try article(
      """
      <rss version="2.0"><channel><title>X</title><language>vi</language>
      <generator>NukeViet v4.0</generator><item><title>Tin</title>
      <link>http://x.example/1.html</link><description>Lời dẫn của tin.</description>
      <pubDate>Tue, 2 Jun 2020 08:06:00 GMT</pubDate></item></channel></rss>
      """)
    #expect(article.content.published?.iso8601 == "2020-06-02T15:00:00+07:00")
    #expect(article.warnings.map(\.field) == ["published"])
    #expect(article.content.markdown.isEmpty)
  }

  @Test func `JSON Feed is read`() throws {
    let article = try article(
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "Sổ tay bản Hạ",
       "items": [{"id": "7", "url": "https://banha.example/7", "title": "Mùa cá",
        "content_html": "<p>Cá về.</p><script>x</script>", "date_published": "2021-03-05T07:00:00+07:00",
        "authors": [{"name": "Ban A"}], "tags": ["cá"],
        "attachments": [{"url": "https://banha.example/7.mp3", "mime_type": "audio/mpeg"}]}]}
      """)
    #expect(article.content.markdown == "Cá về.")
    #expect(article.content.published?.iso8601 == "2021-03-05T07:00:00+07:00")
    #expect(article.content.author == "Ban A")
    #expect(article.content.tags == ["cá"])
    #expect(article.content.source == "Sổ tay bản Hạ")
    #expect(article.content.attachments.map(\.name) == ["7.mp3"])
  }

  @Test func `a list of sources names those of the web`() throws {
    let article = try article(
      """
      <opml version="2.0"><head><title>Nguồn của tôi</title></head><body><outline text="Xã">
      <outline text="Bản Hạ" xmlUrl="https://banha.example/rss" htmlUrl="https://banha.example/"/>
      <outline text="Lạ" xmlUrl="file:///etc/passwd"/></outline></body></opml>
      """)
    #expect(article.content.title == "Nguồn của tôi")
    #expect(
      article.content.markdown
        == "## Xã\n\n- [Bản Hạ](https://banha.example/rss) – [https://banha.example/](https://banha.example/)"
    )
    #expect(article.warnings.count == 1)
  }

  @Test func `feeds are known by their root, whatever stands before it`() throws {
    for text in [
      "<?xml version=\"1.0\"?><!-- <html> --><feed>", "<!DOCTYPE rss [<!ENTITY a \"b\">]><rss>",
      "<a:rss>", "<rdf:RDF>",
    ] {
      #expect(try SourceForm(head: Array(text.utf8), name: "x.html") == .feed)
    }
  }

  @Test func `a feed cut at any place ends well`() {
    let bytes = Array(Self.rss.utf8)
    for length in stride(from: 0, to: bytes.count, by: 97) {
      let file = SourceFile(name: "a.xml", bytes: Array(bytes[..<length]))
      var count = 0
      ImporterChoice.articles(in: file) { _ in count += 1 }
      #expect(count > 0)
    }
  }

  @Test func `deep and long feeds end well`() {
    let deep = "<rss><channel><item><description>" + String(repeating: "<div>", count: 100_000)
    #expect(!results(deep).isEmpty)
    #expect(
      !results("<rss><channel><item><title>" + String(repeating: "&amp;<", count: 200_000)).isEmpty)
  }
}
