import Vietnamese

/// The JSON form of articles: a contract that other programs read.
///
/// Each line is one object. Its keys are sorted, slashes are not escaped, and what is absent is
/// left out, empty texts and empty lists too. Moments are ISO 8601 with an offset, days
/// `2020-06-02`. `text` is the body of `markdown` as plain text. The counters of a site are sorted like
/// all keys; the order of their values is the page's.
public enum ArticleJSON {
  /// What an importer made of a file: `import --dry-run --json`.
  public static func line(for article: ImportedArticle) -> String {
    JSONValue.object(members(for: article)).line
  }

  /// An article of the library: the same and `id`, `read`, `bookmarked`, `userTags`.
  public static func line(for article: Article) -> String {
    var members = members(for: article)
    members["read"] = .bool(article.isRead)
    members["bookmarked"] = .bool(article.isBookmarked)
    members["userTags"] = .array(article.userTags.map { .string($0) })
    return JSONValue.object(members).line
  }

  /// The members of the object for an article of the library, none that says nothing.
  public static func members(for article: Article) -> [String: JSONValue] {
    let imported = ImportedArticle(
      file: article.file, format: article.format, content: article.content,
      warnings: article.warnings, state: article.state)
    var members = members(for: imported)
    members["id"] = .integer(Int(article.id.rawValue))
    return members
  }

  /// A row of a list: `list --json`.
  public static func line(for summary: ArticleSummary) -> String {
    JSONValue.object(members(for: summary)).line
  }

  /// A change in the journal: `history --json`.
  public static func line(for entry: JournalEntry) -> String {
    JSONValue.object([
      "id": .integer(Int(entry.id)), "at": .string(entry.at.iso8601),
      "kind": .string(entry.kind.rawValue), "count": .integer(entry.count),
      "state": .string(entry.state.rawValue),
    ]).line
  }

  /// A search hit: its row, `snippet`, and `highlights` as pairs [start, end) of Unicode scalars
  /// of the snippet.
  ///
  /// `titleHighlights` says the same of the title, where the title matches.
  public static func line(for hit: SearchHit) -> String {
    var members = members(for: hit.summary)
    members["snippet"] = .string(hit.snippet.text)
    members["highlights"] = .array(pairs(hit.snippet.highlights))
    members["titleHighlights"] = .list(pairs(hit.titleHighlights))
    return JSONValue.object(members).line
  }

  /// A file that gave no article, and why in the words of the interface.
  public static func skippedLine(file: String, reason: String) -> String {
    JSONValue.object(["file": .string(file), "skipped": .string(reason)]).line
  }

  /// What became of an article that was imported: its number, and "imported", "updated" or
  /// "unchanged".
  public static func outcomeLine(file: String, id: ArticleID, outcome: String) -> String {
    let members: [String: JSONValue] = [
      "file": .string(file), "id": .integer(Int(id.rawValue)), "outcome": .string(outcome),
    ]
    return JSONValue.object(members).line
  }

  private static func pairs(_ ranges: [Range<Int>]) -> [JSONValue] {
    ranges.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) }
  }

  private static func members(for summary: ArticleSummary) -> [String: JSONValue] {
    let members: [String: JSONValue?] = [
      "id": .integer(Int(summary.id.rawValue)),
      "kind": .string(summary.kind.rawValue),
      "title": .string(summary.title),
      "published": .text(summary.published?.iso8601),
      "source": .text(summary.source),
      "section": .text(summary.section),
      "number": .text(summary.number),
      "read": .bool(summary.isRead),
      "bookmarked": .bool(summary.isBookmarked),
    ]
    return members.compactMapValues { $0 }
  }
}
