public import Vietnamese

/// The library's name for an article; never used twice.
public struct ArticleID: Hashable, Comparable, Sendable, Codable {
  /// The number that commands and scripts use.
  public let rawValue: Int64

  /// The article with this number.
  public init(_ rawValue: Int64) {
    self.rawValue = rawValue
  }

  /// Earlier numbers come first.
  public static func < (left: ArticleID, right: ArticleID) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A row of a list.
public struct ArticleSummary: Hashable, Sendable, Identifiable {
  /// Whose row it is.
  public var id: ArticleID
  /// The row's place in the order "newest first": larger is newer, and no two are equal.
  public var order: Int64
  /// News or official document.
  public var kind: ArticleKind
  /// The headline.
  public var title: String
  /// When it was published.
  public var published: Timestamp?
  /// Where it was published.
  public var source: String?
  /// The section of the site.
  public var section: String?
  /// The number of an official document.
  public var number: String?
  /// Whether the person has read it.
  public var isRead: Bool
  /// Whether the person has bookmarked it.
  public var isBookmarked: Bool
  /// How many copies of its story the row stands for, itself among them.
  public var versions = 1
  /// How far the person has read it, in percent; nil when it was not begun, or read to its end.
  public var progress: Int?

  /// A row.
  public init(
    id: ArticleID, order: Int64, kind: ArticleKind = .article, title: String,
    published: Timestamp? = nil, source: String? = nil, section: String? = nil,
    number: String? = nil, isRead: Bool = false, isBookmarked: Bool = false
  ) {
    self.id = id
    self.order = order
    self.kind = kind
    self.title = title
    self.published = published
    self.source = source
    self.section = section
    self.number = number
    self.isRead = isRead
    self.isBookmarked = isBookmarked
  }
}

/// An article as the library keeps it.
public struct Article: Hashable, Sendable, Identifiable {
  /// The library's name for it.
  public var id: ArticleID
  /// Its place in the order "newest first", as in its summary.
  public var order: Int64
  /// The article itself.
  public var content: ArticleContent
  /// The file it was imported from.
  public var file: String
  /// The importer's name for the form of that file.
  public var format: String
  /// What was doubtful at import.
  public var warnings: [ImportWarning]
  /// Whether the person has read it.
  public var isRead: Bool
  /// Whether the person has bookmarked it.
  public var isBookmarked: Bool
  /// The person's own tags.
  public var userTags: [String]
  /// What the person wrote about it.
  public var note: String?
  /// Whether the person has put it away.
  public var isArchived = false
  /// How far it was read in the program it came from, 0 to 1.
  public var progress: Double?
  /// When the person put it into the program it came from.
  public var added: Timestamp?
  /// When the person corrected its text; nil when it is as it came.
  public var revised: Timestamp?
  /// Passages that the person marked, here or in the program it came from.
  public var importedHighlights: [ImportedHighlight] = []

  /// An article of the library.
  public init(
    id: ArticleID, order: Int64, content: ArticleContent, file: String = "",
    format: String = "", warnings: [ImportWarning] = [], isRead: Bool = false,
    isBookmarked: Bool = false, userTags: [String] = []
  ) {
    self.id = id
    self.order = order
    self.content = content
    self.file = file
    self.format = format
    self.warnings = warnings
    self.isRead = isRead
    self.isBookmarked = isBookmarked
    self.userTags = userTags
  }

  /// What the person made of it, as an import brings it.
  public var state: ImportedState {
    ImportedState(
      isRead: isRead, isBookmarked: isBookmarked, isArchived: isArchived, userTags: userTags,
      note: note, highlights: importedHighlights, progress: progress, added: added,
      revised: revised)
  }

  /// The article's row in a list.
  public var summary: ArticleSummary {
    ArticleSummary(
      id: id, order: order, kind: content.kind, title: content.title,
      published: content.published, source: content.source, section: content.section,
      number: content.document?.number, isRead: isRead, isBookmarked: isBookmarked)
  }
}
