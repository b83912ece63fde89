import ArticleLibrary
import Screen
import Sentences
import Testing

@testable import ReaderUI

@Suite struct TypographyTests {
  private static let long = (0..<40).map { "Đ\($0) " + TextLayoutTests.paragraph($0 + 20) }

  private static var library: FakeLibrary {
    let blocks = long.map { RichText.Block.paragraph([.init($0)]) }
    return FakeLibrary([SampleArticles.article(1, "Sổ đò", SampleArticles.now, blocks: blocks)])
  }

  private func firstWords(_ session: Session) -> String {
    let detail = session.app.detail
    let units = detail.layout?.units ?? []
    guard units.indices.contains(detail.anchor.block) else { return "" }
    let scalars = units[detail.anchor.block].content.text.unicodeScalars
    return String(
      String.UnicodeScalarView(scalars.dropFirst(max(0, detail.anchor.offset)))
        .prefix(12))
  }

  @Test func `plus and minus change the measure, and the next start keeps it`() {
    var session = Session(120, 30, library: Self.library)
    session.press("enter z")
    session.press("- - -")
    #expect(session.app.detail.layout?.width == 74)
    #expect(session.screen.contains("Dòng dài nhất 74 cột."))
    session.press("1 0 +")
    #expect(session.app.detail.layout?.width == 84)
    let later = Session(120, 30, library: Self.library, restored: session.app.state)
    #expect(later.app.settings.typography.measure == 84)
    #expect(later.app.isZen)
  }

  @Test func `a measure wider than the pane is narrowed from what is seen`() {
    var session = Session(60, 30, library: Self.library)
    session.press("enter -")
    #expect(session.app.detail.layout?.width == 52)
  }

  @Test func `z leaves the article alone on the screen`() {
    var session = Session(120, 30, library: Self.library)
    session.press("z")
    #expect(session.app.focus == .detail)
    #expect(!session.screen.contains("│"))
    #expect(session.rows[29].isEmpty)
    session.press("z")
    #expect(session.screen.contains("│"))
    session.press("z q")
    #expect(session.screen.contains("│"))
  }

  @Test func `the first words stay through every change`() {
    var session = Session(120, 30, library: Self.library)
    session.press("enter 40 j")
    if session.app.detail.anchor.offset < 0 { session.press("j") }
    let first = firstWords(session)
    #expect(!first.isEmpty)
    for key in ["z", "+", "alt-p", "alt-j", "-", "-", "alt-h", "z", "alt-d", "alt-p", "alt-j"] {
      session.press(key)
      #expect(firstWords(session) == first)
      let layout = session.app.detail.layout
      let shown = layout?.lines(in: session.app.detail.top..<(session.app.detail.top + 1)).first
      let parts = shown?.parts ?? []
      let start = parts.first?.start ?? .max
      let end = parts.last.map { $0.start + $0.text.unicodeScalars.count } ?? .min
      #expect(start <= session.app.detail.anchor.offset)
      #expect(session.app.detail.anchor.offset < end)
    }
  }

  @Test func `justified lines end in the last column, and the last one of a paragraph does not`() {
    var units = BodyUnits(
      [.paragraph([.init(Self.long[30])])], language: .vietnamese
    ).units
    units[0].gap = 0
    let style = UnitLayout(width: 40, typography: Typography(alignment: .justified))
    let lines = TextLayout(units, style: style).lines
    #expect(lines.count > 4)
    for line in lines.dropLast() {
      #expect(line.parts.last?.cells.last?.columns.upperBound == 40)
    }
    #expect(lines.last?.parts.count == 1)
  }

  @Test func `indents take the place of blank lines between paragraphs`() {
    let units = BodyUnits(
      [
        .paragraph([.init("Một")]), .paragraph([.init("Hai")]), .rule, .paragraph([.init("Ba")]),
      ], language: .vietnamese
    ).units
    let style = UnitLayout(width: 20, typography: Typography(paragraphs: .indented))
    let lines = TextLayout(units, style: style).lines
    let texts = lines.map { line in
      line.parts.map { String(repeating: " ", count: $0.column) + $0.text }.joined()
    }
    #expect(texts == ["", "Một", "  Hai", "", "", "", "Ba"])
  }
}
