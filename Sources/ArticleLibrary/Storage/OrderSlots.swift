internal import GRDB

/// Finds free places in the order; remembers where crowded seconds go on.
struct OrderSlots {
  private var hints: [Int64: Int64] = [:]

  /// The first free place for an article published at `seconds`.
  mutating func free(seconds: Int64, _ db: Database) throws -> Int64 {
    let base = Order.base(seconds: seconds)
    let slot = try free(from: hints[base] ?? base, db)
    if slot != base {
      if hints.count > 10_000 { hints.removeAll() }
      hints[base] = slot + 1
    }
    return slot
  }

  /// The first free place for an article without a date that is imported at `now`.
  ///
  /// The last such place is kept in the library, so that a great number of them stays cheap.
  func freeUndated(now: Int64, _ db: Database) throws -> Int64 {
    let last = try Setting.integer("undated_order", db) + 1
    let slot = try free(from: max(last, Order.base(seconds: now)), db)
    try Setting.set("undated_order", slot, db)
    return slot
  }

  /// The first place from `start` on that no article has.
  func free(from start: Int64, _ db: Database) throws -> Int64 {
    let taken = try Int64.fetchCursor(
      db.cachedStatement(sql: "SELECT ord FROM article WHERE ord >= ? ORDER BY ord"),
      arguments: [start])
    var slot = start
    while let order = try taken.next(), order == slot { slot += 1 }
    return slot
  }

  /// Forgets what it remembered, as after a transaction that was rolled back.
  mutating func forget() { hints.removeAll() }
}

/// Small values of the library by name.
enum Setting {
  static func integer(_ key: String, _ db: Database) throws -> Int64 {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT value FROM setting WHERE key = ?"), arguments: [key]) ?? 0
  }

  static func text(_ key: String, _ db: Database) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT value FROM setting WHERE key = ?"), arguments: [key])
  }

  static func set(_ key: String, _ value: some DatabaseValueConvertible, _ db: Database) throws {
    let sql = "INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"
    try db.cachedStatement(sql: sql).execute(arguments: [key, value])
  }
}
