internal import FoundationEssentials
internal import GRDB
internal import Vietnamese

/// The files that articles were made of, inside a transaction; each is kept once.
struct Originals {
  /// Which file an article was made of.
  struct Place: Hashable {
    var file: Int64
    var part: Int
  }

  /// The tables: step of the schema.
  static let tables = """
    CREATE TABLE original (
      id INTEGER PRIMARY KEY,
      key INTEGER NOT NULL, size INTEGER NOT NULL,
      name TEXT NOT NULL, modified INTEGER,
      packed BLOB NOT NULL
    ) STRICT;
    CREATE INDEX original_key ON original (key);
    CREATE TABLE article_original (
      article_id INTEGER PRIMARY KEY, original_id INTEGER NOT NULL, part INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX article_original_file ON article_original (original_id);
    -- The file of an article as the journal remembers that article.
    CREATE TABLE journal_original (
      journal_id INTEGER NOT NULL, seq INTEGER NOT NULL,
      original_id INTEGER NOT NULL, part INTEGER NOT NULL,
      PRIMARY KEY (journal_id, seq)
    ) STRICT, WITHOUT ROWID;
    """

  let db: Database

  /// Keeps a file, unless it is there already, and gives its place.
  func keep(_ original: OriginalFile, _ zstd: Zstd) throws -> Place {
    let key = Self.key(original)
    let known = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT id, packed FROM original WHERE key = ? AND size = ?"),
      arguments: [key, original.bytes.count])
    while let row = try known.next() {
      let packed: Data = row[1]
      let bytes = packed.withUnsafeBytes { zstd.unpack($0.bindMemory(to: UInt8.self)) }
      if bytes == original.bytes { return Place(file: row[0], part: original.part) }
    }
    let sql = "INSERT INTO original (key, size, name, modified, packed) VALUES (?, ?, ?, ?, ?)"
    try db.cachedStatement(sql: sql).execute(arguments: [
      key, original.bytes.count, original.name, original.modified?.seconds,
      Blob(zstd.pack(original.bytes)),
    ])
    return Place(file: db.lastInsertedRowID, part: original.part)
  }

  private static func key(_ original: OriginalFile) -> Int64 {
    Fingerprint.of(original.bytes)
  }

  /// Notes that an article was made of a file.
  func set(_ place: Place, of article: Int64) throws {
    let sql = "INSERT OR REPLACE INTO article_original VALUES (?, ?, ?)"
    try db.cachedStatement(sql: sql).execute(arguments: [article, place.file, place.part])
  }

  /// Takes the note of an article away and gives what it said.
  func take(of article: Int64) throws -> Place? {
    let sql = "SELECT original_id, part FROM article_original WHERE article_id = ?"
    let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [article])
    guard let row else { return nil }
    try db.cachedStatement(sql: "DELETE FROM article_original WHERE article_id = ?")
      .execute(arguments: [article])
    return Place(file: row[0], part: row[1])
  }

  /// Lets files go that neither an article nor the journal needs.
  func dropUnused() throws {
    try db.execute(
      sql: """
        DELETE FROM original WHERE id NOT IN (SELECT original_id FROM article_original)
          AND id NOT IN (SELECT original_id FROM journal_original)
        """)
  }

  /// The file with this number; nil when it is not there or damaged.
  func file(_ id: Int64, _ zstd: Zstd) throws -> OriginalFile? {
    let sql = "SELECT name, modified, packed FROM original WHERE id = ?"
    let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id])
    guard let row else { return nil }
    let packed: Data = row[2]
    let bytes = packed.withUnsafeBytes { zstd.unpack($0.bindMemory(to: UInt8.self)) }
    guard let bytes else { return nil }
    let modified = (row[1] as Int64?).map { Timestamp(seconds: $0, offsetMinutes: 0) }
    return OriginalFile(name: row[0], bytes: bytes, modified: modified)
  }
}

extension Journal {
  /// Notes the file of an article that was replaced or removed.
  func addOriginal(_ entry: Int64, number: Int64, _ place: Originals.Place?) throws {
    guard let place else { return }
    try db.cachedStatement(sql: "INSERT INTO journal_original VALUES (?, ?, ?, ?)")
      .execute(arguments: [entry, number, place.file, place.part])
  }

  /// The file that the entry's change `number` notes.
  func original(_ entry: Int64, number: Int64) throws -> Originals.Place? {
    let sql = "SELECT original_id, part FROM journal_original WHERE journal_id = ? AND seq = ?"
    let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [entry, number])
    return row.map { Originals.Place(file: $0[0], part: $0[1]) }
  }
}
