import CNcursesw
import Screen

/// Turns rows of a canvas into ncurses' cells.
///
/// ncurses must never count another number of columns than the canvas: what its C library measures
/// otherwise is shown as U+FFFD, with a blank behind it where two columns are to be filled.
struct CanvasRows {
  private let isUTF8: Bool
  private var cells: [cchar_t] = []
  private var characters = [wchar_t](repeating: 0, count: 1 + Glyph.combiningLimit + 1)

  /// Rows for a terminal that shows UTF-8, or ASCII alone.
  init(isUTF8: Bool) {
    self.isUTF8 = isUTF8
  }

  /// Hands one row to ncurses, filled with blanks up to `columns`.
  mutating func put(_ line: ArraySlice<Cell>, row: Int, columns: Int, palette: inout Palette) {
    if cells.count < columns { cells = Array(repeating: cchar_t(), count: columns) }
    var place = 0
    var count = 0
    var ink = Ink(.text)
    var pen = palette.pen(for: ink)
    for cell in line where cell.width > 0 && place < columns {
      if cell.ink != ink {
        ink = cell.ink
        pen = palette.pen(for: ink)
      }
      if let byte = Self.singleByte(cell.text) {
        tinbai_set_simple_cell(&cells[count], wchar_t(byte), pen.attributes, pen.pair)
        count += 1
      } else {
        count += put(cell, at: count, fits: place + cell.width <= columns, pen)
      }
      place += cell.width
    }
    pen = palette.pen(for: Ink(.text))
    while place < columns {
      tinbai_set_simple_cell(&cells[count], 0x20, pen.attributes, pen.pair)
      count += 1
      place += 1
    }
    _ = tinbai_put_cells(Int32(row), cells, Int32(count))
  }

  private static func singleByte(_ text: String) -> UInt8? {
    let utf8 = text.utf8
    return utf8.count == 1 ? utf8.first : nil
  }

  /// Makes the cell, or two cells, of a character beyond ASCII; gives how many.
  private mutating func put(_ cell: Cell, at index: Int, fits: Bool, _ pen: Pen) -> Int {
    if fits, gather(cell),
      tinbai_set_cell(&cells[index], characters, pen.attributes, pen.pair) == 0
    {
      return 1
    }
    let mark: wchar_t = isUTF8 && fits ? 0xFFFD : fits ? 0x3F : 0x20
    tinbai_set_simple_cell(&cells[index], mark, pen.attributes, pen.pair)
    guard fits, cell.width == 2 else { return 1 }
    tinbai_set_simple_cell(&cells[index + 1], 0x20, pen.attributes, pen.pair)
    return 2
  }

  /// Puts the scalars of `cell` into `characters`; false when that would shift the row.
  ///
  /// That is so when the C library measures its base otherwise than the canvas. Marks that it
  /// measures otherwise are left out.
  private mutating func gather(_ cell: Cell) -> Bool {
    var count = 0
    for scalar in cell.text.unicodeScalars where count < characters.count - 1 {
      let character = wchar_t(bitPattern: scalar.value)
      let width = Int(wcwidth(character))
      if count == 0 {
        guard width == cell.width else { return false }
      } else if width != 0 {
        continue
      }
      characters[count] = character
      count += 1
    }
    characters[count] = 0
    return count > 0
  }
}
