import CTurboJPEG
import CWebP
import Screen

/// Pictures of our own making, as files of several kinds.
enum Drawing {
  /// The left half red, the right half blue: RGB, row by row.
  static func halves(_ width: Int, _ height: Int) -> [UInt8] {
    (0..<height).flatMap { _ in
      (0..<width).flatMap { $0 < width / 2 ? [220, 20, 30] : [20, 40, 210] as [UInt8] }
    }
  }

  /// A PNG file of RGB pixels, not compressed.
  ///
  /// https://www.w3.org/TR/png-3/
  static func png(_ pixels: [UInt8], _ width: Int, _ height: Int) -> [UInt8] {
    var lines: [UInt8] = []
    for row in 0..<height {
      lines.append(0)
      lines += pixels[row * width * 3..<(row + 1) * width * 3]
    }
    var data: [UInt8] = [0x78, 0x01]
    for start in stride(from: 0, to: lines.count, by: 65_535) {
      let part = lines[start..<min(start + 65_535, lines.count)]
      let count = UInt16(part.count)
      data += [start + part.count == lines.count ? 1 : 0]
      for number in [count, ~count] {
        data += [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
      }
      data += part
    }
    var (low, high): (UInt32, UInt32) = (1, 0)
    for byte in lines {
      low = (low + UInt32(byte)) % 65_521
      high = (high + low) % 65_521
    }
    data += bytes(high << 16 | low)
    let head = bytes(UInt32(width)) + bytes(UInt32(height)) + [8, 2, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", head)
      + chunk("IDAT", data) + chunk("IEND", [])
  }

  static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + data
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in body {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return bytes(UInt32(data.count)) + body + bytes(~sum)
  }

  static func bytes(_ value: UInt32) -> [UInt8] {
    [UInt32(24), 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  static func jpeg(_ pixels: [UInt8], _ width: Int, _ height: Int) -> [UInt8] {
    let handle = tjInitCompress()
    defer { tjDestroy(handle) }
    var memory: UnsafeMutablePointer<UInt8>?
    var count: UInt = 0
    tjCompress2(
      handle, pixels, Int32(width), 0, Int32(height), Int32(TJPF_RGB.rawValue), &memory, &count,
      Int32(TJSAMP_420.rawValue), 90, 0)
    defer { tjFree(memory) }
    return Array(UnsafeBufferPointer(start: memory, count: Int(count)))
  }

  /// A JPEG file of inks: cyan, magenta, yellow and black, all inverted as Adobe's programs do.
  static func inkJPEG(_ pixels: [UInt8], _ width: Int, _ height: Int) -> [UInt8] {
    var inks: [UInt8] = []
    for place in stride(from: 0, to: pixels.count, by: 3) {
      inks += pixels[place..<place + 3] + [255]
    }
    let handle = tjInitCompress()
    defer { tjDestroy(handle) }
    var memory: UnsafeMutablePointer<UInt8>?
    var count: UInt = 0
    tjCompress2(
      handle, inks, Int32(width), 0, Int32(height), Int32(TJPF_CMYK.rawValue), &memory, &count,
      Int32(TJSAMP_444.rawValue), 90, 0)
    defer { tjFree(memory) }
    return Array(UnsafeBufferPointer(start: memory, count: Int(count)))
  }

  /// A JPEG file with an Exif block in front that says how it is to be turned.
  static func oriented(_ jpeg: [UInt8], _ orientation: UInt8, isBig: Bool = true) -> [UInt8] {
    let tiff: [UInt8] =
      isBig
      ? [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
      : [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
    let body = Array("Exif\0\0".utf8) + tiff + [0, 0, 0, 0]
    return [0xFF, 0xD8, 0xFF, 0xE1, 0, UInt8(body.count + 2)] + body + jpeg.dropFirst(2)
  }

  static func webp(_ pixels: [UInt8], _ width: Int, _ height: Int) -> [UInt8] {
    var memory: UnsafeMutablePointer<UInt8>?
    let count = WebPEncodeRGB(pixels, Int32(width), Int32(height), Int32(width * 3), 90, &memory)
    defer { WebPFree(memory) }
    return Array(UnsafeBufferPointer(start: memory, count: count))
  }

  /// A GIF file of two colours, the left half the first, the right half the second.
  ///
  /// Each pixel is written as a code of 3 bits, with a clear code in time.
  /// https://www.w3.org/Graphics/GIF/spec-gif89a.txt
  static func gif(_ width: Int, _ height: Int, frames: Int = 1) -> [UInt8] {
    let size = [width, height].flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    var file = Array("GIF89a".utf8) + size + [0x80, 0, 0, 220, 20, 30, 20, 40, 210]
    for _ in 0..<frames {
      file += [0x21, 0xF9, 4, 0, 0, 0, 0, 0]
      file += [0x2C, 0, 0, 0, 0] + size + [0, 2]
      var bits: [Bool] = []
      func put(_ code: Int) { for bit in 0..<3 { bits.append(code >> bit & 1 == 1) } }
      for index in 0..<width * height {
        if index.isMultiple(of: 2) { put(4) }
        put(index % width < width / 2 ? 0 : 1)
      }
      put(5)
      let packed = stride(from: 0, to: bits.count, by: 8).map { start in
        bits[start..<min(start + 8, bits.count)].enumerated().reduce(UInt8(0)) {
          $1.element ? $0 | 1 << UInt8($1.offset) : $0
        }
      }
      for start in stride(from: 0, to: packed.count, by: 255) {
        let part = packed[start..<min(start + 255, packed.count)]
        file += [UInt8(part.count)] + part
      }
      file += [0]
    }
    return file + [0x3B]
  }
}
