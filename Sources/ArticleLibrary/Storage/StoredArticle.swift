internal import FoundationEssentials
internal import GRDB
internal import Vietnamese

/// An article as it stands in the tables, all of it.
struct StoredArticle {
  var row: ArticleRow
  var stored: StoredContent

  private static let sql = """
    SELECT \(ArticleRow.columns), a.url, section.name, source.name, c.packed
    FROM article a JOIN content c ON c.id = a.id
    LEFT JOIN facet section ON section.id = a.section_id
    LEFT JOIN facet source ON source.id = a.source_id
    """

  /// The article with this number, nil when there is none.
  static func find(id: Int64, _ zstd: Zstd, _ db: Database) throws -> StoredArticle? {
    let statement = try db.cachedStatement(sql: sql + " WHERE a.id = ?")
    let cursor = try Row.fetchCursor(statement, arguments: [id])
    guard let row = try cursor.next() else { return nil }
    return try StoredArticle(row, zstd, db)
  }

  private init(_ row: Row, _ zstd: Zstd, _ db: Database) throws {
    self.row = ArticleRow(row)
    let columns = ArticleRow.count
    let packed: Data = row[columns + 3]
    try ZstdDictionary.meet(for: packed, db)
    let content = packed.withUnsafeBytes {
      StoredContent(packed: $0.bindMemory(to: UInt8.self), by: zstd)
    }
    guard let content else {
      throw LibraryError.failed(reason: "article \(self.row.id) is damaged")
    }
    stored = content
    stored.content.kind = self.row.kind
    stored.content.title = self.row.title
    stored.content.published = self.row.published
    stored.content.url = row[columns]
    stored.content.section = row[columns + 1]
    stored.content.source = row[columns + 2]
  }

  /// The article as the model has it.
  var article: Article {
    var article = Article(
      id: ArticleID(row.id), order: row.order, content: stored.content, file: stored.file,
      format: stored.format, warnings: stored.warnings, isRead: row.isRead,
      isBookmarked: row.isBookmarked, userTags: stored.state?.userTags ?? [])
    article.note = stored.state?.note
    article.isArchived = stored.state?.isArchived ?? false
    article.progress = stored.state?.progress
    article.added = stored.state?.added
    article.revised = stored.revised.map { Timestamp(seconds: $0, offsetMinutes: 0) }
    article.importedHighlights = stored.state?.highlights ?? []
    return article
  }
}
