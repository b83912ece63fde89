internal import FoundationEssentials
internal import GRDB
internal import Vietnamese

/// What a library's writer remembers between transactions; other programs' writes do not make it
/// wrong, but for the bands (see `StoryBands.distrust`), a transaction of its own that fails does.
///
/// Unchecked: it is touched inside writing transactions only, and GRDB runs one at a time.
final class WriterMemory: @unchecked Sendable {
  var facets = FacetNumbers()
  var slots = OrderSlots()
  var vocabulary = Vocabulary()
  var bands = StoryBands()
  /// The generation of the index that `vocabulary` belongs to.
  var generation: Int64 = 0
  let zstd = Zstd()

  func forget() {
    facets.forget()
    slots.forget()
    vocabulary.forget()
    bands.forget()
  }
}

/// The one path by which articles come, change and go: rows, lists, counters and search index
/// together, inside a transaction.
final class ArticleWriter {
  let db: Database
  let memory: WriterMemory
  private var counters = CounterChanges()
  private var index = IndexChanges()

  init(_ db: Database, _ memory: WriterMemory) {
    self.db = db
    self.memory = memory
  }

  /// The marks that a person gives to an article.
  struct Marks {
    var isRead = false
    var isBookmarked = false

    /// These marks and those that an import brings.
    func joined(with state: ImportedState?) -> Marks {
      Marks(
        isRead: isRead || state?.isRead ?? false,
        isBookmarked: isBookmarked || state?.isBookmarked ?? false)
    }
  }

  /// A place for an article of this date.
  func freeOrder(_ published: Timestamp?, now: Int64) throws -> Int64 {
    guard let published else { return try memory.slots.freeUndated(now: now, db) }
    return try memory.slots.free(seconds: published.seconds, db)
  }

  /// Stores an article at a free place.
  ///
  /// Its file is that which it brings, else the one at `original`.
  func insert(
    _ article: PreparedArticle, id: Int64, order: Int64, marks: Marks = Marks(),
    original: Originals.Place? = nil
  ) throws {
    let content = article.content
    let section = try memory.facets.number(.section, content.section, db)
    let source = try memory.facets.number(.source, content.source, db)
    let tags = try tagNumbers(content.tags)
    let tagList = tags.isEmpty ? nil : tags.map(String.init).joined(separator: " ")
    try db.cachedStatement(sql: Self.insertSQL).execute(arguments: [
      order, id, content.kind == .document ? 1 : 0, marks.isRead, marks.isBookmarked,
      content.published?.seconds, content.published?.offsetMinutes, section, source, tagList,
      content.title, content.document?.number, article.numberKey, content.url, article.urlKey,
      article.contentKey,
    ])
    try db.cachedStatement(sql: "INSERT INTO content VALUES (?, ?)")
      .execute(arguments: [id, Blob(article.packed)])
    let tagging = try db.cachedStatement(sql: "INSERT INTO tagging VALUES (?, ?)")
    for tag in tags { try tagging.execute(arguments: [tag, order]) }
    let member = Membership(
      order: order, isRead: marks.isRead, isBookmarked: marks.isBookmarked,
      isDocument: content.kind == .document, facets: [section, source].compactMap { $0 } + tags)
    counters.count(member, sign: 1)
    index.add(article.text, id: id, order: order)
    let originals = Originals(db: db)
    let place = try article.original.map { try originals.keep($0, memory.zstd) } ?? original
    if let place { try originals.set(place, of: id) }
    try Stories(db: db).add(article, id: id, self)
    if article.stored.state?.note != nil {
      try db.cachedStatement(sql: "INSERT OR IGNORE INTO noted VALUES (?)").execute(arguments: [id])
    }
  }

