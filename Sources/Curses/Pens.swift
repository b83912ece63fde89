import Screen

/// The pens of a palette, of which the last one is at hand: many cells are drawn with the same.
struct Pens {
  /// The palette, which makes pens.
  private(set) var palette: Palette
  /// What the last pen was asked for.
  private(set) var ink: Ink?
  private var pen: Pen?

  init(palette: Palette) {
    self.palette = palette
  }

  /// The pen that `ink` is drawn with.
  mutating func pen(for ink: Ink) -> Pen {
    if ink == self.ink, let pen { return pen }
    let found = palette.pen(for: ink)
    (self.ink, pen) = (ink, found)
    return found
  }
}
