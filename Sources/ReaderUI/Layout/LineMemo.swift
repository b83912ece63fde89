import Screen
import Synchronization

/// A line of the screen as it was drawn last, and what it was made of: most keys leave the status line
/// and the header as they are, and their words take longer to put together than a page of text.
///
/// It only remembers; what is shown is the same without it.
final class LineMemo<Parts: Equatable & Sendable>: Sendable {
  private struct Drawn: Sendable {
    var parts: Parts
    var cells: [Cell]
  }

  private let last = Mutex<Drawn?>(nil)

  /// Draws the line of these parts, which say all that it shows: as it was when they are the same,
  /// else with `body`.
  func draw(_ parts: Parts, on canvas: inout Canvas, _ body: (inout Canvas) -> Void) {
    let known = last.withLock { $0 }
    if let known, known.cells.count == canvas.size.columns, known.parts == parts {
      canvas.restore(known.cells, at: 0)
      return
    }
    body(&canvas)
    let drawn = Drawn(parts: parts, cells: canvas.row(0))
    last.withLock { $0 = drawn }
  }
}
