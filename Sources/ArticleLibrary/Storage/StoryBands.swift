internal import GRDB

/// The bands of the articles that a transaction stores: kept until its end, so that the table gets
/// them in the order of its keys, page after page.
struct StoryBands {
  private var waiting: [Int64: [Int64]] = [:]

  /// Articles at most that one is compared with.
  private static let mostCandidates = 12

  /// Notes the bands of an article.
  mutating func add(_ keys: [Int64], of id: Int64) {
    for key in keys { waiting[key, default: []].append(id) }
  }

  /// Articles that share a band, the first that came; not all where there are very many.
  func articles(with keys: [Int64], _ db: Database) throws -> [Int64] {
    let marks = keys.map { _ in "?" }.joined(separator: ", ")
    let sql = """
      SELECT DISTINCT article_id FROM story_band WHERE key IN (\(marks)) LIMIT \(Self.mostCandidates)
      """
    var found = try Int64.fetchAll(
      db.cachedStatement(sql: sql), arguments: StatementArguments(keys))
    for key in keys {
      for id in waiting[key] ?? [] where found.count < Self.mostCandidates && !found.contains(id) {
        found.append(id)
      }
    }
    return found
  }

  /// Takes an article's bands out.
  mutating func remove(_ keys: [Int64], of id: Int64, _ db: Database) throws {
    let delete = try db.cachedStatement(
      sql: "DELETE FROM story_band WHERE key = ? AND article_id = ?")
    for key in keys {
      waiting[key]?.removeAll { $0 == id }
      try delete.execute(arguments: [key, id])
    }
  }

  /// Writes what waits.
  mutating func write(_ db: Database) throws {
    let insert = try db.cachedStatement(sql: "INSERT OR IGNORE INTO story_band VALUES (?, ?)")
    for (key, ids) in waiting.sorted(by: { $0.key < $1.key }) {
      for id in ids { try insert.execute(arguments: [key, id]) }
    }
    waiting = [:]
  }
}
