import Screen
import Sentences

/// A list to choose from that covers the panes: links, headings, highlights, articles.
struct ChoicePane: Sendable {
  /// A row.
  struct Row: Equatable, Sendable {
    /// What it says first.
    var text: String
    /// What stands behind it, or below it where the screen is narrow.
    var detail = ""
    /// What it is.
    var role = Role.text
    /// Columns that it stands further right.
    var indent = 0
    /// What choosing it does; nil for a row that only says something.
    var choice: Choice?
  }

  /// What it is a list of.
  let heading: Sentence
  /// The rows; nil while they are awaited.
  private(set) var rows: [Row]?
  /// What is said when there are none.
  let emptyWords: Sentence
  /// Which row is selected.
  private(set) var selection = 0
  /// The request that fetches the rows.
  var request: Ticket?

  private var top = 0
  private var visible = 1

  /// A list of `rows`, or one whose rows are awaited.
  init(_ heading: Sentence, _ rows: [Row]?, emptyWords: Sentence, selection: Int = 0) {
    self.heading = heading
    self.emptyWords = emptyWords
    self.selection = selection
    if let rows { take(rows) }
  }

  /// Takes the rows in.
  mutating func take(_ rows: [Row]) {
    self.rows = rows
    selection =
      rows.indices.contains(selection) && rows[selection].choice != nil
      ? selection : rows.firstIndex { $0.choice != nil } ?? 0
    show()
  }

  /// What the selected row leads to.
  var choice: Choice? {
    guard let rows, rows.indices.contains(selection) else { return nil }
    return rows[selection].choice
  }

  /// Lines that a page has.
  var page: Int { max(1, visible - 1) }
  /// How many rows there are.
  var count: Int { rows?.count ?? 0 }

  /// Takes the size of the pane.
  mutating func arrange(_ size: Size) {
    visible = max(1, size.rows)
    show()
  }

  /// Selects the row `step` further that can be chosen, or scrolls where there is none.
  mutating func move(by step: Int) {
    guard let rows, !rows.isEmpty else { return }
    var target = min(max(0, selection + step), rows.count - 1)
    while rows[target].choice == nil, rows.indices.contains(target + step.signum()) {
      target += step.signum()
    }
    if rows[target].choice != nil {
      selection = target
      show()
    } else {
      top = min(max(0, top + step), max(0, rows.count - visible))
    }
  }

  /// Selects the row in this line of the pane; false where there is none that can be chosen.
  mutating func click(row: Int) -> Bool {
    guard let rows, rows.indices.contains(top + row), rows[top + row].choice != nil else {
      return false
    }
    selection = top + row
    return true
  }

  private mutating func show() {
    if selection < top { top = selection }
    if selection >= top + visible { top = selection - visible + 1 }
    top = min(max(0, top), max(0, count - visible))
  }

  /// The header of the pane.
  func drawHeader(on canvas: inout Canvas, language: Language) {
    let ink = Ink(.header, on: .header)
    canvas.fill(Rect(size: canvas.size), with: ink)
    canvas.write(
      language.text(heading), column: 1, row: 0, ink: ink, shortenedTo: canvas.size.columns - 12)
    let selectable = rows?.count { $0.choice != nil } ?? 0
    guard selectable > 0, let rows else { return }
    let place = rows[...min(selection, rows.count - 1)].count { $0.choice != nil }
    let words = "\(place) / \(selectable)"
    canvas.write(words, column: canvas.size.columns - 1 - Glyph.width(of: words), row: 0, ink: ink)
  }

  /// The rows.
  func draw(on canvas: inout Canvas, language: Language) {
    let size = canvas.size
    guard let rows, !rows.isEmpty else {
      let words = language.text(rows == nil ? .loading : emptyWords)
      for (row, line) in TextWrapper.lines(of: words, width: size.columns - 4).enumerated() {
        canvas.write(String(line.text), column: 2, row: row + 1, ink: Ink(.secondary))
      }
      return
    }
    for row in 0..<max(0, min(visible, rows.count - top)) {
      draw(rows[top + row], on: &canvas, row: row, isSelected: top + row == selection)
    }
    ScrollBar(total: rows.count, visible: visible, top: top)
      .draw(on: &canvas, column: size.columns - 1, rows: 0..<size.rows, hasTrack: false)
  }

  private func draw(_ row: Row, on canvas: inout Canvas, row line: Int, isSelected: Bool) {
    let columns = canvas.size.columns
    let ground: Role = isSelected && row.choice != nil ? .selected : .text
    if ground == .selected {
      canvas.fill(
        Rect(column: 0, row: line, columns: columns - 1, rows: 1), with: Ink(.text, on: ground))
      canvas.write("▌", column: 0, row: line, ink: Ink(.key, on: ground))
    }
    let start = 2 + min(row.indent, columns / 4)
    let detailColumns = row.detail.isEmpty ? 0 : min(Glyph.width(of: row.detail), columns / 2) + 2
    canvas.write(
      row.text, column: start, row: line, ink: Ink(row.role, on: ground),
      shortenedTo: max(0, columns - start - detailColumns - 2))
    guard detailColumns > 0 else { return }
    canvas.write(
      row.detail, column: columns - detailColumns, row: line, ink: Ink(.secondary, on: ground),
      shortenedTo: detailColumns - 2)
  }
}
