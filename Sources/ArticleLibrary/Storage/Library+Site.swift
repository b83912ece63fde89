internal import GRDB
internal import Vietnamese

extension Library {
  /// What the source of an article showed of its site, in its last 200 articles; nil for an article
  /// without a source.
  public func siteHistory(of id: ArticleID) throws(LibraryError) -> SiteHistory? {
    try read { db in
      let find = "SELECT source_id FROM article WHERE id = ?"
      guard
        let source = try Int64.fetchOne(
          db.cachedStatement(sql: find), arguments: [id.rawValue]),
        let name = try names.name(of: source, db)
      else { return nil }
      let sql = """
        SELECT a.id FROM article a INDEXED BY article_source
        WHERE a.source_id = ? AND a.published IS NOT NULL ORDER BY a.ord DESC LIMIT 200
        """
      let ids = try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: [source])
      let zstd = Zstd()
      let captures = try ids.compactMap { id -> SiteHistory.Capture? in
        guard let content = try StoredArticle.find(id: id, zstd, db)?.stored.content,
          let counters = content.site?.statistics, !counters.isEmpty,
          let day = content.published?.day
        else { return nil }
        return .init(day: day, counters: counters)
      }
      let total = try Int.fetchOne(
        db.cachedStatement(sql: "SELECT total FROM facet WHERE id = ?"), arguments: [source])
      return SiteHistory(source: name, articles: total ?? 0, captures: captures.reversed())
    }
  }
}
