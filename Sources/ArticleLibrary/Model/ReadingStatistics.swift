public import Vietnamese

/// A stretch of reading that is written to the log.
public struct ReadingLog: Hashable, Sendable {
  /// The article.
  public var article: ArticleID
  /// The day, by the person's clock.
  public var day: Day
  /// Seconds that it was read.
  public var seconds: Int
  /// How far, in percent.
  public var percent: Int
  /// The place, as the reader writes it; the library does not read it.
  public var place: String

  /// A stretch of reading.
  public init(article: ArticleID, day: Day, seconds: Int, percent: Int, place: String) {
    self.article = article
    self.day = day
    self.seconds = seconds
    self.percent = percent
    self.place = place
  }
}

/// How far an article was read.
public struct ReadingProgress: Hashable, Sendable {
  /// In percent.
  public var percent: Int
  /// The place, as the reader wrote it.
  public var place: String

  /// So far.
  public init(percent: Int, place: String) {
    self.percent = percent
    self.place = place
  }
}

/// An article that was begun and not read to its end.
public struct UnfinishedArticle: Hashable, Sendable {
  /// The article.
  public var article: ArticleSummary
  /// How far it was read, in percent.
  public var percent: Int
  /// The place, as the reader wrote it.
  public var place: String

  /// A begun article.
  public init(article: ArticleSummary, percent: Int, place: String) {
    self.article = article
    self.percent = percent
    self.place = place
  }
}

/// How much a person has read.
public struct ReadingStatistics: Hashable, Sendable {
  /// Reading of some days together.
  public struct Amount: Hashable, Sendable {
    /// Articles, each once.
    public var articles: Int
    /// Seconds.
    public var seconds: Int

    /// An amount of reading.
    public init(articles: Int = 0, seconds: Int = 0) {
      self.articles = articles
      self.seconds = seconds
    }
  }

  /// Reading of one source.
  public struct Source: Hashable, Sendable {
    /// Its name, nil for articles without one.
    public var name: String?
    /// What was read of it.
    public var amount: Amount

    /// What was read of a source.
    public init(name: String?, amount: Amount) {
      self.name = name
      self.amount = amount
    }
  }

  /// Today.
  public var today = Amount()
  /// This month.
  public var month = Amount()
  /// Since the log began.
  public var total = Amount()
  /// The sources, the most read first; at most 20.
  public var sources: [Source] = []
  /// Days in a row on which something was read, up to today or yesterday.
  public var streak = 0
  /// Seconds of each of the last 30 days, the last one is today.
  public var days: [Int] = []

  /// Statistics of a person who has read nothing.
  public init() {}
}
