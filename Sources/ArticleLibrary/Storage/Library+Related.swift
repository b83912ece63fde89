internal import GRDB
internal import Glibc
internal import Vietnamese

extension Library {
  /// Articles that share the telling words of this one, the nearest first.
  ///
  /// Words that few articles have decide: at most ``RelatedArticles/wordLimit`` of them are looked
  /// up, each in at most ``RelatedArticles/articleLimit`` articles, however large the library is.
  public func related(to id: ArticleID, limit: Int) throws(LibraryError) -> [ArticleSummary] {
    try read { db in
      guard let stored = try StoredArticle.find(id: id.rawValue, Zstd(), db) else { return [] }
      let orders = try RelatedArticles(stored.article, db).orders(limit: limit, db)
      let sql = "SELECT \(ArticleRow.columns) FROM article a WHERE a.ord = ?"
      return try orders.compactMap { order in
        try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [order])
          .map { try ArticleRow($0).summary(names, db) }
      }
    }
  }

  /// The next newer or older article of the same section and the same source, by date.
  public func neighbour(of id: ArticleID, newer: Bool) throws(LibraryError) -> ArticleSummary? {
    try read { db in
      let place = "SELECT ord, section_id, source_id FROM article WHERE id = ?"
      guard
        let here = try Row.fetchOne(db.cachedStatement(sql: place), arguments: [id.rawValue])
      else { return nil }
      let (section, source) = (here[1] as Int64?, here[2] as Int64?)
      let index =
        section != nil
        ? "INDEXED BY article_section" : source != nil ? "INDEXED BY article_source" : ""
      let sql = """
        SELECT \(ArticleRow.columns) FROM article a \(index)
        WHERE a.section_id IS ? AND a.source_id IS ? AND a.ord \(newer ? ">" : "<") ?
        \(section == nil ? "" : "AND a.section_id IS NOT NULL")
        \(section == nil && source != nil ? "AND a.source_id IS NOT NULL" : "")
        ORDER BY a.ord \(newer ? "ASC" : "DESC") LIMIT 1
        """
      return try Row.fetchOne(
        db.cachedStatement(sql: sql), arguments: [section, source, here[0] as Int64]
      ).map { try ArticleRow($0).summary(names, db) }
    }
  }
}

/// The telling words of an article and what else has them.
struct RelatedArticles {
  /// Words that are looked up.
  static let wordLimit = 24
  /// Articles that are looked at for each word, the newest ones.
  static let articleLimit = 2000
  /// Different words of the article that are weighed.
  private static let weighedLimit = 800

  private let order: Int64
  private var words: [(term: String, weight: Double)] = []

  /// Weighs the words of an article: the rarer in the library and the more often here, the more.
  init(_ article: Article, _ db: Database) throws {
    order = article.order
    let total =
      try Int.fetchOne(db.cachedStatement(sql: "SELECT total FROM facet WHERE id = 1")) ?? 0
    let most = min(5000, max(2, total / 4))
    let sql = "SELECT df FROM vocabulary WHERE folded = ? AND term = ?"
    for (term, count) in Self.counts(of: article.content) {
      let df =
        try Int.fetchOne(
          db.cachedStatement(sql: sql), arguments: [SearchText.folded(term), term]) ?? 0
      guard df > 1, df <= most else { continue }
      let rarity = log(Double(total + 1) / Double(df))
      words.append((term, rarity * (1 + log(Double(count)))))
    }
    words.sort { ($0.weight, $0.term) > ($1.weight, $1.term) }
    words = Array(words.prefix(Self.wordLimit))
  }

  /// How often each word stands in the article; those of its title count three times.
  private static func counts(of content: ArticleContent) -> [(term: String, count: Int)] {
    let title = [content.title, content.tags.joined(separator: " ")].joined(separator: " ")
    let body = RichText(markdown: content.markdown).plainText
    var counts: [String: Int] = [:]
    for word in SearchText.words(of: title) { counts[word.canonical, default: 0] += 3 }
    for word in SearchText.words(of: (content.lead ?? "") + " " + body)
    where counts.count < weighedLimit || counts[word.canonical] != nil {
      counts[word.canonical, default: 0] += 1
    }
    return counts.filter { $0.key.count > 1 }.map { ($0.key, $0.value) }
  }

  /// The places of the articles that share at least two words, the nearest first; copies of one story
  /// are one of them, those of this article's none.
  func orders(limit: Int, _ db: Database) throws -> [Int64] {
    var scores: [Int64: (weight: Double, words: Int)] = [:]
    let sql = """
      SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT \(Self.articleLimit)
      """
    for (term, weight) in words {
      let found = try Int64.fetchCursor(
        db.cachedStatement(sql: sql), arguments: ["\"\(term)\""])
      while let order = try found.next() {
        guard order != self.order else { continue }
        scores[order, default: (0, 0)].weight += weight
        scores[order, default: (0, 0)].words += 1
      }
    }
    let nearest = scores.filter { $0.value.words > 1 }
      .sorted { ($0.value.weight, $0.key) > ($1.value.weight, $1.key) }
    var stories: Set<Int64> = [try Self.story(of: order, db)]
    var orders: [Int64] = []
    for (order, _) in nearest where orders.count < limit {
      if stories.insert(try Self.story(of: order, db)).inserted { orders.append(order) }
    }
    return orders
  }

  /// The number of the article that stands for the copies of a story, or of the article itself.
  private static func story(of order: Int64, _ db: Database) throws -> Int64 {
    let sql = """
      SELECT coalesce(s.head_id, a.id) FROM article a LEFT JOIN story s ON s.article_id = a.id
      WHERE a.ord = ?
      """
    return try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: [order]) ?? 0
  }
}
