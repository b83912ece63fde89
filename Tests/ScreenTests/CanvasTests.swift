import Screen
import Testing

@Suite struct CanvasTests {
  private let ink = Ink(.text)

  @Test func `text is cut at the edges`() {
    var canvas = Canvas(size: Size(columns: 5, rows: 2))
    #expect(canvas.write("Hội nghị", column: 0, row: 0, ink: ink) == 5)
    canvas.write("abc", column: -1, row: 1, ink: ink)
    canvas.write("x", column: 0, row: 2, ink: ink)
    canvas.write("x", column: 0, row: -1, ink: ink)
    #expect(canvas.text == "Hội n\nbc")
  }

  @Test func `a wide character that does not fit leaves a blank`() {
    var canvas = Canvas(size: Size(columns: 3, rows: 1))
    canvas.write("xxx", column: 0, row: 0, ink: ink)
    #expect(canvas.write("中文", column: 0, row: 0, ink: ink) == 2)
    #expect(canvas.text == "中")
    canvas.write("xxx", column: 0, row: 0, ink: ink)
    canvas.write("中a", column: -1, row: 0, ink: ink)
    #expect(canvas.text == " ax")
  }

  @Test func `overwriting half of a wide character blanks the other half`() {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    canvas.write("中文", column: 0, row: 0, ink: ink)
    canvas.write("x", column: 1, row: 0, ink: ink)
    #expect(canvas.text == " x文")
    canvas.write("中", column: 1, row: 0, ink: ink)
    #expect(canvas.text == " 中")
    #expect(canvas.cells.map(\.width) == [1, 2, 0, 1])
  }

  @Test func `a part cuts off what leaves it and shifts what is in it`() {
    var canvas = Canvas(size: Size(columns: 6, rows: 3))
    canvas.draw(in: Rect(column: 2, row: 1, columns: 3, rows: 1)) { part in
      #expect(part.size == Size(columns: 3, rows: 1))
      part.write("abcdef", column: 0, row: 0, ink: Ink(.header))
      part.write("no", column: 0, row: 1, ink: Ink(.header))
      part.showCursor(column: 1, row: 0)
    }
    #expect(canvas.text == "\n  abc\n")
    #expect(canvas.cursor == Point(column: 3, row: 1))
    #expect(canvas.cell(at: Point(column: 2, row: 1))?.ink == Ink(.header))
    #expect(canvas.cell(at: Point(column: 6, row: 1)) == nil)
  }

  @Test func `padding fills the rest with the ink`() {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    #expect(canvas.write("ab", column: 1, row: 0, ink: Ink(.selected), padTo: 4) == 2)
    #expect(
      canvas.cells.map(\.ink.role) == [.text] + Array(repeating: .selected, count: 4) + [.text])
    #expect(canvas.write("abcdef", column: 0, row: 0, ink: ink, shortenedTo: 4) == 4)
    #expect(canvas.text == "abc…")
  }

  @Test func `restyling touches ink alone`() {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    canvas.write("中ab", column: 0, row: 0, ink: ink)
    canvas.restyle(column: 1, row: 0, count: 9) { $0.role = .match }
    #expect(canvas.text == "中ab")
    #expect(canvas.cells.map(\.ink.role) == [.text, .match, .match, .match])
  }

  @Test func `controls in a text draw nothing but marks`() {
    var canvas = Canvas(size: Size(columns: 8, rows: 1))
    canvas.write("a\u{1B}[m\tb", column: 0, row: 0, ink: ink)
    #expect(canvas.text == "a\u{FFFD}[m b")
  }
}
