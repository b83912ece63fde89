import ArticleLibrary
import Screen
import Sentences
import Testing

@testable import ReaderUI

@Suite struct TextLayoutTests {
  private static let words = ["Đò", "ngang", "sông", "Cái", "Bông", "đưa", "khách", "qua", "bến"]

  static func paragraph(_ number: Int) -> String {
    (0..<(3 + number * 37 % 90)).map { words[(number + $0 * $0) % words.count] }
      .joined(separator: " ")
  }

  private func units(_ count: Int) -> [TextUnit] {
    BodyUnits(
      (0..<count).map { .paragraph([.init(Self.paragraph($0))]) }, language: .vietnamese
    ).units
  }

  @Test func `meanings stand indented below their terms`() {
    let layout = TextLayout(
      BodyUnits(
        RichText(markdown: "Đò\nPhà\n:   thuyền chở khách sang sông\n:   bến\n\nCầu\n:   x").blocks,
        language: .vietnamese
      ).units, width: 20)
    let lines = layout.lines.map { line in
      let first = line.parts.first
      return String(repeating: " ", count: first?.column ?? 0)
        + line.parts.map { String($0.text) }.joined()
    }
    #expect(
      lines.drop { $0.isEmpty } == [
        "Đò", "Phà", "    thuyền chở khách", "    sang sông", "", "    bến", "", "Cầu", "    x",
      ])
  }

  @Test func `lists, tables and quotes of a meaning stand indented with it`() {
    let text = """
      Đò
      :   gồm:

          - gỗ
          - sắt

          > Hết.

      :

          | a | b |
          | --- | --- |
          | 1 | 2 |
      """
    let layout = TextLayout(
      BodyUnits(RichText(markdown: text).blocks, language: .vietnamese).units, width: 30)
    let lines = layout.lines.map { line in
      let parts = line.parts.map { ($0.column, String($0.text)) }
      let signs = line.signs.map { ($0.column, $0.text) }
      return (parts + signs).sorted { $0.0 < $1.0 }.reduce(into: "") { text, piece in
        text += String(repeating: " ", count: max(0, piece.0 - text.count)) + piece.1
      }
    }
    #expect(
      lines.drop { $0.isEmpty } == [
        "Đò", "    gồm:", "", "    • gỗ", "    • sắt", "", "    ▎ Hết.", "", "    a │ b",
        "    ──┼──", "    1 │ 2",
      ])
  }

  @Test func `heights found by another thread are those that laying out finds`() {
    var layout = TextLayout(units(900), width: 37)
    #expect(!layout.isSettled)
    while let work = layout.unsettled(bytes: 5000) { layout.take(work.heights()) }
    #expect(layout.isSettled)
    #expect(layout.lineCount == layout.lines.count)
    #expect(layout.lines(in: 100..<180) == Array(layout.lines[100..<180]))
  }

  @Test func `heights of another width are not taken`() {
    var layout = TextLayout(units(900), width: 37)
    let work = TextLayout(units(900), width: 50).unsettled(bytes: 9000)
    let before = layout.lineCount
    if let heights = work?.heights() { layout.take(heights) }
    #expect(layout.lineCount == before)
  }

  @Test func `lines that are settled are right before all are`() {
    var layout = TextLayout(units(900), width: 37)
    layout.settle(lines: 0..<50)
    #expect(layout.lines(in: 0..<50) == Array(layout.lines[..<50]))
    let place = ReadingPlace(block: 700, offset: 0)
    layout.settle(at: place)
    let line = layout.settle(60, linesAbove: layout.line(of: place))
    #expect(layout.line(of: place) == line)
    #expect(layout.place(ofLine: line) == place)
    let all = layout.lines
    let exact = all.firstIndex { $0.unit == 700 && !$0.parts.isEmpty } ?? 0
    #expect(layout.lines(in: (line - 60)..<line) == Array(all[(exact - 60)..<exact]))
  }

  @Test func `a cell leads to its text and the text to its cells`() {
    let blocks: [RichText.Block] = [
      .paragraph([.init("Tie\u{302}\u{301}ng Việt 漢字 và 😀 cười")]),
      .quote([.list(start: 1, items: [.init(blocks: [.paragraph([.init("mục dài dài dài")])])])]),
      .table(rows: [[[.init("Mã")], [.init("Tên trạm")]], [[.init("1")], [.init("Bàu Sen")]]]),
    ]
    for width in [12, 20, 60] {
      let layout = TextLayout(BodyUnits(blocks, language: .vietnamese).units, width: width)
      for (line, content) in layout.lines.enumerated() {
        for part in content.parts {
          for cell in part.cells {
            let place = ReadingPlace(block: content.unit, offset: cell.range.lowerBound)
            for column in cell.columns {
              #expect(layout.place(line: line, column: column) == place)
              #expect(layout.nearestPlace(line: line, column: column) == place)
            }
            let found = layout.cells(
              of: cell.range, inUnit: content.unit, lines: 0..<layout.lineCount)
            #expect(found == [LineCells(line: line, columns: cell.columns, range: cell.range)])
          }
        }
      }
    }
  }

  @Test func `an area keeps its lines and its shape`() {
    let area = TextArea(address: "anh.png", pixels: PixelSize(width: 320, height: 160))
    var unit = TextUnit(content: StyledText("Cầu mới"), role: .caption, gap: 1)
    unit.prefixes = [TextUnit.Prefix(first: "ảnh ", rest: "    ", role: .secondary)]
    unit.picture = area
    func layout(_ width: Int, rows: Int) -> TextLayout {
      var style = UnitLayout(width: width)
      style.pictures = PictureRoom(cell: PixelSize(width: 8, height: 16), rows: rows)
      return TextLayout([unit], style: style)
    }
    #expect(TextLayout([unit], width: 60).lineCount == 2)
    #expect(layout(60, rows: 20).lineCount == 12)
    #expect(layout(60, rows: 20).lines[1].area?.size == Size(columns: 40, rows: 10))
    #expect(layout(20, rows: 20).lines[1].area?.size == Size(columns: 20, rows: 5))
    #expect(layout(60, rows: 4).lines[1].area?.size == Size(columns: 16, rows: 4))
    #expect(layout(60, rows: 4).lines[1].signs.isEmpty)
    #expect(layout(60, rows: 4).lines.last?.signs.map(\.text) == ["ảnh "])
  }

  @Test func `a place in a picture is kept by its distance from the words below`() {
    var unit = TextUnit(content: StyledText("Cầu mới"), role: .caption, gap: 1)
    unit.prefixes = [TextUnit.Prefix(first: "ảnh ", rest: "    ", role: .secondary)]
    unit.picture = TextArea(address: "anh.png", pixels: PixelSize(width: 320, height: 160))
    var style = UnitLayout(width: 60)
    style.pictures = PictureRoom(cell: PixelSize(width: 8, height: 16), rows: 20)
    let text = TextUnit(content: StyledText("Chữ"), role: .text, gap: 1)
    let layout = TextLayout([text, unit, text], style: style)
    for line in 0..<layout.lineCount {
      #expect(layout.line(of: layout.place(ofLine: line)) == line)
    }
    #expect(layout.place(ofLine: 3) == ReadingPlace(block: 1, offset: -10))
    #expect(TextLayout([text, unit, text], width: 60).line(of: layout.place(ofLine: 3)) == 2)
  }

  @Test func `a tree of heights finds every line`() {
    var index = LineIndex()
    let heights = (0..<100).map { 1 + $0 * 7 % 5 }
    for height in heights { index.append(height) }
    index.set(40, to: 9)
    index.set(0, to: 2)
    var line = 0
    for (unit, height) in index.heights.enumerated() {
      #expect(index.start(of: unit) == line)
      for row in 0..<height {
        #expect(index.unit(at: line + row)?.unit == unit)
        #expect(index.unit(at: line + row)?.row == row)
      }
      line += height
    }
    #expect(index.total == line)
    #expect(index.unit(at: line) == nil)
  }
}
