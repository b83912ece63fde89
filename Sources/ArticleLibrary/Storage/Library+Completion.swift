internal import FoundationEssentials
internal import GRDB
internal import Vietnamese

extension Library {
  /// What may stand in a place of a query, the most frequent first, at most `limit`.
  ///
  /// Sections, sources and tags are looked for among all of the library, authors and signers among
  /// the newest articles that fit. Cancelling the task ends it with `CancellationError`.
  public func completions(at place: CompletionPlace, limit: Int = 50) async throws
    -> [QueryCompletion]
  {
    guard case .value(.field(let field)) = place.kind else {
      return Array(place.knownCompletions.prefix(limit))
    }
    do {
      let names = try await database.read { db -> [String] in
        let completer = Completer(beginning: place.beginning, db: db)
        return switch field {
        case .section: try completer.facets(.section)
        case .source: try completer.facets(.source)
        case .tag: try completer.facets(.tag)
        case .author: try completer.people(.author)
        case .signer: try completer.people(.signer)
        case .title, .number: []
        }
      }
      return names.prefix(limit).map(CompletionPlace.completion)
    } catch {
      if error is CancellationError || Task.isCancelled { throw CancellationError() }
      throw LibraryError(error, path: path)
    }
  }
}

/// Looks for names in the library that begin as typed.
private struct Completer {
  let beginning: String
  let db: Database

  /// Names that are looked through at most, the largest first.
  private static let nameLimit = 50_000
  /// Articles whose authors are looked at.
  private static let articleLimit = 300

  /// Columns of the search index with names of people.
  enum Person: String {
    case author
    case signer
  }

  /// Sections, sources or tags: those that begin so before those that have it inside.
  func facets(_ kind: FacetKind) throws -> [String] {
    let sql = """
      SELECT name FROM facet WHERE kind = ? AND total > 0 ORDER BY total DESC, name LIMIT ?
      """
    let names = try String.fetchAll(
      db.cachedStatement(sql: sql), arguments: [kind.rawValue, Self.nameLimit])
    return ranked(names)
  }

  private func ranked(_ names: [String]) -> [String] {
    let typed = NameBeginning(beginning)
    let found = names.enumerated().compactMap { place, name in
      typed.rank(of: name).map { (rank: min($0, 1), place: place, name: name) }
    }
    return found.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.name)
  }

  /// People of the newest articles that fit, the most frequent first.
  func people(_ person: Person) throws -> [String] {
    guard let orders = try articles(person) else { return [] }
    let zstd = Zstd()
    var counts: [String: Int] = [:]
    let packed = try db.cachedStatement(
      sql: "SELECT c.packed FROM article a JOIN content c ON c.id = a.id WHERE a.ord = ?")
    for order in orders {
      guard let bytes = try Data.fetchOne(packed, arguments: [order]) else { continue }
      let content = bytes.withUnsafeBytes {
        StoredContent(packed: $0.bindMemory(to: UInt8.self), by: zstd)?.content
      }
      let name = person == .author ? content?.author : content?.document?.signer
      if let name, !name.isEmpty { counts[name, default: 0] += 1 }
    }
    let names = counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map(\.key)
    return ranked(names)
  }

  /// The newest articles in whose column a word begins as typed; all of them when nothing is.
  private func articles(_ person: Person) throws -> [Int64]? {
    guard let first = SearchText.words(of: beginning).first?.canonical else {
      return try Int64.fetchAll(
        db.cachedStatement(sql: "SELECT ord FROM article ORDER BY ord DESC LIMIT ?"),
        arguments: [Self.articleLimit])
    }
    let words = try TermVariants.find(first, isPrefix: true, limit: 160, db).words
    guard !words.isEmpty else { return nil }
    let expression = words.map { "\"\($0)\"" }.joined(separator: " OR ")
    return try Int64.fetchAll(
      db.cachedStatement(
        sql: "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?"),
      arguments: ["\(person.rawValue) : (\(expression))", Self.articleLimit])
  }
}
