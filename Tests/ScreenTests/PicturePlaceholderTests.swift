import Testing

@testable import Screen

@Suite struct PicturePlaceholderTests {
  /// As the protocol makes its list: marks above a letter of Unicode 6.0, without those that are
  /// made of others and those that may melt into a letter.
  @Test func `the marks are those of the protocol`() {
    let melting: Set<UInt32> = [
      0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x307, 0x308, 0x309, 0x30A, 0x30B, 0x30C, 0x30F,
      0x311, 0x313, 0x314, 0x340, 0x341, 0x342, 0x343, 0x344, 0x653, 0x654,
    ]
    let wanted = (UInt32(0x300)...0x1D300).compactMap(Unicode.Scalar.init).filter { scalar in
      let properties = scalar.properties
      guard let age = properties.age, age.major < 6 || (age.major == 6 && age.minor == 0) else {
        return false
      }
      return properties.canonicalCombiningClass == .above
        && properties.generalCategory == .nonspacingMark && !melting.contains(scalar.value)
    }
    #expect(PicturePlaceholder.marks.count == 297)
    #expect(PicturePlaceholder.marks == wanted)
  }

  @Test func `each cell says which part it stands for`() throws {
    let size = Size(columns: 300, rows: 2)
    let cells = try #require(PicturePlaceholder.cells(for: 2 << 24 | 5, size: size))
    #expect(cells.cells.count == 600)
    #expect(cells.cells[301].text == "\u{10EEEE}\u{30D}\u{30D}\u{30E}")
    // There is no mark for this column: it is the one behind its neighbour.
    #expect(cells.cells[298].text == "\u{10EEEE}\u{305}")
    #expect(cells.cells[0].ink.paint?.foreground == .palette(5))
    #expect(PicturePlaceholder.cells(for: 1, size: Size(columns: 1, rows: 298)) == nil)
    #expect(PicturePlaceholder.cells(for: 1, size: Size(columns: 0, rows: 1)) == nil)
  }

  @Test func `text of others cannot stand for a picture`() {
    #expect(Glyph.safe("a\u{10EEEE}\u{305}b") == "a\u{FFFD}\u{305}b")
  }
}
