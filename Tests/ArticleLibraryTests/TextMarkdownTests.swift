import Testing

@testable import ArticleLibrary

@Suite struct TextMarkdownTests {
  private typealias Run = RichText.Run

  private func blocks(_ markdown: String) -> [RichText.Block] {
    RichText(markdown: markdown).blocks
  }

  @Test func `paragraphs join their lines, hard breaks stay`() {
    #expect(
      blocks("Một\nhai  \nba\\\nbốn\n\nnăm")
        == [.paragraph([Run("Một hai\nba\nbốn")]), .paragraph([Run("năm")])])
  }

  @Test func `terms and meanings are known by a colon and three blanks`() {
    #expect(
      blocks("Đò\n:   thuyền\nchở **khách**\n:   bến\n\nBến\n:   nơi đậu")
        == [
          .definition(
            terms: [[Run("Đò")]],
            meanings: [
              [.paragraph([Run("thuyền chở "), Run("khách", emphasis: .strong)])],
              [.paragraph([Run("bến")])],
            ]),
          .definition(terms: [[Run("Bến")]], meanings: [[.paragraph([Run("nơi đậu")])]]),
        ])
    #expect(RichText(markdown: "Đò\n:   thuyền").plainText == "Đò:\nthuyền")
    #expect(RichText(markdown: "Đò?\n:   thuyền").plainText == "Đò?\nthuyền")
  }

  @Test(arguments: [
    ("Đò\n: thuyền", "Đò : thuyền"), ("Đò\n:  thuyền", "Đò :  thuyền"),
    ("Đò\\\n:   thuyền", "Đò\n:   thuyền"), (":   thuyền", ":   thuyền"),
  ])
  func `any other paragraph with colons stays one`(markdown: String, text: String) {
    guard case .paragraph(let runs)? = blocks(markdown).first else {
      Issue.record("no paragraph: \(markdown)")
      return
    }
    #expect(runs.map(\.text).joined() == text)
  }

  /// A term whose meanings hold a list, code and terms of their own.
  private static let nested = """
    Đò
    :   thuyền:

        - gỗ
        - sắt

              mã

        Cuối.

    :   bến

    Bảng
    :

        | a | b |
        | --- | --- |
        | 1 | 2 |

    Lồng
    :

        Trong
        :   *nghĩa*

    Hết.
    """

  @Test func `what stands indented below a meaning belongs to it`() {
    let inner = [
      RichText.Block.paragraph([Run("thuyền:")]),
      .list(
        start: nil,
        items: [
          .init(blocks: [.paragraph([Run("gỗ")])]),
          .init(blocks: [.paragraph([Run("sắt")]), .code(language: nil, "mã")]),
        ]), .paragraph([Run("Cuối.")]),
    ]
    #expect(
      blocks(Self.nested) == [
        .definition(terms: [[Run("Đò")]], meanings: [inner, [.paragraph([Run("bến")])]]),
        .definition(
          terms: [[Run("Bảng")]],
          meanings: [[.table(rows: [[[Run("a")], [Run("b")]], [[Run("1")], [Run("2")]]])]]),
        .definition(
          terms: [[Run("Lồng")]],
          meanings: [
            [
              .definition(
                terms: [[Run("Trong")]],
                meanings: [[.paragraph([Run("nghĩa", emphasis: .emphasis)])]])
            ]
          ]), .paragraph([Run("Hết.")]),
      ])
    #expect(
      RichText(markdown: Self.nested).plainText.hasPrefix("Đò:\nthuyền:\ngỗ\nsắt"))
  }

  @Test(arguments: [
    ("Đò\n\n    mã", "mã"), ("Đò\n:   thuyền\n\n```\nmã\n```", "mã"),
    ("Đò\n:\n\n```\nmã\n```", "mã"), ("Đò :\n\n    mã", "mã"),
  ])
  func `code stays code where it stands below no meaning`(markdown: String, code: String) {
    #expect(blocks(markdown).last == .code(language: nil, code))
  }

  @Test func `meanings nested deeper than any real text do no harm`() {
    var markdown = "a\n:   b"
    for depth in 1..<100 {
      markdown +=
        "\n\n" + String(repeating: " ", count: 4 * depth) + "a\n"
        + String(repeating: " ", count: 4 * depth) + ":   b"
    }
    #expect(RichText(markdown: markdown).plainText.hasPrefix("a:\nb\na:\nb"))
    let html = ArticleHTML.page(of: ArticleContent(title: "T", markdown: markdown))
    #expect(html.ranges(of: "<dl>").count == 4 && html.hasSuffix("</article>\n</body>\n</html>"))
  }

  @Test func `a term may have very many meanings`() {
    let markdown = "a\n:   b" + String(repeating: "\n\n:   c", count: 20_000)
    guard case .definition(_, let meanings)? = blocks(markdown).first else {
      Issue.record("no definition")
      return
    }
    #expect(meanings.count == 20_001 && blocks(markdown).count == 1)
  }

  @Test func `a long text is not cut inside a definition`() {
    let part = Self.nested + "\n\n"
    let markdown = String(repeating: part, count: 400)
    var pieces = MarkdownPieces(markdown)
    var found: [RichText.Block] = []
    var count = 0
    while !pieces.isAtEnd {
      found += pieces.read(1).blocks
      count += 1
    }
    #expect(count > 100)
    #expect(found == blocks(markdown))
  }

  @Test func `terms and meanings are a list in HTML`() {
    func html(_ markdown: String) -> String {
      let page = ArticleHTML.page(of: ArticleContent(title: "T", markdown: markdown))
      let inside = page.split(separator: "</h1>\n").last ?? ""
      return inside.split(separator: "\n</article>").first.map(String.init) ?? ""
    }
    #expect(
      html("A\n:   b *c*\\\n:   d\n:   e\n\nF\nG\n:   h\n\ni") == """
        <dl>
        <dt>A</dt>
        <dd>b <em>c</em><br />
        :   d</dd>
        <dd>e</dd>
        <dt>F</dt>
        <dt>G</dt>
        <dd>h</dd>
        </dl>
        <p>i</p>

        """)
    #expect(
      html("A\n:   b\n\n    - c\n\n:   d\n\ne\n\n    f") == """
        <dl>
        <dt>A</dt>
        <dd>b
        <ul>
        <li>c</li>
        </ul>
        </dd>
        <dd>d</dd>
        </dl>
        <p>e</p>
        <pre><code>f
        </code></pre>

        """)
    #expect(html("*A\n:   b*") == "<p><em>A\n:   b</em></p>\n")
    #expect(
      html("`<p>A`\n\n    A\n    :   b") == """
        <p><code>&lt;p&gt;A</code></p>
        <pre><code>A
        :   b
        </code></pre>

        """)
  }

  @Test func `emphasis and links nest`() {
    #expect(
      blocks("a **b *c*** ~~d~~ `e` [f **g**](https://x.vn/)") == [
        .paragraph([
          Run("a "), Run("b ", emphasis: .strong), Run("c", emphasis: [.strong, .emphasis]),
          Run(" "),
          Run("d", emphasis: .strike), Run(" "), Run("e", emphasis: .code), Run(" "),
          Run("f ", link: "https://x.vn/"), Run("g", emphasis: .strong, link: "https://x.vn/"),
        ])
      ])
  }

  @Test func `a single tilde is no mark`() {
    #expect(blocks("~5 km đến ~10 km") == [.paragraph([Run("~5 km đến ~10 km")])])
  }

  @Test func `bare addresses are links`() {
    #expect(
      blocks("xem www.a.vn.") == [
        .paragraph([Run("xem "), Run("www.a.vn", link: "http://www.a.vn"), Run(".")])
      ])
  }

  @Test func `headings, rules and code`() {
    #expect(
      blocks("## Tin\n\n---\n\n```swift x\nlet a = 1\n\nb\n```\n\n    thô") == [
        .heading(level: 2, [Run("Tin")]), .rule, .code(language: "swift", "let a = 1\n\nb"),
        .code(language: nil, "thô"),
      ])
  }

  @Test func `lists nest and tasks are marked`() {
    #expect(
      blocks("3. a\n   - [x] b\n   - [ ] c\n4. d") == [
        .list(
          start: 3,
          items: [
            .init(blocks: [
              .paragraph([Run("a")]),
              .list(
                start: nil,
                items: [
                  .init(isDone: true, blocks: [.paragraph([Run("b")])]),
                  .init(isDone: false, blocks: [.paragraph([Run("c")])]),
                ]),
            ]),
            .init(blocks: [.paragraph([Run("d")])]),
          ])
      ])
  }

  @Test func `tables are rows of cells`() {
    #expect(
      blocks("| a | **b** |\n|---|---|\n| c \\| d | |") == [
        .table(rows: [
          [[Run("a")], [Run("b", emphasis: .strong)]], [[Run("c | d")], []],
        ])
      ])
  }

  @Test func `quotes hold blocks`() {
    #expect(blocks("> a\n>\n> b") == [.quote([.paragraph([Run("a")]), .paragraph([Run("b")])])])
  }

  @Test func `a picture stands by itself`() {
    #expect(
      blocks("trước ![ảnh *đẹp*](a.jpg) sau\n\n[![x](b.jpg)](c)") == [
        .paragraph([Run("trước")]), .image(url: "a.jpg", description: "ảnh đẹp"),
        .paragraph([Run("sau")]), .image(url: "b.jpg", description: "x"),
      ])
  }

  @Test func `of raw HTML the words are kept`() {
    #expect(
      blocks(
        "<div><p>Một &amp; hai &lt;b&gt;</p>\n<script>x < 1</script ><!-- c --><p>ba <b>bốn</b></div>"
      )
        == [.paragraph([Run("Một & hai <b>")]), .paragraph([Run("ba bốn")])])
    #expect(blocks("a<br>b <u>c</u>") == [.paragraph([Run("a\nb c")])])
    #expect(blocks("<div>\n1 < 2 &#x41;&#66;&bad;") == [.paragraph([Run("1 < 2 AB&bad;")])])
  }

  @Test func `footnotes stand at the end, and they and their references lead to each other`() {
    #expect(
      blocks("a[^x] b\n\n[^x]: Ghi chú.\n\nc") == [
        .paragraph([Run("a"), Run("[1]", link: "#fn-1"), Run(" b")]), .paragraph([Run("c")]),
        .paragraph([Run("[1]", link: "#fnref-1"), Run(" Ghi chú.")]),
      ])
  }

  @Test func `deep nesting becomes plain`() {
    let quotes = String(repeating: "> ", count: 5000) + "sâu"
    #expect(RichText(markdown: quotes).plainText == "sâu")
    let stars = String(repeating: "*a ", count: 3000) + String(repeating: "b* ", count: 3000)
    #expect(RichText(markdown: stars).plainText.contains("a a a"))
    let lists = (0..<200).map { String(repeating: "  ", count: $0) + "- x" }.joined(separator: "\n")
    #expect(RichText(markdown: lists).plainText.contains("x"))
  }

  @Test func `a table that fills itself with cells is read as text`() {
    let columns = 800
    let head =
      String(repeating: "|a", count: columns) + "\n" + String(repeating: "|-", count: columns)
    #expect(blocks(head + "\n|x").count == 1)
    let text = RichText(markdown: head + String(repeating: "\n|x", count: 2000))
    #expect(text.plainText.utf8.count < 50_000)
    guard case .paragraph = text.blocks.first else {
      Issue.record("not a paragraph: \(text.blocks.count)")
      return
    }
  }

  @Test func `tags that never end are words`() {
    #expect(blocks("<div>\n<b <b <b") == [.paragraph([Run("<b <b <b")])])
  }

  @Test func `any text is some Markdown`() {
    #expect(blocks("") == [])
    #expect(blocks("\u{0}") == [.paragraph([Run("\u{FFFD}")])])
    #expect(blocks("<") == [.paragraph([Run("<")])])
  }

  @Test func `plain text separates paragraphs and gives entries a line`() {
    let text = RichText(
      markdown: """
        # Đề

        Một **hai**
        ba.

        - a
          - b

          c
        - d

        > q

        | x | y |
        |---|---|
        | z |   |

        ---

        ![ảnh](a.jpg)
        """
    ).plainText
    #expect(text == "Đề\n\nMột hai ba.\n\na\nb\nc\nd\n\nq\n\nx\ny\nz")
  }

  @Test func `texts parsed at the same time do not disturb each other`() async {
    let markdown = String(repeating: "~~a~~ b www.x.vn\n\n", count: 50)
    let expected = RichText(markdown: markdown)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<16 { group.addTask { RichText(markdown: markdown) == expected } }
      for await isSame in group { #expect(isSame) }
    }
  }
}
