internal import GRDB
internal import Vietnamese

extension Library {
  /// Keeps what a person made of an article's text and fields; false when that changes nothing.
  ///
  /// The article keeps its number, its marks, its pictures and its file. What it was before is in the
  /// journal, and imports of the same article leave the correction as it is. Throws `notFound` when
  /// the library lacks the article.
  @discardableResult
  public func revise(_ id: ArticleID, to content: ArticleContent) throws(LibraryError) -> Bool {
    try write { writer in
      let zstd = writer.memory.zstd
      guard let old = try StoredArticle.find(id: id.rawValue, zstd, writer.db)?.stored else {
        throw LibraryError.notFound(id)
      }
      var new = StoredContent(
        normalizing: ImportedArticle(
          file: old.file, format: old.format, content: content, warnings: old.warnings))
      guard !new.content.isSame(as: old.content) else { return false }
      new.state = old.state
      new.revised = now()
      new.sourceKey =
        old.sourceKey ?? PreparedArticle.contentKey(IndexText(old.content), old.content)
      let article = try PreparedArticle(new, zstd: zstd)
      guard let former = try writer.remove(id: id.rawValue) else { return false }
      let journal = Journal(db: writer.db)
      let entry = try journal.begin(.revise, at: now(), count: 1)
      try journal.addFormer(entry, number: 1, former)
      let order =
        new.content.published?.seconds == old.content.published?.seconds
        ? former.order : try writer.freeOrder(new.content.published, now: now())
      try writer.insert(
        article, id: id.rawValue, order: order, marks: former.marks, original: former.original)
      return true
    }
  }
}
