import ArticleLibrary
import Screen
import Sentences
import Vietnamese

/// The article that a person reads.
struct DetailPane: Sendable {
  /// The article that is to be shown; the one of ``loaded`` until its answer comes.
  var wanted: ArticleSummary? {
    didSet { wantedID = wanted?.id }
  }
  /// Which one that is.
  private(set) var wantedID: ArticleID?
  /// The request that fetches it.
  var request: Ticket?
  /// The article that is here.
  var loaded: LoadedArticle? {
    didSet {
      known = loaded.map(KnownArticle.init)
      loadedID = known?.summary.id
    }
  }
  /// Which one that is.
  private(set) var loadedID: ArticleID?
  /// What is asked of it for each key, without a look at the whole of it.
  private(set) var known: KnownArticle?
  /// Why it is not here.
  var problem: Sentence?
  /// What the page said of its site, when that is shown instead of the article.
  var site: SitePane?
  /// The words that are highlighted.
  var highlight: Highlight?
  /// The search that its matches come from.
  var wantedQuery: TextQuery?
  /// Whether it is to be fetched again.
  var isStale = false
  /// Whether the person, or a second's reading, has decided if it counts as read.
  var isReadDecided = false
  /// Whether to go to the first match, and to which place, when the article comes.
  var arrival = Arrival()
  /// Whether the person has opened it, instead of passing it in a list.
  var isOpened = false
  /// The timer after which it counts as read.
  var readTimer: Ticket?
  /// Letters over the links in view, while one is chosen.
  var hints: LinkHints?
  /// A find in the article that is going on.
  var finding: Finding?
  /// The words that are selected.
  var selection: TextSelection?
  /// The person's highlights in the article.
  var highlights: [ArticleLibrary.Highlight] = []
  /// Where they stand.
  var highlightMarks = TextMarks()
  /// The units below which notes of the person stand.
  var notedUnits: Set<Int> = []
  /// The words of the article as one text, made when they are needed.
  var source = SourceText([])
  /// Who mentions the document, once that is known, and the request for it.
  var mentions: Mentions?
  var mentionsRequest: Ticket?
  /// How many do, as the card says it; nil while that is not known, and where nobody does.
  var mentionWords: String?
  /// Titles of the newer and the older article of the list.
  var neighbours = Neighbours()

  /// The lines, once there is a width.
  var layout: TextLayout?
  /// The first words of the pane; scrolling alone changes it.
  var anchor = ReadingPlace.top
  /// The first line of the pane.
  var top = 0
  /// Lines that the pane shows.
  var rows = 1

  /// What has not been read yet of a long text.
  var rest: MarkdownPieces?
  /// The request for the next piece of a long text.
  var pieceRequest: Ticket?
  /// The request for the heights of a long text's units.
  var heightsRequest: Ticket?

  /// The parts of the article.
  var units: [TextUnit] = []
  /// What comes behind the body, while that is not complete.
  var endUnits: [TextUnit] = []
  /// How many words the units have.
  var words = 0
  /// Whether to go to the current match as soon as there are lines.
  var seeksMatch = false

  /// The article's row in a list.
  var summary: ArticleSummary? {
    isCurrent ? known?.summary : wanted
  }

  /// Whether the article that is here is the one that is wanted.
  var isCurrent: Bool { loadedID != nil && loadedID == wantedID }

  /// Whether the article that is here is to be drawn.
  ///
  /// While a person passes through a list, the article before stays until the next one is here.
  var isShown: Bool { isCurrent || (loadedID != nil && !isOpened && wantedID != nil) }
}

/// What is asked of an article again and again.
struct KnownArticle: Sendable {
  /// Its row in a list.
  let summary: ArticleSummary
  /// Its number, if it is an official document that has one.
  let number: String?
  /// The last day on which it is in force.
  let expires: Day?
  /// Whether the library keeps pictures of it.
  let hasPictures: Bool

  init(_ loaded: LoadedArticle) {
    summary = loaded.article.summary
    number = loaded.article.content.document?.number
    expires = loaded.article.content.document?.expires
    hasPictures = !loaded.pictures.isEmpty
  }
}
