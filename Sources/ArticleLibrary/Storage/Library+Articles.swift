internal import GRDB

extension Library {
  /// An article with all that belongs to it, nil when the library does not have it.
  public func article(_ id: ArticleID) throws(LibraryError) -> Article? {
    try read { db in
      guard let stored = try StoredArticle.find(id: id.rawValue, Zstd(), db) else { return nil }
      var article = stored.article
      article.importedHighlights = try HighlightRow.all(
        of: id.rawValue, imported: article.importedHighlights, db)
      return article
    }
  }

  /// The documents with this number, however it is written, the newest first.
  public func articles(numbered number: String) throws(LibraryError) -> [ArticleSummary] {
    try read { db in
      let sql = """
        SELECT \(ArticleRow.columns) FROM article a WHERE a.number_key = ? ORDER BY a.ord DESC
        """
      return try Row.fetchAll(
        db.cachedStatement(sql: sql), arguments: [PreparedArticle.numberKey(number)]
      ).map { try ArticleRow($0).summary(names, db) }
    }
  }

  /// The article at this address, whatever fragment follows it.
  public func article(url: String) throws(LibraryError) -> ArticleSummary? {
    try read { db in
      guard let id = try Twin.id(at: url, db) else { return nil }
      let sql = "SELECT \(ArticleRow.columns) FROM article a WHERE a.id = ?"
      return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id])
        .map { try ArticleRow($0).summary(names, db) }
    }
  }
}
