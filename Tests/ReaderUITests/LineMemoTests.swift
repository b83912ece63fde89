import Screen
import Testing

@testable import ReaderUI

@Suite struct LineMemoTests {
  private let memo = LineMemo<String>()

  /// What a canvas shows after a line was drawn, and whether that took the trouble.
  private func drawn(_ words: String, columns: Int = 8) -> (text: String, isNew: Bool) {
    var canvas = Canvas(size: Size(columns: columns, rows: 2))
    canvas.write("????????", column: 0, row: 1, ink: Ink(.error))
    var isNew = false
    canvas.draw(in: Rect(column: 0, row: 1, columns: columns, rows: 1)) { canvas in
      memo.draw(words, on: &canvas) {
        isNew = true
        $0.write(words, column: 0, row: 0, ink: Ink(.status), padTo: columns)
      }
    }
    #expect(canvas.row(1).allSatisfy { $0.ink == Ink(.status) })
    return (canvas.text, isNew)
  }

  @Test func `a line is drawn once as long as it says the same`() {
    #expect(drawn("bến") == ("\nbến", true))
    #expect(drawn("bến") == ("\nbến", false))
  }

  @Test func `other words or another width are drawn anew`() {
    #expect(drawn("bến") == ("\nbến", true))
    #expect(drawn("đò") == ("\nđò", true))
    #expect(drawn("đò", columns: 6) == ("\nđò", true))
    #expect(drawn("bến") == ("\nbến", true))
  }
}
