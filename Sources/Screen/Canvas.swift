/// One cell of the screen.
public struct Cell: Hashable, Sendable {
  /// One spacing character with the combining ones that belong to it; none in the second
  /// column of a wide character.
  public let scalars: GlyphText
  @usableFromInline let columns: UInt8
  /// What it is drawn with.
  public internal(set) var ink: Ink

  init(_ scalars: GlyphText, width: Int, ink: Ink) {
    self.scalars = scalars
    columns = UInt8(width)
    self.ink = ink
  }

  /// Columns that it takes: 1, 2, or 0 in the second column of a wide character.
  @inlinable public var width: Int { Int(columns) }

  /// The scalars as text.
  public var text: String { scalars.string }

  /// An empty cell on ordinary ground.
  static let blank = blank(Ink(.text))

  /// An empty cell.
  static func blank(_ ink: Ink) -> Cell { Cell(GlyphText(" "), width: 1, ink: ink) }

  /// Compared for each place of a screen, so other modules get to see how.
  @inlinable public static func == (left: Cell, right: Cell) -> Bool {
    left.scalars == right.scalars && left.ink == right.ink && left.columns == right.columns
  }
}

/// A grid of cells that panes draw on; the only way from text to the screen.
///
/// Whatever is written goes through ``Glyph``, which takes the danger out of untrusted text.
/// Writing outside the grid, or outside the part that ``draw(in:_:)`` opened, is cut off.
public struct Canvas: Sendable {
  /// The size of the part that is open for drawing.
  public var size: Size { part.size }
  /// The size of the whole screen.
  public let screen: Size
  /// All cells, row by row.
  public internal(set) var cells: [Cell]
  /// The pictures made of pixels above the cells, which are blank there.
  public private(set) var pictures: [PicturePlace] = []
  /// The cells that a terminal with hyperlinks makes links of, row by row.
  public private(set) var links: [HyperlinkPlace] = []
  /// Where the terminal's cursor is shown (on the whole screen), nil for nowhere.
  public private(set) var cursor: Point?

  private var part: Rect

  /// An empty screen of `size`.
  public init(size: Size) {
    screen = size
    part = Rect(size: size)
    cells = Array(repeating: .blank, count: max(0, size.columns) * max(0, size.rows))
  }

  /// Whether there is nothing but cells: no cursor, no links, no pictures made of pixels.
  public var isCellsAlone: Bool { cursor == nil && links.isEmpty && pictures.isEmpty }

  /// Empties the whole screen, in the memory that it has.
  public mutating func clear() {
    cells.withUnsafeMutableBufferPointer { $0.update(repeating: .blank) }
    pictures = []
    links = []
    cursor = nil
  }

  /// The cell at `point` of the whole screen, nil outside.
  public func cell(at point: Point) -> Cell? {
    Rect(size: screen).contains(point) ? cells[point.row * screen.columns + point.column] : nil
  }

  /// Lets `body` draw with `rect` (of the open part) as its whole canvas.
  public mutating func draw(in rect: Rect, _ body: (inout Canvas) -> Void) {
    let outer = part
    let shifted = Rect(
      column: outer.origin.column + rect.origin.column,
      row: outer.origin.row + rect.origin.row, columns: rect.size.columns, rows: rect.size.rows)
    part = shifted.intersection(outer)
    body(&self)
    part = outer
  }

  /// Fills a part with blanks of `ink`.
  public mutating func fill(_ rect: Rect, with ink: Ink) {
    for row in rect.origin.row..<rect.endRow {
      write("", column: rect.origin.column, row: row, ink: ink, padTo: rect.size.columns)
    }
  }

  /// Shows the terminal's cursor at a place of the open part.
  public mutating func showCursor(column: Int, row: Int) {
    guard Rect(size: size).contains(Point(column: column, row: row)) else { return }
    cursor = Point(column: part.origin.column + column, row: part.origin.row + row)
  }

  /// Writes `text` and gives the columns it took, at most `limit`.
  ///
  /// A wide character that would be cut in half is left out and its column blanked.
  /// `column` and `row` count from the open part's corner and may lie outside; `limit` is the most
  /// columns to take (nil: up to the right edge), `padTo` the columns to fill with blanks behind a
  /// shorter text. Controls and line breaks in `text` are made harmless.
  @discardableResult
  public mutating func write(
    _ text: String, column: Int, row: Int, ink: Ink, limit: Int? = nil, padTo: Int = 0
  ) -> Int {
    write(text[...], column: column, row: row, ink: ink, limit: limit, padTo: padTo)
  }

  /// Writes a part of a text in the same way.
  @discardableResult
  public mutating func write(
    _ text: Substring, column: Int, row: Int, ink: Ink, limit: Int? = nil, padTo: Int = 0
  ) -> Int {
    let end = min(size.columns, limit.map { column + $0 } ?? size.columns)
    let line = openLine(row)
    var position = column
    let rest = writeSimple(text, from: &position, to: end, in: line, ink: ink)
    if !rest.isEmpty {
      for glyph in GlyphScanner(String(rest)) {
        guard position + glyph.width <= end else {
          if position < end { put(.blank, at: position, in: line, ink: ink) }
          break
        }
        put(glyph, at: position, in: line, ink: ink)
        position += glyph.width
      }
    }
    let taken = position - column
    let padEnd = min(size.columns, column + padTo)
    while position < padEnd {
      put(.blank, at: position, in: line, ink: ink)
      position += 1
    }
    return taken
  }

