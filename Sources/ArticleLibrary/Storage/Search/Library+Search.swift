internal import Dispatch
internal import FoundationEssentials
internal import GRDB
internal import Synchronization
internal import Vietnamese

extension Library {
  /// Searches; blocks the caller until the answer is there.
  ///
  /// Any string is a valid query (see ``SearchQuery``); one without anything to look for finds
  /// nothing.
  public func search(_ request: SearchRequest) throws(LibraryError) -> SearchResult {
    let query = query(of: request)
    let found = try read { try SearchRun(request, query).run(names, contents, $0) }
    do {
      return try found.result(for: request, query, contents)
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  /// Searches; cancelling the task interrupts the database and throws `CancellationError`.
  ///
  /// Throws `LibraryError` otherwise.
  public func search(_ request: SearchRequest) async throws -> SearchResult {
    let query = query(of: request)
    do {
      let found = try await database.read { [names, contents] in
        try SearchRun(request, query).run(names, contents, $0)
      }
      try Task.checkCancellation()
      return try found.result(for: request, query, contents) { try Task.checkCancellation() }
    } catch {
      if error is CancellationError || Task.isCancelled { throw CancellationError() }
      throw LibraryError(error, path: path)
    }
  }

  /// The query of a request, whose days are counted from the library's clock unless it has one.
  private func query(of request: SearchRequest) -> SearchQuery {
    SearchQuery(
      request.query, isTyping: request.isTyping,
      now: request.now ?? Timestamp(seconds: now(), offsetMinutes: Timestamp.vietnamOffset))
  }
}

/// What the database found, before the passages are made.
struct FoundArticles: Sendable {
  var articles: [FoundArticle] = []
  var total: Int? = 0
  var isTotalCapped = false
  /// Whether an exact search would find the same.
  var isExact = true

  /// The answer with its passages; `check` is called between them.
  func result(
    for request: SearchRequest, _ query: SearchQuery, _ cache: ContentCache,
    check: () throws -> Void = {}
  ) throws -> SearchResult {
    var hits: [SearchHit] = []
    for start in stride(from: 0, to: articles.count, by: Self.piece) {
      try check()
      hits += Self.hits(
        articles[start..<min(start + Self.piece, articles.count)], query, cache)
    }
    return SearchResult(
      request: request, hits: hits, total: total, isTotalCapped: isTotalCapped, isExact: isExact)
  }

  /// Hits whose passages are made at once.
  private static let piece = 64

  /// The hits of some articles; two threads share the work, for passages are most of a search.
  private static func hits(
    _ articles: ArraySlice<FoundArticle>, _ query: SearchQuery, _ cache: ContentCache
  ) -> [SearchHit] {
    guard articles.count >= 8 else {
      let passages = Passages(query, cache)
      return articles.map(passages.hit)
    }
    let middle = articles.startIndex + articles.count / 2
    let halves = [articles[..<middle], articles[middle...]]
    let found = Mutex<[Int: [SearchHit]]>([:])
    DispatchQueue.concurrentPerform(iterations: 2) { half in
      let passages = Passages(query, cache)
      let hits = halves[half].map(passages.hit)
      found.withLock { $0[half] = hits }
    }
    return found.withLock { ($0[0] ?? []) + ($0[1] ?? []) }
  }
}

/// An article that was found: its row and its packed content.
struct FoundArticle: Sendable {
  var summary: ArticleSummary
  var packed: Data

  static func find(_ order: Int64, _ names: FacetNames, _ db: Database) throws -> FoundArticle? {
    let sql = """
      SELECT \(ArticleRow.columns), c.packed FROM article a JOIN content c ON c.id = a.id
      WHERE a.ord = ?
      """
    let cursor = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [order])
    guard let row = try cursor.next() else { return nil }
    let packed: Data = row[ArticleRow.count]
    try ZstdDictionary.meet(for: packed, db)
    return FoundArticle(summary: try ArticleRow(row).summary(names, db), packed: packed)
  }
}
