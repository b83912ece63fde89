// https://facebook.github.io/zstd/zstd_manual.html
internal import CZstd

/// Packs and unpacks byte strings; for one thread at a time.
///
/// A packed string is one byte that tells the form, then the bytes: 0 as they are, 1 a zstd frame
/// without a dictionary, 2 one with the dictionary whose number the frame tells.
final class Zstd {
  /// What is packed from now on is packed with it.
  var dictionary: ZstdDictionary? {
    didSet {
      guard dictionary !== oldValue else { return }
      ZSTD_freeCDict(packing)
      packing = dictionary.flatMap { ZSTD_createCDict($0.bytes, $0.bytes.count, Self.level) }
    }
  }

  private var packing: OpaquePointer?
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

  /// A good ratio of time to room.
  private static let level: CInt = 3

  deinit {
    ZSTD_freeCDict(packing)
    ZSTD_freeCCtx(compressor)
    ZSTD_freeDCtx(decompressor)
  }

  /// The packed form of `bytes`, never more than one byte longer.
  func pack(_ bytes: [UInt8]) -> [UInt8] {
    let room = ZSTD_compressBound(bytes.count)
    let packed = [UInt8](unsafeUninitializedCapacity: room + 1) { buffer, count in
      buffer[0] = packing == nil ? 1 : 2
      let target = buffer.baseAddress.map { $0 + 1 }
      let written =
        packing == nil
        ? ZSTD_compressCCtx(compressor, target, room, bytes, bytes.count, Self.level)
        : ZSTD_compress_usingCDict(compressor, target, room, bytes, bytes.count, packing)
      count = ZSTD_isError(written) == 0 ? written + 1 : 0
    }
    return !packed.isEmpty && packed.count <= bytes.count ? packed : [0] + bytes
  }

  /// The bytes in a packed string, nil when it is damaged.
  func unpack(_ packed: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard let form = packed.first, let start = packed.baseAddress else { return nil }
    if form == 0 { return Array(packed.dropFirst()) }
    guard form == 1 || form == 2 else { return nil }
    let dictionary = form == 2 ? ZstdDictionary.met(Self.dictionaryNumber(packed)) : nil
    guard form == 1 || dictionary != nil else { return nil }
    let size = ZSTD_getFrameContentSize(start + 1, packed.count - 1)
    guard size <= UInt64(limit) else { return nil }
    let room = Int(size)
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      let written = ZSTD_decompress_usingDDict(
        decompressor, buffer.baseAddress, room, start + 1, packed.count - 1, dictionary?.unpacking)
      count = ZSTD_isError(written) == 0 ? written : 0
    }
    return bytes.count == room ? bytes : nil
  }

  /// The number of the dictionary that a packed string needs, 0 for none.
  static func dictionaryNumber(_ packed: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard packed.first == 2, let start = packed.baseAddress else { return 0 }
    return ZSTD_getDictID_fromFrame(start + 1, packed.count - 1)
  }
}
