internal import CPNG
internal import CWebP
public import Screen

/// A picture's file: how large it is, and its pixels.
///
/// Whatever the bytes hold, reading them is bounded.
public struct PictureFile: Sendable {
  /// The file.
  let bytes: [UInt8]

  /// A file of these bytes; their beginning is enough for ``size``.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// How many pixels it has, read from its head; nil for what is no picture.
  public var size: PixelSize? {
    var (width, height): (Int32, Int32) = (0, 0)
    switch PictureKind(bytes) {
    case .png: guard tinbai_png_size(bytes, bytes.count, &width, &height) == 0 else { return nil }
    case .webp: guard WebPGetInfo(bytes, bytes.count, &width, &height) != 0 else { return nil }
    case .jpeg: return JPEGReader(bytes)?.size
    case .gif: return GIFReader.size(of: bytes)
    case nil: return nil
    }
    return width > 0 && height > 0 ? PixelSize(width: Int(width), height: Int(height)) : nil
  }

  /// Its pixels, at least as many as `wanted` where it has so many; nil for what cannot be read.
  func raster(wanted: PixelSize) -> Raster? {
    switch PictureKind(bytes) {
    case .png:
      guard let size else { return nil }
      return Raster(size) { pixels in
        tinbai_png_read(bytes, bytes.count, pixels, Int32(size.width), Int32(size.height)) == 0
      }
    case .webp:
      guard let size else { return nil }
      let stride = size.width * 4
      return Raster(size) { pixels in
        WebPDecodeRGBAInto(bytes, bytes.count, pixels, stride * size.height, Int32(stride)) != nil
      }
    case .jpeg: return JPEGReader(bytes)?.raster(wanted: wanted)
    case .gif: return GIFReader.firstFrame(of: bytes)
    case nil: return nil
    }
  }
}
