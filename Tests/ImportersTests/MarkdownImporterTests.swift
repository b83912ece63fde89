import ArticleLibrary
import Importers
import Testing
import Vietnamese

@Suite struct MarkdownImporterTests {
  private func article(_ text: String, name: String = "cau-moi_2019.md") throws -> ImportedArticle {
    try #require(
      try MarkdownImporter().articles(in: SourceFile(name: name, bytes: Array(text.utf8))).first)
  }

  private func failure(_ text: String) -> ImportFailure? {
    do throws(ImportFailure) {
      _ = try MarkdownImporter().articles(in: SourceFile(name: "a.md", bytes: Array(text.utf8)))
    } catch {
      return error
    }
    return nil
  }

  @Test func `front matter fills the fields and the body stays as it is`() throws {
    let content = try article(
      """
      ---
      id: "x1"
      url: "https://an-ha.example/cau.html"
      title: "Cầu: mới"
      published: "2024-03-05T07:30:15+07:00"
      updated: 2024-03-06
      author: Lê Thị Bưởi
      source: "Cổng tin An Hà"
      section: "Giao thông"
      tags: ["cầu", "đường"]
      lang: vi
      image: /a.jpg
      caption: Cầu mới
      series: Cầu đường
      attachments: [/tep/a.pdf]
      ---

      # Cầu: mới

      **Sáng nay, cầu thông xe.**

      Đoạn *một*.

      ## Mục

      - hai
      """
    ).content
    #expect(content.title == "Cầu: mới")
    #expect(content.url == "https://an-ha.example/cau.html")
    #expect(content.published?.iso8601 == "2024-03-05T07:30:15+07:00")
    #expect(content.modified?.iso8601 == "2024-03-06T00:00:00+07:00")
    #expect(content.author == "Lê Thị Bưởi")
    #expect(content.source == "Cổng tin An Hà")
    #expect(content.section == "Giao thông")
    #expect(content.tags == ["cầu", "đường"])
    #expect(content.language == "vi")
    #expect(content.image == ArticleImage(url: "/a.jpg", caption: "Cầu mới"))
    #expect(content.topic == "Cầu đường")
    #expect(content.attachments == [Attachment(name: "a.pdf", url: "/tep/a.pdf")])
    #expect(content.lead == "Sáng nay, cầu thông xe.")
    #expect(content.markdown == "Đoạn *một*.\n\n## Mục\n\n- hai")
  }

  @Test func `names in Vietnamese and lists of persons are understood`() throws {
    let content = try article(
      """
      ---
      Tiêu đề: Cầu mới
      Ngày đăng: 05/03/2024 07:30
      tác giả:
        - name: Hà Sen
        - Lê Bưởi
      Chuyên mục: [Giao thông, Xã hội]
      từ khóa: cầu, đường,
      ---
      Đoạn một.
      """
    ).content
    #expect(content.title == "Cầu mới")
    #expect(content.published?.iso8601 == "2024-03-05T07:30:00+07:00")
    #expect(content.author == "Hà Sen, Lê Bưởi")
    #expect(content.section == "Giao thông")
    #expect(content.tags == ["cầu", "đường"])
    #expect(content.language == "vi")
  }

  @Test func `a document has its own fields`() throws {
    let content = try article(
      """
      ---
      kind: document
      title: Quyết định về cầu
      number: 12/QĐ-UBND
      issued: 01/03/2024
      validFrom: 2024-03-05
      signer: Trần Văn Mít
      category: Quyết định
      areas: Giao thông, Xây dựng
      replaces: 1/QĐ-UBND
      ---
      Điều 1.
      """
    ).content
    #expect(content.kind == .document)
    #expect(
      content.document
        == DocumentDetails(
          number: "12/QĐ-UBND", category: "Quyết định", areas: ["Giao thông", "Xây dựng"],
          signer: "Trần Văn Mít", issued: Day(iso8601: "2024-03-01"),
          validFrom: Day(iso8601: "2024-03-05"), replaces: ["1/QĐ-UBND"]))
    #expect(content.section == nil)
  }

  @Test func `the title is the field, else the heading, else the file's name`() throws {
    #expect(try article("# Một `hai` [ba](x)\n\nbốn").content.title == "Một hai ba")
    #expect(try article("# Một\n\nbốn").content.markdown == "bốn")
    #expect(try article("Một\n===\n\nbốn").content.title == "Một")
    #expect(try article("bốn\n\n# Một").content.title == "cau moi 2019")
    let both = try article("---\ntitle: Hai\n---\n# Một\n\nbốn").content
    #expect(both.title == "Hai")
    #expect(both.markdown == "# Một\n\nbốn")
  }

  @Test func `a description is the lead and is not said twice`() throws {
    let same = try article("---\ntitle: T\ndescription: Một câu.\n---\n**Một  câu.**\n\nhai")
      .content
    #expect(same.lead == "Một câu.")
    #expect(same.markdown == "hai")
    let other = try article("---\ntitle: T\nsummary: Câu khác.\n---\n**Một câu.**\n\nhai").content
    #expect(other.lead == "Câu khác.")
    #expect(other.markdown == "**Một câu.**\n\nhai")
    let heading = try article("# T\n\n**Phần một**\n\nhai").content
    #expect(heading.lead == nil)
    #expect(heading.markdown == "**Phần một**\n\nhai")
  }

  @Test func `TOML between plus signs is understood`() throws {
    let content = try article(
      """
      +++
      title = "Cầu \\"mới\\""
      date = 2024-03-05T07:30:00+07:00 # sáng
      tags = [
        'cầu', "đường",
      ]
      categories = ["Giao thông"]
      [params]
      title = "khác"
      +++
      Đoạn một.
      """
    ).content
    #expect(content.title == "Cầu \"mới\"")
    #expect(content.published?.iso8601 == "2024-03-05T07:30:00+07:00")
    #expect(content.tags == ["cầu", "đường"])
    #expect(content.section == "Giao thông")
    #expect(content.markdown == "Đoạn một.")
  }

  @Test func `remarks may stand anywhere in TOML`() throws {
    let content = try article(
      """
      +++
      # đầu trang
      title = "Cầu # mới" # tên
      tags = [ # từ khóa
        "cầu", # một
        # "bến",
        'đường, # làng'
      ] # hết
      +++
      Đoạn một.
      """
    ).content
    #expect(content.title == "Cầu # mới")
    #expect(content.tags == ["cầu", "đường, # làng"])
  }

  @Test(arguments: [
    ("2024-03-05", "2024-03-05T00:00:00+07:00"),
    ("2024-03-05T07:30:00", "2024-03-05T07:30:00+07:00"),
    ("2024-03-05 07:30:09.5", "2024-03-05T07:30:09+07:00"),
    ("2024-03-05T07:30:00Z", "2024-03-05T07:30:00+00:00"),
    ("2024-03-05T07:30:00-03:30", "2024-03-05T07:30:00-03:30"),
    ("\"05/03/2024 07:30\"", "2024-03-05T07:30:00+07:00"),
  ])
  func `dates in TOML are texts or dates`(_ written: String, _ moment: String) throws {
    let content = try article("+++\ntitle = 'T'\ndate = \(written)\n+++\nx").content
    #expect(content.published?.iso8601 == moment)
  }

  @Test func `tables and texts of many lines in TOML are read`() throws {
    let content = try article(
      """
      +++
      title = 'Cầu'
      description = \"\"\"
      Một câu
      hai dòng.\"\"\"
      weight = 3
      draft = false
      author.name = "Hà Sen"
      image = { url = "/a.jpg", caption = "Cầu mới" }
      [[attachments]]
      name = "a.pdf"
      url = "/tep/a.pdf"
      [menu.main.left]
      title = "khác"
      rows = [[1, 2], ["a"]]
      +++
      Đoạn một.
      """
    ).content
    #expect(content.title == "Cầu")
    #expect(content.author == "Hà Sen")
    #expect(content.image == ArticleImage(url: "/a.jpg", caption: "Cầu mới"))
    #expect(content.attachments == [Attachment(name: "a.pdf", url: "/tep/a.pdf")])
  }

  @Test func `TOML that nests without end is refused`() {
    let dots = String(repeating: "a.", count: 30_000) + "a"
    for text in ["\(dots) = 1", "[\(dots)]", "x = { \(dots) = 1 }"] {
      #expect(failure("+++\n\(text)\n+++\nx") == .malformed(line: 2, "a name of too many parts"))
    }
    let deep = "+++\na = \(String(repeating: "[", count: 5000))\n+++\nx"
    #expect(failure(deep) == .malformed(line: 2, "too many brackets inside each other"))
  }

  @Test func `broken fields name the line of the file`() {
    func line(_ text: String) -> Int? {
      if case .malformed(let line, _)? = failure(text) { line } else { nil }
    }
    #expect(line("---\ntitle: T\nauthor: \"a\ntags: [\n---\nx") != nil)
    #expect(line("---\ntitle: T\n\ttags: x\n---\nx") == 3)
    #expect(line("---\n- a\n- b\n---\nx") == 2)
    #expect(line("+++\ntitle = \"T\"\nsai\n+++\nx") == 3)
    #expect(line("+++\ntags = [\"a\",\n+++\nx") != nil)
    #expect(line("+++\ntitle = \"T\"\n\ntags = [\"a\" \"b\"]\n+++\nx") == 4)
    #expect(line("+++\ntitle = \"T\"\ntitle = \"U\"\n+++\nx") == 3)
  }

  @Test func `fields that multiply or nest without end are refused`() {
    var bomb = "---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for index in 1...9 {
      let alias = Array(repeating: "*a\(index - 1)", count: 9).joined(separator: ", ")
      bomb += "a\(index): &a\(index) [\(alias)]\n"
    }
    #expect(failure(bomb + "---\nx") == .malformed(line: 5, "too many aliases"))
    let deep = "---\na: \(String(repeating: "[", count: 5000))\n---\nx"
    #expect(failure(deep) == .malformed(line: 2, "too many brackets inside each other"))
    let steps = "---\n\(String(repeating: "- ", count: 20_000))a\n---\nx"
    #expect(failure(steps) != nil)
    let large = "---\ntitle: T\nx: \(String(repeating: "a", count: 70_000))\n---\nx"
    #expect(failure(large) == .malformed(line: 2, "more than 64 KB of fields"))
  }

  @Test func `fields without a text are no article`() {
    #expect(failure("---\ntitle: T\n---\n") == .notAnArticle(.noText))
    #expect(failure("---\n---\n\n") == .notAnArticle(.noText))
    #expect(failure(" \n") == .empty)
  }

  @Test func `a rule at the head is no fence`() throws {
    let content = try article("---\n\nMột đoạn sau vạch ngang.").content
    #expect(content.markdown.hasSuffix("Một đoạn sau vạch ngang."))
  }

  @Test func `folders are the section where no field names one`() throws {
    func section(_ folder: String, _ name: String, _ text: String) throws -> String? {
      var file = SourceFile(name: name, bytes: Array(text.utf8))
      file.folder = folder
      return try MarkdownImporter().articles(in: file).first?.content.section
    }
    #expect(try section("Đi/Sông", "Đi/Sông/bến.md", "Bến vắng.") == "Đi / Sông")
    #expect(try section("content/tin/cau", "content/tin/cau/index.md", "Cầu mới.") == "tin")
    #expect(try section("", "a.md", "Cầu mới.") == nil)
    #expect(try section("tin", "a.md", "---\nsection: Sông\n---\nCầu mới.") == "Sông")
  }

  @Test func `pictures that stand beside the file come with the text`() throws {
    let text = """
      ---
      title: Cầu mới
      image: anh/dau bai.png
      ---
      ![Nhịp cầu](anh/nhip%201.png "Nhịp") và ![](./tru.jpg)

      - mục

        ![](../ngoai.png)

      ![](https://a.example/xa.png) ![](/goc.png) ![mất](mat.png) `![](ma.png)`
      """
    let file = SourceFile(name: "tin/cau.md", bytes: Array(text.utf8)) { path in
      let known = ["anh/dau bai.png", "anh/nhip 1.png", "tru.jpg", "../ngoai.png", "ma.png"]
      return known.contains(path) ? Array(path.utf8) : nil
    }
    let article = try #require(try MarkdownImporter().articles(in: file).first)
    #expect(
      article.pictures.map(\.address) == [
        "anh/dau bai.png", "anh/nhip%201.png", "./tru.jpg", "../ngoai.png",
      ])
    let second = article.pictures.dropFirst().first
    #expect(second.map { String(decoding: $0.bytes, as: UTF8.self) } == "anh/nhip 1.png")
  }
}
