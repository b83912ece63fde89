internal import GRDB

extension Library {
  /// Groups the copies of stories in a library that was made before there were stories, once.
  ///
  /// Works in transactions of a moment each; after each `goesOn` is asked, and when it says no the
  /// next call does the rest. Gives how many articles were looked at.
  @discardableResult
  public func groupStories(goesOn: () -> Bool = { true }) throws(LibraryError) -> Int {
    let missing = try read { db -> [Int64] in
      guard try Setting.integer("stories", db) == 0 else { return [] }
      let sql = "SELECT id FROM article EXCEPT SELECT article_id FROM story_band"
      return try Int64.fetchAll(db, sql: sql)
    }
    var rest = missing[...]
    while !rest.isEmpty, goesOn() {
      let ids = rest.prefix(100)
      rest = rest.dropFirst(100)
      try write { writer in
        let zstd = writer.memory.zstd
        for id in ids {
          guard let stored = try StoredArticle.find(id: id, zstd, writer.db)?.stored else {
            continue
          }
          let article = try PreparedArticle(stored, zstd: zstd)
          try Stories(db: writer.db).add(article, id: id, writer)
        }
      }
    }
    if rest.isEmpty {
      let isDone = try read { try Setting.integer("stories", $0) == 1 }
      if !isDone { try maintain { try Setting.set("stories", 1, $0) } }
    }
    return missing.count - rest.count
  }
}
