public import ArticleLibrary

/// Where the person is: kept at the end, taken up at the next start.
public struct ReaderState: Codable, Hashable, Sendable {
  /// The pane that has the focus.
  public var pane: PaneName
  /// The list that is shown.
  public var list: ArticleList
  /// The selected row of the list.
  public var selection: Selection?
  /// The article in the detail pane and how far it was read.
  public var reading: Reading?
  /// The search that is open.
  public var search: Search?
  /// The person's marks by their letters, nil for none.
  public var marks: [String: Reading]?
  /// How the person has set articles with keys, nil when as the settings say.
  public var typesetting: Typesetting?
  /// Whether an article that is read has the screen for itself; nil is no.
  public var isZen: Bool?

  /// A choice of typography, which holds until the settings file says something else.
  public struct Typesetting: Codable, Hashable, Sendable {
    /// What was chosen.
    public var chosen: Typography
    /// What the settings were when it was chosen.
    public var given: Typography
  }

  /// The places that can have the focus.
  public enum PaneName: String, Codable, Hashable, Sendable {
    /// Lists, sections, sources and tags.
    case sidebar
    /// The list of articles.
    case list
    /// The article.
    case detail
    /// The search.
    case search
  }

  /// A selected row.
  public struct Selection: Codable, Hashable, Sendable {
    /// Its article.
    public var article: ArticleID
    /// Its place in the order "newest first", to find the nearest when it is gone.
    public var order: Int64
    /// Rows between the top of the pane and the row.
    public var rowsAbove: Int
    /// Rows of the whole list above it, nil where nobody counted.
    public var index: Int?
  }

  /// A place in an article.
  public struct Reading: Codable, Hashable, Sendable {
    /// The article.
    public var article: ArticleID
    /// The first visible words.
    public var place: ReadingPlace
  }

  /// An open search.
  public struct Search: Codable, Hashable, Sendable {
    /// What was typed.
    public var query: String
    /// The order of the hits.
    public var order: SearchRequest.Order
    /// The selected hit.
    public var selected: ArticleID?
  }

  /// The start: the newest article of the whole library.
  public init() {
    pane = .list
    list = .all
  }
}

/// A place in an article that stays the same at every width.
public struct ReadingPlace: Codable, Hashable, Comparable, Sendable {
  /// Which part of the article, counted from its title.
  public var block: Int
  /// Unicode scalars from the beginning of the part; below 0, blank lines above it.
  public var offset: Int

  /// The top of an article: the blank line above its title.
  public static let top = ReadingPlace(block: 0, offset: -1)

  /// A place in the part `block`.
  public init(block: Int, offset: Int) {
    self.block = block
    self.offset = offset
  }

  /// Earlier places come first.
  public static func < (left: ReadingPlace, right: ReadingPlace) -> Bool {
    (left.block, left.offset) < (right.block, right.offset)
  }
}
