import ArticleLibrary

/// What a row of a ``ChoicePane`` leads to.
enum Choice: Equatable, Sendable {
  /// A link of the article.
  case link(ArticleLink)
  /// A place in the article that is open.
  case place(ReadingPlace)
  /// Another article, and where to go in it.
  case article(ArticleSummary, ReadingPlace?)
  /// A list of the library.
  case list(ArticleList)
  /// An article at one of its highlights.
  case highlight(ArticleLibrary.Highlight, ArticleSummary)
  /// A text to copy.
  case copy(String)
}
