import CNcursesw
import Screen

/// Turns rows of a canvas into ncurses' cells.
///
/// ncurses must never count another number of columns than the canvas: what its C library measures
/// otherwise is shown as U+FFFD, with a blank behind it where two columns are to be filled. Rows that
/// are as they were are not made again, nor is what stands at their ends, and rows that have only moved
/// are moved.
struct CanvasRows {
  private let isUTF8: Bool
  private let canSwitchWrapping: Bool
  /// The rows that were not as before when they were handed over last.
  private(set) var changed: [Int] = []
  private var cells: [cchar_t] = []
  private var before = Canvas(size: Size(columns: 0, rows: 0))
  private var size = Size(columns: 0, rows: 0)
  /// Whether the C library gives one column to each letter of the Latin blocks.
  private let hasNarrowLetters: Bool
  private var characters = [wchar_t](repeating: 0, count: 1 + Glyph.combiningLimit + 1)

  /// Rows for a terminal that shows UTF-8, or ASCII alone.
  ///
  /// Where the terminal's wrapping cannot be switched off (`canSwitchWrapping`), ncurses fills the
  /// last place of the screen by moving the place before it, and tears a wide character there.
  init(isUTF8: Bool, canSwitchWrapping: Bool) {
    self.isUTF8 = isUTF8
    self.canSwitchWrapping = canSwitchWrapping
    hasNarrowLetters = isUTF8 && Self.letters.joined().allSatisfy { wcwidth(wchar_t($0)) == 1 }
  }

