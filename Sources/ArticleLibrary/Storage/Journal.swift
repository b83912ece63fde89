internal import FoundationEssentials
internal import GRDB
internal import Vietnamese

/// The tables of the journal, inside a transaction.
struct Journal {
  let db: Database

  /// Begins an entry.
  func begin(_ kind: JournalEntry.Kind, at: Int64, count: Int = 0) throws -> Int64 {
    try db.cachedStatement(sql: "INSERT INTO journal (at, kind, count, state) VALUES (?, ?, ?, 0)")
      .execute(arguments: [at, kind.rawValue, count])
    return db.lastInsertedRowID
  }

  /// Counts further articles of an entry; false when the entry was undone meanwhile.
  func grow(_ entry: Int64, by count: Int) throws -> Bool {
    try db.cachedStatement(sql: "UPDATE journal SET count = count + ? WHERE id = ? AND state = 0")
      .execute(arguments: [count, entry])
    return db.changesCount == 1
  }

  /// The last entry that is not undone.
  func last() throws -> JournalEntry? {
    try entry(where: "state = 0 ORDER BY id DESC LIMIT 1", [])
  }

  /// The entry with this number, nil when it is ended.
  func open(_ id: Int64) throws -> JournalEntry? {
    try entry(where: "id = ? AND state = 0", [id])
  }

  /// The entry with this number.
  func entry(_ id: Int64) throws -> JournalEntry? {
    try entry(where: "id = ?", [id])
  }

  private func entry(where condition: String, _ arguments: StatementArguments) throws
    -> JournalEntry?
  {
    let sql = "SELECT id, kind, count, at FROM journal WHERE \(condition)"
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: arguments),
      let kind = JournalEntry.Kind(rawValue: row[1])
    else { return nil }
    return JournalEntry(
      id: row[0], kind: kind, count: row[2], at: Timestamp(seconds: row[3], offsetMinutes: 0))
  }

  /// What became of an entry; the numbers stand in the file.
  enum End: Int {
    case undone = 1
    /// It cannot be undone, or not all of it.
    case givenUp = 2
  }

  /// Ends an entry, so that the one before it is the last.
  func close(_ entry: Int64, _ end: End) throws {
    try db.cachedStatement(sql: "UPDATE journal SET state = ? WHERE id = ? AND state = 0")
      .execute(arguments: [end.rawValue, entry])
  }

  // MARK: Marks

  func addMark(_ entry: Int64, article: Int64) throws {
    try db.cachedStatement(sql: "INSERT INTO journal_mark VALUES (?, ?)")
      .execute(arguments: [entry, article])
  }

  /// The articles that the entry marked; they leave the journal.
  func takeMarks(_ entry: Int64) throws -> [Int64] {
    let ids = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT article_id FROM journal_mark WHERE journal_id = ?"),
      arguments: [entry])
    try db.cachedStatement(sql: "DELETE FROM journal_mark WHERE journal_id = ?")
      .execute(arguments: [entry])
    return ids
  }

  // MARK: Articles that came and went

  /// The number that the entry's next change gets.
  func nextNumber(_ entry: Int64) throws -> Int64 {
    let sql = """
      SELECT max(coalesce((SELECT max(seq) FROM journal_insert WHERE journal_id = ?1), 0),
        coalesce((SELECT max(seq) FROM journal_former WHERE journal_id = ?1), 0)) + 1
      """
    return try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: [entry]) ?? 1
  }

  /// Notes that articles with the numbers `ids` came.
  func addInserted(_ entry: Int64, number: Int64, ids: ClosedRange<Int64>) throws {
    try db.cachedStatement(sql: "INSERT INTO journal_insert VALUES (?, ?, ?, ?)")
      .execute(arguments: [entry, number, ids.lowerBound, ids.upperBound])
  }

  /// Notes how an article was before it was replaced or removed.
  func addFormer(_ entry: Int64, number: Int64, _ former: FormerArticle) throws {
    try db.cachedStatement(sql: "INSERT INTO journal_former VALUES (?, ?, ?, ?, ?, ?, ?)")
      .execute(arguments: [
        entry, number, former.id, former.order, former.marks.isRead, former.marks.isBookmarked,
        Blob(former.packed),
      ])
    try addOriginal(entry, number: number, former.original)
  }

  /// The last change of an entry that is not taken back yet.
  enum Change {
    case inserted(ClosedRange<Int64>)
    case former(FormerArticle)
  }

  func lastChange(_ entry: Int64) throws -> (number: Int64, change: Change)? {
    let inserted = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT seq, first_id, last_id FROM journal_insert WHERE journal_id = ?
          ORDER BY seq DESC LIMIT 1
          """), arguments: [entry])
    let former = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT seq, article_id, ord, is_read, is_bookmarked, packed FROM journal_former
          WHERE journal_id = ? ORDER BY seq DESC LIMIT 1
          """), arguments: [entry])
    if let inserted, (former?[0] ?? -1) < (inserted[0] as Int64) {
      return (inserted[0], .inserted(inserted[1]...inserted[2]))
    }
    guard let former else { return nil }
    let packed: Data = former[5]
    return (
      former[0],
      .former(
        FormerArticle(
          id: former[1], order: former[2],
          marks: ArticleWriter.Marks(isRead: former[3], isBookmarked: former[4]),
          packed: [UInt8](packed), original: try original(entry, number: former[0])))
    )
  }

  /// The change is taken back.
  func drop(_ entry: Int64, number: Int64) throws {
    for table in ["journal_insert", "journal_former", "journal_original"] {
      try db.cachedStatement(sql: "DELETE FROM \(table) WHERE journal_id = ? AND seq = ?")
        .execute(arguments: [entry, number])
    }
  }

  /// Of the articles that came, those after `last` are taken back.
  func shorten(_ entry: Int64, number: Int64, last: Int64) throws {
    try db.cachedStatement(
      sql: "UPDATE journal_insert SET last_id = ? WHERE journal_id = ? AND seq = ?"
    ).execute(arguments: [last, entry, number])
  }
}
