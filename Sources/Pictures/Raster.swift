internal import CChafa
internal import CPNG
import Screen

/// A picture as pixels.
struct Raster {
  /// How many there are.
  let size: PixelSize
  /// Red, green, blue and opacity of each, row by row.
  var pixels: [UInt8]

  /// The most pixels that are decoded.
  static let mostPixels = 16_000_000

  /// A picture whose pixels `fill` writes; nil when it fails or there would be too many.
  init?(_ size: PixelSize, fill: (UnsafeMutablePointer<UInt8>) -> Bool) {
    guard size.width > 0, size.height > 0, size.width <= 65_535, size.height <= 65_535,
      size.width * size.height <= Self.mostPixels
    else { return nil }
    self.size = size
    pixels = [UInt8](repeating: 0, count: size.width * size.height * 4)
    let isFilled = pixels.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map(fill) ?? false
    }
    guard isFilled else { return nil }
  }
}

extension Raster {
  /// This picture with whole squares of pixels made one, as long as `wanted` pixels are left.
  func shrunk(to wanted: PixelSize) -> Raster {
    let step = min(size.width / max(1, wanted.width), size.height / max(1, wanted.height))
    guard step > 1 else { return self }
    let small = PixelSize(width: size.width / step, height: size.height / step)
    let made = Raster(small) { target in
      pixels.withUnsafeBufferPointer { source in
        for row in 0..<small.height {
          for column in 0..<small.width {
            let place = (row * small.width + column) * 4
            for channel in 0..<4 {
              var sum = 0
              for y in row * step..<(row + 1) * step {
                for x in column * step..<(column + 1) * step {
                  sum += Int(source[(y * size.width + x) * 4 + channel])
                }
              }
              target[place + channel] = UInt8(sum / (step * step))
            }
          }
        }
      }
      return true
    }
    return made ?? self
  }

  /// This picture in exactly so many pixels, each of them the middle of those that it stands for;
  /// nil when those would be too many.
  func scaled(to wanted: PixelSize) -> Raster? {
    guard wanted != size else { return self }
    let columns = (0...wanted.width).map { $0 * size.width / max(1, wanted.width) }
    return Raster(wanted) { target in
      pixels.withUnsafeBufferPointer { source in
        for row in 0..<wanted.height {
          let top = row * size.height / wanted.height
          let end = max(top + 1, (row + 1) * size.height / wanted.height)
          for column in 0..<wanted.width {
            let (left, right) = (columns[column], max(columns[column] + 1, columns[column + 1]))
            let place = (row * wanted.width + column) * 4
            for channel in 0..<4 {
              var sum = 0
              for y in top..<end {
                for x in left..<right { sum += Int(source[(y * size.width + x) * 4 + channel]) }
              }
              target[place + channel] = UInt8(sum / ((end - top) * (right - left)))
            }
          }
        }
      }
      return true
    }
  }

  /// Some rows of this picture as a sixel sequence; below them what is on the screen stays.
  func sixels(_ rows: Range<Int>) -> [UInt8]? {
    // Sixels are 6 pixels high; pixels of no opacity fill the last ones up.
    let height = (rows.count + 5) / 6 * 6
    var part = Array(pixels[rows.lowerBound * size.width * 4..<rows.upperBound * size.width * 4])
    part += [UInt8](repeating: 0, count: (height - rows.count) * size.width * 4)
    var length = 0
    guard let text = tinbai_chafa_sixels(part, Int32(size.width), Int32(height), &length) else {
      return nil
    }
    defer { tinbai_chafa_release(text) }
    let bytes = text.withMemoryRebound(to: UInt8.self, capacity: length) {
      Array(UnsafeBufferPointer(start: $0, count: length))
    }
    return Self.sized(bytes, from: (size.width, height), to: (size.width, rows.count))
  }

  /// A sequence that says another size of itself: one that says more than its row of cells makes the
  /// terminal scroll below the last line.
  private static func sized(
    _ bytes: [UInt8], from: (width: Int, height: Int), to: (width: Int, height: Int)
  ) -> [UInt8] {
    let old = Array("\"1;1;\(from.width);\(from.height)".utf8)
    let new = Array("\"1;1;\(to.width);\(to.height)".utf8)
    let places = 0..<min(40, max(0, bytes.count - old.count))
    guard let start = places.first(where: { bytes[$0...].starts(with: old) }) else { return bytes }
    return bytes[..<start] + new + bytes[(start + old.count)...]
  }

  /// This picture as a PNG file; nil when there is no memory.
  var png: [UInt8]? {
    let (width, height) = (Int32(size.width), Int32(size.height))
    let most = tinbai_png_length(pixels, width, height)
    guard most > 0, most <= Self.mostPNGBytes else { return nil }
    var count = most
    var bytes = [UInt8](repeating: 0, count: most)
    guard tinbai_png_write(&bytes, &count, pixels, width, height) == 0 else { return nil }
    return Array(bytes[..<min(count, most)])
  }

  /// The most bytes of a file that is sent to a terminal.
  private static let mostPNGBytes = 16 << 20
}

/// The kinds of picture files that can be shown, told by their first bytes alone.
enum PictureKind {
  case png, jpeg, webp, gif

  init?(_ bytes: some Sequence<UInt8>) {
    let head = Array(bytes.prefix(12))
    if head.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      self = .png
    } else if head.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if head.starts(with: Array("GIF8".utf8)) {
      self = .gif
    } else if head.starts(with: Array("RIFF".utf8)), head.dropFirst(8) == Array("WEBP".utf8)[...] {
      self = .webp
    } else {
      return nil
    }
  }
}
