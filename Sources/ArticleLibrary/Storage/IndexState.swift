internal import GRDB

/// How far the search index agrees with this program's rules for words.
///
/// An entry leaves the index by giving it the words again that it came with; an index made by
/// other rules is made anew, the newest articles first. While that lasts, `edge` parts what is
/// indexed again from what is not; whoever writes leaves the articles below it to the rebuild.
struct IndexState: Equatable {
  /// The `IndexText.rules` that the index was made by, 0 when nobody noted them.
  var rules: Int64 = 0
  /// Articles at this place and above are indexed; nil when all are.
  var edge: Int64?
  /// How often the index was made anew.
  var generation: Int64 = 0

  /// Reads the state.
  init(_ db: Database) throws {
    let sql = """
      SELECT key, value FROM setting
      WHERE key IN ('index_rules', 'index_edge', 'index_generation')
      """
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql))
    while let row = try rows.next() {
      switch row[0] as String {
      case "index_rules": rules = row[1]
      case "index_edge": edge = row[1]
      default: generation = row[1]
      }
    }
  }

  /// Whether the index has to be made anew or a rebuild be finished.
  var needsRebuild: Bool { rules != IndexText.rules || edge != nil }

  /// Whether the article at this place is in the index.
  func has(_ order: Int64) -> Bool { edge.map { order >= $0 } ?? true }

  /// Empties the index; nothing is indexed from now on until `move` says so.
  static func clear(_ db: Database) throws {
    let state = try IndexState(db)
    try db.execute(sql: "INSERT INTO search (search) VALUES ('delete-all')")
    try db.execute(sql: "DELETE FROM vocabulary")
    try Beginnings.clear(db)
    try Setting.set("index_rules", IndexText.rules, db)
    try Setting.set("index_edge", Int64.max, db)
    try Setting.set("index_generation", state.generation + 1, db)
  }

  /// Everything at `edge` and above is indexed now; nil when all is.
  static func move(to edge: Int64?, _ db: Database) throws {
    if let edge {
      try Setting.set("index_edge", edge, db)
    } else {
      try db.execute(sql: "DELETE FROM setting WHERE key = 'index_edge'")
    }
  }
}
