import Screen

/// A bar that shows which part of a whole is on the screen.
struct ScrollBar {
  /// How much there is.
  let total: Int
  /// How much of it is shown.
  let visible: Int
  /// How much is above that.
  let top: Int

  /// Draws the bar, unless everything is shown; with a track where it stands on a rule.
  func draw(on canvas: inout Canvas, column: Int, rows: Range<Int>, hasTrack: Bool) {
    guard total > visible, rows.count > 1 else { return }
    let length = max(1, min(rows.count - 1, rows.count * visible / total))
    let free = rows.count - length
    let start = rows.lowerBound + free * min(top, total - visible) / (total - visible)
    for row in rows {
      if (start..<(start + length)).contains(row) {
        canvas.write("┃", column: column, row: row, ink: Ink(.scrollThumb))
      } else if hasTrack {
        canvas.write("│", column: column, row: row, ink: Ink(.scrollTrack))
      }
    }
  }
}
