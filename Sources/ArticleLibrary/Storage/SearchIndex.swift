internal import GRDB

/// Entries that come to and go from the search index, gathered over a transaction.
///
/// FTS5 writes a segment each time a rowid is not larger than the last, so the entries are given
/// to it in their order.
struct IndexChanges {
  private struct Entry {
    var order: Int64
    var isRemoved: Bool
    var text: IndexText
  }

  private var entries: [Entry] = []
  /// The numbers of the articles that were removed and did not come again.
  private var removed: [Int64] = []
  private var terms = TermCounts()

  mutating func add(_ text: IndexText, id: Int64, order: Int64) {
    if removed.last == id { removed.removeLast() }
    entries.append(Entry(order: order, isRemoved: false, text: text))
  }

  mutating func remove(_ text: IndexText, id: Int64, order: Int64) {
    removed.append(id)
    entries.append(Entry(order: order, isRemoved: true, text: text))
  }

  /// Writes the entries, counts their words, and forgets them.
  ///
  /// Throws when another version of the program has made the index anew by rules of its own.
  mutating func write(_ vocabulary: inout Vocabulary, _ state: IndexState, _ db: Database) throws {
    guard !entries.isEmpty else { return }
    guard state.rules == IndexText.rules else {
      throw LibraryError.failed(reason: "another version of the program renewed the search index")
    }
    entries.removeAll { !state.has($0.order) }
    defer { self = IndexChanges() }
    let insert = try db.cachedStatement(sql: Self.insertSQL)
    let delete = try db.cachedStatement(sql: Self.deleteSQL)
    let edge = try Beginnings.edge(db)
    try IndexTidying.note(gone: removed, db)
    for entry in netEntries {
      let values = StatementArguments([entry.order]) + StatementArguments(entry.text.columns)
      try (entry.isRemoved ? delete : insert).execute(arguments: values)
      terms.count(
        entry.text, sign: entry.isRemoved ? -1 : 1, withBeginnings: entry.order >= edge)
    }
    try terms.beginnings.write(db)
    try vocabulary.count(terms, db)
  }

  /// The entries in their order, and of several for one place only what they come to: what was
  /// there before goes, what is there at last comes.
  private var netEntries: [Entry] {
    let sorted = entries.enumerated()
      .sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }.map(\.element)
    var net: [Entry] = []
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count && sorted[end].order == sorted[start].order { end += 1 }
      if sorted[start].isRemoved { net.append(sorted[start]) }
      if !sorted[end - 1].isRemoved { net.append(sorted[end - 1]) }
      start = end
    }
    return net
  }

  private static let names = IndexText.columnNames.joined(separator: ", ")
  private static let marks = IndexText.columnNames.map { _ in "?" }.joined(separator: ", ")
  private static let insertSQL = "INSERT INTO search (rowid, \(names)) VALUES (?, \(marks))"
  private static let deleteSQL =
    "INSERT INTO search (search, rowid, \(names)) VALUES ('delete', ?, \(marks))"
}
