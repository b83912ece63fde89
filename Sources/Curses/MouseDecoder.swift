import Screen

/// Makes clicks out of buttons that go down and up.
struct MouseDecoder {
  /// What a terminal says about its mouse.
  struct Report {
    /// The button, with 4, 8 and 16 added for keys that are held down, 32 for movement and 64 for
    /// the wheel.
    let button: Int
    /// Columns from the left edge, from 0.
    let column: Int
    /// Rows from the top edge, from 0.
    let row: Int
    /// Whether the button was let go.
    let isRelease: Bool
  }

  /// How long after a click another one makes a double click, in milliseconds.
  static let doubleClickTime = 400

  private var pressed: Point?
  private var isDragging = false
  private var lastClick: (point: Point, time: Int)?

  /// What a report means; nil for what nobody listens to.
  mutating func event(_ report: Report, at milliseconds: Int) -> Mouse? {
    guard report.column >= 0, report.row >= 0 else { return nil }
    let point = Point(column: report.column, row: report.row)
    switch (report.button & ~0x1C, report.isRelease) {
    case (64, false): return Mouse(.wheelUp, at: point)
    case (65, false): return Mouse(.wheelDown, at: point)
    case (0, false):
      pressed = point
      isDragging = false
      return nil
    case (32, false):
      guard let pressed, pressed != point || isDragging else { return nil }
      isDragging = true
      return Mouse(.drag(from: pressed), at: point)
    case (0, true): return release(at: point, milliseconds)
    default: return nil
    }
  }

  private mutating func release(at point: Point, _ milliseconds: Int) -> Mouse? {
    defer { pressed = nil }
    guard pressed == point, !isDragging else { return nil }
    if let lastClick, lastClick.point == point,
      milliseconds - lastClick.time <= Self.doubleClickTime
    {
      self.lastClick = nil
      return Mouse(.doubleClick, at: point)
    }
    lastClick = (point, milliseconds)
    return Mouse(.click, at: point)
  }
}
