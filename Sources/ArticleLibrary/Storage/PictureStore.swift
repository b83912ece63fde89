internal import GRDB

/// The pictures of the articles, inside a transaction; the same file is stored once, however many
/// articles show it.
struct PictureStore {
  let db: Database

  static let tables = """
    CREATE TABLE picture (
      id INTEGER PRIMARY KEY, key INTEGER NOT NULL, media_type TEXT, bytes BLOB NOT NULL
    ) STRICT;
    CREATE INDEX picture_key ON picture (key);
    -- Which picture an article has at which address.
    CREATE TABLE illustration (
      article_id INTEGER NOT NULL, address TEXT NOT NULL, picture_id INTEGER NOT NULL,
      PRIMARY KEY (article_id, address)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX illustration_picture ON illustration (picture_id);
    """

  /// Gives an article pictures; one that it has at the same address is replaced.
  func add(_ pictures: [ImportedPicture], to article: Int64) throws {
    for picture in pictures {
      let statement = try db.cachedStatement(
        sql: "INSERT OR REPLACE INTO illustration VALUES (?, ?, ?)")
      try statement.execute(arguments: [article, picture.address, try number(of: picture)])
    }
  }

  /// Whether an article lacks one of these pictures.
  func lacks(_ pictures: [ImportedPicture], _ article: Int64) throws -> Bool {
    let sql = """
      SELECT p.bytes FROM illustration i JOIN picture p ON p.id = i.picture_id
      WHERE i.article_id = ? AND i.address = ?
      """
    return try pictures.contains { picture in
      let bytes = try Blob.fetchOne(
        db.cachedStatement(sql: sql), arguments: [article, picture.address])
      return bytes?.bytes != picture.bytes
    }
  }

  /// The picture that an article has at an address.
  func picture(at address: String, of article: Int64) throws -> Picture? {
    let sql = """
      SELECT p.media_type, p.bytes FROM illustration i JOIN picture p ON p.id = i.picture_id
      WHERE i.article_id = ? AND i.address = ?
      """
    let row = try Row.fetchOne(
      db.cachedStatement(sql: sql), arguments: [article, address])
    return row.map { Picture(mediaType: $0[0], bytes: ($0[1] as Blob).bytes) }
  }

  /// Takes an article's pictures out, and the files that no other article shows.
  func remove(article: Int64) throws {
    let numbers = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT picture_id FROM illustration WHERE article_id = ?"),
      arguments: [article])
    guard !numbers.isEmpty else { return }
    try db.cachedStatement(sql: "DELETE FROM illustration WHERE article_id = ?")
      .execute(arguments: [article])
    let sql = """
      DELETE FROM picture WHERE id = ?1
        AND NOT EXISTS (SELECT 1 FROM illustration WHERE picture_id = ?1)
      """
    for number in Set(numbers) { try db.cachedStatement(sql: sql).execute(arguments: [number]) }
  }

  /// The number of a picture's file, which is stored when it is new.
  private func number(of picture: ImportedPicture) throws -> Int64 {
    let key = Fingerprint.of(picture.bytes)
    let cursor = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT id, bytes FROM picture WHERE key = ?"), arguments: [key])
    while let row = try cursor.next() {
      if (row[1] as Blob).bytes == picture.bytes { return row[0] }
    }
    try db.cachedStatement(sql: "INSERT INTO picture (key, media_type, bytes) VALUES (?, ?, ?)")
      .execute(arguments: [key, picture.mediaType, Blob(picture.bytes)])
    return db.lastInsertedRowID
  }
}
