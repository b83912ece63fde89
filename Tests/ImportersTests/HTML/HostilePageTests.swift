import ArticleLibrary
import Testing

@testable import Importers

/// Pages that are broken, or made to break the program that reads them.
@Suite struct HostilePageTests {
  private let text =
    "<p>Một đoạn văn đủ dài, có dấu phẩy, để được tính là nội dung của trang này.</p>"

  private func result(_ bytes: [UInt8]) -> Result<[ImportedArticle], ImportFailure> {
    Result { () throws(ImportFailure) in
      try HTMLImporter().articles(in: SourceFile(name: "x.html", bytes: bytes))
    }
  }

  @Test func `nothing is an empty file`() {
    #expect(result([]) == .failure(.empty))
    #expect(result(Array(" \n\t ".utf8)) == .failure(.empty))
    #expect(result(Array("<html></html>".utf8)) == .failure(.notAnArticle(.noText)))
  }

  @Test func `a page of too many bytes is refused before it is read`() {
    let count = ImporterChoice.largestArticle + 1
    #expect(result([UInt8](repeating: 0x20, count: count)) == .failure(.tooLarge(count)))
  }

  @Test(arguments: [
    "<div>", "<blockquote>", "<ul><li>", "<table><tr><td>", "<div><table><tr><td></div>", "<font>",
    "<a href=x>", "<svg><g>", "<x-y>", "<!--", "<select>", "<", "</p>", "<p>", "<b><p>",
    "<template>",
    "<ruby><rt>", "<button>",
  ])
  func `a tag that comes thousands of times does no harm`(_ tag: String) {
    let page = "<h1>T</h1>" + text + String(repeating: tag, count: 2_000) + text
    guard case .success(let articles) = result(Array(page.utf8)) else { return }
    #expect(articles.count == 1)
    _ = RichText(markdown: articles[0].content.markdown).plainText
  }

  @Test func `every beginning of a page is a page`() throws {
    let bytes = try PageFixture.bytes("nukeviet-default")
    for count in stride(from: 0, to: bytes.count, by: 211) {
      if case .success(let articles) = result(Array(bytes[..<count])) {
        #expect(articles.allSatisfy { !$0.content.title.isEmpty })
      }
    }
  }

  @Test func `no control character comes out of an entity`() throws {
    let hostile = "&#27;[31m &amp;#27; &#x9b;1m &#0; &#xD800; &#x110000; \u{202E}x &shy;&zwj;"
    let article = try PageFixture.article(
      "<title>T\(hostile)</title><h1>T\(hostile)</h1><p>\(hostile)\(text)")
    for words in [article.content.title, article.content.markdown] {
      for scalar in words.unicodeScalars {
        #expect(scalar == "\n" || scalar.value >= 0x20, "\(scalar.value)")
        #expect(!(0x7F..<0xA0).contains(scalar.value) && scalar != "\u{202E}")
      }
    }
  }

  @Test func `large attributes and spans are cut down`() throws {
    let wide = "<table><tr><td colspan=999999999>a</td><td rowspan=-5>b</td></tr></table>"
    let long = "<p title=\"\(String(repeating: "x", count: 500_000))\">\(text)"
    let article = try PageFixture.article("<h1>T</h1>" + wide + long)
    #expect(article.content.markdown.utf8.count < 5000)
  }

  @Test func `linked data beyond its bounds is not read`() throws {
    func headline(_ others: [Int]) throws -> String? {
      let scripts = others.map { "[\(String(repeating: " ", count: $0 - 2))]" }
      let article = #"{"@type":"Article","headline":"Từ dữ liệu"}"#
      let page = (scripts + [article]).map { "<script type=application/ld+json>\($0)</script>" }
      let tree = try #require(HTMLParser.tree(of: Array(page.joined().utf8)))
      return LinkedData(tree: tree).headline
    }
    let largest = LinkedData.largestScript
    #expect(try headline([largest, largest, largest]) == "Từ dữ liệu")
    #expect(try headline([largest * 5]) == "Từ dữ liệu")
    #expect(try headline([largest, largest, largest, largest]) == nil)
    let tail = String(repeating: " ", count: largest)
    let page =
      #"<script type=application/ld+json>{"@type":"Article","headline":"Q"\#(tail)}</script>"#
    let tree = try #require(HTMLParser.tree(of: Array(page.utf8)))
    #expect(LinkedData(tree: tree).headline == nil)
  }

  @Test func `linked data that is nested without end is not read`() throws {
    let data = String(repeating: "[", count: 50_000)
    let page = "<script type=application/ld+json>\(data)</script><h1>T</h1>" + text
    #expect(try PageFixture.article(page).content.title == "T")
  }
}
