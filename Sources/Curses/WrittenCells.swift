import CNcursesw
import Glibc

/// What ncurses has written, read back from it.
struct WrittenCells {
  /// What is written before and behind letters of a pen; ncurses leaves a few bytes for its next
  /// refresh whenever it is asked.
  private var pens: [Pen: (before: [UInt8], behind: [UInt8])] = [:]

  private struct Pen: Hashable {
    var attributes: attr_t = 0
    var pair: Int32 = 0
  }

  /// What writes these columns of a row once more in the same colours, from the first of them on; a
  /// wide character that is not wholly among them is left out.
  mutating func bytes(row: Int, columns: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    var last: Pen?
    var characters = [wchar_t](repeating: 0, count: Int(tinbai_cell_limit()))
    // Only the cells before tell where a wide character begins.
    var column = 0
    while column < columns.upperBound {
      var pen = Pen()
      let isRead = tinbai_get_cell(
        Int32(row), Int32(column), &characters, &pen.attributes, &pen.pair)
      let next = column + max(1, Int(wcwidth(characters[0])))
      guard isRead == 0, next <= columns.upperBound else { break }
      if column >= columns.lowerBound {
        if last == nil, column > columns.lowerBound { bytes += Array("\u{1B}[C".utf8) }
        if last != pen {
          if let last { bytes += strokes(of: last).behind }
          bytes += strokes(of: pen).before
          last = pen
        }
        bytes += Self.text(characters.prefix { $0 != 0 })
      }
      column = next
    }
    return last.map { bytes + strokes(of: $0).behind } ?? []
  }

  /// Forgets how pens look: they look otherwise from now on.
  mutating func forgetPens() { pens = [:] }

  private mutating func strokes(of pen: Pen) -> (before: [UInt8], behind: [UInt8]) {
    if let known = pens[pen] { return known }
    let strokes = PenTrial.bytes(attributes: pen.attributes, pair: pen.pair)
    pens[pen] = strokes
    return strokes
  }

  /// A cell's characters; a blank where there are none.
  private static func text(_ characters: ArraySlice<wchar_t>) -> [UInt8] {
    let scalars = characters.compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }
    return scalars.isEmpty ? [0x20] : scalars.flatMap { UTF8.encode($0).map { Array($0) } ?? [] }
  }
}
