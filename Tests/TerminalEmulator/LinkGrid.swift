/// A hyperlink (OSC 8) as the emulated terminal understood it.
public struct EmulatedLink: Hashable, Sendable {
  /// What makes cells of several rows one link.
  public let id: String
  /// Where it leads.
  public let address: String
}

/// The hyperlinks of the cells: each cell that is written or erased takes the link that is on then.
struct LinkGrid {
  private var columns: Int
  private var rows: Int
  private var cells: [EmulatedLink?]
  private var current: EmulatedLink?

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: nil, count: columns * rows)
  }

  subscript(column: Int, row: Int) -> EmulatedLink? {
    (0..<columns).contains(column) && (0..<rows).contains(row) ? cells[row * columns + column] : nil
  }

  /// Takes an operating system command; whether it is one of a link.
  mutating func take(_ command: String) -> Bool {
    let parts = command.split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "8" else { return false }
    let id = parts[1].split(separator: ":").first { $0.hasPrefix("id=") }?.dropFirst(3) ?? ""
    current = parts[2].isEmpty ? nil : EmulatedLink(id: String(id), address: String(parts[2]))
    return true
  }

  /// Cells were written or erased.
  mutating func paint(columns: Range<Int>, rows: Range<Int>) {
    for row in rows.clamped(to: 0..<self.rows) {
      for column in columns.clamped(to: 0..<self.columns) {
        cells[row * self.columns + column] = current
      }
    }
  }

  /// Cells were moved, with the links on them, to where the first of them is at `column` and `row`.
  mutating func move(columns: Range<Int>, rows: Range<Int>, toColumn column: Int, row: Int) {
    let before = self
    for (line, source) in rows.enumerated() {
      for (offset, place) in columns.enumerated()
      where (0..<self.columns).contains(column + offset) && (0..<self.rows).contains(row + line) {
        cells[(row + line) * self.columns + column + offset] = before[place, source]
      }
    }
  }

  /// The screen has another size: what stays keeps its links.
  mutating func resize(columns: Int, rows: Int) {
    let before = self
    self = LinkGrid(columns: columns, rows: rows)
    current = before.current
    for row in 0..<rows {
      for column in 0..<columns { cells[row * columns + column] = before[column, row] }
    }
  }
}
