public import Screen

/// Room for a picture above the words of a unit.
///
/// A layout keeps lines for it and says where they are; what is drawn there is somebody else's.
struct TextArea: Hashable, Sendable {
  /// The address of the picture.
  var address: String
  /// How many pixels it has, nil when there is no picture to show.
  var pixels: PixelSize?
}

/// How much room pictures get.
public struct PictureRoom: Hashable, Sendable {
  /// How many pixels a cell of the terminal has.
  public var cell: PixelSize
  /// The most rows of one picture.
  var rows: Int

  /// Smaller pictures are signs of the page, or count visitors.
  static let least = 16

  /// The cells of a picture where a line has `columns`: its own size at most, its shape kept.
  func size(of picture: PixelSize, columns: Int) -> Size? {
    guard picture.width >= Self.least, picture.height >= Self.least else { return nil }
    let own = (picture.width + cell.width - 1) / cell.width
    return fitted(picture, columns: min(own, columns))
  }

  /// The cells of a picture that is as large as can be.
  func fitted(_ picture: PixelSize, columns: Int) -> Size {
    let (width, height) = (max(1, picture.width) * cell.height, max(1, picture.height) * cell.width)
    let tall = (columns * height + width / 2) / width
    if tall <= rows { return Size(columns: max(1, columns), rows: max(1, tall)) }
    let wide = (rows * width + height / 2) / height
    return Size(columns: min(max(1, wide), max(1, columns)), rows: max(1, rows))
  }
}
