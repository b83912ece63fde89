internal import GRDB
internal import Vietnamese

extension Library {
  /// The highlights of an article, in the order in which they were made.
  public func highlights(of article: ArticleID) throws(LibraryError) -> [Highlight] {
    try read { db in
      let sql =
        "SELECT \(HighlightRow.columns) FROM highlight h WHERE h.article_id = ? ORDER BY h.id"
      return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [article.rawValue])
        .map { HighlightRow.highlight($0) }
    }
  }

  /// The highlights of the whole library, the last one first.
  public func highlights(limit: Int) throws(LibraryError) -> [HighlightedPassage] {
    try read { db in
      let sql = """
        SELECT \(ArticleRow.columns), \(HighlightRow.columns)
        FROM highlight h JOIN article a ON a.id = h.article_id ORDER BY h.id DESC LIMIT ?
        """
      return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [limit]).map { row in
        HighlightedPassage(
          highlight: HighlightRow.highlight(row, from: ArticleRow.count),
          article: try ArticleRow(row).summary(names, db))
      }
    }
  }

  /// Keeps a highlight, and gives it with its number.
  ///
  /// Throws `notFound` when the library lacks the article.
  @discardableResult
  public func addHighlight(_ highlight: Highlight) throws(LibraryError) -> Highlight {
    try write { writer in
      guard try Self.order(of: highlight.article, writer.db) != nil else {
        throw LibraryError.notFound(highlight.article)
      }
      var stored = highlight
      try HighlightRow.insert(highlight, id: nil, writer.db)
      stored.id = writer.db.lastInsertedRowID
      let entry = try Journal(db: writer.db).begin(.highlight, at: now(), count: 1)
      try HighlightRow.journal(entry, id: stored.id, before: nil, writer.db)
      return stored
    }
  }

  /// Takes a highlight away; nothing happens when it is not there.
  public func removeHighlight(_ id: Int64) throws(LibraryError) {
    try changeHighlight(id, as: .unhighlight) { try HighlightRow.delete(id, $0) }
  }

  /// Changes the note of a highlight; nil takes it away.
  public func setNote(_ note: String?, ofHighlight id: Int64) throws(LibraryError) {
    try changeHighlight(id, as: .noteHighlight) { db in
      try db.cachedStatement(sql: "UPDATE highlight SET note = ? WHERE id = ?")
        .execute(arguments: [note, id])
    }
  }

  private func changeHighlight(
    _ id: Int64, as kind: JournalEntry.Kind, _ body: (Database) throws -> Void
  ) throws(LibraryError) {
    try write { writer in
      guard let before = try HighlightRow.find(id, writer.db) else { return }
      try body(writer.db)
      let entry = try Journal(db: writer.db).begin(kind, at: now(), count: 1)
      try HighlightRow.journal(entry, id: id, before: before, writer.db)
    }
  }

  /// Takes a change of a highlight back.
  static func undoHighlight(_ entry: Int64, _ db: Database) throws {
    let sql = """
      SELECT highlight_id, article_id, quote, before, after, note, at FROM journal_highlight
      WHERE journal_id = ?
      """
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [entry]) else {
      return
    }
    try HighlightRow.delete(row[0], db)
    if row[2] as String? != nil {
      try HighlightRow.insert(HighlightRow.highlight(row), id: row[0], db)
    }
    try db.cachedStatement(sql: "DELETE FROM journal_highlight WHERE journal_id = ?")
      .execute(arguments: [entry])
  }
}

/// The rows of the table `highlight`, inside a transaction.
enum HighlightRow {
  /// The columns that ``highlight(_:from:)`` reads; the table is called `h`.
  static let columns = "h.id, h.article_id, h.quote, h.before, h.after, h.note, h.at"

  static func highlight(_ row: Row, from first: Int = 0) -> Highlight {
    Highlight(
      id: row[first], article: ArticleID(row[first + 1]), quote: row[first + 2],
      before: row[first + 3], after: row[first + 4], note: row[first + 5],
      at: Timestamp(seconds: row[first + 6], offsetMinutes: 0))
  }

  static func find(_ id: Int64, _ db: Database) throws -> Highlight? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(columns) FROM highlight h WHERE h.id = ?"),
      arguments: [id]
    ).map { highlight($0) }
  }

  static func insert(_ highlight: Highlight, id: Int64?, _ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO highlight (id, article_id, quote, before, after, note, at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, highlight.article.rawValue, highlight.quote, highlight.before, highlight.after,
      highlight.note, highlight.at.seconds,
    ])
  }

  /// The highlights of an article as they leave the library.
  ///
  /// Libraries of before imports filled the table have some only beside the article: `imported`. Of
  /// these, those that were taken away since are known by the journal.
  static func all(
    of article: Int64, imported: [ImportedHighlight], _ db: Database
  ) throws -> [ImportedHighlight] {
    let rows = try rows(of: article, db)
    let rest = imported.without(rows)
    guard !rest.isEmpty else { return rows }
    let sql = "SELECT quote FROM journal_highlight WHERE article_id = ? AND quote IS NOT NULL"
    let changed = try String.fetchSet(db.cachedStatement(sql: sql), arguments: [article])
    return rows + rest.filter { !changed.contains($0.quote) }
  }

  /// The highlights of an article in the table.
  static func rows(of article: Int64, _ db: Database) throws -> [ImportedHighlight] {
    let sql = "SELECT \(columns) FROM highlight h WHERE h.article_id = ? ORDER BY h.id"
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [article])
      .map { ImportedHighlight(highlight($0)) }
  }

  /// Keeps what an import brings.
  static func add(
    _ marks: [ImportedHighlight], to article: Int64, now: Int64, _ db: Database
  ) throws {
    for mark in marks {
      let at = Timestamp(seconds: mark.seconds ?? now, offsetMinutes: 0)
      try insert(
        Highlight(
          article: ArticleID(article), quote: mark.quote, before: mark.before ?? "",
          after: mark.after ?? "", note: mark.note, at: at), id: nil, db)
    }
  }

  /// Takes away what an import brought.
  static func remove(
    _ marks: [ImportedHighlight], of article: Int64, _ db: Database
  ) throws {
    let statement = try db.cachedStatement(
      sql: "DELETE FROM highlight WHERE article_id = ? AND quote = ? AND note IS ?")
    for mark in marks { try statement.execute(arguments: [article, mark.quote, mark.note]) }
  }

  /// Takes away all highlights of an article.
  static func removeAll(of article: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM highlight WHERE article_id = ?")
      .execute(arguments: [article])
  }

  static func delete(_ id: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM highlight WHERE id = ?").execute(arguments: [id])
  }

  /// Notes how a highlight was; nil when it was not there.
  static func journal(_ entry: Int64, id: Int64, before: Highlight?, _ db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT INTO journal_highlight VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      entry, id, before?.article.rawValue, before?.quote, before?.before, before?.after,
      before?.note, before?.at.seconds,
    ])
  }
}