  /// The letters of Latin scripts that nearly all text is made of.
  private static let letters: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x1E00...0x1EFF]

  /// Whether a scalar takes one column by itself, whatever the canvas and the C library say.
  private func isNarrow(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return true }
    guard hasNarrowLetters else { return false }
    return (0xC0...0x24F).contains(scalar.value) || (0x1E00...0x1EFF).contains(scalar.value)
  }

  /// Hands the rows of `canvas` that have changed to ncurses, which has a screen of `size`.
  ///
  /// All of them when `isFresh`: when pens look different from before. Gives the canvas before, which
  /// is needed no more.
  mutating func put(
    _ canvas: Canvas, size: Size, isFresh: Bool, palette: inout Palette
  ) -> Canvas {
    let shown = canvas.screen
    let isComparable = !isFresh && isComparable(canvas, size: size)
    let rows = 0..<size.rows
    changed =
      isComparable
      ? rows.clamped(to: 0..<shown.rows).filter { !isKept(canvas, $0, $0) } : Array(rows)
    let remade =
      isComparable
      ? remade(of: canvas, in: rows) : changed.map { ($0, 0..<shown.columns) }
    var pens = Pens(palette: palette)
    for (row, part) in remade {
      let start = row * shown.columns
      let range =
        row < shown.rows ? start + part.lowerBound..<start + part.upperBound : 0..<0
      let isFragile = row == size.rows - 1 && !canSwitchWrapping
      put(
        canvas.cells[range], row: row, column: part.lowerBound,
        columns: part.upperBound < shown.columns ? part.upperBound : size.columns,
        fragile: isFragile ? size.columns - 1 : nil, pens: &pens)
    }
    palette = pens.palette
    defer { before = canvas }
    self.size = size
    return before
  }

  /// Whether what ncurses has can be told from `canvas` row by row.
  func isComparable(_ canvas: Canvas, size: Size) -> Bool {
    size == self.size && canvas.screen == before.screen
  }

  /// The rows to be made again, and which columns of each, once those that have only moved are moved.
  private func remade(
    of canvas: Canvas, in rows: Range<Int>
  ) -> [(row: Int, columns: Range<Int>)] {
    // Where pictures are, the terminal has more on the screen than cells.
    guard canvas.pictures.isEmpty, before.pictures.isEmpty,
      let first = changed.first, let last = changed.last,
      canSwitchWrapping || last < rows.upperBound - 1,
      let shift = RowShift(of: first..<(last + 1), isKept: { isKept(canvas, $0, $1) }),
      tinbai_scroll_rows(Int32(first), Int32(last), Int32(shift.count)) == OK
    else { return changed.map { ($0, changedColumns(of: canvas, row: $0)) } }
    return shift.changed.map { ($0, 0..<canvas.screen.columns) }
  }

  /// Whether a row of `canvas` is what another row was before; both have the same size.
  private func isKept(_ canvas: Canvas, _ now: Int, _ before: Int) -> Bool {
    let columns = canvas.screen.columns
    return Self.areEqual(
      canvas.cells, from: now * columns, self.before.cells, from: before * columns, columns)
  }

  /// The columns of a row from the first to the last that have changed, no wide character cut in two.
  private func changedColumns(of canvas: Canvas, row: Int) -> Range<Int> {
    let columns = canvas.screen.columns
    let now = canvas.cells[row * columns..<(row + 1) * columns]
    let start = now.startIndex
    var (first, last) = (start, now.endIndex)
    while first < last, now[first] == before.cells[first] { first += 1 }
    while last > first, now[last - 1] == before.cells[last - 1] { last -= 1 }
    while first > start, now[first].width == 0 { first -= 1 }
    while last < now.endIndex, now[last].width == 0 { last += 1 }
    return first - start..<last - start
  }

  /// Whether two canvases have the same `count` cells at two places; faster than comparing slices.
  private static func areEqual(
    _ left: [Cell], from leftStart: Int, _ right: [Cell], from rightStart: Int, _ count: Int
  ) -> Bool {
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in
        (0..<count).allSatisfy { left[leftStart + $0] == right[rightStart + $0] }
      }
    }
  }

  /// Hands one row to ncurses, from `column` on and filled with blanks up to `columns`; no wide
  /// character may end where the `fragile` column begins.
  private mutating func put(
    _ line: ArraySlice<Cell>, row: Int, column: Int, columns: Int, fragile: Int?, pens: inout Pens
  ) {
    if cells.count < columns { cells = Array(repeating: cchar_t(), count: columns) }
    var place = column
    var count = 0
    var pen = pens.pen(for: Ink(.text))
    for cell in line where cell.width > 0 && place < columns {
      if cell.ink != pens.ink { pen = pens.pen(for: cell.ink) }
      if cell.scalars.isSingle, let base = cell.scalars.base, isNarrow(base) {
        cells[count] = pen.blank
        cells[count].chars.0 = wchar_t(bitPattern: base.value)
        count += 1
      } else {
        let end = place + cell.width
        let isWhole = !(cell.width == 2 && end == fragile)
        count += put(cell, at: count, fits: end <= columns, isWhole: isWhole, pen)
      }
      place += cell.width
    }
    if place < columns { pen = pens.pen(for: Ink(.text)) }
    while place < columns {
      cells[count] = pen.blank
      count += 1
      place += 1
    }
    _ = tinbai_put_cells(Int32(row), Int32(column), cells, Int32(count))
  }

  /// Makes the cell, or two cells, of a character beyond ASCII; gives how many.
  private mutating func put(
    _ cell: Cell, at index: Int, fits: Bool, isWhole: Bool, _ pen: Pen
  ) -> Int {
    if fits, isWhole, gather(cell) {
      if characters[1] == 0 {
        cells[index] = pen.blank
        cells[index].chars.0 = characters[0]
        return 1
      }
      if tinbai_set_cell(&cells[index], characters, pen.attributes, pen.pair) == 0 { return 1 }
    }
    cells[index] = pen.blank
    guard fits else { return 1 }
    cells[index].chars.0 = isUTF8 ? 0xFFFD : 0x3F
    guard cell.width == 2 else { return 1 }
    cells[index + 1] = pen.blank
    return 2
  }

  /// Puts the scalars of `cell` into `characters`; false when that would shift the row.
  ///
  /// That is so when the C library measures its base otherwise than the canvas. Marks that it
  /// measures otherwise are left out.
  private mutating func gather(_ cell: Cell) -> Bool {
    var count = 0
    for index in 0...Glyph.combiningLimit {
      guard let scalar = cell.scalars[index] else { break }
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
