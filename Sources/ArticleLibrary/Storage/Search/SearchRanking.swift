internal import FoundationEssentials
internal import GRDB

/// Puts articles in order by how well they match the words of a query.
struct SearchRanking {
  private let db: Database
  private let expression: IndexExpression?

  /// A ranking by the words and phrases of `query` that are not excluded.
  init(_ query: SearchQuery, _ db: Database) throws {
    self.db = db
    // A beginning tells little beside its most frequent words, so ranking is always quick.
    var planner = try SearchPlanner(query, isExact: false, isRanked: true, db)
    let wanted = try query.root.map { try Self.phrases(of: $0).map { try planner.plan($0) } } ?? []
    expression = IndexExpression.any(
      wanted.compactMap { if case .index(let part) = $0 { part } else { nil } })
  }

  private static func phrases(of node: SearchQuery.Node) -> [SearchQuery.Node] {
    switch node {
    case .phrase, .near: [node]
    case .all(let parts), .any(let parts): parts.flatMap(phrases)
    case .state, .has, .days, .language, .not: []
    }
  }

  /// The best `count` of the articles at `orders`, which are the newest first.
  func best(_ count: Int, _ orders: [Int64]) throws -> [Int64] {
    guard let expression, let newest = orders.first, let oldest = orders.last else {
      return Array(orders.prefix(count))
    }
    let weights = expression.weights.withUnsafeBytes { Data($0) }
    let sql = """
      SELECT rowid, article_rank(search, ?) FROM search
      WHERE search MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC
      """
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: sql), arguments: [weights, expression.text, oldest, newest])
    var scores = [Double](repeating: 0, count: orders.count)
    var place = 0
    while let row = try rows.next() {
      let order: Int64 = row[0]
      while place < orders.count, orders[place] > order { place += 1 }
      guard place < orders.count else { break }
      if orders[place] == order { scores[place] = row[1] }
    }
    return scores.indices.sorted { (scores[$0], orders[$0]) > (scores[$1], orders[$1]) }
      .prefix(count).map { orders[$0] }
  }
}
