import Screen

/// A screen that is likely to be wanted next: ncurses has it already, the terminal has not.
///
/// Whatever comes instead, ncurses goes on from here, so the terminal gets these bytes first.
struct ForeseenScreen {
  /// What the terminal shows.
  let shown: Canvas
  /// What makes it show the other screen.
  private(set) var bytes: [UInt8] = []

  /// More is not kept: it would have to be written even where nobody wants that screen.
  static let limit = 16_384

  /// Nothing is foreseen yet.
  init(shown: Canvas) {
    self.shown = shown
  }

  /// Takes another step of ncurses towards the screen that is likely now.
  mutating func append(_ bytes: [UInt8]) { self.bytes += bytes }

  /// Whether the terminal shows `canvas` already.
  func isShown(_ canvas: Canvas) -> Bool {
    canvas.isCellsAlone && canvas.screen == shown.screen && canvas.cells == shown.cells
  }
}
