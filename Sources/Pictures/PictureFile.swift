internal import CPNG
internal import CTurboJPEG
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

/// Reads JPEG files through TurboJPEG, scaled down while they are decoded.
private final class JPEGReader {
  let size: PixelSize
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
    size = PixelSize(width: Int(width), height: Int(height))
  }

  deinit {
    tjDestroy(handle)
  }

  func raster(wanted: PixelSize) -> Raster? {
    guard size.width * size.height <= Self.mostPixels else { return nil }
    let eighths = [1, 2, 4, 8].first { eighths in
      scaled(size.width, eighths) >= wanted.width && scaled(size.height, eighths) >= wanted.height
    }
    let scale = eighths ?? 8
    let small = PixelSize(width: scaled(size.width, scale), height: scaled(size.height, scale))
    return Raster(small) { pixels in
      let status = tjDecompress2(
        handle, bytes, UInt(bytes.count), pixels, Int32(small.width), 0, Int32(small.height),
        Int32(TJPF_RGBA.rawValue), tinbai_jpeg_flags())
      // What is only damaged, such as a file that was cut off, is shown as far as it goes.
      return status == 0 || tjGetErrorCode(handle) == Int32(TJERR_WARNING.rawValue)
    }
  }

  private func scaled(_ length: Int, _ eighths: Int) -> Int { (length * eighths + 7) / 8 }
}
