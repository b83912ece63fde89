// "The Structure Record" in https://www.sqlite.org/src/file/ext/fts5/fts5_index.c
internal import FoundationEssentials
internal import GRDB

/// The pieces ("segments") that the search index consists of; few pieces make fast searches.
struct IndexStructure {
  /// Pieces by level: new ones come in at level 0 and are merged into higher ones.
  private(set) var levels: [[Int]] = []
  /// Whether a merge has begun and is not finished.
  private(set) var isMerging = false

  /// The number of pieces.
  var segments: Int { levels.reduce(0) { $0 + $1.count } }
  /// The pages of all pieces.
  var pages: Int { levels.reduce(0) { $0 + $1.reduce(0, +) } }

  /// Reads the structure of the index as it is now.
  init(_ db: Database) throws {
    let block = try Data.fetchOne(
      db.cachedStatement(sql: "SELECT block FROM search_data WHERE id = 10"))
    var reader = VarintReader(bytes: [UInt8](block ?? Data()), position: 4)
    guard let count = reader.next(), count < 1000, reader.next() != nil, reader.next() != nil
    else { return }
    for _ in 0..<count {
      guard let merging = reader.next(), let total = reader.next(), total < 10_000 else { return }
      isMerging = isMerging || merging > 0
      var level: [Int] = []
      for _ in 0..<total {
        guard reader.next() != nil, let first = reader.next(), let last = reader.next() else {
          return
        }
        level.append(last - first + 1)
      }
      levels.append(level)
    }
  }

  /// Merges up to `pages` pages; false when there was nothing to merge.
  ///
  /// A negative number begins the merge of everything into one piece.
  @discardableResult
  static func merge(pages: Int, _ db: Database) throws -> Bool {
    let before = db.totalChangesCount
    try db.cachedStatement(sql: "INSERT INTO search (search, rank) VALUES ('merge', ?)")
      .execute(arguments: [pages])
    return db.totalChangesCount - before > 1
  }
}

/// Reads SQLite's numbers of variable length.
private struct VarintReader {
  let bytes: [UInt8]
  var position: Int

  mutating func next() -> Int? {
    var value: UInt64 = 0
    for length in 1...9 {
      guard position < bytes.count else { return nil }
      let byte = bytes[position]
      position += 1
      if length == 9 { return Int(truncatingIfNeeded: value << 8 | UInt64(byte)) }
      value = value << 7 | UInt64(byte & 0x7F)
      if byte & 0x80 == 0 { return Int(truncatingIfNeeded: value) }
    }
    return nil
  }
}
