internal import GRDB

/// Which articles are copies of one story, inside a writing transaction.
///
/// Of the copies of a story the one that says most is its head; the lists of all and of unread
/// articles show the head alone.
struct Stories {
  /// The tables: step of the schema.
  static let tables = """
    -- Bands of sketches (see StorySketch): articles that share one may be copies.
    CREATE TABLE story_band (
      key INTEGER NOT NULL, article_id INTEGER NOT NULL, PRIMARY KEY (key, article_id)
    ) STRICT, WITHOUT ROWID;
    -- Copies by their head, which has a row too; an article of its own has none.
    CREATE TABLE story (article_id INTEGER PRIMARY KEY, head_id INTEGER NOT NULL) STRICT;
    CREATE INDEX story_head ON story (head_id);
    -- Places of copies that their head stands for.
    CREATE TABLE hidden (ord INTEGER PRIMARY KEY) STRICT;
    """

  let db: Database

  /// Adds an article that is stored: it stands alone, or becomes a copy or the head of others.
  func add(_ article: PreparedArticle, id: Int64, _ writer: ArticleWriter) throws {
    guard !article.bands.isEmpty else { return }
    let candidates = try writer.memory.bands.articles(with: article.bands, db)
    writer.memory.bands.add(article.bands, of: id)
    // One that has a story already came without its bands, which a program died with.
    guard !candidates.isEmpty, try head(of: id) == nil else { return }
    let comparison = StoryComparison(article.content, article.text)
    for head in try heads(of: candidates) where head != id {
      guard let stored = try StoredArticle.find(id: head, writer.memory.zstd, db)?.stored.content
      else { continue }
      switch comparison.kinship(to: StoryComparison(stored, IndexText(stored))) {
      case .strangers: continue
      case .covered:
        try join(id, to: head)
        return try writer.hide(id: id)
      case .covering:
        try move(from: head, to: id)
        return try writer.hide(id: head)
      }
    }
  }

  /// The heads of the stories that articles belong to, each once; an article alone is its own.
  private func heads(of ids: [Int64]) throws -> [Int64] {
    var heads: [Int64] = []
    for id in ids {
      let head = try self.head(of: id) ?? id
      if !heads.contains(head) { heads.append(head) }
    }
    return heads
  }

  private func head(of id: Int64) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT head_id FROM story WHERE article_id = ?"), arguments: [id])
  }

  private func join(_ id: Int64, to head: Int64) throws {
    let sql = "INSERT OR REPLACE INTO story VALUES (?, ?)"
    for article in [head, id] {
      try db.cachedStatement(sql: sql).execute(arguments: [article, head])
    }
  }

  private func move(from head: Int64, to id: Int64) throws {
    try join(head, to: head)
    try db.cachedStatement(sql: "UPDATE story SET head_id = ? WHERE head_id = ?")
      .execute(arguments: [id, head])
    try join(id, to: id)
  }

  /// Takes an article out of its story, before it goes; another copy becomes the head.
  func remove(_ id: Int64, bands: [Int64], _ writer: ArticleWriter) throws {
    try writer.memory.bands.remove(bands, of: id, db)
    guard let head = try head(of: id) else { return }
    try db.cachedStatement(sql: "DELETE FROM story WHERE article_id = ?").execute(arguments: [id])
    let rest = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT article_id FROM story WHERE head_id = ? ORDER BY article_id"),
      arguments: [head])
    if head == id {
      try dissolve(rest, writer)
    } else if rest.count == 1 {
      try db.cachedStatement(sql: "DELETE FROM story WHERE article_id = ?")
        .execute(arguments: [rest[0]])
    }
  }

  /// Without their head the copies stand alone, unless one of them says all that another says.
  private func dissolve(_ copies: [Int64], _ writer: ArticleWriter) throws {
    for copy in copies {
      try db.cachedStatement(sql: "DELETE FROM story WHERE article_id = ?")
        .execute(arguments: [copy])
      try writer.show(id: copy)
    }
    let zstd = writer.memory.zstd
    for copy in copies where try head(of: copy) == nil {
      guard let stored = try StoredArticle.find(id: copy, zstd, db)?.stored else { continue }
      try add(PreparedArticle(stored, zstd: zstd), id: copy, writer)
    }
  }

  /// The copies of an article's story, itself among them, its head first; empty for one alone.
  func copies(of id: Int64) throws -> [Int64] {
    guard let head = try head(of: id) else { return [] }
    let sql = "SELECT article_id FROM story WHERE head_id = ? ORDER BY article_id <> ?, article_id"
    return try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: [head, head])
  }

  /// How many copies the stories have whose heads are among these articles.
  func counts(of ids: [Int64]) throws -> [Int64: Int] {
    let heads = ids.map(String.init).joined(separator: ", ")
    let sql = "SELECT head_id, count(*) FROM story WHERE head_id IN (\(heads)) GROUP BY head_id"
    var counts: [Int64: Int] = [:]
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() { if row[1] as Int > 1 { counts[row[0]] = row[1] } }
    return counts
  }
}

extension Library {
  /// The copies of an article's story, itself among them, the fullest first; empty for one alone.
  public func versions(of id: ArticleID) throws(LibraryError) -> [ArticleSummary] {
    try read { db in
      let sql = "SELECT \(ArticleRow.columns) FROM article a WHERE a.id = ?"
      return try Stories(db: db).copies(of: id.rawValue).compactMap { copy in
        try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [copy])
          .map { try ArticleRow($0).summary(names, db) }
      }
    }
  }
}
