internal import CChafa
public import Screen

/// Paints pictures with signs, through Chafa.
public struct PicturePainter: Sendable {
  /// How many colours the terminal shows.
  private let depth: ColorDepth
  /// Whether the terminal shows ASCII alone.
  private let isASCII: Bool

  /// The most cells that are painted.
  private static let mostCells = 200_000

  /// A painter for a terminal of so many colours.
  public init(depth: ColorDepth, isASCII: Bool = false) {
    self.depth = depth
    self.isASCII = isASCII
  }

  /// The picture of a file in `size` cells, whatever its own shape; nil for what cannot be read.
  public func mosaic(of file: PictureFile, size: Size) -> Mosaic? {
    guard size.columns > 0, size.rows > 0, size.columns * size.rows <= Self.mostCells else {
      return nil
    }
    // Chafa looks at 8 by 8 pixels for a cell.
    let wanted = PixelSize(width: size.columns * 8, height: size.rows * 8)
    guard let raster = file.raster(wanted: wanted),
      let canvas = tinbai_chafa_draw(
        raster.pixels, Int32(raster.size.width), Int32(raster.size.height), Int32(size.columns),
        Int32(size.rows), mode, isASCII ? 1 : 0)
    else { return nil }
    defer { tinbai_chafa_free(canvas) }
    var tiles: [Mosaic.Tile] = []
    tiles.reserveCapacity(size.columns * size.rows)
    for row in 0..<size.rows {
      for column in 0..<size.columns { tiles.append(tile(of: canvas, column: column, row: row)) }
    }
    return Mosaic(size: size, tiles: tiles)
  }

  /// The picture of a file in about as many pixels as are wanted; nil for what cannot be read.
  public func pixels(of file: PictureFile, wanted: PixelSize) -> PixelPicture? {
    guard let raster = file.raster(wanted: wanted)?.shrunk(to: wanted), let png = raster.png else {
      return nil
    }
    return PixelPicture(pixels: raster.size, png: png)
  }

  /// The picture of a file as sixels, a sequence for each row of `size` cells of so many pixels; nil
  /// for what cannot be read.
  public func sixels(of file: PictureFile, size: Size, cell: PixelSize) -> PixelPicture? {
    let wanted = PixelSize(width: size.columns * cell.width, height: size.rows * cell.height)
    guard size.columns > 0, size.rows > 0, size.columns * size.rows <= Self.mostCells,
      let raster = file.raster(wanted: wanted)?.scaled(to: wanted)
    else { return nil }
    var rows: [[UInt8]] = []
    for row in 0..<size.rows {
      guard let sequence = raster.sixels(row * cell.height..<(row + 1) * cell.height) else {
        return nil
      }
      rows.append(sequence)
    }
    return PixelPicture(pixels: wanted, sixels: rows)
  }

  private func tile(of canvas: OpaquePointer, column: Int, row: Int) -> Mosaic.Tile {
    var (foreground, background): (Int32, Int32) = (-1, -1)
    let sign = tinbai_chafa_cell(canvas, Int32(column), Int32(row), &foreground, &background)
    return Mosaic.Tile(
      Unicode.Scalar(sign) ?? " ",
      Paint(foreground: color(foreground), background: color(background)))
  }

  private var mode: Int32 {
    let mode =
      switch depth {
      case .none: tinbai_chafa_plain
      case .eight: tinbai_chafa_eight
      case .sixteen: tinbai_chafa_sixteen
      case .palette256: tinbai_chafa_palette
      case .truecolor: tinbai_chafa_truecolor
      }
    return Int32(mode)
  }

  private func color(_ raw: Int32) -> Color? {
    guard raw >= 0 else { return nil }
    switch depth {
    case .none: return nil
    case .eight, .sixteen, .palette256: return raw < 256 ? .palette(UInt8(raw)) : nil
    case .truecolor:
      let byte = { (shift: Int32) in UInt8(truncatingIfNeeded: raw >> shift) }
      return .rgb(red: byte(16), green: byte(8), blue: byte(0))
    }
  }
}
