internal import GRDB
internal import Synchronization

/// What the facets of a library are for; the numbers stand in the file.
enum FacetKind: Int {
  case fixed = 0
  case section = 1
  case source = 2
  case tag = 3
}

/// The fixed lists' facets; the numbers stand in the file.
enum FixedFacet {
  static let all: Int64 = 1
  static let unread: Int64 = 2
  static let bookmarked: Int64 = 3
  static let documents: Int64 = 4
}

/// The names of sections and sources by number, remembered once read: they never change.
final class FacetNames: Sendable {
  private let names = Mutex<[Int64: String]>([:])

  /// The name of a facet, nil for none.
  func name(of id: Int64?, _ db: Database) throws -> String? {
    guard let id else { return nil }
    if let known = names.withLock({ $0[id] }) { return known }
    let name = try String.fetchOne(
      db.cachedStatement(sql: "SELECT name FROM facet WHERE id = ?"), arguments: [id])
    if let name { names.withLock { $0[id] = name } }
    return name
  }
}

/// The facets that a writer has met, so that a name is looked up once per import.
struct FacetNumbers {
  private struct Key: Hashable {
    var kind: FacetKind
    var name: String
  }

  private var numbers: [Key: Int64] = [:]

  /// The number of a facet, made when it is new; nil for an absent or blank name.
  mutating func number(_ kind: FacetKind, _ name: String?, _ db: Database) throws -> Int64? {
    guard let name, !name.isEmpty else { return nil }
    let key = Key(kind: kind, name: name)
    if let known = numbers[key] { return known }
    if let stored = try Self.find(kind, name, db) {
      remember(key, stored)
      return stored
    }
    try db.cachedStatement(sql: "INSERT INTO facet (kind, name) VALUES (?, ?)")
      .execute(arguments: [kind.rawValue, name])
    remember(key, db.lastInsertedRowID)
    return db.lastInsertedRowID
  }

  private mutating func remember(_ key: Key, _ number: Int64) {
    if numbers.count > 50_000 { numbers.removeAll() }
    numbers[key] = number
  }

  /// Forgets everything, as after a transaction that was rolled back.
  mutating func forget() { numbers.removeAll() }

  /// The number of a facet that exists.
  static func find(_ kind: FacetKind, _ name: String, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM facet WHERE kind = ? AND name = ?"),
      arguments: [kind.rawValue, name])
  }
}
