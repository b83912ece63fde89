internal import GRDB
internal import Vietnamese

/// Articles that wait to be stored together.
struct ImportQueue {
  enum Item {
    case insert(PreparedArticle, id: Int64)
    /// `merged` is what the library should have once `article` has come.
    case update(merged: PreparedArticle, id: Int64, article: PreparedArticle)

    /// `article` stands in the place of the one with this number, whatever that says.
    case replace(PreparedArticle, id: Int64)

    /// The article as it came, and the number that it was promised.
    var incoming: (article: PreparedArticle, id: Int64) {
      switch self {
      case .insert(let article, let id), .update(_, let id, let article),
        .replace(let article, let id):
        (article, id)
      }
    }
  }

  /// How often others had been noticed to write when the first article came in.
  let foreign: Int
  private(set) var items: [Item] = []
  /// Fingerprints of the articles, to notice copies among them.
  private(set) var keys: Set<Int64> = []
  var count: Int { items.count }
  /// Bytes of the pictures that wait.
  private(set) var pictureBytes = 0

  init(foreign: Int) {
    self.foreign = foreign
  }

  mutating func insert(_ article: PreparedArticle, id: Int64) {
    items.append(.insert(article, id: id))
    pictureBytes += article.pictures.reduce(0) { $0 + $1.bytes.count }
    keys.formUnion(article.keys)
  }

  mutating func update(_ merged: PreparedArticle, id: Int64, by article: PreparedArticle) {
    items.append(.update(merged: merged, id: id, article: article))
    pictureBytes += article.pictures.reduce(0) { $0 + $1.bytes.count }
    keys.formUnion(merged.keys + article.keys)
  }

  mutating func replace(_ article: PreparedArticle, id: Int64) {
    items.append(.replace(article, id: id))
    keys.formUnion(article.keys)
  }
}

/// Stores the articles of an import, a transaction at a time.
struct ImportWriter {
  private let library: Library
  private let kind: JournalEntry.Kind

  init(_ library: Library, kind: JournalEntry.Kind = .import) {
    self.library = library
    self.kind = kind
  }

  /// Stores `queue` in one transaction and tells how the import stands now.
  func write(_ queue: ImportQueue, _ before: ImportBatch.Progress) -> ImportBatch.Progress {
    var progress = before
    guard progress.fault == nil else { return progress }
    let clock = ContinuousClock()
    let start = clock.now
    do throws(LibraryError) {
      progress.rounds += 1
      try library.write { writer in
        writer.delaysCounts = progress.rounds % 16 != 0
        try store(queue, writer, &progress)
      }
      progress.size = Self.size(after: queue.count, start.duration(to: clock.now))
      try library.tendIndex(crowd: 24)
    } catch {
      progress = before
      progress.fault = error
    }
    return progress
  }

  /// Articles for the next transaction, so that it takes about 70 ms.
  private static func size(after count: Int, _ duration: Duration) -> Int {
    let wanted = Double(count) * (Duration.milliseconds(70) / duration)
    let bounded = min(wanted, Double(count) * 2)
    return min(max(16, Int(bounded)), 4096)
  }

  private func store(
    _ queue: ImportQueue, _ writer: ArticleWriter, _ progress: inout ImportBatch.Progress
  ) throws {
    if try Setting.integer("changes", writer.db) != progress.changes { progress.foreign += 1 }
    let isChecked = queue.foreign == progress.foreign
    var changes = Changes()
    for item in queue.items {
      if isChecked { changes.take(item) } else { try changes.sort(item, writer) }
    }
    try record(changes, writer, &progress)
    progress.changes = try Setting.integer("changes", writer.db) + 1
    if progress.ids == nil {
      progress.ids = try Self.reserve(Int64(queue.count) * 2, writer.db)
    }
  }

  /// What a transaction does, in the order in which it can be undone backwards.
  private struct Changes {
    var updates: [(article: PreparedArticle, id: Int64)] = []
    var inserts: [(article: PreparedArticle, id: Int64)] = []

