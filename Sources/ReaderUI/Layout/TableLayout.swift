import Screen

/// The lines of a table: columns side by side, or one row after another where they do not fit.
struct TableLayout {
  /// The lines.
  private(set) var lines: [TextLine] = []

  private let content: StyledText
  private let cells: [[Range<Int>]]
  private let texts: [[String]]
  private let width: Int

  private static let gap = 3
  private static let leastColumns = 8

  /// The table of `cells`, parts of `content` in Unicode scalars, at `width` columns.
  init(_ content: StyledText, cells: [[Range<Int>]], width: Int) {
    self.content = content
    self.cells = cells
    self.width = width
    let scalars = Array(content.text.unicodeScalars)
    texts = cells.map { row in
      row.map { range in
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range])
        return String(text)
      }
    }
    if let columns = columnWidths() {
      layGrid(columns)
    } else {
      layRecords()
    }
  }

  /// The width of each column, nil when there is no room for all of them side by side.
  private func columnWidths() -> [Int]? {
    let count = cells.map(\.count).max() ?? 0
    var widths = [Int](repeating: 1, count: count)
    for row in texts {
      for (index, text) in row.enumerated() {
        let longest = text.split(separator: "\n").map { Glyph.width(of: String($0)) }.max() ?? 0
        widths[index] = max(widths[index], longest)
      }
    }
    let room = width - Self.gap * (count - 1)
    var least = 0
    for width in widths { least += min(width, Self.leastColumns) }
    guard least <= room else { return nil }
    while widths.reduce(0, +) > room, let widest = widths.max() {
      let index = widths.firstIndex(of: widest) ?? 0
      widths[index] -= 1
    }
    return widths
  }

  private mutating func layGrid(_ widths: [Int]) {
    for (row, texts) in texts.enumerated() {
      let wrapped = texts.enumerated().map { column, text in
        TextWrapper.lines(of: text, width: widths[column])
      }
      for index in 0..<max(1, wrapped.map(\.count).max() ?? 1) {
        lines.append(gridLine(index, of: wrapped, row: row, widths: widths))
      }
      if row == 0 { lines.append(TextLine(unit: 0, signs: [ruleSign(widths)])) }
    }
  }

  private func gridLine(
    _ index: Int, of wrapped: [[TextWrapper.Line]], row: Int, widths: [Int]
  ) -> TextLine {
    var line = TextLine(unit: 0)
    var column = 0
    for (cell, width) in widths.enumerated() {
      if cell < wrapped.count, index < wrapped[cell].count, !wrapped[cell][index].text.isEmpty {
        let piece = wrapped[cell][index]
        line.parts.append(
          .init(
            column: column, text: piece.text, start: cells[row][cell].lowerBound + piece.start))
      }
      column += width
      if cell + 1 < widths.count {
        line.signs.append(.init(column: column + 1, text: "│", role: .rule))
      }
      column += Self.gap
    }
    return line
  }

  private func ruleSign(_ widths: [Int]) -> TextLine.Sign {
    let text = widths.map { String(repeating: "─", count: $0) }.joined(separator: "─┼─")
    return TextLine.Sign(column: 0, text: text, role: .rule)
  }

  /// One cell under the other, each behind its column's name.
  private mutating func layRecords() {
    let head = texts.first ?? []
    for (row, texts) in texts.enumerated().dropFirst(texts.count > 1 ? 1 : 0) {
      if !lines.isEmpty { lines.append(TextLine(unit: 0)) }
      for (cell, text) in texts.enumerated() where !text.isEmpty {
        if cell < head.count, texts != head {
          let name = Glyph.shortened(head[cell], to: width)
          lines.append(TextLine(unit: 0, signs: [.init(column: 0, text: name, role: .secondary)]))
        }
        for piece in TextWrapper.lines(of: text, width: width - 2) {
          let start = cells[row][cell].lowerBound + piece.start
          lines.append(
            TextLine(unit: 0, parts: [.init(column: 2, text: piece.text, start: start)]))
        }
      }
    }
  }
}
