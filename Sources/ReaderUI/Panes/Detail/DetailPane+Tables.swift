import Screen

// Tables that are wider than the pane
extension DetailPane {
  /// The first table in view that goes on to the left or right.
  private var wideTable: (unit: Int, sideways: Sideways)? {
    guard layout?.hasTables == true, let layout, isCurrent, site == nil else { return nil }
    for line in layout.lines(in: top..<(top + rows)) {
      if let sideways = line.sideways { return (line.unit, sideways) }
    }
    return nil
  }

  /// Whether a table in view goes on to the left or right.
  var hasWideTable: Bool { wideTable != nil }

  /// Shows so many columns further of the first wide table in view, or back; false when there is
  /// no such table.
  mutating func moveTable(by step: Int) -> Bool {
    guard let wideTable else { return false }
    shift(wideTable, by: step)
    return true
  }
}
