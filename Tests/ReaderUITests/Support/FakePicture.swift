import Screen

@testable import ReaderUI

/// Pictures that are drawn by rule: a frame, with the number of the row at its left edge.
enum FakePicture {
  /// The picture as it was asked for.
  static func painting(of request: PictureRequest) -> Painting? {
    let cell: PixelSize
    switch request.form {
    case .signs: return mosaic(of: request).map { .mosaic($0) }
    case .sixels(let size):
      let rows = (0..<request.size.rows).map { Array("row \($0)".utf8) }
      return .pixels(PixelPicture(pixels: size, sixels: rows))
    case .pixels(let size): cell = size
    }
    let pixels = PixelSize(
      width: request.size.columns * cell.width, height: request.size.rows * cell.height)
    return .pixels(PixelPicture(pixels: pixels, png: Array(request.address.utf8)))
  }

  /// The picture in the cells that were asked for; none at an address with "hỏng" in it.
  static func mosaic(of request: PictureRequest) -> Mosaic? {
    guard !request.address.contains("hong") else { return nil }
    let size = request.size
    let paint = Paint(foreground: .rgb(red: 200, green: 30, blue: 40), background: .palette(18))
    let tiles = (0..<size.rows).flatMap { row in
      (0..<size.columns).map { column in
        let isEdge =
          row == 0 || column == 0 || row == size.rows - 1 || column == size.columns - 1
        let digit = Unicode.Scalar(UInt8(0x30 + row % 10))
        return Mosaic.Tile(column == 1 ? digit : isEdge ? "█" : "░", paint)
      }
    }
    return Mosaic(size: size, tiles: tiles)
  }
}
