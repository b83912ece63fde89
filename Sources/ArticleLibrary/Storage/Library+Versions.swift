internal import FoundationEssentials
internal import GRDB

extension Library {
  /// How an article was before it was changed last by an import or a new reading; nil when it never
  /// was, or when that was undone.
  public func earlier(_ id: ArticleID) throws(LibraryError) -> ArticleContent? {
    try read { db in
      let sql = """
        SELECT f.packed FROM journal_former f JOIN journal j ON j.id = f.journal_id
        WHERE f.article_id = ? AND j.state = 0 AND j.kind IN ('import', 'reimport')
        ORDER BY f.journal_id DESC, f.seq DESC LIMIT 1
        """
      guard let packed = try Data.fetchOne(db, sql: sql, arguments: [id.rawValue]) else {
        return nil
      }
      let zstd = Zstd()
      return packed.withUnsafeBytes {
        StoredContent(packed: $0.bindMemory(to: UInt8.self), by: zstd)
      }?.content
    }
  }
}
