internal import CTurboJPEG
import Screen

/// Reads JPEG files through TurboJPEG, scaled down while they are decoded.
final class JPEGReader {
  /// How many pixels the picture has, upright.
  let size: PixelSize
  private let stored: PixelSize
  private let head: JPEGHead
  private let isCMYK: Bool
  private let handle: tjhandle
  private let bytes: [UInt8]

  /// The most pixels that a file may have; fewer are decoded.
  private static let mostPixels = 100_000_000

  init?(_ bytes: [UInt8]) {
    guard let handle = tjInitDecompress() else { return nil }
    var (width, height, sampling, colors): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
    let status = tjDecompressHeader3(
      handle, bytes, UInt(bytes.count), &width, &height, &sampling, &colors)
    guard status == 0, width > 0, height > 0 else {
      tjDestroy(handle)
      return nil
    }
    self.handle = handle
    self.bytes = bytes
    head = JPEGHead(bytes)
    isCMYK = colors == TJCS_CMYK.rawValue || colors == TJCS_YCCK.rawValue
    stored = PixelSize(width: Int(width), height: Int(height))
    size = head.turn.size(of: stored)
  }

  deinit {
    tjDestroy(handle)
  }

  /// Its pixels upright, at least as many as `wanted` where it has so many.
  func raster(wanted: PixelSize) -> Raster? {
    guard stored.width * stored.height <= Self.mostPixels else { return nil }
    let wanted = head.turn.size(of: wanted)
    let eighths = [1, 2, 4, 8].first { eighths in
      scaled(stored.width, eighths) >= wanted.width
        && scaled(stored.height, eighths) >= wanted.height
    }
    let scale = eighths ?? 8
    let small = PixelSize(width: scaled(stored.width, scale), height: scaled(stored.height, scale))
    let format = isCMYK ? TJPF_CMYK : TJPF_RGBA
    var raster = Raster(small) { pixels in
      let status = tjDecompress2(
        handle, bytes, UInt(bytes.count), pixels, Int32(small.width), 0, Int32(small.height),
        Int32(format.rawValue), tinbai_jpeg_flags())
      // What is only damaged, such as a file that was cut off, is shown as far as it goes.
      return status == 0 || tjGetErrorCode(handle) == Int32(TJERR_WARNING.rawValue)
    }
    if isCMYK { raster?.mixInks(isInverted: head.isAdobe) }
    return raster?.turned(head.turn)
  }

  private func scaled(_ length: Int, _ eighths: Int) -> Int { (length * eighths + 7) / 8 }
}

extension Raster {
  /// Makes cyan, magenta, yellow and black, four bytes a pixel, red, green and blue; programs of
  /// Adobe's store how much of an ink is missing.
  fileprivate mutating func mixInks(isInverted: Bool) {
    for place in stride(from: 0, to: pixels.count, by: 4) {
      let inks = pixels[place..<place + 4].map { isInverted ? Int($0) : 255 - Int($0) }
      for channel in 0..<3 { pixels[place + channel] = UInt8(inks[channel] * inks[3] / 255) }
      pixels[place + 3] = 255
    }
  }

  /// This picture upright, after it was stored as `turn` says.
  fileprivate func turned(_ turn: JPEGHead.Turn) -> Raster? {
    guard turn != .none else { return self }
    let target = turn.size(of: size)
    return Raster(target) { place in
      for row in 0..<target.height {
        for column in 0..<target.width {
          let (x, y) = turn.source(column, row, of: size)
          let (to, from) = ((row * target.width + column) * 4, (y * size.width + x) * 4)
          for channel in 0..<4 { place[to + channel] = pixels[from + channel] }
        }
      }
      return true
    }
  }
}
