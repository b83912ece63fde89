internal import GRDB

/// The tables of saved searches and of the queries that were made, inside a transaction.
struct SavedSearches {
  let db: Database

  /// `journal_search` keeps how a saved search was before a change; without a name there was none.
  static let tables = """
    CREATE TABLE saved_search (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL UNIQUE, query TEXT NOT NULL, sort TEXT NOT NULL
    ) STRICT;
    CREATE TABLE journal_search (
      journal_id INTEGER PRIMARY KEY,
      search_id INTEGER NOT NULL, name TEXT, query TEXT, sort TEXT
    ) STRICT;
    CREATE TABLE past_query (seq INTEGER PRIMARY KEY, query TEXT NOT NULL UNIQUE) STRICT;
    """

  /// All of them, by name.
  func all() throws -> [SavedSearch] {
    try Row.fetchAll(
      db.cachedStatement(sql: "SELECT id, name, query, sort FROM saved_search ORDER BY name")
    ).map(Self.search)
  }

  /// The one with this number.
  func find(_ id: Int64) throws -> SavedSearch? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT id, name, query, sort FROM saved_search WHERE id = ?"),
      arguments: [id]
    ).map(Self.search)
  }

  /// The number of the one with this name.
  func id(named name: String) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM saved_search WHERE name = ?"), arguments: [name])
  }

  private static func search(_ row: Row) -> SavedSearch {
    SavedSearch(
      id: row[0], name: row[1], query: row[2],
      order: SearchRequest.Order(rawValue: row[3]) ?? .newest)
  }

  /// Stores one, in the place of the one with its number.
  func put(_ search: SavedSearch) throws {
    let sql = """
      INSERT INTO saved_search VALUES (?, ?, ?, ?) ON CONFLICT (id)
      DO UPDATE SET name = excluded.name, query = excluded.query, sort = excluded.sort
      """
    try db.cachedStatement(sql: sql)
      .execute(arguments: [search.id, search.name, search.query, search.order.rawValue])
  }

  /// Takes one out.
  func remove(_ id: Int64) throws {
    try db.cachedStatement(sql: "DELETE FROM saved_search WHERE id = ?").execute(arguments: [id])
  }

  /// A number that no saved search ever had.
  func freeID() throws -> Int64 {
    let last = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT seq FROM sqlite_sequence WHERE name = 'saved_search'"))
    return (last ?? 0) + 1
  }

  /// Notes in an entry of the journal how the one with this number is now.
  func keepFormer(_ id: Int64, entry: Int64) throws {
    let former = try find(id)
    try db.cachedStatement(sql: "INSERT INTO journal_search VALUES (?, ?, ?, ?, ?)")
      .execute(arguments: [entry, id, former?.name, former?.query, former?.order.rawValue])
  }

  /// Puts one back as the entry found it; another that has its name now keeps the name.
  func undo(entry: Int64) throws {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT * FROM journal_search WHERE journal_id = ?"),
      arguments: [entry])
    guard let row else { return }
    let id: Int64 = row["search_id"]
    if let name = row["name"] as String? {
      var search = SavedSearch(id: id, name: name, query: row["query"])
      search.order = SearchRequest.Order(rawValue: row["sort"]) ?? .newest
      search.name = try freeName(name, for: id)
      try put(search)
    } else {
      try remove(id)
    }
    try db.cachedStatement(sql: "DELETE FROM journal_search WHERE journal_id = ?")
      .execute(arguments: [entry])
  }

  private func freeName(_ name: String, for id: Int64) throws -> String {
    var candidate = name
    var number = 1
    while let other = try self.id(named: candidate), other != id {
      number += 1
      candidate = "\(name) (\(number))"
    }
    return candidate
  }
}
