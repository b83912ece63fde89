import ArticleLibrary
import Testing

@Suite struct PlainMarkdownTests {
  @Test(arguments: [
    "1. Khai mạc", "2) Bế mạc", "- gạch đầu dòng", "+ cộng", "* sao", "# không là tiêu đề",
    "####### bảy", "#hashtag", "> trích", "---", "***", "___", "===", "- - -", "```", "~~~",
    "**đậm** và *nghiêng* và _gạch_ và __gạch__", "tệp bao_cao_thang_6.doc và _a_", "`mã` ``x``",
    "[chữ](http://a.example) ![ảnh](b.png) [1]: http://c.example", "[ ] việc", "[^1]",
    "a < b, 3 < 5, <b>đậm</b>, <!-- chú thích -->, <?php ?>, <http://a.example>",
    "&amp; &copy; & R&D &#65;",
    "~~gạch~~ ~một~ \\ngược\\ \\", "a | b | c", "|---|---|", "ghi  nhận hai dấu cách",
    "Xem http://a.example/x_y_z?a=1&b=2&copy;. Hết", "(https://a.example/b_(c))",
    "www.quang_ninh.example và www.a.example", "thư a_b_c@d.example", "http://", "https://*",
    "100*5*3",
    "1986. Đổi mới", "12345678901. dài", "2020\\. x", "x\\", "!", "![", "]", "$a$", ":smile:",
    "a\u{A0}b",
    "é đ 你好 😀", "- ", "1.", "#", ">", "-\tx", "==", "=", "Điều 1. Phạm vi", "“Dân tin”…",
  ])
  func `a paragraph is plain text again whatever it holds`(_ paragraph: String) {
    let markdown = PlainMarkdown.body(of: [paragraph])
    let trimmed = paragraph.hasSuffix(" ") ? String(paragraph.dropLast()) : paragraph
    #expect(RichText(markdown: markdown).plainText == trimmed, "\(markdown)")
  }

  @Test func `paragraphs stay apart and in order`() {
    let paragraphs = ["Một", "- hai", "===", "1. ba", "---", "    bốn"]
    let markdown = PlainMarkdown.body(of: paragraphs)
    #expect(RichText(markdown: markdown).plainText == "Một\n\n- hai\n\n===\n\n1. ba\n\n---\n\nbốn")
    #expect(RichText(markdown: markdown).blocks.count == 6)
  }

  @Test func `a line break inside a paragraph stays one`() {
    let markdown = PlainMarkdown.body(of: ["câu một\n- câu hai\n---\n# câu ba\n1. câu bốn"])
    let text = RichText(markdown: markdown)
    #expect(text.blocks.count == 1)
    #expect(text.plainText == "câu một\n- câu hai\n---\n# câu ba\n1. câu bốn")
  }

  @Test func `empty paragraphs are left out`() {
    #expect(PlainMarkdown.body(of: ["", " \n ", "a", "\n"]) == "a")
    #expect(PlainMarkdown.body(of: []) == "")
  }

  @Test func `an address is written as a link to itself`() {
    #expect(
      PlainMarkdown.body(of: ["Xem https://a.example/x_y, rồi về."])
        == "Xem <https://a.example/x_y>, rồi về.")
  }

  @Test func `text without blank lines has a paragraph a line`() {
    #expect(PlainMarkdown.paragraphs(of: "a\nb\r\nc") == ["a", "b", "c"])
    #expect(PlainMarkdown.paragraphs(of: "a\nb\n\n \nc\n") == ["a\nb", "c"])
  }
}
