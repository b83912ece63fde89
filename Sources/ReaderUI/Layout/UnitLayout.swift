import Screen

/// Makes the lines of single units: what a layout does with each of them.
struct UnitLayout: Hashable, Sendable {
  /// Columns that a line has.
  let width: Int

  /// A layout at `width` columns.
  init(width: Int) {
    self.width = max(4, width)
  }

  /// The lines of a unit, which has the number `index`, with the blank ones before it.
  func lines(of unit: TextUnit, index: Int) -> [TextLine] {
    var lines: [TextLine] = []
    for _ in 0..<unit.gap {
      let signs = Self.signs(unit.prefixes.prefix(unit.prefixesOfGap), isFirst: false).signs
      lines.append(TextLine(unit: index, signs: signs))
    }
    let indent = min(Self.signs(unit.prefixes[...], isFirst: true).columns, width - 4)
    var made = body(of: unit, width: width - indent)
    for row in made.indices {
      made[row].unit = index
      for part in made[row].parts.indices { made[row].parts[part].column += indent }
      for sign in made[row].signs.indices { made[row].signs[sign].column += indent }
      made[row].area?.column += indent
      made[row].signs += Self.signs(unit.prefixes[...], isFirst: row == 0).signs
    }
    return lines + made
  }

  /// How many lines a unit will take, guessed from the length of its text.
  func guess(of unit: TextUnit) -> Int {
    switch unit.shape {
    case .rule: return unit.gap + 1
    case .area(let area): return unit.gap + area.size(in: width).rows
    case .table(let cells): return unit.gap + cells.count + 1
    case .flowing, .preformatted, .labelled:
      let bytes = unit.content.text.utf8.count
      return unit.gap + max(1, (bytes * 7 / 8 + width - 1) / width)
    }
  }

  private func body(of unit: TextUnit, width: Int) -> [TextLine] {
    switch unit.shape {
    case .flowing: return Self.wrapped(unit.content, width: width)
    case .preformatted: return Self.wrapped(unit.content, width: width, fillsLines: true)
    case .table(let cells): return TableLayout(unit.content, cells: cells, width: width).lines
    case .labelled(let label, let columns):
      return Self.labelled(unit.content, label: label, columns: columns, width: width)
    case .area(let area):
      let size = area.size(in: width)
      return (0..<size.rows).map { row in
        TextLine(unit: 0, area: TextLine.AreaRow(row: row, column: 0, size: size))
      }
    case .rule:
      let text = String(repeating: "─", count: width)
      return [TextLine(unit: 0, signs: [.init(column: 0, text: text, role: .rule)])]
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
