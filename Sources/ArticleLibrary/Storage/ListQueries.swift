internal import GRDB

/// How a list is read: its facet for the counts, and its rows for a window.
///
/// Each list has an index whose entries are in the order of the rowid `ord`, so that a window
/// costs the same anywhere.
struct ListQuery {
  let facet: Int64
  private let tables: String
  private let condition: String

  /// The query of a list, nil when nothing was ever in it.
  init?(_ list: ArticleList, _ db: Database) throws {
    switch list {
    case .all: self.init(FixedFacet.all, "article a", Self.isShown)
    case .unread:
      self.init(
        FixedFacet.unread, "article a INDEXED BY article_unread",
        "a.is_read = 0 AND " + Self.isShown)
    case .bookmarked:
      self.init(
        FixedFacet.bookmarked, "article a INDEXED BY article_bookmarked", "a.is_bookmarked = 1")
    case .documents:
      self.init(FixedFacet.documents, "article a INDEXED BY article_documents", "a.kind = 1")
    case .section(let name):
      guard let facet = try FacetNumbers.find(.section, name, db) else { return nil }
      self.init(facet, "article a INDEXED BY article_section", "a.section_id = \(facet)")
    case .source(let name):
      guard let facet = try FacetNumbers.find(.source, name, db) else { return nil }
      self.init(facet, "article a INDEXED BY article_source", "a.source_id = \(facet)")
    case .tag(let name):
      guard let facet = try FacetNumbers.find(.tag, name, db) else { return nil }
      self.init(facet, nil, "t.facet_id = \(facet)")
    }
  }

  /// Copies of a story that another one stands for are left out.
  private static let isShown = "a.ord NOT IN (SELECT ord FROM hidden)"

  private init(_ facet: Int64, _ tables: String?, _ condition: String) {
    self.facet = facet
    self.tables = tables ?? "tagging t"
    self.condition = condition
    isTag = tables == nil
  }

  private let isTag: Bool
  private var order: String { isTag ? "t.ord" : "a.ord" }
  private var join: String { isTag ? " JOIN article a ON a.ord = t.ord" : "" }

  /// Rows below (older than) `order`, the newest first.
  func rows(below order: Int64, limit: Int, offset: Int = 0, _ db: Database) throws
    -> [ArticleRow]
  {
    let sql = """
      SELECT \(ArticleRow.columns) FROM \(tables)\(join)
      WHERE \(condition) AND \(self.order) < ? ORDER BY \(self.order) DESC LIMIT ? OFFSET ?
      """
    return try fetch(sql, [order, limit, offset], db)
  }

  /// Rows above (newer than) `order`, those next to it, the newest first.
  func rows(above order: Int64, limit: Int, _ db: Database) throws -> [ArticleRow] {
    let sql = """
      SELECT \(ArticleRow.columns) FROM \(tables)\(join)
      WHERE \(condition) AND \(self.order) > ? ORDER BY \(self.order) LIMIT ?
      """
    return try fetch(sql, [order, limit], db).reversed()
  }

  private func fetch(_ sql: String, _ arguments: StatementArguments, _ db: Database) throws
    -> [ArticleRow]
  {
    let cursor = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
    var rows: [ArticleRow] = []
    while let row = try cursor.next() { rows.append(ArticleRow(row)) }
    return rows
  }

  /// Whether the list has a row at this place.
  func contains(_ order: Int64, _ db: Database) throws -> Bool {
    let sql = "SELECT 1 FROM \(tables) WHERE \(condition) AND \(self.order) = ?"
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [order]) != nil
  }

  /// How many rows are newer than `order`: whole buckets from their tally, the rest counted.
  func count(above order: Int64, _ db: Database) throws -> Int {
    let bucket = Order.bucket(order)
    let tally = try db.cachedStatement(
      sql: "SELECT coalesce(sum(total), 0) FROM tally WHERE facet_id = ? AND bucket > ?")
    let whole = try Int.fetchOne(tally, arguments: [facet, bucket]) ?? 0
    let sql = """
      SELECT count(*) FROM \(tables)
      WHERE \(condition) AND \(self.order) > ? AND \(self.order) <= ?
      """
    let rest = try Int.fetchOne(
      db.cachedStatement(sql: sql), arguments: [order, Order.end(ofBucket: bucket)])
    return whole + (rest ?? 0)
  }

  /// Rows from the one with this index on: the tally leads to the bucket, then an offset.
  func rows(fromIndex index: Int, limit: Int, _ db: Database) throws -> [ArticleRow] {
    let cursor = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT bucket, total FROM tally WHERE facet_id = ? ORDER BY bucket DESC"),
      arguments: [facet])
    var left = index
    while let row = try cursor.next() {
      let total: Int = row[1]
      if left < total {
        let end = Order.end(ofBucket: row[0])
        return try rows(below: end + 1, limit: limit, offset: left, db)
      }
      left -= total
    }
    return []
  }
}
