/// A picture of pixels, for terminals that show them.
public struct PixelPicture: Hashable, Sendable {
  /// Which picture it is; no two that are shown have the same number.
  public var number: Int
  /// How many pixels it has.
  public let pixels: PixelSize
  /// It as a PNG file of our own making.
  public let png: [UInt8]
  /// It as sixel sequences, one for each row of cells; none for a terminal that takes the file.
  public let sixels: [[UInt8]]

  /// The picture `number`.
  public init(number: Int = 0, pixels: PixelSize, png: [UInt8]) {
    self.number = number
    self.pixels = pixels
    self.png = png
    sixels = []
  }

  /// The picture `number` as sequences, one for each row of cells.
  public init(number: Int = 0, pixels: PixelSize, sixels: [[UInt8]]) {
    self.number = number
    self.pixels = pixels
    png = []
    self.sixels = sixels
  }

  /// Pictures of one number are one.
  public static func == (left: PixelPicture, right: PixelPicture) -> Bool {
    left.number == right.number && left.png.count == right.png.count
      && left.sixels.count == right.sixels.count
  }

  /// Without the file, which may be large.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(number)
  }
}

/// Where a picture of pixels stands on the screen.
public struct PicturePlace: Hashable, Sendable {
  /// The picture.
  public var picture: PixelPicture
  /// The cells that show it.
  public var area: Rect
  /// The cells that the whole of it takes.
  public var size: Size
  /// How many rows of it are cut off at the top.
  public var firstRow: Int
}

/// A picture as a terminal can show it.
public enum Painting: Equatable, Sendable {
  /// Made of signs.
  case mosaic(Mosaic)
  /// Made of pixels.
  case pixels(PixelPicture)
}
