import ArticleLibrary
import Screen
import Sentences
import Testing

@testable import ReaderUI

@Suite struct TableLayoutTests {
  private func lines(_ rows: [[String]], width: Int) -> [String] {
    let blocks: [RichText.Block] = [.table(rows: rows.map { $0.map { [.init($0)] } })]
    let units = BodyUnits(blocks, language: .vietnamese).units
    let layout = TextLayout(units, width: width)
    var canvas = Canvas(size: Size(columns: width, rows: layout.lines.count))
    for (row, line) in layout.lines.enumerated() {
      LineDrawing(line: line, unit: layout.units[line.unit]).draw(on: &canvas, row: row)
    }
    return canvas.text.split(separator: "\n").map(String.init)
  }

  @Test func `a table that fits has columns as wide as their cells`() {
    #expect(
      lines([["Mã", "Tên"], ["1", "Trạm Bàu Sen"]], width: 40)
        == ["Mã │ Tên", "───┼─────────────", "1  │ Trạm Bàu Sen"])
  }

  @Test func `wide columns shrink and their cells are wrapped`() {
    #expect(
      lines([["Mã", "Tên"], ["1", "Trạm Bàu Sen cấp hai xã"]], width: 20)
        == [
          "Mã │ Tên", "───┼────────────────", "1  │ Trạm Bàu Sen", "   │ cấp hai xã",
        ])
  }

  @Test func `a table that does not fit is shown row after row`() {
    #expect(
      lines(
        [["Hạng mục", "Đơn vị", "Hoàn thành"], ["Móng", "Công ty", "8/2020"]], width: 20)
        == ["Hạng mục", "  Móng", "Đơn vị", "  Công ty", "Hoàn thành", "  8/2020"])
  }

  @Test func `columns stand where Markdown puts them`() {
    let markdown = "|Tên|Số|Mức|\n|:--|--:|:-:|\n|Bến Lau|1,82|ab|\n|Gió|12,31|trung bình|"
    let units = BodyUnits(RichText(markdown: markdown).blocks, language: .vietnamese).units
    let layout = TextLayout(units, width: 40)
    var canvas = Canvas(size: Size(columns: 40, rows: layout.lines.count))
    for (row, line) in layout.lines.enumerated() {
      LineDrawing(line: line, unit: layout.units[line.unit]).draw(on: &canvas, row: row)
    }
    #expect(
      canvas.text.split(separator: "\n").map(String.init) == [
        "Tên     │    Số │    Mức",
        "────────┼───────┼───────────",
        "Bến Lau │  1,82 │     ab",
        "Gió     │ 12,31 │ trung bình",
      ])
  }

  @Test func `rows of different lengths do no harm`() {
    #expect(lines([["a"], ["b", "c", "d"], []], width: 30).count >= 3)
  }
}
