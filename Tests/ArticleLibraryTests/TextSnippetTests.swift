import Testing

@testable import ArticleLibrary

@Suite struct TextSnippetTests {
  private func snippet(_ query: String, _ paragraphs: [String], limit: Int = 40) -> Snippet {
    TextMatcher(TextQuery(query)).snippet(of: paragraphs, limit: limit)
  }

  /// The text with its highlights in brackets.
  private func marked(_ snippet: Snippet) -> String {
    var text = ""
    for (offset, scalar) in snippet.text.unicodeScalars.enumerated() {
      if snippet.highlights.contains(where: { $0.upperBound == offset }) { text += "]" }
      if snippet.highlights.contains(where: { $0.lowerBound == offset }) { text += "[" }
      text.unicodeScalars.append(scalar)
    }
    let end = snippet.text.unicodeScalars.count
    return text + (snippet.highlights.last?.upperBound == end ? "]" : "")
  }

  private let long =
    "Sáng nay, tại trung tâm thị trấn, Đội Trường ca Cánh én đã họp phiên thường kỳ tháng sáu."

  @Test func `a short paragraph is shown whole`() {
    #expect(marked(snippet("ca", ["Đội Trường ca\nhọp "])) == "Đội Trường [ca] họp")
  }

  @Test func `a long one is cut between words`() {
    #expect(marked(snippet("truong ca", [long])) == "…Đội [Trường] [ca] Cánh én đã họp phiên…")
  }

  @Test func `the beginning stays when the match is near it`() {
    #expect(marked(snippet("nay", [long])) == "Sáng [nay], tại trung tâm thị trấn, Đội…")
  }

  @Test func `the end is not cut when the match is near it`() {
    #expect(marked(snippet("sau", [long])) == "…én đã họp phiên thường kỳ tháng [sáu].")
  }

  @Test func `the passage with the most terms wins`() {
    let paragraphs = ["Tỉnh họp", long, "Ban Thường vụ họp ở tỉnh"]
    #expect(marked(snippet("tỉnh ban họp", paragraphs)) == "[Ban] Thường vụ [họp] ở [tỉnh]")
  }

  @Test func `without a match the beginning is shown`() {
    #expect(snippet("khác", ["", long]).text == "Sáng nay, tại trung tâm thị trấn, Đội…")
    #expect(snippet("khác", []) == Snippet(text: ""))
  }

  @Test func `a phrase longer than the limit is cut too`() {
    let found = snippet("\"\(long)\"", [long], limit: 12)
    #expect(found.text.count <= 12)
  }

  @Test func `scripts without spaces are cut between clusters`() {
    let text = String(repeating: "か\u{3099}", count: 100) + "漢" + String(repeating: "字", count: 100)
    let found = snippet("漢", [text], limit: 20)
    #expect(found.text.count <= 20)
    #expect(marked(found).contains("[漢]"))
  }

  @Test func `no snippet is longer than its limit`() {
    for limit in 1..<100 {
      for query in ["thuong vu", "hop", "sau", "sang", "tinh uy"] {
        let found = snippet(query, [long], limit: limit)
        #expect(found.text.count <= max(limit, 3))
        #expect(found.highlights.allSatisfy { $0.upperBound <= found.text.unicodeScalars.count })
      }
    }
  }
}
