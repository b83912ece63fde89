internal import GRDB
public import Vietnamese

extension Library {
  /// Adds to the log of reading, which is no change that could be undone.
  public func log(_ reading: ReadingLog) throws(LibraryError) {
    try writeQuietly { db in
      if reading.seconds > 0 {
        let sql = """
          INSERT INTO reading VALUES (?, ?, ?)
          ON CONFLICT DO UPDATE SET seconds = seconds + excluded.seconds
          """
        try db.cachedStatement(sql: sql).execute(arguments: [
          reading.day.daysSinceEpoch, reading.article.rawValue, reading.seconds,
        ])
      }
      try db.cachedStatement(sql: "INSERT OR REPLACE INTO progress VALUES (?, ?, ?, ?)")
        .execute(arguments: [
          reading.article.rawValue, min(max(0, reading.percent), 100), reading.place, now(),
        ])
    }
  }

  /// The articles that were begun and not read to their end, the last one first.
  public func unfinished(limit: Int) throws(LibraryError) -> [UnfinishedArticle] {
    try read { db in
      let sql = """
        SELECT \(ArticleRow.columns), p.percent, p.place
        FROM progress p JOIN article a ON a.id = p.article_id
        WHERE p.percent BETWEEN 1 AND 97 ORDER BY p.at DESC, p.article_id DESC LIMIT ?
        """
      return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [limit]).map { row in
        UnfinishedArticle(
          article: try ArticleRow(row).summary(names, db), percent: row[ArticleRow.count],
          place: row[ArticleRow.count + 1])
      }
    }
  }

  /// How far an article was read when it was left, nil when it was not begun, or read to its end.
  public func progress(of id: ArticleID) throws(LibraryError) -> ReadingProgress? {
    try read { db in
      let sql = """
        SELECT percent, place FROM progress WHERE article_id = ? AND percent BETWEEN 1 AND 97
        """
      return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id.rawValue]).map {
        ReadingProgress(percent: $0[0], place: $0[1])
      }
    }
  }

  /// How far articles were read, in percent, of those that were begun.
  static func progress(of ids: [Int64], _ db: Database) throws -> [Int64: Int] {
    let sql = """
      SELECT article_id, percent FROM progress
      WHERE article_id IN (SELECT value FROM json_each(?)) AND percent BETWEEN 1 AND 97
      """
    var found: [Int64: Int] = [:]
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: ["\(ids)"])
    while let row = try rows.next() { found[row[0]] = row[1] }
    return found
  }

  /// What the person has read until `today`, by the person's clock.
  public func readingStatistics(today: Day) throws(LibraryError) -> ReadingStatistics {
    try read { db in
      var statistics = ReadingStatistics()
      let day = today.daysSinceEpoch
      statistics.today = try Self.amount(from: day, db)
      statistics.month = try Self.amount(from: day - today.day + 1, db)
      statistics.total = try Self.amount(from: .min, db)
      statistics.sources = try sources(db)
      let seconds = Dictionary(
        uniqueKeysWithValues: try Row.fetchAll(
          db, sql: "SELECT day, sum(seconds) FROM reading WHERE day > ? GROUP BY day",
          arguments: [day - 30]
        ).map { ($0[0] as Int, $0[1] as Int) })
      statistics.days = ((day - 29)...day).map { seconds[$0] ?? 0 }
      statistics.streak = try Self.streak(until: day, db)
      return statistics
    }
  }

  private static func amount(from day: Int, _ db: Database) throws -> ReadingStatistics.Amount {
    let sql =
      "SELECT count(DISTINCT article_id), coalesce(sum(seconds), 0) FROM reading WHERE day >= ?"
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [day]) else {
      return .init()
    }
    return .init(articles: row[0], seconds: row[1])
  }

  private func sources(_ db: Database) throws -> [ReadingStatistics.Source] {
    let sql = """
      SELECT a.source_id, count(DISTINCT r.article_id), sum(r.seconds) AS seconds
      FROM reading r JOIN article a ON a.id = r.article_id
      GROUP BY a.source_id ORDER BY seconds DESC, a.source_id LIMIT 20
      """
    return try Row.fetchAll(db.cachedStatement(sql: sql)).map { row in
      .init(
        name: try names.name(of: row[0], db), amount: .init(articles: row[1], seconds: row[2]))
    }
  }

  /// Days in a row; a day that has only begun does not break them.
  private static func streak(until day: Int, _ db: Database) throws -> Int {
    let sql = "SELECT DISTINCT day FROM reading WHERE day <= ? ORDER BY day DESC"
    let days = try Int.fetchCursor(db.cachedStatement(sql: sql), arguments: [day])
    var count = 0
    var expected = day
    while let next = try days.next() {
      if count == 0, next == day - 1 { expected = next }
      guard next == expected else { break }
      count += 1
      expected -= 1
    }
    return count
  }
}
