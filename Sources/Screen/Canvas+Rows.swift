extension Canvas {
  /// The cells of a row of the open part; none outside.
  public func row(_ row: Int) -> [Cell] {
    openLine(row).map { Array(cells[$0]) } ?? []
  }

  /// Puts the cells of a row of the same width back, which was drawn earlier.
  public mutating func restore(_ row: [Cell], at place: Int) {
    guard let line = openLine(place), line.count == row.count else { return }
    cells.withUnsafeMutableBufferPointer { cells in
      for (index, cell) in zip(line, row) { cells[index] = cell }
    }
  }
}
