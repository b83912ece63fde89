internal import GRDB

extension Library {
  /// The parts of the library with their counts; parts without articles are left out.
  ///
  /// Of sections and sources the 500 largest are given, of tags the 200 largest.
  public func overview() throws(LibraryError) -> LibraryOverview {
    try read { db in
      LibraryOverview(
        lists: try Self.fixedLists(db),
        sections: try Self.facets(.section, limit: 500, db) { .section($0) },
        sources: try Self.facets(.source, limit: 500, db) { .source($0) },
        tags: try Self.facets(.tag, limit: 200, db) { .tag($0) },
        searches: try SavedSearches(db: db).all())
    }
  }

  private static func fixedLists(_ db: Database) throws -> [Facet] {
    let lists: [(Int64, ArticleList)] = [
      (FixedFacet.all, .all), (FixedFacet.unread, .unread), (FixedFacet.bookmarked, .bookmarked),
      (FixedFacet.documents, .documents),
    ]
    return try lists.map { id, list in
      let counts = try counts(of: id, db)
      return Facet(list: list, total: counts.total, unread: counts.unread)
    }
  }

  private static func facets(
    _ kind: FacetKind, limit: Int, _ db: Database, _ list: (String) -> ArticleList
  ) throws -> [Facet] {
    let sql = """
      SELECT name, total, unread FROM facet WHERE kind = ? AND total > 0
      ORDER BY total DESC, name LIMIT ?
      """
    return try Row.fetchAll(
      db.cachedStatement(sql: sql), arguments: [kind.rawValue, limit]
    ).map { row in
      Facet(list: list(row[0]), name: row[0], total: row[1], unread: row[2])
    }
  }

  private static func counts(of facet: Int64, _ db: Database) throws -> (total: Int, unread: Int) {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT total, unread FROM facet WHERE id = ?"), arguments: [facet])
    return row.map { ($0[0], $0[1]) } ?? (0, 0)
  }

  /// A window of `limit` rows at most; it costs the same anywhere in a list of any length.
  ///
  /// The index of the first row and the counts are exact. Next to an end of the list the window
  /// is shorter, but one that starts at an index beyond the end shows the last row.
  public func page(of list: ArticleList, from anchor: PageAnchor, limit: Int)
    throws(LibraryError) -> ArticlePage
  {
    try read { db in
      guard limit > 0, let query = try ListQuery(list, db) else {
        return ArticlePage(list: list, rows: [], firstIndex: 0, total: 0, unread: 0)
      }
      let counts = try Self.counts(of: query.facet, db)
      let window = try Self.window(query, anchor, limit, total: counts.total, db)
      let copies = try Stories(db: db).counts(of: window.rows.map(\.id))
      let progress = try Self.progress(of: window.rows.map(\.id), db)
      let rows = try window.rows.map { row in
        var summary = try row.summary(names, db)
        summary.versions = copies[row.id] ?? 1
        summary.progress = progress[row.id]
        return summary
      }
      return ArticlePage(
        list: list, rows: rows,
        firstIndex: window.firstIndex, total: counts.total, unread: counts.unread)
    }
  }

  private typealias Window = (rows: [ArticleRow], firstIndex: Int)

  private static func window(
    _ query: ListQuery, _ anchor: PageAnchor, _ limit: Int, total: Int, _ db: Database
  ) throws -> Window {
    switch anchor {
    case .newest:
      return (try query.rows(below: .max, limit: limit, db), 0)
    case .oldest:
      let rows = try query.rows(above: .min, limit: limit, db)
      return (rows, total - rows.count)
    case .after(let order):
      let rows = try query.rows(below: order, limit: limit, db)
      return (rows, try firstIndex(of: rows, query, total, db))
    case .before(let order):
      let rows = try query.rows(above: order, limit: limit, db)
      return (rows, try firstIndex(of: rows, query, 0, db))
    case .index(let index):
      let first = min(max(0, index), max(0, total - 1))
      return (try query.rows(fromIndex: first, limit: limit, db), first)
    case .around(let id):
      return try window(query, around: id, limit, total: total, db)
    }
  }

  private static func window(
    _ query: ListQuery, around id: ArticleID, _ limit: Int, total: Int, _ db: Database
  ) throws -> Window {
    guard let order = try order(of: id, db) else {
      return try window(query, .newest, limit, total: total, db)
    }
    let newer = try query.rows(above: order, limit: limit / 2, db)
    let older = try query.rows(below: order + 1, limit: limit - newer.count, db)
    let missing = limit - newer.count - older.count
    guard missing > 0, let first = newer.first else {
      return (newer + older, try firstIndex(of: newer + older, query, total, db))
    }
    let rows = try query.rows(above: first.order, limit: missing, db) + newer + older
    return (rows, try firstIndex(of: rows, query, total, db))
  }

  private static func firstIndex(
    of rows: [ArticleRow], _ query: ListQuery, _ fallback: Int, _ db: Database
  ) throws -> Int {
    guard let first = rows.first else { return fallback }
    return try query.count(above: first.order, db)
  }

  static func order(of id: ArticleID, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT ord FROM article WHERE id = ?"), arguments: [id.rawValue])
  }

  /// The index of an article in a list, 0 for the newest; nil when the list does not have it.
  public func index(of id: ArticleID, in list: ArticleList) throws(LibraryError) -> Int? {
    try read { db in
      guard let query = try ListQuery(list, db), let order = try Self.order(of: id, db),
        try query.contains(order, db)
      else { return nil }
      return try query.count(above: order, db)
    }
  }

  /// The row next to the place `order`, which itself need not be in the list any more.
  public func neighbour(of order: Int64, in list: ArticleList, newer: Bool)
    throws(LibraryError) -> ArticleSummary?
  {
    try read { db in
      guard let query = try ListQuery(list, db) else { return nil }
      let rows =
        newer
        ? try query.rows(above: order, limit: 1, db) : try query.rows(below: order, limit: 1, db)
      return try rows.first?.summary(names, db)
    }
  }
}
