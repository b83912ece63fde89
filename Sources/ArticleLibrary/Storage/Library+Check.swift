internal import GRDB

/// Something that is wrong with a library.
public enum LibraryFault: Hashable, Sendable {
  /// The database: what SQLite says, and how many times.
  case database(reason: String, count: Int)
  /// The search index: what SQLite says.
  case index(reason: String)
  /// Words are missing from the search index: its making anew was broken off.
  case unfinishedIndex
  /// Lists whose counts are wrong.
  case counts(lists: Int)
  /// Articles without their text.
  case texts(articles: Int)
}

/// A part of a check, in the order in which they come.
public enum CheckStep: CaseIterable, Hashable, Sendable {
  case database
  case index
  case counts
  case texts
}

extension Library {
  /// Looks for damage: in the database, in the search index, in the counts of the lists.
  ///
  /// Reads everything, which takes about a minute for a million articles; `began` is told before
  /// each part. Changes nothing.
  public func check(began: (CheckStep) -> Void = { _ in }) throws(LibraryError) -> [LibraryFault] {
    var faults: [LibraryFault] = []
    for step in CheckStep.allCases {
      began(step)
      switch step {
      case .database: faults += try read { try LibraryCheck(db: $0).database() }
      case .index: faults += try checkIndex()
      case .counts: faults += try read { try LibraryCheck(db: $0).counts() }
      case .texts: faults += try read { try LibraryCheck(db: $0).texts() }
      }
    }
    return faults
  }

  /// FTS5 looks at its own structure; the command is a write for SQLite, but changes nothing.
  private func checkIndex() throws(LibraryError) -> [LibraryFault] {
    if try read({ try IndexState($0).needsRebuild }) { return [.unfinishedIndex] }
    do throws(LibraryError) {
      try maintain { try $0.execute(sql: "INSERT INTO search (search) VALUES ('integrity-check')") }
      return []
    } catch .damaged(_, let reason) {
      return [.index(reason: reason)]
    } catch .failed(let reason) {
      return [.index(reason: reason)]
    } catch {
      throw error
    }
  }

  /// Counts all lists anew.
  public func recount() throws(LibraryError) {
    try write { try LibraryCheck.recount($0.db) }
  }
}

/// What is compared in a check, in one snapshot.
struct LibraryCheck {
  let db: Database

  func database() throws -> [LibraryFault] {
    let words = try String.fetchAll(db, sql: "PRAGMA integrity_check(100)")
    guard let first = words.first, first != "ok" else { return [] }
    return [.database(reason: first, count: words.count)]
  }

  func counts() throws -> [LibraryFault] {
    let sql = """
      WITH expected (facet_id, total, unread) AS (\(Self.expected))
      SELECT count(*) FROM facet f LEFT JOIN expected e ON e.facet_id = f.id
      WHERE f.total <> coalesce(e.total, 0) OR f.unread <> coalesce(e.unread, 0)
        OR f.total <> (SELECT coalesce(sum(t.total), 0) FROM tally t WHERE t.facet_id = f.id)
      """
    let lists = try Int.fetchOne(db, sql: sql) ?? 0
    return lists > 0 ? [.counts(lists: lists)] : []
  }

  func texts() throws -> [LibraryFault] {
    let sql = """
      SELECT count(*) FROM article a LEFT JOIN content c ON c.id = a.id WHERE c.id IS NULL
      """
    let articles = try Int.fetchOne(db, sql: sql) ?? 0
    return articles > 0 ? [.texts(articles: articles)] : []
  }

  /// The lists of all and of unread articles leave copies out for which another one stands.
  private static let isShown = "ord NOT IN (SELECT ord FROM hidden)"

  /// The lists of `CounterChanges`, from the tables that they count.
  private static let expected = """
    SELECT 1, count(*), coalesce(sum(is_read = 0), 0) FROM article WHERE \(isShown)
    UNION ALL SELECT 2, count(*), count(*) FROM article WHERE is_read = 0 AND \(isShown)
    UNION ALL SELECT 3, count(*), coalesce(sum(is_read = 0), 0) FROM article WHERE is_bookmarked = 1
    UNION ALL SELECT 4, count(*), coalesce(sum(is_read = 0), 0) FROM article WHERE kind = 1
    UNION ALL SELECT section_id, count(*), sum(is_read = 0) FROM article
      WHERE section_id IS NOT NULL GROUP BY section_id
    UNION ALL SELECT source_id, count(*), sum(is_read = 0) FROM article
      WHERE source_id IS NOT NULL GROUP BY source_id
    UNION ALL SELECT t.facet_id, count(*), sum(a.is_read = 0)
      FROM tagging t JOIN article a ON a.ord = t.ord GROUP BY t.facet_id
    """

  static func recount(_ db: Database) throws {
    let bucket = "ord >> \(Order.bucketBits)"
    let lists = [
      ("1", "article WHERE \(isShown)"), ("2", "article WHERE is_read = 0 AND \(isShown)"),
      ("3", "article WHERE is_bookmarked = 1"), ("4", "article WHERE kind = 1"),
      ("section_id", "article WHERE section_id IS NOT NULL"),
      ("source_id", "article WHERE source_id IS NOT NULL"), ("facet_id", "tagging"),
    ]
    try db.execute(sql: "DELETE FROM tally")
    for (list, rows) in lists {
      try db.execute(
        sql: "INSERT INTO tally SELECT \(list), \(bucket), count(*) FROM \(rows) GROUP BY 1, 2")
    }
    try db.execute(
      sql: """
        UPDATE facet SET total = 0, unread = 0;
        WITH expected (facet_id, total, unread) AS (\(expected))
        UPDATE facet SET total = e.total, unread = e.unread FROM expected e
          WHERE e.facet_id = facet.id;
        """)
  }
}
