internal import GRDB

extension Library {
  /// Where the reader was, as it said itself; nil for a library that was never open in one.
  public func readerState() throws(LibraryError) -> String? {
    try read { try Setting.text("reader", $0) }
  }

  /// Keeps where the reader is.
  public func setReaderState(_ json: String) throws(LibraryError) {
    try writeQuietly { try Setting.set("reader", json, $0) }
  }

  /// Where the person stopped reading an article, as the reader said itself.
  public func readingPlace(for id: ArticleID) throws(LibraryError) -> String? {
    try read { db in
      try String.fetchOne(
        db.cachedStatement(sql: "SELECT json FROM reading_place WHERE id = ?"),
        arguments: [id.rawValue])
    }
  }

  /// Keeps where the person stopped reading an article.
  public func setReadingPlace(_ json: String, for id: ArticleID) throws(LibraryError) {
    let sql = """
      INSERT INTO reading_place VALUES (?, ?) ON CONFLICT DO UPDATE SET json = excluded.json
      """
    try writeQuietly { try $0.execute(sql: sql, arguments: [id.rawValue, json]) }
  }

  /// Writes what no list shows, so that the library does not count as changed.
  private func writeQuietly(_ body: (Database) throws -> Void) throws(LibraryError) {
    do {
      try database.write(body)
    } catch {
      throw LibraryError(error, path: path)
    }
  }
}
