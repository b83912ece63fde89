public import Vietnamese

/// A passage of an article that a person has marked, perhaps with a note.
///
/// It is anchored to the text itself and not to a place: the words, and some of the words around
/// them, find it again after the article was imported anew or edited.
public struct Highlight: Hashable, Sendable, Identifiable {
  /// The library's name for it; 0 before it is stored.
  public var id: Int64
  /// The article.
  public var article: ArticleID
  /// The marked words, as the article has them.
  public var quote: String
  /// The words before them, at most ``contextLength`` scalars.
  public var before: String
  /// The words behind them, at most ``contextLength`` scalars.
  public var after: String
  /// What the person noted, nil for nothing.
  public var note: String?
  /// When it was made.
  public var at: Timestamp

  /// How many Unicode scalars of context are kept on each side.
  public static let contextLength = 40

  /// A highlight.
  public init(
    id: Int64 = 0, article: ArticleID, quote: String, before: String = "", after: String = "",
    note: String? = nil, at: Timestamp
  ) {
    self.id = id
    self.article = article
    self.quote = quote
    self.before = before
    self.after = after
    self.note = note
    self.at = at
  }

  /// Where it stands in a text: Unicode scalars, nil when the text has it no more.
  public func range(in text: String) -> Range<Int>? {
    QuoteAnchor(text).range(of: quote, before: before, after: after)
  }
}

/// A highlight with the row of its article.
public struct HighlightedPassage: Hashable, Sendable {
  /// The highlight.
  public var highlight: Highlight
  /// Its article.
  public var article: ArticleSummary

  /// A highlight of an article.
  public init(highlight: Highlight, article: ArticleSummary) {
    self.highlight = highlight
    self.article = article
  }
}
