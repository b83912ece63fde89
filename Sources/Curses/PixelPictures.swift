import Screen

/// Shows pictures made of pixels, in the way that the terminal has.
struct PixelPictures {
  private let isThroughTmux: Bool
  private var kitty = KittyPictures()
  private var placeholders = PlaceholderPictures()
  private var sixels = SixelPictures()
  private var shown: [PicturePlace] = []

  /// Pictures for a terminal that is reached in this way.
  init(way: TerminalQuestions.Way) {
    isThroughTmux = way == .throughTmux
  }

  /// What to write before the cells are; where letters stand for pictures, they are put on `canvas`.
  mutating func prepare(_ canvas: inout Canvas, isCleared: Bool) -> [UInt8] {
    shown = canvas.pictures
    guard isThroughTmux else { return [] }
    let files = shown.filter(\.picture.sixels.isEmpty)
    return placeholders.show(files, on: &canvas, isCleared: isCleared)
  }

  /// The rows of cells to be written again, whether they have changed or not.
  func rowsToClear() -> [Range<Int>] {
    sixels.rowsToClear(for: shown.filter { !$0.picture.sixels.isEmpty })
  }

  /// Forgets the pictures in these rows, which are written again as a whole for another reason.
  mutating func lose(rows: [Int]) { sixels.lose(rows: rows) }

  /// How long until pictures are to be shown that have moved, in milliseconds; nil for none.
  func rest(at milliseconds: Int) -> Int? { sixels.wait(at: milliseconds) }

  /// Whether none are shown, and none are to come or to go.
  var areNone: Bool { shown.isEmpty && kitty.isBare && sixels.isBare }

  /// What to write behind the cells.
  mutating func show(isCleared: Bool, at milliseconds: Int) -> [UInt8] {
    if areNone { return [] }
    let inSixels = shown.filter { !$0.picture.sixels.isEmpty }
    let files = isThroughTmux ? [] : shown.filter(\.picture.sixels.isEmpty)
    return kitty.show(files, isCleared: isCleared)
      + sixels.show(inSixels, isCleared: isCleared, at: milliseconds)
  }

  /// What takes all pictures away, which are forgotten.
  mutating func removal() -> [UInt8] {
    defer {
      kitty.forget()
      sixels.forget()
    }
    return (kitty.isEmpty ? [] : KittyPictures.removal) + placeholders.removal()
  }
}
