internal import GRDB
internal import Glibc

extension Library {
  /// Groups the copies of stories where bands are missing: in a library that was made before there
  /// were stories, or in which a large import was killed.
  ///
  /// Works in transactions of a moment each; after each `goesOn` is asked, and when it says no the
  /// next call does the rest. Gives how many articles were looked at.
  @discardableResult
  public func groupStories(goesOn: () -> Bool = { true }) throws(LibraryError) -> Int {
    let found = try read { db -> (ids: [Int64], changes: Int64)? in
      guard try Setting.integer("stories", db) == 0 else { return nil }
      let sql = "SELECT id FROM article EXCEPT SELECT article_id FROM story_band"
      return (try Int64.fetchAll(db, sql: sql), try Setting.integer("changes", db))
    }
    guard let (missing, changes) = found else { return 0 }
    var (rest, rounds) = (missing[...], Int64(0))
    while !rest.isEmpty, goesOn() {
      guard try group(rest.prefix(100)) else { return missing.count - rest.count }
      rest = rest.dropFirst(100)
      rounds += 1
      usleep(2000)  // Lets another program's write in between.
    }
    if rest.isEmpty {
      try maintain { db in
        // What others stored meanwhile may lack its bands, too.
        guard try Setting.integer("stories", db) == 0,
          try Setting.integer("changes", db) == changes + rounds
        else { return }
        try Setting.set("stories", 1, db)
      }
    }
    return missing.count - rest.count
  }

  /// Groups some articles; false when no bands are missing any more, since others have written them.
  private func group(_ ids: ArraySlice<Int64>) throws(LibraryError) -> Bool {
    guard try read({ try Setting.integer("stories", $0) }) == 0 else { return false }
    try write { writer in
      let zstd = writer.memory.zstd
      for id in ids {
        guard let stored = try StoredArticle.find(id: id, zstd, writer.db)?.stored else { continue }
        let article = try PreparedArticle(stored, zstd: zstd)
        try Stories(db: writer.db).add(article, id: id, writer)
      }
    }
    return true
  }
}
