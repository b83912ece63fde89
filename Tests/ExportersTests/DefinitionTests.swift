import ArticleLibrary
import Importers
import Testing

@testable import Exporters

/// Terms and their meanings as a page, and as Markdown again.
@Suite struct DefinitionTests {
  private static let plain =
    "Đò\nPhà\n:   thuyền *chở* khách\n:   bến\n\nCầu\n:   nối hai bờ\n\nHết."

  @Test func `definitions that follow each other are one list in HTML`() {
    let html = HTMLWriter { $0 }.html(of: RichText(markdown: Self.plain).blocks)
    #expect(
      html == """
        <dl>
        <dt>Đò</dt>
        <dt>Phà</dt>
        <dd>thuyền <em>chở</em> khách</dd>
        <dd>bến</dd>
        <dt>Cầu</dt>
        <dd>nối hai bờ</dd>
        </dl>
        <p>Hết.</p>
        """)
  }

  private static let nested = """
    Đò
    :   thuyền:

        - gỗ
        - sắt

        Cuối.

    :   bến

    Bảng
    :

        | a | b |
        | --- | --: |
        | 1 | 2 |

    Hết.
    """

  @Test(arguments: [Self.plain, Self.nested])
  func `the page comes in again as the same text`(markdown: String) throws {
    let html = HTMLWriter { $0 }.html(of: RichText(markdown: markdown).blocks)
    let words = "Ở khúc sông này người ta qua lại bằng ba cách, và mỗi cách có một cái tên riêng."
    let page = """
      <!doctype html><html><head><title>Qua sông</title></head><body><article><h1>Qua sông</h1>
      <p>\(words)</p>\(html)</article></body></html>
      """
    let file = SourceFile(name: "qua-song.html", bytes: Array(page.utf8))
    var found: [ImportedArticle] = []
    ImporterChoice.articles(in: file) { if let article = try? $0.get() { found.append(article) } }
    #expect(try #require(found.first).content.markdown.hasSuffix("\n\n" + markdown))
  }
}
