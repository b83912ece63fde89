internal import GRDB
internal import Vietnamese

/// The words of the search index with the number of articles that have each.
///
/// `weight` is the count's magnitude (a step for each factor of four): an index over it gives the
/// most frequent words under a prefix at once, and changes seldom.
struct Vocabulary {
  private struct Known {
    var folded: String
    var count: Int
  }

  /// Words met by this writer; dropped when another program writes.
  private var known: [String: Known] = [:]

  /// The magnitude of a count: 0 for 1–3, 1 for 4–15, and so on.
  static func weight(_ count: Int) -> Int {
    (Int.bitWidth - max(1, count).leadingZeroBitCount - 1) / 2
  }

  /// The largest magnitude that the table can hold.
  static let maximalWeight = 15

  /// Writes the changes, in the table's order.
  mutating func write(_ counts: TermCounts, _ db: Database) throws {
    if known.count > 60_000 { known.removeAll() }
    let changes = counts.changes.map { change in
      (folded: known[change.term]?.folded ?? SearchText.folded(change.term), change: change)
    }.sorted { ($0.folded, $0.change.term) < ($1.folded, $1.change.term) }
    for (folded, change) in changes {
      try write(change.term, folded, change.count, db)
    }
  }

  private mutating func write(_ term: String, _ folded: String, _ change: Int, _ db: Database)
    throws
  {
    let before = try known[term]?.count ?? Self.count(of: term, folded, db)
    let after = before + change
    if after <= 0 {
      known[term] = nil
      try db.cachedStatement(sql: "DELETE FROM vocabulary WHERE folded = ? AND term = ?")
        .execute(arguments: [folded, term])
      return
    }
    known[term] = Known(folded: folded, count: after)
    if before == 0 {
      try db.cachedStatement(sql: "INSERT INTO vocabulary VALUES (?, ?, ?, ?)")
        .execute(arguments: [folded, term, after, Self.weight(after)])
    } else if Self.weight(before) == Self.weight(after) {
      try db.cachedStatement(sql: "UPDATE vocabulary SET df = ? WHERE folded = ? AND term = ?")
        .execute(arguments: [after, folded, term])
    } else {
      let sql = "UPDATE vocabulary SET df = ?, weight = ? WHERE folded = ? AND term = ?"
      try db.cachedStatement(sql: sql)
        .execute(arguments: [after, Self.weight(after), folded, term])
    }
  }

  private static func count(of term: String, _ folded: String, _ db: Database) throws -> Int {
    let sql = "SELECT df FROM vocabulary WHERE folded = ? AND term = ?"
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [folded, term]) ?? 0
  }

  /// Forgets the words met, as after a transaction that was rolled back.
  mutating func forget() { known.removeAll() }
}
