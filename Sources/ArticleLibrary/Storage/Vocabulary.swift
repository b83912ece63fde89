internal import GRDB
internal import Vietnamese

/// The words of the search index with the number of articles that have each.
///
/// `weight` is the count's magnitude (a step for each factor of four): an index over it gives the
/// most frequent words under a prefix at once, and changes seldom.
///
/// A word is written with the first article that has it. Its count only says how frequent it is,
/// so during an import counts are gathered over several transactions; when a program dies in
/// between they are too low, and whoever would take a word out asks the index first.
struct Vocabulary {
  private struct Known {
    var folded: String
    /// What is not written yet.
    var change = 0
  }

  /// Words met by this writer.
  private var known: [String: Known] = [:]

  /// The magnitude of a count: 0 for 1–3, 1 for 4–15, and so on.
  static func weight(_ count: Int) -> Int {
    (Int.bitWidth - max(1, count).leadingZeroBitCount - 1) / 2
  }

  /// Counts the words of a transaction, and writes those that the library may not have.
  mutating func count(_ counts: TermCounts, _ db: Database) throws {
    var unknown: [(folded: String, term: String, count: Int)] = []
    for (term, count) in counts.changes {
      if known[term] != nil {
        known[term]?.change += count
        continue
      }
      unknown.append((SearchText.folded(term), term, count))
    }
    for (folded, term, count) in unknown.sorted(by: { ($0.folded, $0.term) < ($1.folded, $1.term) })
    {
      try Self.write(term, folded, count, db)
      known[term] = Known(folded: folded)
    }
  }

  /// Writes the counts that were gathered, in the table's order.
  mutating func write(_ db: Database) throws {
    let changes = known.lazy.filter { $0.value.change != 0 }
      .map { (folded: $0.value.folded, term: $0.key, count: $0.value.change) }
      .sorted { ($0.folded, $0.term) < ($1.folded, $1.term) }
    for (folded, term, count) in changes {
      let isKept = try Self.write(term, folded, count, db)
      known[term] = isKept ? Known(folded: folded) : nil
    }
    if known.count > 60_000 { known.removeAll() }
  }

  /// Changes the count of a word; false when the word is gone.
  @discardableResult
  private static func write(_ term: String, _ folded: String, _ change: Int, _ db: Database)
    throws -> Bool
  {
    let before = try count(of: term, folded, db)
    var after = before + change
    if after <= 0 {
      guard try isIndexed(term, db) else {
        try db.cachedStatement(sql: "DELETE FROM vocabulary WHERE folded = ? AND term = ?")
          .execute(arguments: [folded, term])
        return false
      }
      after = 1
    }
    if before == 0 {
      try db.cachedStatement(sql: "INSERT INTO vocabulary VALUES (?, ?, ?, ?)")
        .execute(arguments: [folded, term, after, weight(after)])
    } else if weight(before) == weight(after) {
      try db.cachedStatement(sql: "UPDATE vocabulary SET df = ? WHERE folded = ? AND term = ?")
        .execute(arguments: [after, folded, term])
    } else {
      let sql = "UPDATE vocabulary SET df = ?, weight = ? WHERE folded = ? AND term = ?"
      try db.cachedStatement(sql: sql).execute(arguments: [after, weight(after), folded, term])
    }
    return true
  }

  private static func count(of term: String, _ folded: String, _ db: Database) throws -> Int {
    let sql = "SELECT df FROM vocabulary WHERE folded = ? AND term = ?"
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [folded, term]) ?? 0
  }

  private static func isIndexed(_ term: String, _ db: Database) throws -> Bool {
    let sql = "SELECT 1 FROM search WHERE search MATCH ? LIMIT 1"
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: ["\"\(term)\""]) != nil
  }

  /// Forgets the words met, as after a transaction that was rolled back.
  mutating func forget() { known.removeAll() }
}
