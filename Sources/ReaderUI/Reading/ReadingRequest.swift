public import ArticleLibrary
public import Vietnamese

/// What the reading pane asks of the library besides articles and lists.
public enum ReadingRequest: Hashable, Sendable {
  /// Keeps a highlight; answered by ``ReadingAnswer/highlights(of:_:)``.
  case addHighlight(ArticleLibrary.Highlight)
  /// Takes a highlight away; answered by ``ReadingAnswer/highlights(of:_:)``.
  case removeHighlight(Int64, of: ArticleID)
  /// Changes the note of a highlight, nil for none; answered by
  /// ``ReadingAnswer/highlights(of:_:)``.
  case setNote(String?, ofHighlight: Int64, in: ArticleID)
  /// The highlights of the whole library; answered by ``ReadingAnswer/passages(_:)``.
  case passages
  /// Articles with the same telling words; answered by ``ReadingAnswer/articles(_:)``.
  case related(ArticleID)
  /// The next article of the same section and source; answered by ``ReadingAnswer/neighbour(_:)``.
  case neighbour(ArticleID, newer: Bool)
  /// What was begun; answered by ``ReadingAnswer/unfinished(_:)``.
  case unfinished
  /// How much was read; answered by ``ReadingAnswer/statistics(_:)``.
  case statistics(today: Day)
  /// What the pages of the source said; answered by ``ReadingAnswer/siteHistory(_:)``.
  case siteHistory(ArticleID)
  /// The newest articles with a document's number, the document itself left out; answered by
  /// ``ReadingAnswer/mentions(_:)``.
  case mentions(number: String, of: ArticleID)
  /// How long these articles are; answered by ``ReadingAnswer/wordCounts(_:)``.
  case wordCounts([ArticleID])
  /// A stretch of reading; answered by ``ReadingAnswer/done``.
  case log(ReadingLog)
}

/// What comes of a ``ReadingRequest``.
public enum ReadingAnswer: Hashable, Sendable {
  /// All highlights of an article.
  case highlights(of: ArticleID, [ArticleLibrary.Highlight])
  /// The highlights of the library, the last one first.
  case passages([HighlightedPassage])
  /// Articles, the nearest first.
  case articles([ArticleSummary])
  /// An article, nil when there is none.
  case neighbour(ArticleSummary?)
  /// Begun articles, the last one first.
  case unfinished([UnfinishedArticle])
  /// How much was read.
  case statistics(ReadingStatistics)
  /// What the pages of a source said, nil for an article without a source.
  case siteHistory(SiteHistory?)
  /// What mentions a document.
  case mentions(Mentions)
  /// How many words articles have.
  case wordCounts([ArticleID: Int])
  /// It is done.
  case done
}

/// The articles that mention a document.
public struct Mentions: Hashable, Sendable {
  /// The newest of them.
  public var articles: [ArticleSummary]
  /// How many there are.
  public var total: Int
  /// Whether there are more than `total`.
  public var isCapped: Bool

  /// So many are named.
  public static let named = 8

  /// Some articles of so many.
  public init(articles: [ArticleSummary], total: Int, isCapped: Bool = false) {
    self.articles = articles
    self.total = total
    self.isCapped = isCapped
  }
}
