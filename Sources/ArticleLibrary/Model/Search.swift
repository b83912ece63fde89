public import Vietnamese

/// A search as a front end asks for it.
public struct SearchRequest: Hashable, Sendable {
  /// The order of the hits.
  public enum Order: String, Hashable, Codable, Sendable {
    /// By date, the newest first.
    case newest
    /// By how well they match.
    case relevance
    /// By date, the oldest first.
    case oldest
    /// By title, in the order of the alphabet.
    case title
  }

  /// How sure the answer must be.
  public enum Precision: String, Hashable, Codable, Sendable {
    /// Good enough to show at once: where a beginning stands for very many words, only the most
    /// frequent of them are looked for, counting stops at ``countLimit``, and of very many
    /// articles only the newest are put in order. ``SearchResult/isExact`` tells whether that
    /// made a difference.
    case quick
    /// Exact hits and an exact count, however long it takes.
    case exact
  }

  /// What the person typed, in the language of ``SearchQuery``; any string is a valid query.
  public var query: String
  /// Whether the last word may still be unfinished, as while typing.
  public var isTyping: Bool
  /// The order of the hits, unless the query asks for another one itself.
  public var order: Order
  /// Hits at most, 1…1,000,000; what is beyond is taken for the nearest.
  public var limit: Int { didSet { limit = Self.bounded(limit, from: 1) } }
  /// Only hits older than this order value, to fetch the next page; newest order only.
  public var after: Int64?
  /// Where counting all hits stops, 0…1,000,000; 0 counts them only when they are all in the answer.
  ///
  /// While somebody types it is low unless said otherwise: a short beginning stands for hundreds
  /// of words, and counting what has one of them takes longer than finding the newest.
  public var countLimit: Int { didSet { countLimit = Self.bounded(countLimit, from: 0) } }
  /// How sure the answer must be.
  public var precision: Precision
  /// The moment from which days such as "last month" are counted; nil for the library's clock.
  public var now: Timestamp?

  /// A search for `query`.
  public init(
    query: String, isTyping: Bool = false, order: Order = .newest, limit: Int = 50,
    after: Int64? = nil, countLimit: Int? = nil, precision: Precision = .quick,
    now: Timestamp? = nil
  ) {
    self.query = query
    self.isTyping = isTyping
    self.order = order
    self.limit = Self.bounded(limit, from: 1)
    self.after = after
    self.countLimit = Self.bounded(countLimit ?? (isTyping ? 200 : 10_000), from: 0)
    self.precision = precision
    self.now = now
  }

  /// What an answer may hold or count at most.
  private static let most = 1_000_000

  private static func bounded(_ number: Int, from least: Int) -> Int {
    min(max(least, number), most)
  }
}

/// The passage of a hit that shows why it was found.
public struct Snippet: Hashable, Sendable {
  /// Text from the original, in one line, with `…` where it was cut.
  public var text: String
  /// Matched words: offsets in Unicode scalars of `text`, in order, not overlapping.
  public var highlights: [Range<Int>]

  /// A passage.
  public init(text: String, highlights: [Range<Int>] = []) {
    self.text = text
    self.highlights = highlights
  }
}

/// An article that was found.
public struct SearchHit: Hashable, Sendable {
  /// The article's row.
  public var summary: ArticleSummary
  /// Matched words of the title: offsets in Unicode scalars.
  public var titleHighlights: [Range<Int>]
  /// The best passage.
  public var snippet: Snippet
  /// Matched words of the row's section, source and number: offsets in Unicode scalars of each.
  public var fieldHighlights: [QueryField: [Range<Int>]]

  /// A hit.
  public init(
    summary: ArticleSummary, titleHighlights: [Range<Int>] = [], snippet: Snippet,
    fieldHighlights: [QueryField: [Range<Int>]] = [:]
  ) {
    self.fieldHighlights = fieldHighlights
    self.summary = summary
    self.titleHighlights = titleHighlights
    self.snippet = snippet
  }
}

/// The answer to a search.
public struct SearchResult: Hashable, Sendable {
  /// What was asked.
  public var request: SearchRequest
  /// The hits, in the order that was asked for.
  public var hits: [SearchHit]
  /// How many articles match, nil where that was not counted.
  public var total: Int?
  /// Whether `total` stopped counting at its cap.
  public var isTotalCapped: Bool
  /// Whether asking for the exact answer would give these hits again; false where it may not.
  public var isExact: Bool

  /// An answer.
  public init(
    request: SearchRequest, hits: [SearchHit], total: Int?, isTotalCapped: Bool = false,
    isExact: Bool = true
  ) {
    self.request = request
    self.hits = hits
    self.total = total
    self.isTotalCapped = isTotalCapped
    self.isExact = isExact
  }
}
