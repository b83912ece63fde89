/// A list that a person can browse, newest first.
public enum ArticleList: Hashable, Codable, Sendable {
  /// Everything.
  case all
  /// What has not been read.
  case unread
  /// What is bookmarked.
  case bookmarked
  /// Official documents.
  case documents
  /// One section.
  case section(String)
  /// One source.
  case source(String)
  /// One tag, the article's or the person's.
  case tag(String)
}

/// Where a page of a list begins.
public enum PageAnchor: Hashable, Sendable {
  /// At the newest article.
  case newest
  /// So that the page ends with the oldest article.
  case oldest
  /// Right after (older than) the row with this order.
  case after(order: Int64)
  /// So that the page ends right before (newer than) the row with this order.
  case before(order: Int64)
  /// At the row with this index, 0 for the newest.
  case index(Int)
  /// With this article in the middle, or the nearest older one when the list has it no more.
  case around(ArticleID)
}

/// A window of a list.
public struct ArticlePage: Hashable, Sendable {
  /// Which list.
  public var list: ArticleList
  /// The rows, newest first.
  public var rows: [ArticleSummary]
  /// The index of the first row in the whole list, 0 for the newest.
  public var firstIndex: Int
  /// How many rows the whole list has.
  public var total: Int
  /// How many of them are unread.
  public var unread: Int

  /// A window of `list`.
  public init(
    list: ArticleList, rows: [ArticleSummary], firstIndex: Int, total: Int, unread: Int
  ) {
    self.list = list
    self.rows = rows
    self.firstIndex = firstIndex
    self.total = total
    self.unread = unread
  }
}

/// A named part of the library and how many articles it has.
public struct Facet: Hashable, Sendable {
  /// The list that shows the part.
  public var list: ArticleList
  /// Its name; nil for the lists whose name is the interface's to say.
  public var name: String?
  /// Articles in it.
  public var total: Int
  /// Unread articles in it.
  public var unread: Int

  /// A part of the library.
  public init(list: ArticleList, name: String? = nil, total: Int, unread: Int) {
    self.list = list
    self.name = name
    self.total = total
    self.unread = unread
  }
}

/// The parts of a library, as a side pane shows them.
public struct LibraryOverview: Hashable, Sendable {
  /// All, unread, bookmarked, documents.
  public var lists: [Facet]
  /// Sections, the largest first, at most 500.
  public var sections: [Facet]
  /// Sources, the largest first, at most 500.
  public var sources: [Facet]
  /// Tags, the largest first, at most 200.
  public var tags: [Facet]
  /// The saved searches, by name.
  public var searches: [SavedSearch]

  /// The parts of a library.
  public init(
    lists: [Facet] = [], sections: [Facet] = [], sources: [Facet] = [], tags: [Facet] = [],
    searches: [SavedSearch] = []
  ) {
    self.lists = lists
    self.sections = sections
    self.sources = sources
    self.tags = tags
    self.searches = searches
  }
}
