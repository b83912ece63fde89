import ArticleLibrary
import Importers
import Testing

@testable import tinbai

/// CommonMark and GFM through import, `--markdown` and import again: the same document each time.
@Suite struct MarkdownRoundTripTests {
  static let texts = [
    // Paragraphs and breaks
    "One line\nand the next", "Hard\\\nbreak", "Hard  \nbreak by blanks", "   three blanks before",
    "a\n\n\n\nb", "Tab\tin the line",
    // Headings
    "## Two", "###### Six ######", "Under it\n---", "Under it\n===\n\nText",
    "# One\n\n# Another *one*\n\nx",
    "# `code` and **strong** in a title\n\nText", "#\n\nEmpty heading", "####### seven are text",
    "# A heading and nothing else", "**Only one bold sentence, with a full stop.**",
    // Rules
    "a\n\n***\n\nb", "- - -", "a\n\n___\n\nb",
    // Code
    "\tcode behind a tab\n\n-\t\tcode in an item", "    blanks behind code  \n",
    "```\nnothing closes this\n\n  \n", "<pre>\nnor this\n\n",
    "![[seen]]\n\n[[seen]: no address\n\n[seen]: /address",
    "    four blanks\n\n    and a gap", "```swift\nlet a = 1\n\n\n```", "~~~~ text more\n~~~\n~~~~",
    "```\n`` ` ``\n", "- a\n\n      code in an item", "`` `tick` ``", "` b `", "`a\\`",
    // Lists
    "- a\n- b\n- c", "- a\n\n- b", "1. a\n2. b", "7) seven\n8) eight", "- a\n  - b\n    - c\n- d",
    "1. a\n\n   second paragraph\n\n   > quote\n2. b", "- a\n* b\n+ c", "-\n- b",
    "- # heading\n- b",
    "10. ten\n    - inner", "- [ ] open\n- [x] done\n  - [x] inner", "0. zero",
    // Definitions, and what looks like them
    "Ferry\n:   a boat\n:   its trip\n\nPier\nLanding\n:   where it *lands*\nand waits",
    "> Ferry\n> :   a boat\n\n- Pier\n  :   where it lands", "Ferry\n: a boat", ":   a boat",
    // Quotes
    "> a\nlazy\n\n> b", "> > nested\n>\n> - list\n>   more", "> ```\n> code\n> ```", ">",
    // Emphasis
    "*a* **b** ***c*** _d_ __e__", "*a **b** c*", "**a *b***", "in*side*word and snake_case_word",
    "~~gone~~ and ~~**both**~~", "\\*not\\* \\_marked\\_", "*unclosed", "5 * 3 * 2",
    "**Gạo**, **muối**",
    // Links
    "[a](https://a.example 'title')", "[a](<https://a.example/b c>)", "[ref][r]\n\n[r]: /x \"T\"",
    "[r]\n\n[r]: <https://a.example>", "<https://a.example/?q=1&r=2>", "https://a.example/x_(y)",
    "www.a.example and post@a.example", "[*a* `b`](/c)", "[a\\]b](/c)", "[]( /x )",
    // Pictures
    "![alt *words*](/a.png \"T\")", "Before ![in](/a.png) after", "[![alt](/a.png)](/b)",
    "![ref]\n\n[ref]: /a.png",
    // Tables
    "| a | b |\n| --- | :-: |\n| c | d |", "a | b\n-|-:\n`x \\| y` | **d** |\n|e|",
    "| a |\n| --- |\n\nafter", "| [l](/x) | ![p](/y) |\n|---|---|\n| ~~c~~ | |",
    // HTML and entities
    "<div>\nraw *text*\n</div>", "a <b>c</b> <!-- remark --> d",
    "&amp; &lt; &#8212; &copy; &nosuch;",
    "a < b && c > d", "<script>\nvar a;\n</script>\n\nb",
    // Footnotes
    "a[^1] b[^n]\n\n[^1]: First\n\n[^n]: Second\n\n    with a paragraph", "a[^none]",
    // What looks like something else
    "---\n\na", "+++", "1986\\. A year", "\\# no heading", "\\- no item", "a\n\\=\\=\\=",
    "**A bold paragraph that reads like a lead, long enough to be taken for one.**\n\nText",
    "# Title\n\n**A lead that ends with a dot.**\n\n**Another bold paragraph, as long as the first.**",
    "# Title\n\n## Title\n\nText", "Title\n=====\n\nText", "Setext\nof two lines\n===\n\nText",
    "**Bold** beginning, then words.", "﻿Byte-order mark",
    "Chữ Việt: Đường đi khó không khó vì ngăn sông",
    "Line ends\r\nof another\r\n\r\nsystem", "[a]: /only\n\nText with [a]", "* * *\n\n* a\n\n\n  b",
  ]

  private static func read(_ text: String) throws -> ArticleContent {
    let file = SourceFile(name: "text.md", bytes: Array(text.utf8))
    return try #require(try MarkdownImporter().articles(in: file).first).content
  }

  /// The whole document: title and lead as they stood before the body.
  private static func blocks(of content: ArticleContent) -> [RichText.Block] {
    RichText(markdown: content.markdown).blocks
  }

  @Test(arguments: texts) func `nothing changes on the way out and in`(text: String) throws {
    let first = try Self.read(text)
    let second = try Self.read(ArticleMarkdown.text(of: first) + "\n")
    #expect(second.title == first.title && second.lead == first.lead)
    #expect(Self.blocks(of: second) == Self.blocks(of: first))
    #expect(ArticleMarkdown.text(of: second) == ArticleMarkdown.text(of: first))
  }

  @Test(arguments: texts) func `the blocks are those of the text`(text: String) throws {
    let content = try Self.read(text)
    var blocks = RichText(markdown: text).blocks
    if blocks.count > 1, case .heading(1, let runs)? = blocks.first,
      runs.map(\.text).joined() == content.title
    {
      blocks.removeFirst()
    }
    if let lead = content.lead, case .paragraph(let runs)? = blocks.first,
      runs.map(\.text).joined() == lead
    {
      blocks.removeFirst()
    }
    #expect(Self.blocks(of: content) == blocks)
  }
}