  private static let insertSQL = """
    INSERT INTO article (ord, id, kind, is_read, is_bookmarked, published, published_offset,
      section_id, source_id, tag_ids, title, number, number_key, url, url_key, content_key)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  private func tagNumbers(_ tags: [String]) throws -> [Int64] {
    var numbers: [Int64] = []
    for tag in tags {
      if let number = try memory.facets.number(.tag, tag, db), !numbers.contains(number) {
        numbers.append(number)
      }
    }
    return numbers
  }

  /// Takes an article out and gives back what restores it; nil when there is none.
  func remove(id: Int64) throws -> FormerArticle? {
    guard let stored = try StoredArticle.find(id: id, memory.zstd, db),
      let member = try Self.membership(id: id, db)
    else { return nil }
    let text = IndexText(stored.stored.content)
    try Stories(db: db).remove(id, bands: StorySketch.bands(of: text), self)
    try setHidden(false, member)
    counters.count(member, sign: -1)
    index.remove(text, id: id, order: member.order)
    for facet in member.facets {
      try db.cachedStatement(sql: "DELETE FROM tagging WHERE facet_id = ? AND ord = ?")
        .execute(arguments: [facet, member.order])
    }
    for table in ["content WHERE id", "noted WHERE article_id"] {
      try db.cachedStatement(sql: "DELETE FROM \(table) = ?").execute(arguments: [id])
    }
    try db.cachedStatement(sql: "DELETE FROM article WHERE ord = ?")
      .execute(arguments: [member.order])
    return FormerArticle(
      id: id, order: member.order,
      marks: Marks(isRead: member.isRead, isBookmarked: member.isBookmarked),
      packed: try stored.stored.packed(by: memory.zstd, withColumns: true),
      highlights: stored.stored.state?.highlights ?? [],
      original: try Originals(db: db).take(of: id))
  }

  /// Puts an article back where it was, or next to there when the place is taken meanwhile; gives
  /// the highlights that imports had brought with it.
  func restore(_ former: FormerArticle) throws -> [ImportedHighlight] {
    try ZstdDictionary.meet(for: former.packed, db)
    let stored = former.packed.withUnsafeBufferPointer {
      StoredContent(packed: $0, by: memory.zstd)
    }
    guard let stored else {
      throw LibraryError.failed(reason: "the journal's copy of article \(former.id) is damaged")
    }
    let order = try memory.slots.free(from: former.order, db)
    try insert(
      PreparedArticle(stored, zstd: memory.zstd), id: former.id, order: order,
      marks: former.marks, original: former.original)
    return stored.state?.highlights ?? []
  }

  /// Lets another copy of its story stand for an article.
  func hide(id: Int64) throws { try show(false, id: id) }

  /// Lets an article stand for itself again.
  func show(id: Int64) throws { try show(true, id: id) }

  private func show(_ isShown: Bool, id: Int64) throws {
    guard var member = try Self.membership(id: id, db), member.isHidden == isShown else { return }
    counters.count(member, sign: -1)
    member.isHidden = !isShown
    counters.count(member, sign: 1)
    try setHidden(!isShown, member)
  }

  private func setHidden(_ isHidden: Bool, _ member: Membership) throws {
    let sql =
      isHidden ? "INSERT OR IGNORE INTO hidden VALUES (?)" : "DELETE FROM hidden WHERE ord = ?"
    try db.cachedStatement(sql: sql).execute(arguments: [member.order])
  }

  /// Sets a mark; true when that changed something.
  func set(_ mark: Mark, _ isOn: Bool, id: Int64) throws -> Bool {
    guard var member = try Self.membership(id: id, db) else {
      throw LibraryError.notFound(ArticleID(id))
    }
    guard member[keyPath: mark.keyPath] != isOn else { return false }
    counters.count(member, sign: -1)
    member[keyPath: mark.keyPath] = isOn
    counters.count(member, sign: 1)
    try db.cachedStatement(sql: "UPDATE article SET \(mark.column) = ? WHERE ord = ?")
      .execute(arguments: [isOn, member.order])
    return true
  }

  private static func membership(id: Int64, _ db: Database) throws -> Membership? {
    let sql = """
      SELECT ord, is_read, is_bookmarked, kind, section_id, source_id, tag_ids,
        ord IN (SELECT ord FROM hidden)
      FROM article WHERE id = ?
      """
    let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id])
    guard let row else { return nil }
    let tags = (row[6] as String? ?? "").split(separator: " ").compactMap { Int64($0) }
    return Membership(
      order: row[0], isRead: row[1], isBookmarked: row[2], isDocument: row[3] == 1,
      facets: [row[4] as Int64?, row[5] as Int64?].compactMap { $0 } + tags, isHidden: row[7])
  }

  /// Adds an article that is in its place already to the search index.
  func index(_ text: IndexText, id: Int64, order: Int64) {
    index.add(text, id: id, order: order)
  }

  /// Whether words' counts may wait for a later transaction.
  var delaysCounts = false
  /// Whether the bands of articles may: when nobody else has the library open, asked at the end.
  var delaysBands: () -> Bool = { false }

  /// Writes what was gathered; the last thing in a transaction.
  func finish() throws {
    let state = try IndexState(db)
    if state.generation != memory.generation {
      // The index was emptied: what was gathered for it before is counted anew.
      memory.vocabulary.forget()
      memory.generation = state.generation
    }
    try index.write(&memory.vocabulary, state, db)
    try memory.bands.finish(mayWait: delaysBands(), db)
    if !delaysCounts { try memory.vocabulary.write(db) }
    try counters.write(db)
    try Setting.set("changes", try Setting.integer("changes", db) + 1, db)
  }
}

/// A mark that a person gives to an article.
enum Mark {
  case read
  case bookmarked

  var column: String { self == .read ? "is_read" : "is_bookmarked" }
  var keyPath: WritableKeyPath<Membership, Bool> {
    self == .read ? \.isRead : \.isBookmarked
  }
}

/// An article as it was before a change: what the journal keeps.
struct FormerArticle {
  var id: Int64
  var order: Int64
  var marks: ArticleWriter.Marks
  var packed: [UInt8]
  /// The highlights that imports brought with it; empty when it comes from the journal.
  var highlights: [ImportedHighlight] = []
  /// The file that it was made of.
  var original: Originals.Place?
}

/// Bytes as SQLite takes them, without a detour over `Data`.
struct Blob: DatabaseValueConvertible {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var databaseValue: DatabaseValue { Data(bytes).databaseValue }

  static func fromDatabaseValue(_ value: DatabaseValue) -> Blob? {
    Data.fromDatabaseValue(value).map { Blob([UInt8]($0)) }
  }
}
