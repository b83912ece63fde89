import ArticleLibrary
import Importers
import Testing
import Vietnamese

@Suite struct JSONLinesImporterTests {
  private func results(_ text: String) -> [Result<ImportedArticle, ImportFailure>] {
    var results: [Result<ImportedArticle, ImportFailure>] = []
    let file = SourceFile(name: "tin.jsonl", bytes: Array(text.utf8))
    ImporterChoice.articles(in: file) { results.append($0) }
    return results
  }

  @Test func `a line of another program gives all its fields`() throws {
    let line = #"""
      {"id": "q1", "url": "https://an-ha.example/1.html", "title": "Cầu \u0111ẹp", \#
      "published": "2024-03-05T07:30:15+07:00", "lead": "Một câu.", \#
      "body": ["Đoạn *một*.", "", "2. Đoạn hai."], "author": "Hà Sen", "source": "An Hà", \#
      "section": "Giao thông", "tags": ["cầu", "đường"]}
      """#
    let article = try #require(try results(line).first?.get())
    let content = article.content
    #expect(article.format == "jsonl")
    #expect(article.file == "tin.jsonl")
    #expect(article.warnings.isEmpty)
    #expect(content.title == "Cầu đẹp")
    #expect(content.url == "https://an-ha.example/1.html")
    #expect(content.published?.iso8601 == "2024-03-05T07:30:15+07:00")
    #expect(content.lead == "Một câu.")
    #expect(RichText(markdown: content.markdown).plainText == "Đoạn *một*.\n\n2. Đoạn hai.")
    #expect(content.author == "Hà Sen")
    #expect(content.source == "An Hà")
    #expect(content.section == "Giao thông")
    #expect(content.tags == ["cầu", "đường"])
  }

  @Test func `a body of one text has paragraphs at its blank lines`() throws {
    let article = try #require(
      try results(#"{"title":"T","body":"một\n\nhai\n\nba"}"#).first?.get())
    #expect(article.content.markdown == "một\n\nhai\n\nba")
  }

  @Test func `a line of our own form is the same article again`() throws {
    var content = ArticleContent(kind: .document, title: "Quyết định", markdown: "**Điều 1.** Cầu.")
    content.document = DocumentDetails(number: "12/QĐ-UBND", areas: ["Giao thông"])
    content.site = SiteInfo(statistics: [SiteCounter(name: "Hôm nay", value: 3)])
    content.tags = ["a, b"]
    let line = ArticleJSON.line(
      for: ImportedArticle(file: "a.html", format: "nukeviet", content: content))
    #expect(try results(line).first?.get().content == content)
  }

  @Test func `a bad line is one failure with its number and the rest is read`() throws {
    let results = results(
      "{\"title\":\"A\",\"body\":\"a\"}\n\n{\"title\":\r\n[1]\n{\"body\":\"b\"}\n{\"title\":\"C\"}\n{\"title\":\"D\",\"body\":\"d\"}\r\n"
    )
    let lines = results.map { result -> Int? in
      if case .failure(.malformed(let line, _)) = result { line } else { nil }
    }
    #expect(lines == [nil, 3, 4, 5, 6, nil])
    #expect(try results.last?.get().content.title == "D")
  }

  @Test func `one line can be read alone`() throws {
    let line = ArraySlice("\u{FEFF}{\"title\":\"A\",\"text\":\"a\"}".utf8)
    let article = try JSONLinesImporter().article(fromLine: line, name: "x", lineNumber: 8)
    #expect(article.content.title == "A")
  }

  @Test(arguments: [
    ("{\"title\":\"A\",\"te", "it is no JSON: it does not end with }"),
    ("{a:1} \r", "it is no JSON"),
    ("{\"title\":\"A\",\"n\":1e999}", "it is no JSON"), ("[1]", "it is no object"),
    ("{\"text\":\"a\"}", "it has no title"), ("{\"title\":\"A\"}", "it has no text"),
  ])
  func `a failure says what is wrong`(_ line: String, _ reason: String) {
    #expect(throws: ImportFailure.malformed(line: 8, reason)) {
      try JSONLinesImporter().article(fromLine: ArraySlice(line.utf8), name: "x", lineNumber: 8)
    }
  }

  @Test func `of other names for one field the more telling counts, wherever it stands`() throws {
    let line = #"""
      {"created":"2020-01-01","title":"","Title":"T","date":"2024-03-05","summary":"Tóm tắt.",\#
      "description":"","body":"a"}
      """#
    let content = try #require(try results(line).first?.get()).content
    #expect(content.title == "T")
    #expect(content.published == Timestamp(iso8601: "2024-03-05"))
    #expect(content.lead == "Tóm tắt.")
  }

  @Test func `as an importer it gives all or the first failure`() throws {
    let importer = JSONLinesImporter()
    let good = SourceFile(name: "x", bytes: Array("{\"title\":\"A\",\"text\":\"a\"}".utf8))
    #expect(try importer.articles(in: good).count == 1)
    let bad = SourceFile(name: "x", bytes: Array("{\"title\":\"A\",\"text\":\"a\"}\nx".utf8))
    #expect(throws: ImportFailure.self) { try importer.articles(in: bad) }
    #expect(throws: ImportFailure.empty) {
      try importer.articles(in: SourceFile(name: "x", bytes: [0x0A, 0x0A]))
    }
  }
}
