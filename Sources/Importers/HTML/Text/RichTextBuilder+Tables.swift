import ArticleLibrary

extension RichTextBuilder {
  /// A table of data, or the blocks of a table that only places things.
  mutating func addTable(_ element: HTMLElement, _ style: Style) {
    flush()
    let rows = Self.rows(of: element).filter { !$0.isInvisible && !isLeftOut($0) }
    let cells = rows.map { row in
      row.children.filter { ($0.tag == "td" || $0.tag == "th") && !isLeftOut($0) }
    }
    if let caption = element.children.first(where: { $0.tag == "caption" }) {
      addParagraph(caption, style)
    }
    guard Self.holdsData(element, cells) else {
      return addPlaced(element, cells.flatMap { $0 }, style)
    }
    var table = spread(cells).filter { row in row.contains { !$0.isEmpty } }
    let width = table.map(\.count).max() ?? 0
    while table.count > 1, let title = Self.title(in: table[0], width: width) {
      blocks.append(.paragraph(title))
      table.removeFirst()
    }
    guard !table.isEmpty else { return }
    table[0] = Self.plainHead(table[0])
    blocks.append(
      .table(
        rows: table.map { $0 + Array(repeating: [], count: width - $0.count) },
        alignments: Self.alignments(cells, columns: width)))
  }

  /// Where the cells of each column stand, as most of those below the head say.
  ///
  /// None where all stand at the left, and for a table with cells over several rows.
  private static func alignments(
    _ cells: [[HTMLElement]], columns: Int
  ) -> [RichText.Alignment] {
    let isEven = cells.joined().allSatisfy { (Int($0["rowspan"] ?? "") ?? 1) < 2 }
    let rows = cells.filter { $0.count == columns }.dropFirst()
    guard isEven, !rows.isEmpty else { return [] }
    let all = (0..<columns).map { column -> RichText.Alignment in
      let found = rows.map { alignment(of: $0[column]) }
      return [.right, .center].first { side in
        found.count { $0 == side } * 2 > found.count
      } ?? .left
    }
    return all.allSatisfy { $0 == .left } ? [] : all
  }

  private static func alignment(of cell: HTMLElement) -> RichText.Alignment {
    let style = (cell["style"] ?? "").lowercased().filter { !$0.isWhitespace }
    let value = style.firstRange(of: "text-align:").map { style[$0.upperBound...] }
    let words = value ?? (cell["align"] ?? "").lowercased()[...]
    return words.hasPrefix("right") ? .right : words.hasPrefix("center") ? .center : .left
  }

  /// The rows of a table, not those of tables inside it.
  private static func rows(of table: HTMLElement) -> [HTMLElement] {
    table.children.flatMap { child -> [HTMLElement] in
      if child.tag == "tr" { return [child] }
      return ["tbody", "thead", "tfoot"].contains(child.tag)
        ? child.children.filter { $0.tag == "tr" } : []
    }
  }

  /// Whether a table shows data: two columns or more, cells of a few words, no table inside.
  private static func holdsData(_ table: HTMLElement, _ cells: [[HTMLElement]]) -> Bool {
    guard (cells.map(\.count).max() ?? 0) > 1, table.first(tag: "table") == nil,
      table["role"] != "presentation"
    else { return false }
    let lengths = cells.flatMap { $0 }.map { $0.line.utf8.count }
    if cells.count == 1, lengths.count(where: { $0 > 300 }) > 0 { return false }
    return (lengths.max() ?? 0) < 3000
  }

  /// The cells of a table that only places things: one picture with words under it is a figure.
  private mutating func addPlaced(_ table: HTMLElement, _ cells: [HTMLElement], _ style: Style) {
    let nodes = table.tree.nodes[table.index..<table.end]
    let isFigure =
      nodes.count { $0.tag == "img" } == 1 && cells.count == 2
      && cells[0].first(tag: "img") != nil && cells[0].line.isEmpty
      && cells[1].line.utf8.count < 600
    if isFigure { return addFigure(table, style) }
    for cell in cells { addParagraph(cell, style) }
  }

  /// The rows of words; a cell of several rows stands in its first, with empty cells under it.
  private func spread(_ cells: [[HTMLElement]]) -> [[[RichText.Run]]] {
    var left: [Int: Int] = [:]
    return cells.map { row in
      var result: [[RichText.Run]] = []
      func passCovered() {
        while let rows = left[result.count], rows > 0 {
          left[result.count] = rows - 1
          result.append([])
        }
      }
      for cell in row {
        passCovered()
        let height = min(max(Int(cell["rowspan"] ?? "") ?? 1, 1), cells.count)
        for runs in columns(cell) {
          if height > 1 { left[result.count] = height - 1 }
          result.append(runs)
        }
      }
      passCovered()
      return result
    }
  }

  /// A cell's words, with empty cells after it where it is wider than one column.
  private func columns(_ cell: HTMLElement) -> [[RichText.Run]] {
    let width = min(max(Int(cell["colspan"] ?? "") ?? 1, 1), 40)
    let runs = inlineRuns(of: cell).map { run in
      RichText.Run(run.text.replacingLineBreaks(), emphasis: run.emphasis, link: run.link)
    }
    return [runs] + Array(repeating: [], count: width - 1)
  }

  /// The words of a first row that is one cell over the whole width.
  private static func title(in row: [[RichText.Run]], width: Int) -> [RichText.Run]? {
    guard row.count == width, width > 1, row.dropFirst().allSatisfy(\.isEmpty) else { return nil }
    return row[0]
  }

  /// The head without the bold letters that only marked it as such.
  private static func plainHead(_ row: [[RichText.Run]]) -> [[RichText.Run]] {
    row.map { cell in
      InlineRuns.joined(
        cell.map {
          RichText.Run($0.text, emphasis: $0.emphasis.subtracting(.strong), link: $0.link)
        })
    }
  }
}
