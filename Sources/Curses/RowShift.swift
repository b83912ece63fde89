import Screen

/// Rows that show what other rows showed before: a text that was scrolled.
struct RowShift: Equatable {
  /// The rows of the screen that it concerns.
  let rows: Range<Int>
  /// How many rows further up everything is now; below 0 further down.
  let count: Int
  /// Those that are not what they were `count` rows away.
  let changed: [Int]

  /// Fewer rows are written anew at once.
  private static let fewest = 4

  /// The shift of `rows`, the first and the last of which have changed; nil where at most half of
  /// them have only moved.
  ///
  /// `isKept` tells whether a row is what another row was before.
  init?(of rows: Range<Int>, isKept: (_ now: Int, _ before: Int) -> Bool) {
    guard rows.count >= Self.fewest else { return nil }
    for distance in 1...rows.count / 2 {
      for count in [distance, -distance] {
        // The row that the first, or the last, one must have been.
        let probe = count > 0 ? rows.lowerBound : rows.upperBound - 1
        guard isKept(probe, probe + count) else { continue }
        let changed = rows.filter { !rows.contains($0 + count) || !isKept($0, $0 + count) }
        guard changed.count * 2 < rows.count else { continue }
        (self.rows, self.count, self.changed) = (rows, count, changed)
        return
      }
    }
    return nil
  }
}
