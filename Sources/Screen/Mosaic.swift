/// Colours that a cell has by itself, whatever its role says: those of pictures.
public struct Paint: Hashable, Sendable {
  /// The colour of the sign, nil to keep the role's.
  public var foreground: Color?
  /// The colour behind it, nil to keep the ground's.
  public var background: Color?

  /// These colours.
  public init(foreground: Color?, background: Color?) {
    self.foreground = foreground
    self.background = background
  }
}

/// How many pixels a picture, or a cell of the terminal, has.
public struct PixelSize: Hashable, Sendable {
  /// From the left to the right.
  public var width: Int
  /// From the top to the bottom.
  public var height: Int

  /// A size of `width` by `height`.
  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}

/// A picture made of signs in cells, for terminals that show letters alone.
public struct Mosaic: Equatable, Sendable {
  /// One cell of it.
  public struct Tile: Hashable, Sendable {
    /// The sign, one column wide.
    public var sign: Unicode.Scalar
    /// Its colours.
    public var paint: Paint

    /// A sign in these colours.
    public init(_ sign: Unicode.Scalar, _ paint: Paint) {
      self.sign = sign
      self.paint = paint
    }
  }

  /// How many cells it has.
  public let size: Size
  let cells: [Cell]

  /// A picture of cells that are made already, as many as the size has.
  init(size: Size, cells: [Cell]) {
    self.size = size
    self.cells = cells
  }

  /// A picture of `tiles`, row by row; nil when they do not fill the size.
  public init?(size: Size, tiles: [Tile]) {
    guard size.columns > 0, size.rows > 0, tiles.count == size.columns * size.rows else {
      return nil
    }
    self.size = size
    cells = tiles.map { tile in
      let glyph = Glyph.glyphs(of: String(Character(tile.sign))).first ?? .blank
      var ink = Ink(.text)
      ink.paint = tile.paint
      return glyph.width == 1 ? Cell(glyph.scalars, width: 1, ink: ink) : .blank(ink)
    }
  }
}
