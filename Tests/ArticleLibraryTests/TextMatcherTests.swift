import Testing

@testable import ArticleLibrary

@Suite struct TextMatcherTests {
  /// The matched parts of `text`, taken out by scalar offsets.
  private func found(_ query: String, in text: String, isTyping: Bool = false) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return TextMatcher(TextQuery(query, isTyping: isTyping)).ranges(in: text).map { range in
      String(String.UnicodeScalarView(scalars[range]))
    }
  }

  @Test func `words are found by their marks`() {
    let text = "Đường vào Dương Hòa, con đường mới"
    #expect(found("duong", in: text) == ["Đường", "Dương", "đường"])
    #expect(found("đường", in: text) == ["Đường", "đường"])
    #expect(found("đuong", in: text) == ["Đường", "đường"])
    #expect(found("hoà", in: text) == ["Hòa"])
    #expect(found("-duong vao", in: text) == ["vào"])
  }

  @Test func `a phrase is one range`() {
    let text = "Ban Thường vụ họp. Ban thường trực. Ban, thường vụ"
    #expect(found("\"ban thuong vu\"", in: text) == ["Ban Thường vụ", "Ban, thường vụ"])
    #expect(found("47-ct/tw", in: "Chỉ thị 47–CT / TW") == ["47–CT / TW"])
  }

  @Test func `phrases that overlap or repeat are all found`() {
    #expect(found("\"a b a\"", in: "a b a b a") == ["a b a b a"])
    #expect(found("\"a a b\"", in: "a a a b") == ["a a b"])
    #expect(found("\"a b\" b", in: "a b c b") == ["a b", "b"])
  }

  @Test func `the word that is being typed is found by its beginning`() {
    #expect(found("thuo", in: "Ban Thường vụ", isTyping: true) == ["Thường"])
    #expect(found("thuo", in: "Ban Thường vụ") == [])
    #expect(found("\"ban thuo", in: "Ban Thường vụ", isTyping: true) == ["Ban Thường"])
  }

  @Test func `ranges count scalars and cover whole clusters`() {
    let text = "🇻🇳 Tie\u{302}\u{301}ng Vie\u{323}\u{302}t"
    let ranges = TextMatcher(TextQuery("tiếng việt")).ranges(in: text)
    #expect(ranges == [3..<10, 11..<17])
    #expect(found("1", in: "1️⃣ và 1") == ["1️⃣", "1"])
  }

  @Test func `an empty query finds nothing`() {
    #expect(found("", in: "tin") == [])
    #expect(found("-tin", in: "tin bài") == [])
  }

  @Test(arguments: [
    ("duong", true), ("đường tỉnh", true), ("\"con đường\"", true), ("\"đường tỉnh\"", false),
    ("dương", false), ("đường -tỉnh", false), ("đường -huyện", true), ("tin*", true), ("", false),
    ("đường \"ở tỉnh\" -\"con đường mới\"", false), ("con -\"con tỉnh\"", true),
  ])
  func `texts match together`(query: String, isMatch: Bool) {
    let texts = ["Tin về con đường mới", "ở tỉnh"]
    #expect(TextMatcher(TextQuery(query)).matchesAll(texts) == isMatch)
  }
}
