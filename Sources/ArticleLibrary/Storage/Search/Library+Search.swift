internal import Dispatch
internal import FoundationEssentials
internal import GRDB
internal import Synchronization

extension Library {
  /// Searches; blocks the caller until the answer is there.
  ///
  /// Any string is a valid query. A query without letters and digits finds nothing.
  public func search(_ request: SearchRequest) throws(LibraryError) -> SearchResult {
    let query = TextQuery(request.query, isTyping: request.isTyping)
    let found = try read { try SearchRun(request, query).run(names, $0) }
    do {
      return try found.result(for: request, query)
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  /// Searches; cancelling the task interrupts the database and throws `CancellationError`.
  ///
  /// Throws `LibraryError` otherwise.
  public func search(_ request: SearchRequest) async throws -> SearchResult {
    let query = TextQuery(request.query, isTyping: request.isTyping)
    do {
      let found = try await database.read { [names] in
        try SearchRun(request, query).run(names, $0)
      }
      return try found.result(for: request, query) { try Task.checkCancellation() }
    } catch {
      if error is CancellationError || Task.isCancelled { throw CancellationError() }
      throw LibraryError(error, path: path)
    }
  }
}

/// The database's part of a search: which articles, in which order, and how many.
struct SearchRun {
  private let request: SearchRequest
  private let query: TextQuery

  /// Of more articles than these, only the newest are put in order of relevance.
  private static let rankedLimit = 10_000

  init(_ request: SearchRequest, _ query: TextQuery) {
    self.request = request
    self.query = query
  }

  func run(_ names: FacetNames, _ db: Database) throws -> FoundArticles {
    let isRanked = request.order == .relevance
    guard let expansion = try QueryExpansion(query, isRanked: isRanked, db) else {
      return FoundArticles()
    }
    let limit = request.limit
    // Counting a few and finding them is one walk through the index.
    let countsAlong = !isRanked && request.after == nil && request.countLimit <= 10_000
    let wanted = countsAlong ? max(limit, request.countLimit) : limit
    let orders =
      isRanked
      ? try ranked(expansion, wanted + 1, db) : try newest(expansion, wanted + 1, db)
    var found = FoundArticles()
    found.articles = try orders.prefix(limit).compactMap { try FoundArticle.find($0, names, db) }
    if request.after == nil && orders.count <= wanted {
      found.total = orders.count
    } else if request.countLimit <= 0 {
      found.total = nil
    } else {
      let count = countsAlong ? orders.count : try count(expansion.expression, db)
      found.total = min(count, request.countLimit)
      found.isTotalCapped = count > request.countLimit
    }
    return found
  }

  /// The newest matches.
  private func newest(_ expansion: QueryExpansion, _ limit: Int, _ db: Database) throws -> [Int64] {
    let sql = """
      SELECT rowid FROM search WHERE search MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?
      """
    return try Int64.fetchAll(
      db.cachedStatement(sql: sql),
      arguments: [expansion.expression, request.after ?? .max, limit])
  }

  /// The best of the newest matches.
  private func ranked(_ expansion: QueryExpansion, _ limit: Int, _ db: Database) throws -> [Int64] {
    let marks = expansion.weights.map { _ in ", ?" }.joined()
    let sql = """
      SELECT rowid FROM (
        SELECT rowid, article_rank(search\(marks)) AS score FROM search
        WHERE search MATCH ? ORDER BY rowid DESC LIMIT \(Self.rankedLimit))
      ORDER BY score DESC, rowid DESC LIMIT ?
      """
    return try Int64.fetchAll(
      db.makeStatement(sql: sql),
      arguments: StatementArguments(expansion.weights) + [expansion.expression, limit])
  }

  private func count(_ expression: String, _ db: Database) throws -> Int {
    let sql = "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)"
    return try Int.fetchOne(
      db.cachedStatement(sql: sql), arguments: [expression, request.countLimit + 1]) ?? 0
  }
}

/// What the database found, before the passages are made.
struct FoundArticles: Sendable {
  var articles: [FoundArticle] = []
  var total: Int? = 0
  var isTotalCapped = false

  /// The answer with its passages; `check` is called between them.
  func result(
    for request: SearchRequest, _ query: TextQuery, check: () throws -> Void = {}
  ) throws -> SearchResult {
    var hits: [SearchHit] = []
    for start in stride(from: 0, to: articles.count, by: Self.piece) {
      try check()
      hits += Self.hits(articles[start..<min(start + Self.piece, articles.count)], query)
    }
    return SearchResult(
      request: request, hits: hits, total: total, isTotalCapped: isTotalCapped)
  }

  /// Hits whose passages are made at once.
  private static let piece = 64

  /// The hits of some articles; two threads share the work, for passages are most of a search.
  private static func hits(_ articles: ArraySlice<FoundArticle>, _ query: TextQuery) -> [SearchHit]
  {
    guard articles.count >= 8 else {
      let passages = Passages(query)
      return articles.map(passages.hit)
    }
    let middle = articles.startIndex + articles.count / 2
    let halves = [articles[..<middle], articles[middle...]]
    let found = Mutex<[Int: [SearchHit]]>([:])
    DispatchQueue.concurrentPerform(iterations: 2) { half in
      let passages = Passages(query)
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
