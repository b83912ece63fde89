// https://facebook.github.io/zstd/zstd_manual.html
internal import CZstd

/// Packs and unpacks byte strings; for one thread at a time.
///
/// A packed string is one byte that tells the form, then the bytes: 0 as they are, 1 a zstd frame
/// without a dictionary. Further forms (a dictionary) get further numbers.
final class Zstd {
  private let compressor = ZSTD_createCCtx()
  private let decompressor = ZSTD_createDCtx()
  /// Nothing unpacks to more bytes; a larger size in a frame's head is damage.
  let limit: Int
  /// The limit of every library.
  static let largest = 1 << 28

  /// Packs byte strings of `limit` bytes at most; who has more must not give them.
  init(limit: Int = largest) {
    self.limit = limit
  }

  deinit {
    ZSTD_freeCCtx(compressor)
    ZSTD_freeDCtx(decompressor)
  }

  /// The packed form of `bytes`, never more than one byte longer.
  func pack(_ bytes: [UInt8]) -> [UInt8] {
    let room = ZSTD_compressBound(bytes.count)
    let packed = [UInt8](unsafeUninitializedCapacity: room + 1) { buffer, count in
      buffer[0] = 1
      let target = buffer.baseAddress.map { $0 + 1 }
      let written = ZSTD_compressCCtx(compressor, target, room, bytes, bytes.count, 3)
      count = ZSTD_isError(written) == 0 ? written + 1 : 0
    }
    return !packed.isEmpty && packed.count <= bytes.count ? packed : [0] + bytes
  }

  /// The bytes in a packed string, nil when it is damaged.
  func unpack(_ packed: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard let form = packed.first, let start = packed.baseAddress else { return nil }
    if form == 0 { return Array(packed.dropFirst()) }
    guard form == 1 else { return nil }
    let size = ZSTD_getFrameContentSize(start + 1, packed.count - 1)
    guard size <= UInt64(limit) else { return nil }
    let room = Int(size)
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      let written = ZSTD_decompressDCtx(
        decompressor, buffer.baseAddress, room, start + 1, packed.count - 1)
      count = ZSTD_isError(written) == 0 ? written : 0
    }
    return bytes.count == room ? bytes : nil
  }
}
