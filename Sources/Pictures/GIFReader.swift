internal import CGIF
import Screen

/// Reads the first frame of GIF files, line by line, however many frames there are.
enum GIFReader {
  /// How many pixels a file says it has.
  static func size(of bytes: [UInt8]) -> PixelSize? {
    read(bytes) { file in
      let (width, height) = (Int(file.pointee.SWidth), Int(file.pointee.SHeight))
      return width > 0 && height > 0 ? PixelSize(width: width, height: height) : nil
    }
  }

  /// The first frame, on nothing.
  static func firstFrame(of bytes: [UInt8]) -> Raster? {
    read(bytes) { file in
      let size = PixelSize(width: Int(file.pointee.SWidth), height: Int(file.pointee.SHeight))
      return Raster(size) { pixels in
        var see = -1
        while let kind = next(file) {
          switch kind {
          case IMAGE_DESC_RECORD_TYPE:
            return draw(file, on: pixels, size: size, transparent: see)
          case EXTENSION_RECORD_TYPE: see = transparency(file) ?? see
          default: return false
          }
        }
        return false
      }
    }
  }

  private static func read<Value>(
    _ bytes: [UInt8], _ body: (UnsafeMutablePointer<GifFileType>) -> Value?
  ) -> Value? {
    bytes.withUnsafeBufferPointer { buffer in
      var source = tinbai_gif_source(bytes: buffer.baseAddress, count: buffer.count, place: 0)
      return withUnsafeMutablePointer(to: &source) { source in
        guard let file = tinbai_gif_open(source) else { return nil }
        defer { tinbai_gif_close(file) }
        return body(file)
      }
    }
  }

  private static func next(_ file: UnsafeMutablePointer<GifFileType>) -> GifRecordType? {
    var kind = UNDEFINED_RECORD_TYPE
    return DGifGetRecordType(file, &kind) == GIF_OK ? kind : nil
  }

  /// Reads an extension; the number of the colour that shows what is below, where it says so.
  private static func transparency(_ file: UnsafeMutablePointer<GifFileType>) -> Int? {
    var code: Int32 = 0
    var block: UnsafeMutablePointer<GifByteType>?
    guard DGifGetExtension(file, &code, &block) == GIF_OK else { return nil }
    var found: Int?
    while let part = block {
      if code == GRAPHICS_EXT_FUNC_CODE, part[0] >= 4, part[1] & 1 == 1 { found = Int(part[4]) }
      guard DGifGetExtensionNext(file, &block) == GIF_OK else { return found }
    }
    return found
  }

  private static func draw(
    _ file: UnsafeMutablePointer<GifFileType>, on pixels: UnsafeMutablePointer<UInt8>,
    size: PixelSize, transparent: Int
  ) -> Bool {
    guard DGifGetImageDesc(file) == GIF_OK else { return false }
    let frame = file.pointee.Image
    let (left, top) = (Int(frame.Left), Int(frame.Top))
    let (width, height) = (Int(frame.Width), Int(frame.Height))
    guard left >= 0, top >= 0, width > 0, height > 0, left + width <= size.width,
      top + height <= size.height, let map = frame.ColorMap ?? file.pointee.SColorMap
    else { return false }
    var line = [GifPixelType](repeating: 0, count: width)
    for row in order(of: height, isInterlaced: frame.Interlace) {
      // What is cut off is shown as far as it goes.
      guard DGifGetLine(file, &line, Int32(width)) == GIF_OK else { return true }
      var place = pixels + ((top + row) * size.width + left) * 4
      for index in line {
        if Int(index) != transparent, Int(index) < Int(map.pointee.ColorCount) {
          let color = map.pointee.Colors[Int(index)]
          (place[0], place[1], place[2], place[3]) = (color.Red, color.Green, color.Blue, 255)
        }
        place += 4
      }
    }
    return true
  }

  /// The rows in the order of the file.
  private static func order(of height: Int, isInterlaced: Bool) -> [Int] {
    guard isInterlaced else { return Array(0..<height) }
    return [(0, 8), (4, 8), (2, 4), (1, 2)].flatMap { first, step in
      Array(stride(from: first, to: height, by: step))
    }
  }
}