    /// Takes what our caller decided.
    mutating func take(_ item: ImportQueue.Item) {
      switch item {
      case .update(let merged, let id, _): updates.append((merged, id))
      case .replace(let article, let id): updates.append((article, id))
      case .insert(let article, let id): inserts.append((article, id))
      }
    }

    /// Decides again: others may have stored, changed or taken out a copy since our caller looked.
    mutating func sort(_ item: ImportQueue.Item, _ writer: ArticleWriter) throws {
      let (article, id) = item.incoming
      if case .replace = item { return updates.append((article, id)) }
      let zstd = writer.memory.zstd
      if let twin = try Twin.find(article, zstd, writer.db) {
        guard let merged = try twin.merged(with: article, zstd, writer.db) else { return }
        updates.append((merged, twin.stored.row.id))
      } else if try Library.order(of: ArticleID(id), writer.db) == nil {
        inserts.append((article, id))
      } else {
        inserts.append((article, try ImportWriter.reserve(1, writer.db).lowerBound))
      }
    }
  }

  private func record(
    _ changes: Changes, _ writer: ArticleWriter, _ progress: inout ImportBatch.Progress
  ) throws {
    let journal = Journal(db: writer.db)
    let count = changes.updates.count + changes.inserts.count
    guard count > 0 else { return }
    let entry = try self.entry(journal, count, progress)
    progress.entry = entry
    var number = try journal.nextNumber(entry)
    for (article, id) in changes.updates {
      guard let former = try writer.remove(id: id) else { continue }
      try journal.addFormer(entry, number: number, former)
      number += 1
      try writer.insert(
        article, id: id, order: try order(of: article, former, writer), marks: former.marks,
        original: former.original)
      try PictureStore(db: writer.db).add(article.pictures, to: id)
    }
    for (article, id) in changes.inserts {
      let order = try writer.freeOrder(article.content.published, now: library.now())
      try writer.insert(article, id: id, order: order)
      try PictureStore(db: writer.db).add(article.pictures, to: id)
    }
    for ids in Self.ranges(changes.inserts.map(\.id)) {
      try journal.addInserted(entry, number: number, ids: ids)
      number += 1
    }
  }

  /// The import's entry, or a new one when it was undone meanwhile.
  private func entry(_ journal: Journal, _ count: Int, _ progress: ImportBatch.Progress) throws
    -> Int64
  {
    if let entry = progress.entry, try journal.grow(entry, by: count) { return entry }
    return try journal.begin(kind, at: library.now(), count: count)
  }

  /// An updated article keeps its place unless its date changed.
  private func order(
    of article: PreparedArticle, _ former: FormerArticle, _ writer: ArticleWriter
  ) throws -> Int64 {
    guard let published = article.content.published,
      Order.base(seconds: published.seconds) >> Order.slotBits
        != former.order >> Order.slotBits
    else { return former.order }
    return try writer.freeOrder(published, now: library.now())
  }

  /// Runs of consecutive numbers.
  private static func ranges(_ ids: [Int64]) -> [ClosedRange<Int64>] {
    var ranges: [ClosedRange<Int64>] = []
    for id in ids {
      if let last = ranges.last, last.upperBound + 1 == id {
        ranges[ranges.count - 1] = last.lowerBound...id
      } else {
        ranges.append(id...id)
      }
    }
    return ranges
  }

  /// Takes `count` numbers that no article has or will ever get again.
  static func reserve(_ count: Int64, _ db: Database) throws -> Range<Int64> {
    let first = try Setting.integer("next_id", db)
    try Setting.set("next_id", first + count, db)
    return first..<first + count
  }

  /// Gives numbers back that were not used, unless others were taken since.
  static func giveBack(_ ids: Range<Int64>, _ db: Database) throws {
    guard try Setting.integer("next_id", db) == ids.upperBound else { return }
    try Setting.set("next_id", ids.lowerBound, db)
  }
}
