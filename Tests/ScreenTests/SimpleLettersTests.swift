import Testing

@testable import Screen

/// Letters that need no thought are what a thorough look makes of them.
@Suite struct SimpleLettersTests {
  /// The scalars that are read as simple letters, and how many bytes they are.
  private func read(_ text: String) -> (codes: [UInt32], bytes: Int) {
    var text = text
    return text.withUTF8 { bytes in
      var letters = SimpleLetters(bytes)
      var codes: [UInt32] = []
      while let code = letters.next() { codes.append(code) }
      return (codes, letters.place)
    }
  }

  @Test func `every simple letter is a glyph of one scalar and one column`() {
    var count = 0
    for code in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let text = "a\(Character(scalar))b"
      let isRead = read(text).codes == [0x61, code, 0x62]
      #expect(isRead == SimpleLetters.isSimple(code))
      guard isRead else { continue }
      count += 1
      let glyphs = Glyph.glyphs(of: text)
      #expect(glyphs.map(\.text) == ["a", String(scalar), "b"] && glyphs[1].width == 1)
    }
    #expect(count > 900)
  }

  @Test func `a letter with a mark, and what follows, is left`() {
    #expect(read("ab\u{301}c").bytes == 1)
    #expect(read("Đường\u{323} về").codes.count == 4)
    #expect(read("ờ\u{301}").bytes == 0)
    #expect(read("ga 中文").codes.count == 2)
    #expect(read("ga😀").codes.count == 1)
    #expect(read("a\tb").bytes == 1)
    #expect(read("a\u{AD}b").bytes == 1)
    #expect(read("").bytes == 0)
  }

  @Test func `a canvas shows the same whether letters are simple or not`() {
    let texts = [
      "Đường về bến đò", "e\u{301}m đi", "x中y文z", "a\u{AD}\u{301}b", "“ba… bốn”", "đ\u{200D}é",
    ]
    for text in texts {
      for limit in 0...12 {
        var canvas = Canvas(size: Size(columns: 12, rows: 1))
        canvas.write("中中中中中中", column: 0, row: 0, ink: Ink(.text))
        let taken = canvas.write(text, column: 1, row: 0, ink: Ink(.title), limit: limit)
        var shown: [Glyph] = []
        for glyph in Glyph.glyphs(of: text) {
          guard shown.reduce(glyph.width, { $0 + $1.width }) <= min(limit, 11) else { break }
          shown.append(glyph)
        }
        #expect(taken == shown.reduce(0) { $0 + $1.width }, "\(text) \(limit)")
        let cells = canvas.cells[1..<(1 + taken)].filter { $0.width > 0 }
        #expect(cells.map(\.text) == shown.map(\.text), "\(text) \(limit)")
        #expect(cells.allSatisfy { $0.ink == Ink(.title) })
      }
    }
  }

  @Test func `a row that is put back is the row that was taken`() {
    var canvas = Canvas(size: Size(columns: 8, rows: 3))
    canvas.write("a中đường", column: 0, row: 1, ink: Ink(.link))
    let row = canvas.row(1)
    canvas.clear()
    #expect(canvas.text == "\n\n")
    canvas.restore(row, at: 2)
    canvas.restore([], at: 0)
    canvas.restore(row, at: 3)
    #expect(canvas.text == "\n\na中đường" && canvas.row(2) == row)
  }
}
