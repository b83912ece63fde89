import ArticleLibrary
import Testing
import Vietnamese

@testable import Importers

@Suite struct GenericPageTests {
  @Test func `linked data gives the fields and the page the text`() throws {
    let article = try PageFixture.imported("linked-data")
    let content = article.content
    #expect(article.format == "html")
    #expect(content.title == "Tide clock stops for a week")
    #expect(content.published?.iso8601 == "2023-03-08T09:15:00+00:00")
    #expect(content.modified?.iso8601 == "2023-03-09T10:00:00+00:00")
    #expect(content.author == "Ada Mole, Ben Reed")
    #expect(content.source == "Harbour Courier" && content.section == "Town")
    #expect(content.tags == ["clock", "quay"])
    #expect(content.language == "en-GB")
    #expect(content.url == "https://courier.example/news/tide-clock")
    #expect(content.image?.url == "https://courier.example/img/clock.jpg")
    #expect(content.lead?.hasPrefix("The old clock at the quay") == true)
  }

  @Test func `menus, share bars, further reading and comments are no text`() throws {
    let markdown = try PageFixture.imported("linked-data").content.markdown
    #expect(markdown.hasPrefix("The hands stopped at noon"))
    #expect(markdown.hasSuffix("written by hand each morning."))
    #expect(markdown.contains("It is heavier than it looks"))
    for word in ["Related", "lamp lighter", "Share", "Home", "miss that clock", "Copyright", "Ada"]
    {
      #expect(!markdown.contains(word), "\(word)")
    }
  }

  @Test func `microdata gives the fields and says where the text is`() throws {
    let content = try PageFixture.imported("microdata").content
    #expect(content.title == "Ghi chép ở xưởng thuyền")
    #expect(content.author == "Trần Thị Bưởi")
    #expect(content.published?.iso8601 == "2019-08-21T19:00:00+07:00")
    #expect(content.source == "Nhật ký sông")
    #expect(content.markdown.hasPrefix("Ván sao"))
    #expect(content.markdown.hasSuffix("đám trẻ trong xóm."))
  }

  @Test func `a page that marks nothing still has title, date and text`() throws {
    let content = try PageFixture.imported("plain-page").content
    #expect(content.title == "Cách giữ nước mưa")
    #expect(content.published?.iso8601 == "2018-05-14T07:30:00+07:00")
    #expect(content.markdown.hasPrefix("Máng hứng phải rửa"))
    #expect(content.markdown.hasSuffix("ngày bắt đầu hứng."))
  }

  @Test func `a date that is shown far from the one in the head is doubtful`() throws {
    let article = try PageFixture.article(
      """
      <meta property="article:published_time" content="2020-01-05T08:00:00+07:00"><h1>Bến mới</h1>
      <p>02/06/2020</p><article><p>Bến mới rộng hơn bến cũ, có mái che, có chỗ ngồi, và mở cửa
      từ sáng sớm đến tối mịt, kể cả ngày lễ.</p></article>
      """)
    #expect(article.content.published?.iso8601 == "2020-01-05T08:00:00+07:00")
    #expect(article.warnings.map(\.field) == ["published"])
  }

  private static func dated(_ time: String, url: String, shown: String = "", words: String)
    throws -> ImportedArticle
  {
    try PageFixture.article(
      """
      <link rel=canonical href="\(url)"><meta property="article:modified_time" content="2020-02-09">
      <meta property="article:published_time" content="\(time)"><h1>The new landing</h1>
      <p>\(shown)</p><article><p>\(words)</p></article>
      """)
  }

  @Test func `a clock without a zone is Vietnam's on Vietnamese pages alone`() throws {
    let english = """
      The new landing is wider than the old one, it has a roof and benches, and it is open from
      early morning until late at night, on holidays too.
      """
    let vietnamese = """
      Bến mới rộng hơn bến cũ, có mái che, có chỗ ngồi, và mở cửa từ sáng sớm đến tối mịt, kể cả
      ngày lễ và những ngày nước lớn.
      """
    func published(_ url: String, _ words: String) throws -> String? {
      try Self.dated("2020-01-05 08:00:00", url: url, words: words).content.published?.iso8601
    }
    #expect(try published("https://ferry.example/a", english) == "2020-01-05T08:00:00+00:00")
    #expect(try published("https://ferry.vn/a", english) == "2020-01-05T08:00:00+07:00")
    #expect(try published("https://ben.example/a", vietnamese) == "2020-01-05T08:00:00+07:00")
  }

  @Test func `the head is believed before a shown date where the page is not Vietnamese`() throws {
    let words = """
      The new landing is wider than the old one, it has a roof and benches, and it is open from
      early morning until late at night, on holidays too.
      """
    let time = "2020-01-05T08:00:00+01:00"
    let change = try Self.dated(
      time, url: "https://ferry.example/a", shown: "Saturday 1 February 2020", words: words)
    #expect(change.content.published?.iso8601 == time)
    #expect(change.warnings.isEmpty)
    let other = try Self.dated(
      time, url: "https://ferry.example/a", shown: "Wednesday 1 January 2020", words: words)
    #expect(other.content.published?.iso8601 == time)
    #expect(other.warnings.map(\.field) == ["published"])
  }

  @Test func `a title loses the name of its site`() throws {
    let page = { (head: String) in
      "<head>\(head)</head><p>Một đoạn văn đủ dài, có dấu phẩy, để là nội dung của trang.</p>"
    }
    let named = page(
      "<meta property=og:site_name content='Báo Bến'><title>Tin mới - Báo Bến</title>")
    #expect(try PageFixture.article(named).content.title == "Tin mới")
    let hyphen = page("<title>Cầu Rạch Ổi - Tân Lộc</title>")
    #expect(try PageFixture.article(hyphen).content.title == "Cầu Rạch Ổi - Tân Lộc")
  }
}
