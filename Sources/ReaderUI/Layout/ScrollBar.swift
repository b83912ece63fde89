import Screen

/// A bar that shows which part of a whole is on the screen.
struct ScrollBar {
  /// How much there is.
  let total: Int
  /// How much of it is shown.
  let visible: Int
  /// How much is above that.
  let top: Int

  /// Draws the bar, unless everything is shown.
  func draw(on canvas: inout Canvas, column: Int, rows: Int) {
    guard total > visible, rows > 1 else { return }
    let length = max(1, min(rows - 1, rows * visible / total))
    let start = (rows - length) * min(top, total - visible) / (total - visible)
    for row in 0..<rows {
      let isThumb = (start..<(start + length)).contains(row)
      canvas.write(
        isThumb ? "┃" : "│", column: column, row: row,
        ink: Ink(isThumb ? .scrollThumb : .scrollTrack))
    }
  }
}
