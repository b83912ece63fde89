// "The Structure Record" in https://www.sqlite.org/src/file/ext/fts5/fts5_index.c
internal import FoundationEssentials
internal import GRDB

/// The pieces ("segments") that the search index consists of; few pieces make fast searches.
struct IndexStructure {
  /// A piece: its number, and its pages' numbers.
  struct Segment: Hashable {
    let id: Int
    let first: Int
    let last: Int

    /// How many pages it has.
    var pages: Int { last - first + 1 }
  }

  /// Pieces that are merged together, the oldest first.
  struct Level: Hashable {
    /// How many of them are being merged now.
    var merging = 0
    var segments: [Segment] = []
  }

  /// New pieces come in at level 0; what is made of a level's pieces is put into the next.
  private(set) var levels: [Level] = []
  /// What the record says beside the levels.
  private var cookie: [UInt8] = []
  private var writes = 0

  /// The number of pieces.
  var segments: Int { levels.reduce(0) { $0 + $1.segments.count } }
  /// The pages of all pieces.
  var pages: Int { sizes.reduce(0, +) }
  /// Whether a merge has begun and is not finished.
  var isMerging: Bool { levels.contains { $0.merging > 0 } }
  /// The pages of each piece, the newest piece first.
  var sizes: [Int] { levels.flatMap { $0.segments.reversed().map(\.pages) } }

  /// Reads the structure of the index as it is now; no pieces when the record says it in a way that
  /// this program does not know.
  init(_ db: Database) throws {
    let block = try Data.fetchOne(
      db.cachedStatement(sql: "SELECT block FROM search_data WHERE id = 10"))
    self.init([UInt8](block ?? Data()))
  }

  /// Reads a record.
  init(_ record: [UInt8]) {
    var read = IndexStructure()
    var reader = VarintReader(bytes: record, position: 4)
    guard let count = reader.next(), count < 1000, let total = reader.next(),
      let writes = reader.next()
    else { return }
    read.cookie = Array(record.prefix(4))
    read.writes = writes
    for _ in 0..<count {
      guard let level = reader.level() else { return }
      read.levels.append(level)
    }
    // What could not be written again as it was is not understood.
    if read.segments == total && read.record == record { self = read }
  }

  private init() {}

  /// The record that says this.
  var record: [UInt8] {
    var record = cookie
    for number in [levels.count, segments, writes] { record.append(varint: number) }
    for level in levels {
      record.append(varint: level.merging)
      record.append(varint: level.segments.count)
      for segment in level.segments {
        for number in [segment.id, segment.first, segment.last] { record.append(varint: number) }
      }
    }
    return record
  }
}

extension IndexStructure {
  /// Pieces that may stay: each letter that somebody types is looked up in every one.
  static let fewest = 3
  /// A piece of more than so many times the pages of all newer ones is not written again for them.
  private static let growth = 4

  /// How many of the newest pieces should become one, nil when the index is well as it is.
  ///
  /// So each piece is several times as large as those that are newer, and a change makes little be
  /// written again, however large the library is.
  var crowd: Int? {
    let sizes = sizes
    guard !isMerging, sizes.count > 1 else { return nil }
    var count = max(1, sizes.count - Self.fewest + 1)
    var pages = sizes.prefix(count).reduce(0, +)
    while count < sizes.count, sizes[count] <= Self.growth * pages {
      pages += sizes[count]
      count += 1
    }
    return count > 1 ? count : nil
  }

  /// The same pieces with the newest `count` at level 0 and each of the others at a level of its
  /// own, above the one into which those are going to be merged.
  func gathered(_ count: Int) -> IndexStructure {
    let oldestFirst = levels.reversed().flatMap(\.segments)
    var gathered = self
    gathered.levels = [Level(segments: oldestFirst.suffix(count)), Level()]
    gathered.levels += oldestFirst.dropLast(count).reversed().map { Level(segments: [$0]) }
    return gathered
  }

  /// Merges up to `pages` pages; false when there was nothing to merge.
  ///
  /// A negative number begins the merge of everything into one piece.
  @discardableResult
  static func merge(pages: Int, _ db: Database) throws -> Bool {
    let before = db.totalChangesCount
    try set("merge", pages, db)
    return db.totalChangesCount - before > 1
  }

  /// Begins to make one piece of the newest `count`.
  ///
  /// FTS5 merges what is at one level, and has no command that leaves the largest piece out when
  /// the others are at several: they are brought together first.
  func beginMerge(of count: Int, pages: Int, _ db: Database) throws {
    // The connection does not remember the structure after a merge, of nothing too.
    try Self.set("merge", 0, db)
    try db.cachedStatement(sql: "UPDATE search_data SET block = ? WHERE id = 10")
      .execute(arguments: [Blob(gathered(count).record)])
    try Self.set("usermerge", 2, db)
    try Self.set("merge", pages, db)
    try Self.set("usermerge", 8, db)
  }

  private static func set(_ command: String, _ value: Int, _ db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO search (search, rank) VALUES (?, ?)")
      .execute(arguments: [command, value])
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

  mutating func level() -> IndexStructure.Level? {
    guard let merging = next(), let total = next(), total < 10_000 else { return nil }
    var level = IndexStructure.Level(merging: merging)
    for _ in 0..<total {
      guard let id = next(), let first = next(), let last = next() else { return nil }
      level.segments.append(IndexStructure.Segment(id: id, first: first, last: last))
    }
    return level
  }
}

extension [UInt8] {
  /// Adds a number as SQLite writes those of variable length; it has no more than 56 bits.
  fileprivate mutating func append(varint number: Int) {
    var rest = UInt64(number)
    var bytes = [UInt8(rest & 0x7F)]
    while rest > 0x7F {
      rest >>= 7
      bytes.append(UInt8(rest & 0x7F) | 0x80)
    }
    append(contentsOf: bytes.reversed())
  }
}
