internal import GRDB
internal import Synchronization

/// What became of an article that was given to the library.
public enum ImportOutcome: Hashable, Sendable {
  /// It is new.
  case imported(ArticleID)
  /// The library had an earlier version; marks and bookmarks stay.
  case updated(ArticleID)
  /// The library had it just so.
  case unchanged(ArticleID)

  /// The article, however it came there.
  public var id: ArticleID {
    switch self {
    case .imported(let id), .updated(let id), .unchanged(let id): id
    }
  }
}

/// An import in progress: one entry of the journal, however many articles it takes.
///
/// Articles are stored in transactions of a tenth of a second, on a thread of its own, so that
/// readers and other programs go on. An import that breaks off leaves whole articles, in the
/// lists and in the search, and can be undone. Give it articles from one thread at a time, and
/// close it with `finish`: without that the last articles are not stored.
public final class ImportBatch: Sendable {
  private let library: Library
  private let state: Mutex<State>
  private let channel = ImportChannel()
  private let writer: ImportWriter
  private let isBulk: Bool

  /// What the caller's thread knows.
  private struct State: ~Copyable {
    let zstd: Zstd
    var waiting = ImportQueue(foreign: 0)
    var ids: Range<Int64>
    /// Queues that were handed to the writing thread.
    var offered = 0
    /// Fingerprints of the articles in those of them that may not be committed.
    var unsettled = UnsettledKeys()
    /// Which articles the library may have already; nil for an import that is not large.
    var copies: CopyFilter?
  }

  /// An import of articles that have `articleLimit` bytes at most; one that `isBulk` has long
  /// transactions as long as no other program has the library open.
  init(
    _ library: Library, isBulk: Bool = false, articleLimit: Int = Zstd.largest,
    kind: JournalEntry.Kind = .import
  ) throws(LibraryError) {
    self.library = library
    writer = ImportWriter(
      library, channel, isBulk ? library.neighbours() : nil, kind: kind)
    self.isBulk = isBulk
    if isBulk { try library.give(.bulk) }
    let ids = try library.write { [count = isBulk ? Self.ids : 32] in
      try ImportWriter.reserve(count, $0.db)
    }
    let zstd = Zstd(limit: articleLimit)
    zstd.dictionary = try library.read { try LibraryDictionary.newest($0) }
    channel.progress.withLock { $0.dictionary = zstd.dictionary }
    state = Mutex(State(zstd: zstd, ids: ids, copies: isBulk ? CopyFilter() : nil))
  }

  /// Takes an article; it is stored soon after, or at `finish`.
  ///
  /// The answer tells what is going to happen: the article, and with it the number in the answer,
  /// can be found once the transaction is committed that stores it with others, at the latest when
  /// `finish` has returned. When that transaction fails, nothing of it is kept, `add` or `finish`
  /// soon throws why, and the import is over: both then throw the same again. Transactions before
  /// it stay and can be undone. When another program wrote in between, a number may turn out to be
  /// that of the copy which it stored.
  ///
  /// Only `articleTooLarge` concerns this article alone; the import goes on with the next.
  public func add(_ article: ImportedArticle) throws(LibraryError) -> ImportOutcome {
    do {
      return try state.withLock { state in try add(article, &state) }
    } catch {
      throw LibraryError(error, path: library.path)
    }
  }

  private func add(_ article: ImportedArticle, _ state: inout State) throws -> ImportOutcome {
    if let fault = channel.progress.withLock(\.fault) { throw fault }
    var prepared = try PreparedArticle(
      StoredContent(normalizing: article), zstd: state.zstd)
    prepared.pictures = article.pictures.kept
    prepared.original = article.original
    let keys = prepared.keys
    if keys.contains(where: state.waiting.keys.contains) { try write(&state) }
    if state.unsettled.contains(any: keys) { try wait(&state) }
    let outcome = try decide(prepared, &state)
    if state.waiting.count >= channel.progress.withLock(\.size)
      || state.waiting.weight >= Self.room
    {
      try write(&state)
    }
    return outcome
  }

  private func decide(_ prepared: PreparedArticle, _ state: inout State) throws -> ImportOutcome {
    let zstd = state.zstd
    let mayBeThere =
      try state.copies?.mayHave(prepared.keys, library, state.waiting, state.unsettled) ?? true
    let twin =
      try !mayBeThere
      ? nil : library.database.unsafeRead { try Twin.find(prepared, zstd, $0) }
    guard let twin else {
      let id = try takeID(&state)
      state.waiting.insert(prepared, id: id)
      return .imported(ArticleID(id))
    }
    let id = twin.stored.row.id
    guard
      let merged = try library.database.unsafeRead({
        try twin.merged(with: prepared, zstd, $0)
      })
    else { return .unchanged(ArticleID(id)) }
    state.copies?.note(merged.keys)
    state.waiting.update(merged, id: id, by: prepared)
    return .updated(ArticleID(id))
  }

