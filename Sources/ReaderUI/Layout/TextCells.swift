import Screen

// From cells of the screen to the text and back.
//
// A cell is a line of the layout and a column of the pane's text, both from 0; a place in the text
// is a ``ReadingPlace``: a unit (`block`) and Unicode scalars from the beginning of the text of the
// unit (`offset`). Signs that are not the article's (bars, bullets, rules, hyphens of the layout)
// and blanks at the ends of lines have no place. Whatever marks, selects, copies or jumps goes
// through these functions, so that tables, justified lines and right-to-left text need no thought.

/// Cells of one line that show a part of a unit's text.
struct LineCells: Equatable, Sendable {
  /// The line of the layout.
  var line: Int
  /// The columns.
  var columns: Range<Int>
  /// The Unicode scalars of the unit's text that they show.
  var range: Range<Int>
}

extension TextLayout {
  /// The place of what is shown in a cell; nil for a cell without words.
  func place(line: Int, column: Int) -> ReadingPlace? {
    guard let content = lines(in: line..<(line + 1)).first else { return nil }
    for part in content.parts {
      if let cell = part.cells.first(where: { $0.columns.contains(column) && content.shows($0) }) {
        return ReadingPlace(block: content.unit, offset: cell.range.lowerBound)
      }
    }
    return nil
  }

  /// The place nearest to a cell of the line: of what stands left of it, else of what follows.
  func nearestPlace(line: Int, column: Int) -> ReadingPlace {
    guard let content = lines(in: line..<(line + 1)).first else { return place(ofLine: line) }
    let cells = content.parts.flatMap(\.cells).filter(content.shows)
    let left = cells.filter { $0.columns.lowerBound <= column }
      .max { $0.columns.lowerBound < $1.columns.lowerBound }
    let right = cells.min { $0.columns.lowerBound < $1.columns.lowerBound }
    guard let cell = left ?? right else { return place(ofLine: line) }
    return ReadingPlace(block: content.unit, offset: cell.range.lowerBound)
  }

  /// The cells in the lines `lines` that show Unicode scalars `range` of a unit's text.
  ///
  /// One part for each stretch of neighbouring columns, from the top and from the left.
  func cells(of range: Range<Int>, inUnit unit: Int, lines: Range<Int>) -> [LineCells] {
    guard units.indices.contains(unit) else { return [] }
    let start = firstLine(ofUnit: unit) - gap(of: unit)
    var found: [LineCells] = []
    for (row, line) in self.lines(ofUnit: unit).enumerated() where lines.contains(start + row) {
      let content = shown(line)
      let cells = content.parts.flatMap(\.cells)
        .filter { $0.range.overlaps(range) && content.shows($0) }
      for cell in cells.sorted(by: { $0.columns.lowerBound < $1.columns.lowerBound }) {
        if let last = found.last, last.line == start + row,
          last.columns.upperBound == cell.columns.lowerBound
        {
          found[found.count - 1].columns = last.columns.lowerBound..<cell.columns.upperBound
          found[found.count - 1].range =
            min(
              last.range.lowerBound, cell.range.lowerBound)..<max(
              last.range.upperBound, cell.range.upperBound)
        } else {
          found.append(LineCells(line: start + row, columns: cell.columns, range: cell.range))
        }
      }
    }
    return found
  }
}

extension TextLine {
  /// Whether a cell of the line is in view: one of a wide table may not be.
  fileprivate func shows(_ cell: Part.Cluster) -> Bool {
    sideways.map { $0.room.contains(cell.columns.lowerBound) } ?? true
  }
}

extension TextLine.Part {
  /// A grapheme cluster: its columns of the line and its Unicode scalars of the unit's text.
  typealias Cluster = (columns: Range<Int>, range: Range<Int>)

  /// Its clusters that take columns, in the order of the text.
  var cells: [Cluster] {
    var cells: [Cluster] = []
    var column = column
    var scalar = start
    for character in text {
      let width = Glyph.width(of: character)
      let length = character.unicodeScalars.count
      if width > 0 { cells.append((column..<(column + width), scalar..<(scalar + length))) }
      column += width
      scalar += length
    }
    return cells
  }
}
