internal import GRDB
internal import Glibc
internal import Synchronization
internal import Vietnamese

/// Stores the articles of an import, a transaction at a time.
struct ImportWriter {
  private let library: Library
  private let channel: ImportChannel
  /// Nil for an import whose transactions are always short.
  private let neighbours: Neighbours?
  private let kind: JournalEntry.Kind

  /// Articles of a long transaction, and bytes of their words: they wait in memory for its end.
  private static let most = (articles: 8192, bytes: 48 << 20)
  /// Articles of the first one in a library that has no dictionary yet.
  private static let first = LibraryDictionary.stages[0]

  /// A writer for what comes through `channel`.
  ///
  /// With `neighbours` its transactions are long while no other program has the library open.
  init(
    _ library: Library, _ channel: ImportChannel, _ neighbours: Neighbours?, kind: JournalEntry.Kind
  ) {
    self.library = library
    self.channel = channel
    self.neighbours = neighbours
    self.kind = kind
  }

  /// Stores the queue that waits in one transaction, and those that follow while it may be long.
  func work() {
    guard let first = channel.take() else { return }
    let before = channel.progress.withLock(\.self)
    var progress = before
    var settled = 1
    if progress.fault == nil {
      do throws(LibraryError) {
        try store(first, &progress, &settled)
        try library.tendIndex(crowd: isAlone ? 120 : 24)
        try share(&progress)
        try learn(&progress)
      } catch {
        progress = before
        progress.fault = error
      }
    }
    channel.progress.withLock { now in
      progress.settled += settled
      progress.ids = now.ids
      now = progress
    }
    usleep(2000)  // Lets another program's write in between.
  }

  private var isAlone: Bool { neighbours.map { !$0.areThere } ?? false }

  private func store(
    _ first: ImportQueue, _ progress: inout ImportChannel.Progress, _ settled: inout Int
  ) throws(LibraryError) {
    let clock = ContinuousClock()
    var start = clock.now
    try library.write { writer in
      start = clock.now
      try notice(&progress, writer)
      var (articles, bytes) = (0, 0)
      var next: ImportQueue? = first
      while let queue = next {
        try store(queue, writer, &progress)
        articles += queue.count
        bytes += queue.bytes
        // A short one at first: what follows is packed with what was learned from it.
        let isFirst = progress.rounds == 0 && progress.dictionary == nil
        let most = isFirst ? Self.first : Self.most.articles
        let isFull = articles >= most || bytes >= Self.most.bytes
        next = isFull || !isAlone ? nil : channel.take(within: 300)
        if next != nil { settled += 1 }
      }
      progress.rounds += 1
      writer.delaysCounts = progress.rounds % (articles < 4096 ? 16 : 8) != 0
      writer.delaysBands = { isAlone }
      progress.changes = try Setting.integer("changes", writer.db) + 1
    }
    progress.size = Self.size(
      after: settled == 1 ? first.count : progress.size, start.duration(to: clock.now) / settled)
  }

  /// Leaves others no long log to take over, where there are any.
  private func share(_ progress: inout ImportChannel.Progress) throws(LibraryError) {
    let isShared = neighbours != nil && !isAlone
    guard isShared != progress.isShared else { return }
    try library.give(isShared ? .shared : .bulk)
    progress.isShared = isShared
  }

  /// Articles for the next queue, so that storing it takes about 70 ms.
  private static func size(after count: Int, _ duration: Duration) -> Int {
    let wanted = Double(count) * (Duration.milliseconds(70) / duration)
    let bounded = min(wanted, Double(count) * 2)
    return min(max(16, Int(bounded)), 512)
  }

  /// Notes whether others have written since our last transaction.
  private func notice(_ progress: inout ImportChannel.Progress, _ writer: ArticleWriter) throws {
    guard try Setting.integer("changes", writer.db) != progress.changes else { return }
    progress.foreign += 1
    writer.memory.bands.distrust()
    let foreign = progress.foreign
    channel.progress.withLock { $0.foreign = foreign }
  }

  private func store(
    _ queue: ImportQueue, _ writer: ArticleWriter, _ progress: inout ImportChannel.Progress
  ) throws {
    let isChecked = queue.foreign == progress.foreign
    var changes = Changes()
    for item in queue.items {
      if isChecked { changes.take(item) } else { try changes.sort(item, writer) }
    }
    // What was merged with others' copies is not what our caller knows.
    if !isChecked, !changes.updates.isEmpty { progress.foreign += 1 }
    try record(changes, writer, &progress)
    if channel.progress.withLock({ $0.ids == nil }) {
      let count = isAlone ? ImportBatch.ids : Int64(queue.count) * 2
      let ids = try Self.reserve(count, writer.db)
      channel.progress.withLock { $0.ids = ids }
    }
  }

  /// Learns a dictionary from the library's articles when it is time to.
  private func learn(_ progress: inout ImportChannel.Progress) throws(LibraryError) {
    let zstd = Zstd()
    guard let samples = try library.read({ try LibraryDictionary.samples(zstd, $0) }) else {
      return
    }
    let dictionary = ZstdDictionary.learn(from: samples.texts)
    try library.maintain {
      try LibraryDictionary.keep(dictionary, articles: samples.articles, $0)
    }
    progress.dictionary = dictionary ?? progress.dictionary
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
    _ changes: Changes, _ writer: ArticleWriter, _ progress: inout ImportChannel.Progress
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
        article, id: id, order: try order(of: article, former, writer),
        marks: former.marks.joined(with: article.stored.state), original: former.original)
      try PictureStore(db: writer.db).add(article.pictures, to: id)
      let marks = article.stored.state?.highlights.without(former.highlights) ?? []
      try HighlightRow.add(marks, to: id, now: library.now(), writer.db)
    }
    for (article, id) in changes.inserts {
      let order = try writer.freeOrder(article.content.published, now: library.now())
      let marks = ArticleWriter.Marks().joined(with: article.stored.state)
      try writer.insert(article, id: id, order: order, marks: marks)
      try PictureStore(db: writer.db).add(article.pictures, to: id)
      let brought = article.stored.state?.highlights ?? []
      try HighlightRow.add(brought, to: id, now: library.now(), writer.db)
    }
    for ids in Self.ranges(changes.inserts.map(\.id)) {
      try journal.addInserted(entry, number: number, ids: ids)
      number += 1
    }
  }

  /// The import's entry, or a new one when it was undone meanwhile.
  private func entry(_ journal: Journal, _ count: Int, _ progress: ImportChannel.Progress) throws
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
