import ArticleLibrary
import Testing

@testable import Exporters

@Suite struct MarkdownFileTests {
  @Test(arguments: [
    ("Đường mới ở Đồng Lạc", "Duong-moi-o-Dong-Lac"), ("ĐÒ NGANG ƯỚT", "DO-NGANG-UOT"),
    ("D\u{323}o\u{302}\u{300}ng", "Dong"), ("«…»", "bai"), ("../../etc", "etc"),
  ])
  func `a file is named with the title's words in ASCII`(title: String, words: String) {
    let content = ArticleContent(title: title, markdown: "")
    let article = Article(id: ArticleID(7), order: 1, content: content)
    #expect(MarkdownFile.name(of: article) == "0000-00-00-7-\(words).md")
  }
}
