import Screen

/// Makes the lines of single units: what a layout does with each of them.
struct UnitLayout: Hashable, Sendable {
  /// Columns that a line has.
  let width: Int
  /// How the text is set; its measure does not count here.
  private(set) var typography: Typography
  /// How words are divided, nil when they are not.
  var hyphenation: Hyphenation?
  /// Whether a table that does not fit can be scrolled sideways, where somebody looks at the lines.
  var scrollsTables = false
  /// The room of pictures, nil when none are shown.
  var pictures: PictureRoom?

  /// A layout at `width` columns.
  init(width: Int, typography: Typography = Typography()) {
    self.width = max(4, width)
    self.typography = typography
    self.typography.measure = Typography.measures.lowerBound
  }

  /// Blank lines before a unit.
  func gap(before unit: TextUnit) -> Int {
    typography.paragraphs == .indented && unit.followsParagraph ? 0 : unit.gap
  }

  /// The lines of a unit, which has the number `index`, with the blank ones before it.
  func lines(of unit: TextUnit, index: Int) -> [TextLine] {
    var lines: [TextLine] = []
    for _ in 0..<gap(before: unit) {
      let signs = Self.signs(unit.prefixes.prefix(unit.prefixesOfGap), isFirst: false).signs
      lines.append(TextLine(unit: index, signs: signs))
    }
    if !unit.corner.isEmpty, let last = lines.indices.last {
      let text = Glyph.shortened(unit.corner, to: width / 2)
      lines[last].signs.append(
        .init(column: width - Glyph.width(of: text), text: text, role: .secondary))
    }
    let area = area(of: unit, index: index)
    lines += area
    let indent = min(Self.signs(unit.prefixes[...], isFirst: true).columns, width - 4)
    var made = body(of: unit, width: width - indent)
    for row in made.indices {
      made[row].unit = index
      for part in made[row].parts.indices { made[row].parts[part].column += indent }
      for sign in made[row].signs.indices { made[row].signs[sign].column += indent }
      if let room = made[row].sideways?.room {
        made[row].sideways?.room = (room.lowerBound + indent)..<(room.upperBound + indent)
      }
      let isBelowPicture = row == 0 && !area.isEmpty
      let prefixes = isBelowPicture ? Self.belowPicture(unit.prefixes) : unit.prefixes[...]
      made[row].signs += Self.signs(prefixes, isFirst: row == 0).signs
    }
    for note in unit.notes {
      made += self.lines(ofNote: note, of: unit, index: index, indent: indent)
    }
    return lines + made
  }

  /// The lines of a person's note: signs, for the article does not say it.
  private func lines(
    ofNote note: String, of unit: TextUnit, index: Int, indent: Int
  ) -> [TextLine] {
    let prefixes = Self.signs(unit.prefixes[...], isFirst: false).signs
    let lines = TextWrapper.lines(of: note, width: max(4, width - indent - 2))
    return lines.enumerated().map { row, line in
      let mark = TextLine.Sign(column: indent, text: "✎", role: .key)
      let words = TextLine.Sign(column: indent + 2, text: String(line.text), role: .secondary)
      return TextLine(unit: index, signs: prefixes + (row == 0 ? [mark] : []) + [words])
    }
  }

  /// The lines of the picture above a unit's words.
  private func area(of unit: TextUnit, index: Int) -> [TextLine] {
    guard let pictures, let picture = unit.picture, let pixels = picture.pixels else { return [] }
    let outer = unit.prefixes.dropLast()
    let indent = min(Self.signs(outer, isFirst: true).columns, width - 4)
    guard let size = pictures.size(of: pixels, columns: width - indent) else { return [] }
    return (0..<size.rows).map { row in
      TextLine(
        unit: index, signs: Self.signs(outer, isFirst: row == 0).signs,
        area: .init(address: picture.address, row: row, column: indent, size: size))
    }
  }

  /// The prefixes of a caption whose picture stood behind the first ones already.
  private static func belowPicture(_ prefixes: [TextUnit.Prefix]) -> ArraySlice<TextUnit.Prefix> {
    var prefixes = prefixes
    for index in prefixes.indices.dropLast() { prefixes[index].first = prefixes[index].rest }
    return prefixes[...]
  }

  /// How many lines a unit will take, guessed from the length of its text.
  func guess(of unit: TextUnit) -> Int {
    let gap = gap(before: unit) + area(of: unit, index: 0).count + unit.notes.count
    switch unit.shape {
    case .rule: return gap + 1
    case .table(let cells, _): return gap + cells.count + 1
    case .flowing, .preformatted, .labelled:
      let bytes = unit.content.text.utf8.count
      return gap + max(1, (bytes * 7 / 8 + width - 1) / width)
    }
  }

  private func body(of unit: TextUnit, width: Int) -> [TextLine] {
    switch unit.shape {
    case .flowing: return flowing(unit, width: width)
    case .preformatted: return Self.wrapped(unit.content, width: width, fillsLines: true)
    case .table(let cells, let alignments):
      return TableLayout(
        unit.content, cells: cells, alignments: alignments, width: width, scrolls: scrollsTables
      ).lines
    case .labelled(let label, let columns):
      return Self.labelled(unit.content, label: label, columns: columns, width: width)
    case .rule:
      let text = String(repeating: "─", count: width)
      return [TextLine(unit: 0, signs: [.init(column: 0, text: text, role: .rule)])]
    }
  }

  private func flowing(_ unit: TextUnit, width: Int) -> [TextLine] {
    let isIndented = typography.paragraphs == .indented && unit.followsParagraph
    let lines = TextWrapper.lines(
      of: unit.content.text, width: width, unbreakable: Self.unbreakable(unit.content),
      hyphens: hyphens(in: unit), indent: isIndented ? 2 : 0)
    let levels = typography.direction == .reader ? BidiLevels(unit.content.text) : nil
    return lines.enumerated().map { row, line in
      let column = row == 0 && isIndented && width > 6 ? 2 : 0
      let part = TextLine.Part(column: column, text: line.text, start: line.start)
      if let levels {
        return TextLine(unit: 0, parts: BidiLine(part, levels: levels, width: width).parts)
      }
      return set(part, as: line, of: unit, width: width)
    }
  }

  private func hyphens(in unit: TextUnit) -> [Int] {
    guard let hyphenation, unit.isSearched, unit.role != .title else { return [] }
    return hyphenation.hyphenator.places(in: unit.content, language: hyphenation.language)
  }

  private func set(
    _ part: TextLine.Part, as line: TextWrapper.Line, of unit: TextUnit, width: Int
  ) -> TextLine {
    var made = TextLine(unit: 0, parts: [part])
    if typography.alignment == .justified, unit.role != .title, !line.isLast {
      made.parts = JustifiedLine(part, columns: line.columns, width: width).parts
    }
    if line.hasHyphen {
      let end = made.parts.last.map { $0.column + Glyph.width(of: String($0.text)) } ?? 0
      made.signs.append(.init(column: end, text: "-", role: unit.role))
    }
    return made
  }

  private static func unbreakable(_ content: StyledText) -> [Range<Int>] {
    content.spans.filter(\.isUnbreakable).map(\.range)
  }

  private static func wrapped(
    _ content: StyledText, width: Int, column: Int = 0, fillsLines: Bool = false
  ) -> [TextLine] {
    TextWrapper.lines(
      of: content.text, width: width, unbreakable: unbreakable(content), fillsLines: fillsLines
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
