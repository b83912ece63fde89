internal import GRDB
internal import Vietnamese

extension Library {
  /// The changes that anybody made to the library, the last first, `limit` at most.
  public func history(limit: Int) throws(LibraryError) -> [JournalEntry] {
    try read { try Journal(db: $0).all(limit: limit) }
  }
}

extension Journal {
  /// Entries in whatever state, the last first.
  func all(limit: Int) throws -> [JournalEntry] {
    let sql = "SELECT id, kind, count, at, state FROM journal ORDER BY id DESC LIMIT ?"
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [limit]).compactMap { row in
      guard let kind = JournalEntry.Kind(rawValue: row[1]) else { return nil }
      let state: JournalEntry.State =
        switch row[4] as Int {
        case End.undone.rawValue: .undone
        case End.givenUp.rawValue: .givenUp
        default: .done
        }
      return JournalEntry(
        id: row[0], kind: kind, count: row[2], at: Timestamp(seconds: row[3], offsetMinutes: 0),
        state: state)
    }
  }
}
