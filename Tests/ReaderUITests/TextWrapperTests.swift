import ArticleLibrary
import Screen
import Testing

@testable import ReaderUI

@Suite struct TextWrapperTests {
  private func wrapped(_ text: String, _ width: Int, fillsLines: Bool = false) -> [String] {
    TextWrapper.lines(of: text, width: width, fillsLines: fillsLines).map { String($0.text) }
  }

  @Test func `lines end at blanks`() {
    #expect(wrapped("một hai ba bốn", 8) == ["một hai", "ba bốn"])
    #expect(wrapped("một hai", 7) == ["một hai"])
    #expect(wrapped("một hai", 6) == ["một", "hai"])
  }

  @Test func `blanks at the end of a line take no room`() {
    #expect(wrapped("một hai   ba", 7) == ["một hai", "ba"])
    #expect(wrapped("một hai   ", 7) == ["một hai"])
  }

  @Test func `a long word is broken where the line ends`() {
    #expect(wrapped("ab abcdefghij", 4) == ["ab", "abcd", "efgh", "ij"])
  }

  @Test func `lines end behind hyphens and slashes between letters`() {
    #expect(wrapped("Văn hóa-Xã hội", 8) == ["Văn hóa-", "Xã hội"])
    #expect(wrapped("từ 7-11 giờ", 5) == ["từ", "7-11", "giờ"])
    #expect(wrapped("abc -xyz", 6) == ["abc", "-xyz"])
  }

  @Test func `a document number stays whole`() {
    let text = "theo Quyết định 12/QĐ-UBND nay"
    let lines = TextWrapper.lines(of: text, width: 22, unbreakable: [16..<26])
    #expect(lines.map { String($0.text) } == ["theo Quyết định", "12/QĐ-UBND nay"])
  }

  @Test func `CJK lines end anywhere but before a closing sign`() {
    #expect(wrapped("第二次大水。", 6) == ["第二次", "大水。"])
    #expect(wrapped("第二次。水", 6) == ["第二", "次。水"])
    #expect(wrapped("ab漢字", 4) == ["ab漢", "字"])
  }

  @Test func `line breaks of the text are kept`() {
    #expect(wrapped("a\n\nb\r\nc", 10) == ["a", "", "b", "c"])
    #expect(wrapped("", 10) == [""])
  }

  @Test func `code is cut where the line ends and keeps its blanks`() {
    #expect(wrapped("a  b  c", 3, fillsLines: true) == ["a  ", "b  ", "c"])
  }

  @Test func `every line fits, and together they have every letter`() {
    for text in FrameTests.strange + SampleArticles.all.map(\.article.content.title) {
      for width in [8, 9, 13, 20, 37, 60] {
        let lines = TextWrapper.lines(of: text, width: width)
        for line in lines {
          #expect(line.columns <= width)
          #expect(line.columns == Glyph.width(of: String(line.text)))
        }
        let letters = { (text: String) in text.filter { !$0.isWhitespace } }
        #expect(lines.map { letters(String($0.text)) }.joined() == letters(text))
      }
    }
  }

  @Test func `each line knows where it begins`() {
    let text = "Máy hút 40 m, đẩy 9 m, theo bảng đo của đội trực\nnăm 2021."
    let scalars = Array(text.unicodeScalars)
    for line in TextWrapper.lines(of: text, width: 13) {
      #expect(line.text.unicodeScalars.first == scalars[line.start])
    }
  }
}
