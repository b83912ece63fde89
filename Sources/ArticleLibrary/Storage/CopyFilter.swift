internal import GRDB

/// Tells for nearly every article of a large import that the library has no copy of it, without a
/// look into the library.
///
/// What it says holds until others write; whoever stores an article looks again then.
struct CopyFilter {
  private var filter: KeyFilter?
  /// Articles that were asked for.
  private var asked = 0
  /// How often others had been noticed to write when the filter was begun.
  private var foreign = 0

  /// Whether the library may have an article with one of these fingerprints; notes them, since the
  /// library is going to have it.
  ///
  /// The fingerprints are read once so many articles came that it is worth the time; those that may
  /// not be committed yet are in `waiting` and `unsettled`.
  mutating func mayHave(
    _ keys: [Int64], _ library: Library, _ waiting: ImportQueue, _ unsettled: UnsettledKeys
  ) throws -> Bool {
    asked += 1
    if waiting.foreign != foreign { (filter, asked, foreign) = (nil, 1, waiting.foreign) }
    if filter == nil {
      filter = try library.database.unsafeRead(read)
      note(waiting.keys)
      note(unsettled.all)
    }
    let mayHave = filter.map { keys.contains(where: $0.mayHave) } ?? true
    note(keys)
    return mayHave
  }

  /// The library is going to have these, too.
  mutating func note(_ keys: some Sequence<Int64>) {
    for key in keys { filter?.insert(key) }
  }

  private func read(_ db: Database) throws -> KeyFilter? {
    guard try KeyFilter.isWorthwhile(after: asked, db) else { return nil }
    var filter = KeyFilter()
    for sql in [
      "SELECT content_key FROM article", "SELECT url_key FROM article WHERE url_key NOT NULL",
    ] {
      let keys = try Int64.fetchCursor(db.cachedStatement(sql: sql))
      while let key = try keys.next() { filter.insert(key) }
    }
    return filter
  }
}
