import Testing

@testable import ArticleLibrary

@Suite struct TextQueryTests {
  private func word(_ canonical: String, prefix: Bool = false) -> TextQuery.Term {
    .word(canonical: canonical, isPrefix: prefix)
  }

  private func phrase(_ words: String, prefix: Bool = false) -> TextQuery.Term {
    .phrase(words: words.split(separator: " ").map(String.init), isPrefix: prefix)
  }

  @Test func `words are canonical and asked for once`() {
    #expect(TextQuery("Hòa bình HOÀ").terms == [word("hoà"), word("bình")])
  }

  @Test func `quotes make a phrase`() {
    #expect(TextQuery("\"ban thường vụ\" tỉnh").terms == [phrase("ban thường vụ"), word("tỉnh")])
    #expect(TextQuery("“ban thường vụ”").terms == [phrase("ban thường vụ")])
    #expect(TextQuery("tỉnh\"ban vụ\"").terms == [word("tỉnh"), phrase("ban vụ")])
  }

  @Test func `an unclosed phrase ends with the query`() {
    #expect(TextQuery("tỉnh \"ban thường").terms == [word("tỉnh"), phrase("ban thường")])
  }

  @Test func `a phrase of one word is a word`() {
    #expect(TextQuery("\"ban\"").terms == [word("ban")])
  }

  @Test func `signs inside a word make a phrase`() {
    #expect(TextQuery("35-CT/TW").terms == [phrase("35 ct tw")])
    #expect(TextQuery("Covid-19").terms == [phrase("covid 19")])
  }

  @Test func `a minus excludes`() {
    let query = TextQuery("tỉnh -covid -\"đại hội\" --ủy")
    #expect(query.terms == [word("tỉnh")])
    #expect(query.excluded == [word("covid"), phrase("đại hội"), word("uỷ")])
  }

  @Test func `exclusions alone look for nothing`() {
    #expect(TextQuery("-covid").isEmpty)
    #expect(TextQuery("-covid").excluded == [word("covid")])
  }

  @Test func `a star finds longer words`() {
    #expect(TextQuery("hoà*").terms == [word("hoà", prefix: true)])
    #expect(TextQuery("\"đại h*\"").terms == [phrase("đại h", prefix: true)])
    #expect(TextQuery("\"đại h\"*").terms == [phrase("đại h", prefix: true)])
  }

  @Test func `the last word may be unfinished while typing`() {
    let typed = TextQuery("ban thuo", isTyping: true)
    #expect(typed.terms == [word("ban"), word("thuo", prefix: true)])
    #expect(TextQuery("ban ", isTyping: true).terms == [word("ban")])
    #expect(TextQuery("ban,", isTyping: true).terms == [word("ban")])
    #expect(TextQuery("\"ban thuo", isTyping: true).terms == [phrase("ban thuo", prefix: true)])
    #expect(TextQuery("\"ban thuo\"", isTyping: true).terms == [phrase("ban thuo")])
    #expect(TextQuery("ban -co", isTyping: true).excluded == [word("co")])
  }

  @Test(arguments: [
    "", " ", "-", "--", "*", "\"", "\"\"", "\"\"\"", "-\"", "\"*", "🎉", "- -", "“", "' OR 1=1",
    "a\u{0}b", "((", "NEAR(", "a AND", "^", ":", "\u{301}", "-*\"-", "👨‍👩‍👧 -👨‍👩‍👧",
  ])
  func `any string is a valid query`(typed: String) {
    for isTyping in [false, true] {
      let query = TextQuery(typed, isTyping: isTyping)
      #expect(query.isEmpty == !typed.contains { $0.isLetter || $0.isNumber })
    }
  }

  @Test func `a very long phrase is cut`() {
    let long = Array(repeating: "tin", count: 100).joined(separator: " ")
    #expect(
      TextQuery("\"\(long)\"*").terms
        == [.phrase(words: Array(repeating: "tin", count: 64), isPrefix: false)])
  }
}
