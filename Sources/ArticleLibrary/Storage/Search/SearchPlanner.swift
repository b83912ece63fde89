internal import GRDB
internal import Glibc
internal import Vietnamese

/// Makes a plan of a query, with each word replaced by the words of the library that it stands for.
struct SearchPlanner {
  private let db: Database
  /// Whether beginnings stand for all words, however many.
  private let isExact: Bool
  /// Whether each phrase of the query is to be one phrase of the expression, for ranking.
  private let isRanked: Bool
  private let articles: Int
  private let limit: Int
  /// Whether a beginning stands for more words than are looked for.
  private(set) var isCut = false
  /// Whether finding each single article takes long: a phrase ends in a beginning of many words,
  /// whose places in an article are all put in order before the phrase is looked for.
  private(set) var isSlow = false

  /// Words that the beginning of a word stands for, at most: the most frequent ones.
  static let limit = 96
  /// The same beside further words: each is looked up for each article that has those.
  static let limitBesideOthers = 48
  /// The same for words that are excluded.
  static let excludedLimit = 1000
  /// Words that a phrase may end in before it is slow.
  static let slowWords = 8

  init(_ query: SearchQuery, isExact: Bool, isRanked: Bool, _ db: Database) throws {
    self.db = db
    self.isExact = isExact
    self.isRanked = isRanked
    articles =
      try Int.fetchOne(db.cachedStatement(sql: "SELECT total FROM facet WHERE id = 1")) ?? 0
    let isAlone = if case .phrase? = query.root { true } else { false }
    limit = isAlone ? Self.limit : Self.limitBesideOthers
  }

  /// The plan of a part of a query.
  mutating func plan(_ node: SearchQuery.Node, isExcluded: Bool = false) throws -> SearchPlan {
    switch node {
    case .phrase(let phrase, let field):
      return try plan([phrase], reach: nil, field, isExcluded)
    case .near(let phrases, let reach, let field):
      return try plan(phrases, reach: reach, field, isExcluded)
    case .state(.unread): return .marked(.unread)
    case .state(.read): return .not(.marked(.unread))
    case .state(.bookmarked): return .marked(.bookmarked)
    case .state(.document): return .index(IndexExpression(mark: IndexText.documentMark))
    case .has(.note): return .marked(.noted)
    case .has(.image): return .index(IndexExpression(mark: IndexText.imageMark))
    case .has(.attachment): return .index(IndexExpression(mark: IndexText.attachmentMark))
    case .language(let tag): return .index(IndexExpression(mark: IndexText.mark(language: tag)))
    case .days(let days): return days.orders.map { .orders($0) } ?? .nothing
    case .not(let inner): return .complement(try plan(inner, isExcluded: !isExcluded))
    case .all(let parts):
      return .intersection(try parts.map { try plan($0, isExcluded: isExcluded) })
    case .any(let parts): return .union(try parts.map { try plan($0, isExcluded: isExcluded) })
    }
  }

  private mutating func plan(
    _ phrases: [SearchQuery.Phrase], reach: Int?, _ field: QueryField?, _ isExcluded: Bool
  ) throws -> SearchPlan {
    var pattern = PhrasePattern(phrases: [], reach: reach, column: field?.column, weights: [])
    var isWide = false
    for phrase in phrases {
      let words = try variants(of: phrase, isExcluded)
      guard words.allSatisfy({ !$0.words.isEmpty }) else { return .nothing }
      pattern.phrases.append(words.map(\.words))
      pattern.weights.append(weight(words.map(\.count).min() ?? 0))
      isWide = isWide || words.contains { $0.words.count > Self.excludedLimit }
    }
    if isWide { return .pieces(pattern) }
    return .index(isRanked ? pattern.whole : pattern.fast)
  }

  private mutating func variants(of phrase: SearchQuery.Phrase, _ isExcluded: Bool) throws
    -> [TermVariants]
  {
    let limit = isExact ? nil : isExcluded ? Self.excludedLimit : limit
    return try phrase.words.enumerated().map { index, word in
      let found = try TermVariants.find(
        word, isPrefix: phrase.isPrefix && index == phrase.words.count - 1,
        isLoose: phrase.isLoose, limit: limit, db)
      isCut = isCut || found.isCut
      isSlow = isSlow || index > 0 && found.words.count > Self.slowWords
      return found
    }
  }

  /// Between 0 for what every article has and about 14 for what one of a million has.
  private func weight(_ count: Int) -> Double {
    let share = max(0, Double(articles - count)) + 0.5
    return max(0.01, log(1 + share / (Double(count) + 0.5)))
  }
}

extension QueryField {
  /// The column of the search index.
  var column: String {
    switch self {
    case .tag: "tags"
    default: rawValue
    }
  }
}

extension QueryDays {
  /// The places of the articles of these days; nil when the last day lies before the first.
  var orders: ClosedRange<Int64>? {
    let lower = first.map { Order.base(seconds: midnight($0)) } ?? .min
    let upper = last.map { Order.base(seconds: midnight($0.advanced(by: 1))) - 1 } ?? .max
    return lower <= upper ? lower...upper : nil
  }

  private func midnight(_ day: Day) -> Int64 {
    Timestamp(day: day, offsetMinutes: offsetMinutes).seconds
  }
}