  /// Bytes of articles and pictures after which those that wait are handed over.
  private static let room = 16 << 20

  /// Takes what a newer importer makes of the file that the article `id` was made of.
  ///
  /// The new text stands, also where it says less; the article keeps its number, its marks and, when
  /// the file does not say them, its address and its section. An article that is gone meanwhile stays so.
  public func replace(_ id: ArticleID, with article: ImportedArticle) throws(LibraryError)
    -> ImportOutcome
  {
    do {
      return try state.withLock { state in
        if let fault = channel.progress.withLock(\.fault) { throw fault }
        try wait(&state)
        let zstd = state.zstd
        let found = try library.database.unsafeRead {
          try StoredArticle.find(id: id.rawValue, zstd, $0)
        }
        guard let old = found?.stored else { return .unchanged(id) }
        var new = StoredContent(normalizing: article)
        new.content.url = new.content.url ?? old.content.url
        new.content.section = new.content.section ?? old.content.section
        if new.content.isSame(as: old.content), new.warnings == old.warnings {
          return .unchanged(id)
        }
        var prepared = try PreparedArticle(new, zstd: zstd)
        prepared.pictures = article.pictures.kept
        state.copies?.note(prepared.keys)
        state.waiting.replace(prepared, id: id.rawValue)
        if state.waiting.count >= channel.progress.withLock(\.size) { try write(&state) }
        return .updated(id)
      }
    } catch {
      throw LibraryError(error, path: library.path)
    }
  }

  /// Numbers that a bulk import takes at once, since no more can be had while a transaction lasts: more
  /// than articles may wait in the channel.
  static let ids: Int64 = 32_768

  private func takeID(_ state: inout State) throws -> Int64 {
    if state.ids.isEmpty {
      state.ids =
        try takeReserved() ?? library.write { try ImportWriter.reserve(64, $0.db) }
    }
    let id = state.ids.lowerBound
    state.ids = id + 1..<state.ids.upperBound
    return id
  }

  /// The numbers that the writing thread has reserved for us.
  private func takeReserved() -> Range<Int64>? {
    channel.progress.withLock { progress in
      defer { progress.ids = nil }
      return progress.ids
    }
  }

  /// Hands the waiting articles to the writing thread, once it has taken those before.
  private func write(_ state: inout State) throws {
    guard state.waiting.count > 0 else { return }
    let queue = state.waiting
    state.offered += 1
    state.unsettled.add(queue.keys, of: state.offered)
    let writer = writer
    channel.offer(queue) { writer.work() }
    let progress = channel.progress.withLock(\.self)
    state.waiting = ImportQueue(foreign: progress.foreign)
    state.unsettled.settle(upTo: progress.settled)
    state.zstd.dictionary = progress.dictionary
    if let fault = progress.fault { throw fault }
  }

  /// Waits for the writing thread and throws what went wrong there.
  private func wait(_ state: inout State) throws {
    settle()
    state.unsettled = UnsettledKeys()
    if let fault = channel.progress.withLock(\.fault) { throw fault }
  }

  /// Waits until the writing thread rests.
  func settle() { channel.settle() }

  /// Stores what is left and gives the import's entry in the journal, nil when it changed nothing.
  @discardableResult
  public func finish() throws(LibraryError) -> JournalEntry? {
    do {
      return try state.withLock { state in
        try write(&state)
        try wait(&state)
        let ids = state.ids
        state.ids = ids.upperBound..<ids.upperBound
        let reserved = takeReserved()
        let entry = try library.write { writer in
          if let reserved { try ImportWriter.giveBack(reserved, writer.db) }
          try ImportWriter.giveBack(ids, writer.db)
          return try channel.progress.withLock(\.entry).flatMap {
            try Journal(db: writer.db).entry($0)
          }
        }
        try library.tendIndex()
        if isBulk { try library.give(.usual) }
        return entry
      }
    } catch {
      // What was committed may have left bands and counts to be written.
      _ = try? library.write { _ in }
      if isBulk { try? library.give(.usual) }
      throw LibraryError(error, path: library.path)
    }
  }
}

extension Library {
  /// Begins an import: one change that can be undone as a whole.
  ///
  /// One that `isBulk` is faster: as long as no other program has the library open, its
  /// transactions take seconds. Nothing else in this program should write meanwhile.
  public func importBatch(
    isBulk: Bool = false, as kind: JournalEntry.Kind = .import
  ) throws(LibraryError) -> ImportBatch {
    try ImportBatch(self, isBulk: isBulk, kind: kind)
  }
}
