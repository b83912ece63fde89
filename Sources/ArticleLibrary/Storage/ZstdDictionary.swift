// https://facebook.github.io/zstd/zstd_manual.html, zdict.h
internal import CZstd
internal import FoundationEssentials
internal import GRDB
internal import Synchronization

/// What the texts of a library have in common, learned from some of them: with it each takes about
/// two thirds of the room.
///
/// Unchecked: it never changes, and zstd lets any number of threads unpack with one.
final class ZstdDictionary: @unchecked Sendable {
  /// The number that is written into everything packed with it.
  let number: UInt32
  let bytes: [UInt8]
  /// The form in which zstd unpacks with it.
  let unpacking: OpaquePointer

  /// A dictionary of these bytes; nil when they are none.
  init?(_ bytes: [UInt8]) {
    let number = ZSTD_getDictID_fromDict(bytes, bytes.count)
    guard number != 0, let unpacking = ZSTD_createDDict(bytes, bytes.count) else { return nil }
    self.number = number
    self.bytes = bytes
    self.unpacking = unpacking
  }

  deinit {
    ZSTD_freeDDict(unpacking)
  }

  /// Learns a dictionary from byte strings; nil when they have too little in common.
  static func learn(from samples: [[UInt8]], size: Int = 112_640) -> ZstdDictionary? {
    let joined = samples.flatMap(\.self)
    let sizes = samples.map(\.count)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      let written = ZDICT_trainFromBuffer(
        buffer.baseAddress, size, joined, sizes, UInt32(sizes.count))
      count = ZDICT_isError(written) == 0 ? written : 0
    }
    return ZstdDictionary(bytes)
  }

  /// The dictionaries that this process has met, by number: they follow from their bytes, so that
  /// several libraries may share them.
  private static let met = Mutex<[UInt32: ZstdDictionary]>([:])

  /// The dictionary with this number, if it was met.
  static func met(_ number: UInt32) -> ZstdDictionary? { met.withLock { $0[number] } }

  /// Lets whatever was packed with it be unpacked from now on.
  func remember() { Self.met.withLock { $0[number] = self } }

  /// Reads the dictionary that `packed` needs from the library, unless it was met.
  static func meet(for packed: some ContiguousBytes, _ db: Database) throws {
    let number = packed.withUnsafeBytes { Zstd.dictionaryNumber($0.bindMemory(to: UInt8.self)) }
    guard number != 0, met(number) == nil else { return }
    try find(number, db)?.remember()
  }

  private static func find(_ number: UInt32, _ db: Database) throws -> ZstdDictionary? {
    try Data.fetchOne(
      db.cachedStatement(sql: "SELECT bytes FROM dictionary WHERE id = ?"), arguments: [number]
    ).flatMap { ZstdDictionary([UInt8]($0)) }
  }
}

/// Which dictionary a library packs with.
///
/// The first is learned once there is something to learn from; as a library grows much larger than
/// it was then, it learns again. What was packed before stays as it is.
struct LibraryDictionary {
  /// With these numbers of articles a library learns (again).
  static let stages = [1000, 60_000]
  /// Articles to learn from, at most.
  private static let sampleCount = 1000
  /// Bytes of an article to learn from, at most.
  private static let sampleSize = 16_384

  /// The dictionary to pack with, nil when none was learned.
  static func newest(_ db: Database) throws -> ZstdDictionary? {
    let sql = "SELECT id, bytes FROM dictionary WHERE id > 0 ORDER BY articles DESC LIMIT 1"
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql)) else { return nil }
    if let met = ZstdDictionary.met(row[0]) { return met }
    let found = ZstdDictionary([UInt8](row[1] as Data))
    found?.remember()
    return found
  }

  /// Texts to learn from when it is time to learn, and how many articles there are.
  static func samples(_ zstd: Zstd, _ db: Database) throws -> (texts: [[UInt8]], articles: Int)? {
    let total =
      try Int.fetchOne(db.cachedStatement(sql: "SELECT total FROM facet WHERE id = 1")) ?? 0
    guard let stage = stages.last(where: { $0 <= total }) else { return nil }
    let learned =
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT max(articles) FROM dictionary")) ?? 0
    guard learned < stage else { return nil }
    let ends = try Row.fetchOne(db, sql: "SELECT min(id), max(id) FROM content")
    guard let first = ends?[0] as Int64?, let last = ends?[1] as Int64? else { return nil }
    let statement = try db.cachedStatement(
      sql: "SELECT packed FROM content WHERE id >= ? ORDER BY id LIMIT 1")
    var texts: [[UInt8]] = []
    for place in 0..<Int64(sampleCount) {
      let id = first + (last - first) * place / Int64(sampleCount)
      guard let packed = try Data.fetchOne(statement, arguments: [id]) else { continue }
      try ZstdDictionary.meet(for: packed, db)
      let text = packed.withUnsafeBytes { zstd.unpack($0.bindMemory(to: UInt8.self)) }
      if let text { texts.append([UInt8](text.prefix(sampleSize))) }
    }
    return (texts, total)
  }

  /// Keeps a dictionary that was learned from a library of so many articles.
  static func keep(_ dictionary: ZstdDictionary?, articles: Int, _ db: Database) throws {
    // A text that teaches nothing is noted, too, so that nobody tries again at once.
    let number = dictionary.map { Int64($0.number) } ?? -Int64(articles)
    try db.execute(
      sql: "INSERT OR IGNORE INTO dictionary VALUES (?, ?, ?)",
      arguments: [number, Data(dictionary?.bytes ?? []), articles])
    dictionary?.remember()
  }
}
