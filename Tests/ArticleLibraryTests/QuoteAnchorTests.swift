import ArticleLibrary
import Testing

@Suite struct QuoteAnchorTests {
  private let text = """
    Nước về đến kênh nội đồng.

    Bà Hai kể: nước về thì mừng. Nước về đến kênh nội đồng, ai cũng ra xem.
    """

  private func words(_ range: Range<Int>?, in text: String) -> String? {
    range.map { String(String.UnicodeScalarView(Array(text.unicodeScalars)[$0])) }
  }

  @Test func `of several places the one with the same words around is taken`() {
    let quote = "Nước về đến kênh nội đồng"
    let first = QuoteAnchor(text).range(of: quote, before: "", after: ". Bà Hai kể")
    let second = QuoteAnchor(text).range(of: quote, before: "thì mừng. ", after: ", ai cũng")
    #expect(first?.lowerBound == 0)
    #expect(second.map { $0.lowerBound > 50 } == true)
    #expect(words(second, in: text) == quote)
  }

  @Test func `other line breaks and blanks change nothing`() {
    let other = text.replacing(" ", with: "\n ").replacing("\n\n", with: "  ")
    let range = QuoteAnchor(other).range(
      of: "kể: nước về", before: "Bà Hai", after: "thì mừng")
    #expect(
      words(range, in: other)?.split(whereSeparator: \.isWhitespace) == ["kể:", "nước", "về"])
  }

  @Test func `words that were edited are found between those around them`() {
    let edited = text.replacing("nước về thì mừng", with: "nước lên thì ai cũng mừng")
    let range = QuoteAnchor(edited).range(
      of: "nước về thì mừng", before: "đồng. Bà Hai kể: ", after: ". Nước về đến kênh")
    #expect(words(range, in: edited) == "nước lên thì ai cũng mừng")
  }

  @Test func `what is gone is found nowhere`() {
    #expect(QuoteAnchor(text).range(of: "mất rồi", before: "a", after: "b") == nil)
    #expect(QuoteAnchor("").range(of: "mất", before: "", after: "") == nil)
    #expect(QuoteAnchor(text).range(of: " \n ", before: "", after: "") == nil)
  }
}
