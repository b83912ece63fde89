import ArticleLibrary
import Testing

@testable import Importers

@Suite struct MarkdownWriterTests {
  /// Reads the Markdown of a paragraph back.
  private func reread(_ runs: [RichText.Run]) -> [RichText.Block] {
    RichText(markdown: MarkdownWriter.markdown(of: [.paragraph(runs)])).blocks
  }

  @Test(arguments: [
    "# không phải tiêu đề", "1. Mục đích", "12) Yêu cầu", "- gạch", "+ cộng", "* sao", "> trích",
    "=== ", "---", "***", "a * b * c", "_gạch dưới_ và ten_tep_anh", "[x](y)", "![x](y)",
    "<b>đậm</b>",
    "&amp; &copy; &#27;", "`mã` ``mã``", "~~bỏ~~ ~một~", "| a | b |", "a\\b\\", "<!-- không -->",
    "2021. Năm", "http://a.example/x_y*z", "100% *", "C#", "a]b[c", "\\*", "- ", "1.", ":--|--:",
    "Wow! [a]", "email@a.example", "\u{301}e", "*", "**", "_", "a<br>b", "$x$", "^1", "[^1]",
  ])
  func `words survive a round trip`(_ text: String) {
    let wanted = text.trimmed
    #expect(reread([RichText.Run(String(wanted))]).words == String(wanted))
  }

  @Test func `a list in a short list, and code in one, keep what blank lines part`() {
    let inner = RichText.Block.list(
      start: 1,
      items: [
        .init(blocks: [.paragraph([.init("một")]), .paragraph([.init("hai")])]),
        .init(blocks: [.paragraph([.init("ba")])]),
      ])
    let blocks: [RichText.Block] = [
      .list(
        start: nil,
        items: [
          .init(blocks: [.paragraph([.init("đầu")]), inner]),
          .init(blocks: [.code(language: nil, "a\n\nb")]),
        ])
    ]
    #expect(RichText(markdown: MarkdownWriter.markdown(of: blocks)).blocks == blocks)
  }

  @Test(arguments: ["# a", "- a", "1. a", "> a", "--- ", "| a |", "| - |", "=", "+ b", ":-:"])
  func `a line after a hard break begins nothing`(_ line: String) {
    let text = "| đầu |\n" + String(line.trimmed)
    #expect(reread([RichText.Run(text)]) == [.paragraph([RichText.Run(text)])])
  }

  @Test func `emphasis survives a round trip`() {
    let runs = [
      RichText.Run("Mức ", emphasis: []), RichText.Run("96,4%", emphasis: .strong),
      RichText.Run(", tăng ", emphasis: []), RichText.Run("5,1", emphasis: [.strong, .emphasis]),
      RichText.Run(" điểm", emphasis: .emphasis), RichText.Run(" và ", emphasis: []),
      RichText.Run("bỏ", emphasis: .strike), RichText.Run(" ", emphasis: []),
      RichText.Run("x*y", emphasis: .code), RichText.Run(" "),
      RichText.Run("đây", emphasis: .strong, link: "https://a.example/b_(c)"),
    ]
    let read = RichText(markdown: MarkdownWriter.markdown(of: [.paragraph(runs)]))
    #expect(read.blocks.words == runs.map(\.text).joined())
    guard case .paragraph(let back)? = read.blocks.first else { return #expect(Bool(false)) }
    #expect(back.contains { $0.text == "96,4%" && $0.emphasis == .strong })
    #expect(back.contains { $0.text == "5,1" && $0.emphasis == [.strong, .emphasis] })
    #expect(back.contains { $0.text == "bỏ" && $0.emphasis == .strike })
    #expect(back.contains { $0.text == "x*y" && $0.emphasis == .code })
    #expect(back.contains { $0.text == "đây" && $0.link == "https://a.example/b_%28c%29" })
  }

  @Test func `marks that the rules would not read are left out`() {
    let runs = [RichText.Run("a"), RichText.Run("“b”", emphasis: .strong), RichText.Run("c")]
    #expect(reread(runs).words == "a“b”c")
    let tight = [RichText.Run("Wow!"), RichText.Run("đây", link: "https://a.example/")]
    #expect(reread(tight).words == "Wow!đây")
  }

  @Test func `blocks survive a round trip`() {
    let cell = { (text: String) in [RichText.Run(text)] }
    let blocks: [RichText.Block] = [
      .heading(level: 2, [RichText.Run("Kết # quả #")]),
      .list(start: nil, items: [RichText.ListItem(blocks: [.paragraph(cell("- một"))])]),
      .list(
        start: 4,
        items: [
          RichText.ListItem(blocks: [
            .paragraph(cell("Bốn")),
            .list(start: nil, items: [.init(blocks: [.paragraph(cell("a"))])]),
          ]),
          RichText.ListItem(blocks: [.paragraph(cell("Năm")), .paragraph(cell("thêm"))]),
        ]),
      .quote([.paragraph(cell("Trích")), .quote([.paragraph(cell("trong"))])]),
      .table(rows: [[cell("a|b"), cell("c")], [cell("`x|y`"), []]]),
      .code(language: "sql", "select *\n\nfrom `a`"),
      .image(url: "https://a.example/x.jpg", description: "Cầu [mới]"),
      .rule,
    ]
    #expect(RichText(markdown: MarkdownWriter.markdown(of: blocks)).blocks == blocks)
  }

  @Test func `lists in a row stay apart`() {
    let list = RichText.Block.list(start: nil, items: [.init(blocks: [.paragraph([.init("a")])])])
    #expect(RichText(markdown: MarkdownWriter.markdown(of: [list, list, list])).blocks.count == 3)
  }

  @Test func `any mix of marks keeps its words`() {
    var seed: UInt64 = 7
    func next(_ count: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % count
    }
    let pieces = [
      "a", "ấ", " ", "*", "_", "**", "[", "]", "(", ")", "!", "`", "~", "<", ">", "&", ";", "“",
      ".", "1", "-", "#", "|", "\\", ":", "b c", "=",
    ]
    let styles: [RichText.Emphasis] = [[], .strong, .emphasis, [.strong, .emphasis], .strike, []]
    for _ in 0..<800 {
      let runs = (0..<1 + next(5)).map { _ in
        RichText.Run(
          (0..<1 + next(5)).map { _ in pieces[next(pieces.count)] }.joined(),
          emphasis: styles[next(styles.count)],
          link: next(6) == 0 ? "https://a.example/" : nil)
      }
      let wanted = CleanText.line(runs.map(\.text).joined())
      guard !wanted.isEmpty else { continue }
      let trimmed = InlineRuns.joined(Self.collapsed(runs))
      let written = MarkdownWriter.markdown(of: [.paragraph(trimmed)])
      #expect(RichText(markdown: written).blocks.words == wanted, "\(trimmed) gave \(written)")
    }
  }

  /// The runs as the builder would hand them over.
  private static func collapsed(_ runs: [RichText.Run]) -> [RichText.Run] {
    var inline = InlineRuns()
    for run in runs { inline.append(run.text, .init(emphasis: run.emphasis, link: run.link)) }
    return inline.finish()
  }
}

extension [RichText.Block] {
  /// The words of paragraphs and headings.
  fileprivate var words: String {
    map { block in
      switch block {
      case .paragraph(let runs), .heading(_, let runs): runs.map(\.text).joined()
      default: "?"
      }
    }.joined(separator: "\n")
  }
}
