import ArticleLibrary
import Vietnamese

/// The articles that newsboat or newsraft keep in their caches.
enum FeedCache {
  /// The entries of a cache, and the name of the program.
  ///
  /// Throws `.unsupported("SQLite")` for another program's database.
  static func links(in bytes: [UInt8]) throws(ImportFailure) -> (
    links: [SavedLink], format: String
  ) {
    guard let database = CacheDatabase(bytes) else {
      throw .malformed(line: nil, "the database cannot be read")
    }
    if let rows = database.rows(newsboat) { return (rows.map(newsboatLink), "newsboat") }
    if let rows = database.rows(newsraft) { return (rows.map(newsraftLink), "newsraft") }
    throw .unsupported("SQLite")
  }

  private static let newsboat = """
    SELECT i.title, i.author, i.url, i.pubDate, i.content, i.unread, i.flags, f.title
    FROM rss_item i LEFT JOIN rss_feed f ON f.rssurl = i.feedurl
    WHERE coalesce(i.deleted, 0) = 0 ORDER BY i.pubDate LIMIT 500000
    """

  private static func newsboatLink(_ row: [String]) -> SavedLink {
    var link = common(row)
    link.author = row[1]
    link.html = row[4]
    link.state.isBookmarked = !row[6].isEmpty
    return link
  }

  private static let newsraft = """
    SELECT i.title, i.persons, i.link, i.publication_date, i.content, i.unread, i.important, f.title
    FROM items i LEFT JOIN feeds f ON f.feed_url = i.feed_url
    ORDER BY i.publication_date LIMIT 500000
    """

  private static func newsraftLink(_ row: [String]) -> SavedLink {
    var link = common(row)
    link.author = field("name", in: row[1])
    link.html = field("text", in: row[4]) ?? row[4]
    link.state.isBookmarked = row[6] == "1"
    return link
  }

  /// What both programs have in the same columns.
  private static func common(_ row: [String]) -> SavedLink {
    var link = SavedLink()
    link.title = plain(row[0])
    link.url = row[2]
    link.published = SavedLink.moment(seconds: row[3])
    link.state.isRead = row[5] == "0"
    link.source = plain(row[7])
    return link
  }

  /// The longest value of a field where several stand in one text, parted by the separators of
  /// ASCII.
  private static func field(_ name: String, in text: String) -> String? {
    text.split { $0 == "\u{1F}" || $0 == "\u{1E}" }.filter { $0.hasPrefix(name + "=") }
      .map { String($0.dropFirst(name.count + 1)) }.max { $0.count < $1.count }
  }

  private static func plain(_ markup: String) -> String? {
    let line = FeedText(markup: markup, base: nil).line
    return line.isEmpty ? nil : line
  }
}
