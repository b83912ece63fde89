internal import GRDB

/// The article of the library that an imported one is another copy of.
struct Twin {
  var stored: StoredArticle
  /// Whether it has the same address; otherwise it has the same text.
  var hasSameAddress: Bool
  /// Its highlights, whoever made them.
  var highlights: [ImportedHighlight] = []

  /// Finds the copy that the library has, by address first.
  static func find(_ article: PreparedArticle, _ zstd: Zstd, _ db: Database) throws -> Twin? {
    guard var twin = try search(article, zstd, db) else { return nil }
    if article.stored.state?.highlights.isEmpty == false {
      twin.highlights = try HighlightRow.rows(of: twin.stored.row.id, db)
    }
    return twin
  }

  private static func search(
    _ article: PreparedArticle, _ zstd: Zstd, _ db: Database
  ) throws -> Twin? {
    if let url = article.content.url, let id = try id(at: url, db),
      let stored = try StoredArticle.find(id: id, zstd, db)
    {
      return Twin(stored: stored, hasSameAddress: true)
    }
    let ids = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT id FROM article WHERE content_key = ? LIMIT 8"),
      arguments: [article.contentKey])
    for id in ids {
      guard let stored = try StoredArticle.find(id: id, zstd, db) else { continue }
      // What was corrected is known by what it was made of.
      if stored.stored.sourceKey == article.contentKey {
        return Twin(stored: stored, hasSameAddress: false)
      }
      if article.stored.isExported
        ? article.content.isSame(as: stored.stored.content)
        : article.isSameText(as: stored.stored.content)
      {
        return Twin(stored: stored, hasSameAddress: false)
      }
    }
    return nil
  }

  /// The number of the article at this address.
  static func id(at url: String, _ db: Database) throws -> Int64? {
    let address = PreparedArticle.address(url)
    let cursor = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT id, url FROM article WHERE url_key = ?"),
      arguments: [Fingerprint.of(address)])
    while let row = try cursor.next() {
      if PreparedArticle.address(row[1]) == address { return row[0] }
    }
    return nil
  }

  /// Whether the text that stands afterwards is that of the new copy; what a person corrected stays.
  func takesText(of article: PreparedArticle) -> Bool {
    hasSameAddress && stored.stored.revised == nil && !isPoorer(article.stored, than: stored.stored)
  }

  /// What the library should have once `article` has come: nil when nothing changes.
  ///
  /// From the same address the new copy stands, and keeps what only the old one knew: a print view
  /// or a mobile page says less than the page itself. A copy of the text from elsewhere, or one
  /// without a body, only adds what was absent.
  func update(with article: PreparedArticle) -> StoredContent? {
    let old = stored.stored
    var new = article.stored
    if !takesText(of: article) {
      new = old
      new.content.fill(from: article.content)
    } else {
      new.content.fill(from: old.content)
    }
    let known = old.state ?? ImportedState()
    var brought = article.stored.state ?? ImportedState()
    brought.highlights = brought.highlights.without(highlights)
    let state = known.joined(with: brought)
    new.state = state.isEmpty ? nil : state
    let isStateSame =
      StoredState(new.state)?.state == StoredState(old.state)?.state
      && (!state.isRead || stored.row.isRead) && (!state.isBookmarked || stored.row.isBookmarked)
    return new.content.isSame(as: old.content) && isStateSame ? nil : new
  }

  /// Whether a copy from the same address has less of the text: nothing at all, or what a feed has.
  private func isPoorer(_ new: StoredContent, than old: StoredContent) -> Bool {
    if new.content.markdown.isEmpty { return !old.content.markdown.isEmpty }
    return new.format == "feed" && old.format != "feed"
      && new.content.markdown.utf8.count < old.content.markdown.utf8.count
  }

  /// The same, ready to be stored with the pictures that came; nil when nothing changes.
  func merged(with article: PreparedArticle, _ zstd: Zstd, _ db: Database) throws
    -> PreparedArticle?
  {
    let update = update(with: article)
    guard try update != nil || PictureStore(db: db).lacks(article.pictures, stored.row.id) else {
      return nil
    }
    var merged = try PreparedArticle(update ?? stored.stored, zstd: zstd)
    merged.pictures = article.pictures
    merged.original = takesText(of: article) ? article.original : nil
    return merged
  }
}

extension ArticleContent {
  /// Whether two copies say the same; a site's counters may stand in any order, since the JSON
  /// form does not keep it.
  func isSame(as other: ArticleContent) -> Bool {
    var (mine, its) = (self, other)
    mine.site?.statistics.sort { ($0.name, $0.value) < ($1.name, $1.value) }
    its.site?.statistics.sort { ($0.name, $0.value) < ($1.name, $1.value) }
    return mine == its
  }

  /// Takes over from `other` what is absent here.
  mutating func fill(from other: ArticleContent) {
    lead = lead ?? other.lead
    published = published ?? other.published
    modified = modified ?? other.modified
    author = author ?? other.author
    source = source ?? other.source
    section = section ?? other.section
    topic = topic ?? other.topic
    language = language ?? other.language
    url = url ?? other.url
    image = image ?? other.image
    document = document ?? other.document
    if let theirs = other.site { site = site.map { $0.filled(from: theirs) } ?? theirs }
    if tags.isEmpty { tags = other.tags }
    if attachments.isEmpty { attachments = other.attachments }
    if newer.isEmpty { newer = other.newer }
    if older.isEmpty { older = other.older }
    if markdown.isEmpty { markdown = other.markdown }
  }
}

extension SiteInfo {
  /// These blocks, and from `other` those that are absent here.
  fileprivate func filled(from other: SiteInfo) -> SiteInfo {
    SiteInfo(
      name: name ?? other.name, phones: phones.isEmpty ? other.phones : phones,
      statistics: statistics.isEmpty ? other.statistics : statistics,
      documents: documents.isEmpty ? other.documents : documents,
      sessionTimeout: sessionTimeout ?? other.sessionTimeout)
  }
}
