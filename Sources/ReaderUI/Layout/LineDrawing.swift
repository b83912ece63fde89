import Screen

/// Draws one line of an article.
struct LineDrawing {
  /// The line.
  var line: TextLine
  /// The unit that it belongs to.
  let unit: TextUnit
  /// What the line stands on.
  var ground = Role.text
  /// Whether the terminal is told where the words lead.
  var marksLinks = false

  /// Writes signs and words, with matched words set apart.
  func draw(
    on canvas: inout Canvas, row: Int, highlight: Highlight? = nil, marks: TextMarks = TextMarks()
  ) {
    for sign in line.signs {
      canvas.write(sign.text, column: sign.column, row: row, ink: Ink(sign.role, on: ground))
    }
    let marks = marks.parts(of: line.unit)
    guard let room = line.sideways?.room else {
      for part in line.parts {
        draw(part, on: &canvas, row: row, highlight: highlight, marks: marks)
      }
      return
    }
    let place = Rect(column: room.lowerBound, row: row, columns: room.count, rows: 1)
    canvas.draw(in: place) { canvas in
      for var part in line.parts {
        part.column -= room.lowerBound
        draw(part, on: &canvas, row: 0, highlight: highlight, marks: marks)
      }
    }
  }

  private func draw(
    _ part: TextLine.Part, on canvas: inout Canvas, row: Int, highlight: Highlight?,
    marks: [TextMarks.Part]
  ) {
    let whole = Ink(unit.role, on: ground, attributes: unit.attributes)
    if unit.content.spans.isEmpty, highlight == nil, marks.isEmpty {
      let count = canvas.write(part.text, column: part.column, row: row, ink: whole)
      markLink(at: part.start, column: part.column, row: row, count: count, on: &canvas)
      return
    }
    let range = part.start..<(part.start + part.text.unicodeScalars.count)
    let matches = highlight?.matches(in: line.unit, range) ?? []
    let spans = unit.content.spans.filter { $0.range.overlaps(range) }
    let marks = marks.filter { $0.range.overlaps(range) }
    guard !spans.isEmpty || !matches.isEmpty || !marks.isEmpty else {
      let count = canvas.write(part.text, column: part.column, row: row, ink: whole)
      markLink(at: range.lowerBound, column: part.column, row: row, count: count, on: &canvas)
      return
    }
    var column = part.column
    var index = part.text.startIndex
    let edges = Self.edges(
      of: range, spans.map(\.range) + matches.map(\.range) + marks.map(\.range))
    for (start, end) in zip(edges, edges.dropFirst()) {
      let next = part.text.unicodeScalars.index(index, offsetBy: end - start)
      var ink = whole
      if let span = spans.first(where: { $0.range.contains(start) }) {
        ink.role = span.role ?? ink.role
        ink.attributes.formUnion(span.attributes)
      }
      if let match = matches.first(where: { $0.range.contains(start) }) {
        ink.role = match.isCurrent ? .currentMatch : .match
      }
      for mark in marks where mark.range.contains(start) { ink.apply(mark.kind) }
      let count = canvas.write(
        part.text[index..<next], column: column, row: row, ink: ink)
      markLink(at: start, column: column, row: row, count: count, on: &canvas)
      column += count
      index = next
    }
  }

  /// Tells the terminal where the words lead that begin at `scalar` of the unit and take these cells.
  private func markLink(
    at scalar: Int, column: Int, row: Int, count: Int, on canvas: inout Canvas
  ) {
    guard marksLinks, let link = unit.hyperlink(at: scalar, unit: line.unit) else { return }
    canvas.link(link, column: column, row: row, count: count)
  }

  /// Where the ink may change inside `range`, with both its ends.
  private static func edges(of range: Range<Int>, _ parts: [Range<Int>]) -> [Int] {
    var edges: Set<Int> = [range.lowerBound, range.upperBound]
    for part in parts {
      let inside = part.clamped(to: range)
      edges.insert(inside.lowerBound)
      edges.insert(inside.upperBound)
    }
    return edges.sorted()
  }
}

extension Ink {
  /// Sets a highlight or a selection apart.
  fileprivate mutating func apply(_ kind: TextMarks.Kind) {
    switch kind {
    case .selection:
      ground = .selected
      attributes.insert(.underline)
    case .highlight: role = .highlight
    case .note:
      role = .highlight
      attributes.insert(.underline)
    }
  }
}
