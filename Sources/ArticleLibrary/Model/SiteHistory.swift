public import Vietnamese

/// What the pages of one source said of their site, over time.
public struct SiteHistory: Hashable, Sendable {
  /// The counters on a day.
  public struct Capture: Hashable, Sendable {
    /// When the page was published.
    public var day: Day
    /// The counters.
    public var counters: [SiteCounter]

    /// The counters on `day`.
    public init(day: Day, counters: [SiteCounter]) {
      self.day = day
      self.counters = counters
    }
  }

  /// The source.
  public var source: String
  /// How many articles of it the library has.
  public var articles: Int
  /// What its last pages showed, the first one first.
  public var captures: [Capture]

  /// The history of a source.
  public init(source: String, articles: Int, captures: [Capture]) {
    self.source = source
    self.articles = articles
    self.captures = captures
  }
}
