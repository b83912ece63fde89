import Screen

/// The lines of an article at a width.
struct TextLayout: Sendable {
  /// Columns that a line has.
  let width: Int
  /// What the lines are made of.
  let units: [TextUnit]
  /// The lines.
  private(set) var lines: [TextLine] = []
  /// The first line of each unit behind its blank lines.
  private(set) var firstLines: [Int] = []

  /// The lines of `units` at `width` columns.
  init(_ units: [TextUnit], width: Int) {
    self.width = max(4, width)
    self.units = units
    for index in units.indices { lay(index) }
  }

  /// The line that shows `place`.
  func line(of place: ReadingPlace) -> Int {
    guard place.block < firstLines.count else { return max(0, lines.count - 1) }
    guard place.block >= 0 else { return 0 }
    let first = firstLines[place.block]
    if place.offset < 0 { return first + max(place.offset, -units[place.block].gap) }
    var line = first
    var next = first + 1
    while next < lines.count, lines[next].unit == place.block {
      if let start = lines[next].parts.map(\.start).min(), start <= place.offset { line = next }
      next += 1
    }
    return line
  }

  /// The place of the first words at `line` or below, or of the blank lines above them.
  func place(ofLine line: Int) -> ReadingPlace {
    guard lines.indices.contains(line) else { return lines.last?.place ?? .top }
    let unit = lines[line].unit
    if line < firstLines[unit] {
      return ReadingPlace(block: unit, offset: line - firstLines[unit])
    }
    return lines[line...].first { !$0.parts.isEmpty }?.place ?? lines[line].place
  }

  private mutating func lay(_ index: Int) {
    let unit = units[index]
    for _ in 0..<unit.gap {
      let signs = Self.signs(unit.prefixes.prefix(unit.prefixesOfGap), isFirst: false).signs
      lines.append(TextLine(unit: index, signs: signs))
    }
    firstLines.append(lines.count)
    let indent = min(Self.signs(unit.prefixes[...], isFirst: true).columns, width - 4)
    var made = body(of: unit, width: width - indent)
    for row in made.indices {
      made[row].unit = index
      for part in made[row].parts.indices { made[row].parts[part].column += indent }
      for sign in made[row].signs.indices { made[row].signs[sign].column += indent }
      made[row].signs += Self.signs(unit.prefixes[...], isFirst: row == 0).signs
    }
    lines += made
  }

  private func body(of unit: TextUnit, width: Int) -> [TextLine] {
    switch unit.shape {
    case .flowing: Self.wrapped(unit.content, width: width)
    case .preformatted: Self.wrapped(unit.content, width: width, fillsLines: true)
    case .table(let cells): TableLayout(unit.content, cells: cells, width: width).lines
    case .labelled(let label, let columns):
      Self.labelled(unit.content, label: label, columns: columns, width: width)
    case .rule:
      [
        TextLine(
          unit: 0,
          signs: [.init(column: 0, text: String(repeating: "─", count: width), role: .rule)])
      ]
    }
  }

  private static func wrapped(
    _ content: StyledText, width: Int, column: Int = 0, fillsLines: Bool = false
  ) -> [TextLine] {
    let unbreakable = content.spans.filter(\.isUnbreakable).map(\.range)
    return TextWrapper.lines(
      of: content.text, width: width, unbreakable: unbreakable, fillsLines: fillsLines
    ).map {
      TextLine(unit: 0, parts: [.init(column: column, text: $0.text, start: $0.start)])
    }
  }

  private static func labelled(
    _ content: StyledText, label: String, columns: Int, width: Int
  ) -> [TextLine] {
    let sign = TextLine.Sign(column: 0, text: label, role: .secondary)
    if width < columns + 12 {
      let lines = wrapped(content, width: width - 2, column: 2)
      return [TextLine(unit: 0, signs: [sign])] + lines
    }
    var lines = wrapped(content, width: width - columns, column: columns)
    lines[0].signs.append(sign)
    return lines
  }

  private static func signs(
    _ prefixes: ArraySlice<TextUnit.Prefix>, isFirst: Bool
  ) -> (signs: [TextLine.Sign], columns: Int) {
    var signs: [TextLine.Sign] = []
    var column = 0
    for prefix in prefixes {
      let text = isFirst ? prefix.first : prefix.rest
      if text.contains(where: { $0 != " " }) {
        signs.append(.init(column: column, text: text, role: prefix.role))
      }
      column += Glyph.width(of: prefix.first)
    }
    return (signs, column)
  }
}
