internal import GRDB
internal import Glibc
internal import Vietnamese

/// Turns a query into an expression of FTS5, with each word replaced by the words of the library
/// that it stands for.
struct QueryExpansion {
  /// The expression.
  let expression: String
  /// For each word or phrase of the query, how telling it is: larger for rarer words.
  let weights: [Double]

  /// Words that the beginning of a word stands for, at most: the most frequent ones.
  static let limit = 160
  /// The same beside further words: each is looked up for each article that has those.
  static let limitBesideOthers = 64
  /// The same for words that are excluded.
  static let excludedLimit = 1000

  /// The expression for a query; nil when nothing can match.
  ///
  /// `isRanked` makes one phrase of each term, as `article_rank` wants it; without, the variants of
  /// a word are joined by OR, which FTS5 reads several times as fast.
  init?(_ query: TextQuery, isRanked: Bool, _ db: Database) throws {
    let articles =
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT total FROM facet WHERE id = 1")) ?? 0
    var parts: [String] = []
    var weights: [Double] = []
    let limit = query.terms.count > 1 ? Self.limitBesideOthers : Self.limit
    for term in query.terms {
      guard let part = try Self.part(term, limit, isRanked: isRanked, db) else { return nil }
      parts.append(part.text)
      weights.append(Self.weight(part.count, of: articles))
    }
    guard !parts.isEmpty else { return nil }
    let excluded = try query.excluded.compactMap {
      try Self.part($0, Self.excludedLimit, isRanked: true, db)?.text
    }
    var expression = parts.joined(separator: " AND ")
    if !excluded.isEmpty {
      expression = "(\(expression)) NOT (\(excluded.joined(separator: " OR ")))"
    }
    self.expression = expression
    self.weights = weights
  }

  /// Between 0 for what every article has and about 14 for what one of a million has.
  private static func weight(_ count: Int, of articles: Int) -> Double {
    let share = Double(articles - count) + 0.5
    return max(0.01, log(1 + share / (Double(count) + 0.5)))
  }

  /// The expression of a term and about how many articles have it; nil when none can.
  private static func part(
    _ term: TextQuery.Term, _ limit: Int, isRanked: Bool, _ db: Database
  ) throws -> (text: String, count: Int)? {
    let words = try term.words.map {
      try variants(of: $0.word, isPrefix: $0.isPrefix, limit, db)
    }
    guard let rarest = words.map(\.count).min(), words.allSatisfy({ !$0.words.isEmpty }) else {
      return nil
    }
    if !isRanked, words.count == 1 {
      return ("(" + words[0].words.map { "\"\($0)\"" }.joined(separator: " OR ") + ")", rarest)
    }
    // Variants after bars: see `CanonicalTokenizer`.
    let phrase = words.map { $0.words.joined(separator: "|") }.joined(separator: " ")
    return ("\"\(phrase)\"", rarest)
  }

  /// The library's words that a typed word finds, and about how many articles have one of them.
  static func variants(of word: String, isPrefix: Bool, _ limit: Int, _ db: Database) throws
    -> (words: [String], count: Int)
  {
    var words: [String] = []
    var count = 0
    let folded = SearchText.folded(word)
    let whole = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT term, df FROM vocabulary WHERE folded = ?"),
      arguments: [folded])
    while let row = try whole.next() {
      let term: String = row[0]
      guard SearchText.matches(query: word, word: term, isPrefix: isPrefix) else { continue }
      words.append(term)
      count += row[1]
    }
    guard isPrefix else { return (words, count) }
    try addLonger(than: folded, typed: word, limit, db, to: &words, &count)
    return (words, count)
  }

  /// Adds the words that begin with `folded`, the most frequent first.
  private static func addLonger(
    than folded: String, typed: String, _ limit: Int, _ db: Database, to words: inout [String],
    _ count: inout Int
  ) throws {
    let sql = """
      SELECT term FROM vocabulary INDEXED BY vocabulary_weight
      WHERE weight = ? AND folded > ? AND folded < ?
      """
    let statement = try db.cachedStatement(sql: sql)
    let highest =
      try Int.fetchOne(db.cachedStatement(sql: "SELECT max(weight) FROM vocabulary")) ?? 0
    var looked = 0
    for weight in stride(from: highest, through: 0, by: -1) {
      let cursor = try String.fetchCursor(
        statement, arguments: [weight, folded, folded + "\u{10FFFF}"])
      while let term = try cursor.next() {
        looked += 1
        guard words.count < limit, looked < limit * 16 else { return }
        guard SearchText.matches(query: typed, word: term, isPrefix: true) else { continue }
        words.append(term)
        count += 1 << (2 * weight)
      }
    }
  }
}

extension TextQuery.Term {
  /// The words of the term and whether each may go on.
  fileprivate var words: [(word: String, isPrefix: Bool)] {
    switch self {
    case .word(let canonical, let isPrefix): [(canonical, isPrefix)]
    case .phrase(let words, let isPrefix):
      words.enumerated().map { ($1, isPrefix && $0 == words.count - 1) }
    }
  }
}
