/// What to say and to offer when a search found nothing.
public struct SearchAdvice: Hashable, Sendable {
  /// The query that found nothing.
  public var query: String
  /// Its words that no article has, as they were typed; empty when each is somewhere, but no
  /// article has them all.
  public var missing: [String]
  /// Other queries to try, the best first.
  public var offers: [Offer]

  /// A query to try instead.
  public struct Offer: Hashable, Sendable {
    /// What it has in the place of the missing words, each in the place of one; empty when it
    /// leaves a word out.
    public var words: [String]
    /// The whole query.
    public var query: String
    /// How many articles it finds, nil where that was not counted.
    public var total: Int?
    /// Whether there are more than `total`.
    public var isTotalCapped: Bool

    /// An offer of `query`.
    public init(words: [String], query: String, total: Int? = nil, isTotalCapped: Bool = false) {
      self.words = words
      self.query = query
      self.total = total
      self.isTotalCapped = isTotalCapped
    }
  }

  /// Advice on `query`.
  public init(query: String, missing: [String] = [], offers: [Offer] = []) {
    self.query = query
    self.missing = missing
    self.offers = offers
  }
}
