import ArticleLibrary
import Testing

@testable import Importers

@Suite struct RichTextBuilderTests {
  private func markdown(_ body: String) throws -> String {
    try PageFixture.markdown(body, base: "https://angia.example/tin/")
  }

  @Test func `two breaks part paragraphs and one does not`() throws {
    #expect(try markdown("Một<br>hai<br /> &nbsp;<br>ba<br>&nbsp;") == "Một\\\nhai\n\nba")
    #expect(
      try markdown("<div>Một<br />&nbsp;</div><div>&nbsp;</div><div>hai</div>") == "Một\n\nhai")
  }

  @Test func `spans of word processors leave only the words`() throws {
    let body = """
      <p class="MsoNormal"><span style="font-size:14px"><span style="font-family:Times">Đến nay\
      </span> <b></b><span style="font-weight: bold">4 hộ</span></span><o:p></o:p></p>
      """
    #expect(try markdown(body) == "Đến nay **4 hộ**")
  }

  @Test func `blanks around emphasis move out of it`() throws {
    #expect(try markdown("<p>Từ<strong> hôm nay </strong>đến mai</p>") == "Từ **hôm nay** đến mai")
    #expect(try markdown("<p><b>Kết luận.</b></p>") == "**Kết luận.**")
    #expect(try markdown("<p><i>a <b>b</b></i><b>c</b></p>") == "*a* ***b*c**")
  }

  @Test func `lists nest, also where the inner one stands beside the entry`() throws {
    let body =
      "<ol start=3><li>Ba<ul><li><p>a</p></li></ul></li><ul><li>b</li></ul><li>Bốn</li></ol>"
    #expect(try markdown(body) == "3. Ba\n\n   - a\n\n   * b\n\n4. Bốn")
    #expect(try markdown("<ul><li>Một</li><li> </li><li>Hai</li></ul>") == "- Một\n- Hai")
  }

  @Test func `the first row heads a table and pipes are escaped`() throws {
    let body = """
      <table><tr><td><strong>Hàng</strong></td><td><b>Giá</b></td></tr><tr><td>Cát | đá</td>\
      <td>245.000<br>đồng</td></tr><tr><td colspan=2>cộng</td></tr><tr><td></td></tr></table>
      """
    #expect(
      try markdown(body)
        == "| Hàng | Giá |\n| --- | --- |\n| Cát \\| đá | 245.000 đồng |\n| cộng |  |")
  }

  @Test func `columns stand where most of their cells do`() throws {
    let page = """
      <table><tr><th align="center">Hàng<th>Giá<th>Nơi<tr><td>Cát<td align="RIGHT">245
      <td style="color: red; text-align : center">An Bình<tr><td align="right">Đá
      <td style="text-align:right">1.200<td align="center">Phú Lộc</table>
      """
    let expected = """
      | Hàng | Giá | Nơi |
      | --- | --: | :-: |
      | Cát | 245 | An Bình |
      | Đá | 1.200 | Phú Lộc |
      """
    #expect(try markdown(page) == expected)
    guard case .table(_, let alignments)? = RichText(markdown: expected).blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(alignments == [.left, .right, .center])
    let over =
      "<table><tr><th>a<th>b<tr><td rowspan=2>1<td align=right>2<tr><td align=right>3</table>"
    #expect(try markdown(over).contains("| --- | --- |"))
  }

  @Test func `a table of one column only places its words`() throws {
    #expect(try markdown("<table><tr><td><p>Một</p><p>hai</p></td></tr></table>") == "Một\n\nhai")
  }

  @Test func `a picture is a paragraph and its caption the next`() throws {
    let figure =
      "<figure><img src='/a b.jpg' alt='a b'><figcaption>Bến <i>Trúc</i></figcaption></figure>"
    #expect(try markdown(figure) == "![](https://angia.example/a%20b.jpg)\n\n*Bến Trúc*")
    let table = "<table><tr><td><img src=x.png></td></tr><tr><td>Dưới ảnh</td></tr></table>"
    #expect(try markdown(table) == "![](https://angia.example/tin/x.png)\n\n*Dưới ảnh*")
    let box = "<div class=wp-caption><img src=x.png><p class=wp-caption-text>Lời</p></div>"
    #expect(try markdown(box) == "![](https://angia.example/tin/x.png)\n\n*Lời*")
  }

  @Test func `pictures that load later have their own address`() throws {
    #expect(
      try markdown("<img src='data:image/gif;base64,R0' data-src='/that.jpg' alt='Cầu treo'>")
        == "![Cầu treo](https://angia.example/that.jpg)")
    #expect(
      try markdown("<p>a<img src=p.gif width=1 height=1>b<img src=/no-image.jpg></p>") == "ab")
  }

  @Test func `links are absolute and lead nowhere unsafe`() throws {
    #expect(
      try markdown("<a href='bai.html'>bài</a>") == "[bài](https://angia.example/tin/bai.html)")
    #expect(try markdown("<a href='javascript:x()'>bấm</a> <a href='#1'>mục</a>") == "bấm mục")
  }

  @Test func `headings, quotes, rules and code keep their kind`() throws {
    #expect(try markdown("<h2><strong>Ba lời</strong> hứa</h2>") == "## Ba lời hứa")
    #expect(try markdown("<blockquote><p>a</p>b</blockquote><hr>") == "> a\n>\n> b\n\n***")
    #expect(try markdown("<pre>x\n  ```y</pre>") == "````\nx\n  ```y\n````")
    #expect(try markdown("gõ <code>a`b</code>") == "gõ ``a`b``")
  }

  @Test func `forms, scripts and hidden words are left out`() throws {
    let body = "<form><input value=x><select><option>y</select><p>thấy</p></form><style>z</style>"
    #expect(try markdown(body) == "thấy")
  }

  @Test func `powers are raised`() throws {
    #expect(try markdown("<p>120 m<sup>3</sup>/s, 1<sup>st</sup></p>") == "120 m³/s, 1st")
  }

  @Test func `a cell of two rows stands in the first, and the others keep their columns`() throws {
    let table = """
      <table><tr><th>Xã<th>Tháng<th>Mưa<tr><td rowspan=2>An Bình<td>5<td>210<tr><td>6<td>190
      <tr><td>Phú Lộc<td>5<td>180</table>
      """
    #expect(
      try PageFixture.markdown(table) == """
        | Xã | Tháng | Mưa |
        | --- | --- | --- |
        | An Bình | 5 | 210 |
        |  | 6 | 190 |
        | Phú Lộc | 5 | 180 |
        """)
  }

  @Test func `the language of a program stands at its text or at the box around it`() throws {
    let box = "<div class='highlight highlight-source-swift'><pre>let a = 1</pre></div>"
    #expect(try PageFixture.markdown(box) == "```swift\nlet a = 1\n```")
    let code = "<pre><code class='lang-c'>int a;</code></pre>"
    #expect(try PageFixture.markdown(code) == "```c\nint a;\n```")
  }

  @Test func `marks that lead to a note and back become footnotes`() throws {
    let page = """
      <p>The stove<sup><a href="#n1" id="r1">1</a></sup> is lit<a href="#n2" id="r2">[b]</a>.</p>
      <ol><li id="n1"><p>It is <b>iron</b>. <a href="#r1">↩</a></p></li>
      <li id="n2">Since noon. <a href="#r2">↩</a></li></ol>
      """
    let expected = "The stove[^1] is lit[^2].\n\n[^1]: It is **iron**.\n\n[^2]: Since noon."
    #expect(try PageFixture.markdown(page) == expected)
    #expect(
      RichText(markdown: expected).plainText.hasPrefix("The stove[1] is lit[2]."))
  }

  @Test func `links to a part of the page are no footnotes`() throws {
    let page = """
      <ul><li><a href="#a">One</a></ul><p id="a">Part one. <a href="#top">Up</a></p>
      <p>x<sup><a href="#gone" id="b">2</a></sup></p>
      """
    #expect(try !PageFixture.markdown(page).contains("[^"))
  }

  @Test func `a list of definitions has a line for each term and each meaning`() throws {
    #expect(
      try markdown(
        "<dl><dt>Bến</dt><dd>nơi thuyền đậu</dd><dt>Đò</dt><dd>thuyền chở khách</dd></dl>")
        == "Bến\n:   nơi thuyền đậu\n\nĐò\n:   thuyền chở khách")
    let page = """
      <dl> <div><dt><b>Bến</b></dt><dt>Bến đò</dt><dd><p>nơi <i>thuyền</i> đậu</p><p>- và đợi</p></dd>
      </div> <dt># Đò</dt> <dd>thuyền<br>chở khách</dd> <dd>sang sông</dd> </dl>
      """
    let expected = """
      Bến
      Bến đò
      :   nơi *thuyền* đậu
      :   \\- và đợi

      \\# Đò
      :   thuyền\\
      chở khách
      :   sang sông
      """
    #expect(try markdown(page) == expected)
    typealias Run = RichText.Run
    #expect(
      RichText(markdown: expected).blocks == [
        .definition(
          terms: [[Run("Bến")], [Run("Bến đò")]],
          meanings: [
            [
              .paragraph([
                Run("nơi "), Run("thuyền", emphasis: .emphasis), Run(" đậu"),
              ])
            ], [.paragraph([Run("- và đợi")])],
          ]),
        .definition(
          terms: [[Run("# Đò")]],
          meanings: [
            [.paragraph([Run("thuyền\nchở khách")])], [.paragraph([Run("sang sông")])],
          ]),
      ])
  }

  @Test func `meanings keep their lists, tables, code and pictures`() throws {
    let page = """
      <dl><dt>Lịch</dt><dd><p>Gồm:</p><ul><li>Rằm<ul><li>sáng</ul><li>Ba mươi</ul><p>Hết.</p></dd>
      <dd>khác</dd><dt>Bảng</dt><dd><table><tr><th>a<th>b<tr><td>1<td>2</table></dd>
      <dt>Lệnh</dt><dd><pre>do 1

      do 2</pre></dd><dt>Lồng</dt><dd><dl><dt>Trong</dt><dd>nghĩa</dd></dl></dd>
      <dt>Ảnh</dt><dd><p><img src="https://a.example/b.png" alt="Bến sông"></p></dd></dl>
      """
    let expected = """
      Lịch
      :   Gồm:

          - Rằm
            - sáng
          - Ba mươi

          Hết.

      :   khác

      Bảng
      :

          | a | b |
          | --- | --- |
          | 1 | 2 |

      Lệnh
      :

          ```
          do 1

          do 2
          ```

      Lồng
      :

          Trong
          :   nghĩa

      Ảnh
      :

          ![Bến sông](https://a.example/b.png)
      """
    #expect(try markdown(page) == expected)
    let terms = RichText(markdown: expected).blocks.map { block in
      if case .definition(let terms, _) = block { terms.joined().map(\.text).joined() } else { "" }
    }
    #expect(terms == ["Lịch", "Bảng", "Lệnh", "Lồng", "Ảnh"])
  }

  @Test(arguments: [
    ("<dd>nơi thuyền đậu</dd>", "nơi thuyền đậu"), ("<dt>Bến</dt>", "**Bến**"),
    ("<dt>Bến</dt><dd></dd>", "**Bến**"),
    ("<dt>Bến</dt><dd>hai</dd><p>ba</p>", "**Bến**\n\nhai\n\nba"),
  ])
  func `what is no list of terms and meanings stays as it was`(
    inside: String, expected: String
  ) throws {
    #expect(try markdown("<dl>\(inside)</dl>") == expected)
  }
}