  /// Writes the letters at the beginning of `text` that ``SimpleLetters`` reads, and gives what is
  /// left of it; nothing is left where the columns are at their end.
  private mutating func writeSimple(
    _ text: Substring, from position: inout Int, to end: Int, in line: Range<Int>?, ink: Ink
  ) -> Substring {
    guard let line, position >= 0, end <= line.count else { return text }
    let column = position
    let read = text.utf8.withContiguousStorageIfAvailable { bytes in
      cells.withUnsafeMutableBufferPointer { cells in
        var letters = SimpleLetters(bytes)
        var index = line.lowerBound + column
        let last = line.lowerBound + end
        // A half of a wide character takes its other half with it: that is left to `put`.
        while index < last, cells[index].columns == 1, let code = letters.next() {
          cells[index] = Cell(GlyphText(code: code), width: 1, ink: ink)
          index += 1
        }
        return (bytes: letters.place, columns: index - line.lowerBound - column)
      }
    }
    guard let read else { return text }
    position += read.columns
    return position < end ? text[text.utf8.index(text.startIndex, offsetBy: read.bytes)...] : ""
  }

  /// Writes `text` in at most `limit` columns, with `…` at the end of what did not fit.
  @discardableResult
  public mutating func write(
    _ text: String, column: Int, row: Int, ink: Ink, shortenedTo limit: Int
  ) -> Int {
    write(Glyph.shortened(text, to: limit), column: column, row: row, ink: ink, limit: limit)
  }

  /// Writes one row of a picture, the others somewhere else; what has no room is cut off.
  public mutating func write(_ mosaic: Mosaic, line: Int, column: Int, row: Int) {
    guard (0..<mosaic.size.rows).contains(line), let place = openLine(row) else { return }
    let columns = mosaic.size.columns
    for (offset, cell) in mosaic.cells[line * columns..<(line + 1) * columns].enumerated() {
      put(Glyph(checked: cell.scalars, width: 1), at: column + offset, in: place, ink: cell.ink)
    }
  }

  /// Shows a picture made of pixels in `size` cells; what is above or below the open part is cut off.
  public mutating func show(_ picture: PixelPicture, size: Size, column: Int, row: Int) {
    let whole = Rect(
      column: part.origin.column + column, row: part.origin.row + row, columns: size.columns,
      rows: size.rows)
    let area = whole.intersection(part)
    guard area.size.columns == size.columns, area.size.rows > 0 else { return }
    pictures.append(
      PicturePlace(
        picture: picture, area: area, size: size, firstRow: area.origin.row - whole.origin.row))
  }

  /// Has a terminal with hyperlinks make a link of `count` cells; what is outside the open part is cut
  /// off, and what goes on where the cells before it ended is one with them.
  public mutating func link(_ link: Hyperlink, column: Int, row: Int, count: Int) {
    let place = Rect(column: column, row: row, columns: count, rows: 1)
      .intersection(Rect(size: size))
    guard place.size.columns > 0, place.size.rows > 0 else { return }
    let line = part.origin.row + row
    let start = part.origin.column + place.origin.column
    let columns = start..<(start + place.size.columns)
    if let last = links.last, last.row == line, last.link == link,
      last.columns.upperBound == columns.lowerBound || columns.upperBound == last.columns.lowerBound
    {
      links[links.count - 1].columns =
        min(last.columns.lowerBound, start)..<max(last.columns.upperBound, columns.upperBound)
    } else {
      links.append(HyperlinkPlace(link: link, row: line, columns: columns))
    }
  }

  /// Changes the ink of `count` cells of the open part without touching their text.
  public mutating func restyle(
    column: Int, row: Int, count: Int, _ change: (inout Ink) -> Void
  ) {
    for position in column..<(column + max(0, count)) {
      guard let index = index(column: position, row: row) else { continue }
      change(&cells[index].ink)
    }
  }

  /// The screen as text: rows joined by line breaks, blanks at their ends left out.
  public var text: String {
    (0..<screen.rows).map { row in
      let line = (0..<screen.columns).map { cells[row * screen.columns + $0].text }.joined()
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  private func index(column: Int, row: Int) -> Int? {
    guard column >= 0, row >= 0, column < size.columns, row < size.rows else { return nil }
    return (part.origin.row + row) * screen.columns + part.origin.column + column
  }

  /// The indices of a row's cells in the open part, nil for a row outside.
  func openLine(_ row: Int) -> Range<Int>? {
    guard row >= 0, row < size.rows else { return nil }
    let start = (part.origin.row + row) * screen.columns + part.origin.column
    return start..<(start + size.columns)
  }

  /// Puts a glyph into a row; of a wide one that sticks out on the left a blank is left.
  private mutating func put(_ glyph: Glyph, at column: Int, in line: Range<Int>?, ink: Ink) {
    guard let line else { return }
    let first = line.lowerBound + column
    if glyph.width == 1 {
      guard line.contains(first) else { return }
      if cells[first].width != 1 { split(at: first) }
      cells[first] = Cell(glyph.scalars, width: 1, ink: ink)
    } else if line.contains(first), line.contains(first + 1) {
      if cells[first].width != 1 { split(at: first) }
      if cells[first + 1].width != 1 { split(at: first + 1) }
      cells[first] = Cell(glyph.scalars, width: 2, ink: ink)
      cells[first + 1] = Cell(.none, width: 0, ink: ink)
    } else if let half = [first, first + 1].first(where: line.contains) {
      if cells[half].width != 1 { split(at: half) }
      cells[half] = .blank(ink)
    }
  }

  /// Blanks the other half of a wide character when one half is about to be overwritten.
  private mutating func split(at index: Int) {
    if cells[index].width == 0, index > 0, cells[index - 1].width == 2 {
      cells[index - 1] = .blank(cells[index - 1].ink)
    }
    if cells[index].width == 2, index + 1 < cells.count, cells[index + 1].width == 0 {
      cells[index + 1] = .blank(cells[index + 1].ink)
    }
  }
}
