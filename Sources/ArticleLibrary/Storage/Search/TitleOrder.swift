internal import GRDB
internal import Vietnamese

/// Puts articles in the order of their titles.
struct TitleOrder {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// The first `count` of the articles at `orders`, which are the newest first; of equal titles the
  /// newest comes first.
  func first(_ count: Int, of orders: [Int64]) throws -> [Int64] {
    let statement = try db.cachedStatement(sql: "SELECT title FROM article WHERE ord = ?")
    let keys = try orders.map { order in
      AlphabetKey(try String.fetchOne(statement, arguments: [order]) ?? "")
    }
    return keys.indices.sorted { left, right in
      keys[left] == keys[right] ? left < right : keys[left] < keys[right]
    }.prefix(count).map { orders[$0] }
  }
}
