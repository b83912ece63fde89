import ArticleLibrary
import Screen

/// The lines of a table, as wide as there is room for it.
///
/// Its columns stand side by side and shrink as far as their words allow. Where that is not enough,
/// a table that can be scrolled keeps its columns and shows some of them at a time; in a narrow
/// pane, and where nothing scrolls, its rows become records, one cell under the other.
struct TableLayout {
  /// The lines.
  private(set) var lines: [TextLine] = []

  private let content: StyledText
  private let cells: [[Range<Int>]]
  private let texts: [[String]]
  private let alignments: [RichText.Alignment]
  private let width: Int

  private static let gap = 3
  /// No column needs more for its longest word.
  private static let mostForWord = 16
  /// No column needs less, unless all its cells are shorter.
  private static let leastColumns = 8
  /// Tables are scrolled where there is so much room; records are better to read in less.
  private static let leastScrolled = 40

  /// The table of `cells`, parts of `content` in Unicode scalars, at `width` columns.
  init(
    _ content: StyledText, cells: [[Range<Int>]], alignments: [RichText.Alignment] = [],
    width: Int, scrolls: Bool = false
  ) {
    self.alignments = alignments
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
    let natural = widths { text in
      text.split(separator: "\n").map { Glyph.width(of: String($0)) }.max() ?? 0
    }
    if let columns = fitted(natural) {
      layGrid(columns)
    } else if scrolls, width >= Self.leastScrolled {
      layWide(natural)
    } else {
      layRecords()
    }
  }

  /// The largest value of each column, at least 1.
  private func widths(_ value: (String) -> Int) -> [Int] {
    var widths = [Int](repeating: 1, count: cells.map(\.count).max() ?? 0)
    for row in texts {
      for (index, text) in row.enumerated() { widths[index] = max(widths[index], value(text)) }
    }
    return widths
  }

  /// The width of each column when all stand side by side, nil when there is no room for that.
  private func fitted(_ natural: [Int]) -> [Int]? {
    let room = width - Self.gap * (natural.count - 1)
    guard natural.reduce(0, +) > room else { return natural }
    let words = widths { text in
      text.split(whereSeparator: \.isWhitespace).map { Glyph.width(of: String($0)) }.max() ?? 0
    }
    let least = zip(natural, words).map { natural, word in
      min(natural, max(Self.leastColumns, min(word, Self.mostForWord)))
    }
    guard least.reduce(0, +) <= room else { return nil }
    var widths = natural
    while widths.reduce(0, +) > room {
      let shrinkable = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }

  /// Columns side by side that go on to the right of the room, each of which fits into it.
  private mutating func layWide(_ natural: [Int]) {
    let room = 1..<(width - 1)
    let widths = natural.map { min($0, max(room.count / 2, Self.mostForWord)) }
    layGrid(widths)
    var stops: [Int] = []
    var column = 0
    for width in widths {
      stops.append(column)
      column += width + Self.gap
    }
    let sideways = Sideways(room: room, stops: stops, columns: column - Self.gap)
    for row in lines.indices {
      lines[row].sideways = sideways
      for part in lines[row].parts.indices { lines[row].parts[part].column += room.lowerBound }
      for sign in lines[row].signs.indices { lines[row].signs[sign].column += room.lowerBound }
    }
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
            column: column + room(before: piece, of: cell, width: width), text: piece.text,
            start: cells[row][cell].lowerBound + piece.start))
      }
      column += width
      if cell + 1 < widths.count {
        line.signs.append(.init(column: column + 1, text: "│", role: .rule))
      }
      column += Self.gap
    }
    return line
  }

  /// Columns that a line of a cell stands further right, in a column of `width`.
  private func room(before piece: TextWrapper.Line, of cell: Int, width: Int) -> Int {
    guard cell < alignments.count, alignments[cell] != .left else { return 0 }
    let rest = max(0, width - Glyph.width(of: String(piece.text)))
    return alignments[cell] == .right ? rest : rest / 2
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
          for name in TextWrapper.lines(of: head[cell], width: width) {
            let sign = TextLine.Sign(column: 0, text: String(name.text), role: .secondary)
            lines.append(TextLine(unit: 0, signs: [sign]))
          }
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
