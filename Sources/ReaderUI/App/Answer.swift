public import ArticleLibrary
public import Screen
public import Sentences

/// What came of an effect.
public struct Answer: Equatable, Sendable {
  /// Which request it answers.
  public var ticket: Ticket
  /// What came of it.
  public var outcome: Outcome

  /// The answer to the request `ticket`.
  public init(_ ticket: Ticket, _ outcome: Outcome) {
    self.ticket = ticket
    self.outcome = outcome
  }

  /// What can come of an effect.
  public enum Outcome: Equatable, Sendable {
    /// A window of a list.
    case page(ArticlePage)
    /// An article, nil when the library has it no more.
    case article(LoadedArticle?)
    /// The next piece of a long article.
    case piece(ArticlePiece)
    /// Lines of a long article that have been counted.
    case heights(TextHeights)
    /// The parts of the library.
    case overview(LibraryOverview)
    /// What a search found, and how long it took.
    case found(SearchResult, microseconds: Int? = nil)
    /// What to say and to offer when a search found nothing.
    case advice(SearchAdvice)
    /// What may stand in a place of the query, the most likely first.
    case completions([QueryCompletion])
    /// The queries that were made, the last first.
    case queries([String])
    /// Documents with the number that was asked for, the best first.
    case documents([ArticleSummary])
    /// The last change has been undone; nil when there was none.
    case undone(UndoneChange?)
    /// A picture, nil when it cannot be shown.
    case picture(Painting?)
    /// The sample library is open now.
    case sampleOpened
    /// What the person changed in the editor.
    case edited(ArticleRevision)
    /// A revision is kept, unless it changed nothing.
    case revised(Bool)
    /// What the reading pane asked for.
    case reading(ReadingAnswer)
    /// It is done, and there is nothing to tell.
    case done
    /// It could not be done, for this reason.
    case failed(Sentence)
  }
}

/// An article with its body taken apart, which is work for another thread.
public struct LoadedArticle: Equatable, Sendable {
  /// The article.
  public var article: Article
  /// Its body, or the beginning of a long one.
  public var text: RichText
  /// The rest of a long body.
  public var rest: MarkdownPieces?
  /// The person's highlights in it.
  public var highlights: [ArticleLibrary.Highlight]
  /// How many pixels the pictures have that the library keeps with it, by their addresses.
  public var pictures: [String: PixelSize]
  /// How far it was read when it was left.
  public var progress: ReadingProgress?

  /// An article and the text made from its Markdown, or from the beginning of it.
  public init(
    _ article: Article, text: RichText, rest: MarkdownPieces? = nil,
    highlights: [ArticleLibrary.Highlight] = [], pictures: [String: PixelSize] = [:],
    progress: ReadingProgress? = nil
  ) {
    self.article = article
    self.text = text
    self.rest = rest
    self.highlights = highlights
    self.pictures = pictures
    self.progress = progress
  }
}

/// A further piece of a long article, taken apart: work for another thread.
public struct ArticlePiece: Equatable, Sendable {
  let units: [TextUnit]
  /// What follows it.
  let rest: MarkdownPieces?

  /// Reads at least `bytes` on in `pieces`; `language` is for its words.
  public init(_ pieces: MarkdownPieces, bytes: Int, language: Language) {
    var pieces = pieces
    units = BodyUnits(pieces.read(bytes).blocks, language: language).units
    rest = pieces.isAtEnd ? nil : pieces
  }
}

/// A change that has been undone.
public struct UndoneChange: Hashable, Sendable {
  /// The kinds of change.
  public enum Kind: String, Hashable, Sendable {
    /// Articles had been marked read or unread.
    case read
    /// Bookmarks had been set or removed.
    case bookmark
    /// A highlight had been made, taken away or noted on.
    case highlight
    /// Articles had been imported.
    case importing
    /// A saved search had been made, changed or deleted.
    case savedSearch
    /// An article's text had been corrected.
    case revision
    /// Something else.
    case other
  }

  /// What had been done.
  public var kind: Kind
  /// How many articles it concerned.
  public var count: Int

  /// A change of `count` articles.
  public init(_ kind: Kind, count: Int) {
    self.kind = kind
    self.count = count
  }
}
