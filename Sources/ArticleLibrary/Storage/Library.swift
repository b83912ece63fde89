internal import GRDB
internal import Glibc
internal import Synchronization

/// A person's library of articles: one SQLite file that any number of programs may use at once.
///
/// Reads never wait for writes. Every change that a person can make is one entry of a journal and
/// can be undone, also after a restart. All members may be called from any thread; those that are
/// not `async` block the caller while the database works.
public final class Library: Sendable {
  /// Where the library is, ":memory:" for one that is nowhere.
  public let path: String
  let database: any DatabaseWriter
  let names = FacetNames()
  /// What searches unpacked.
  let contents = ContentCache()
  /// For writing transactions only.
  private let memory = WriterMemory()
  private let found = Mutex<Neighbours?>(nil)
  /// The clock: seconds since 1970.
  let now: @Sendable () -> Int64

  /// Opens the library at `path`, and makes it with its folders when there is none.
  ///
  /// New folders get the mode 0700 and the file 0600. A library of an earlier version is brought
  /// to this one; a copy named `PATH.before-vN` is kept. Where that version divided texts into
  /// words differently, the search index is made anew; `indexing` then gets the part that is done,
  /// 0–1.
  public convenience init(
    path: String, indexing: (Double) -> Void = { _ in }
  ) throws(LibraryError) {
    try self.init(path: path, steps: Schema.steps)
    try mendIndex(indexing)
  }

  /// A library that lives in memory and behaves like one in a file.
  public static func inMemory() throws(LibraryError) -> Library {
    try Library(path: ":memory:", steps: Schema.steps)
  }

  init(
    path: String, steps: [Schema.Step],
    now: @escaping @Sendable () -> Int64 = { Int64(time(nil)) }
  ) throws(LibraryError) {
    self.path = path
    self.now = now
    let isInMemory = path == ":memory:"
    let file = LibraryFile(path: path)
    if !isInMemory {
      try file.prepare()
      try file.check(knownVersion: steps.count)
    }
    do {
      let configuration = Self.configuration
      database =
        isInMemory
        ? try DatabaseQueue(configuration: configuration)
        : try file.withLog { try DatabasePool(path: path, configuration: configuration) }
      try Schema.migrate(database, path: path, steps: steps) { [database] version in
        try file.backUp(database, beforeVersion: version)
      }
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  /// How much a connection keeps to itself.
  enum Room {
    /// The log is taken over so often that nobody who changes one article waits for it.
    case usual
    /// What a long transaction changes in the indices is written once, at its end.
    case bulk
    /// The same, with a log that is taken over as soon as it was before.
    case shared
    /// The log is taken over seldom: what merging writes is in it twice and more.
    case merging

    /// Kilobytes of the database in memory, and pages of the log before they are taken over.
    fileprivate var pragmas: String {
      let (kilobytes, pages) =
        switch self {
        case .usual: (8000, 1000)
        case .bulk: (96_000, 32_000)
        case .shared: (96_000, 4000)
        case .merging: (16_000, 4000)
        }
      return "PRAGMA cache_size = -\(kilobytes); PRAGMA wal_autocheckpoint = \(pages)"
    }
  }

  /// Tells whether other programs have the library open; nil where that cannot be told.
  func neighbours() -> Neighbours? {
    found.withLock { found in
      found = found ?? Neighbours(path: path)
      return found
    }
  }

  /// Gives the writing connection more or less room.
  func give(_ room: Room) throws(LibraryError) {
    do {
      try database.writeWithoutTransaction { try $0.execute(sql: room.pragmas) }
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "tinbai.library"
    configuration.maximumReaderCount = 3
    // Short waits, so that a short pause between another program's transactions is not missed.
    configuration.busyMode = .callback { tries in
      usleep(1000)
      return tries < 5000
    }
    configuration.prepareDatabase { db in
      if !db.configuration.readonly {
        try db.execute(sql: "PRAGMA page_size = 8192")
        if try Int.fetchOne(db, sql: "PRAGMA application_id") == 0 {
          try db.execute(sql: "PRAGMA application_id = \(LibraryFile.applicationID)")
        }
        // Debian's SQLite writes zeros over every page that is freed, which doubles what a merge of
        // the search index writes; what is deleted inside a page is still overwritten.
        try db.execute(sql: "PRAGMA synchronous = NORMAL; PRAGMA secure_delete = FAST")
      }
      try db.execute(sql: "\(Room.usual.pragmas); PRAGMA temp_store = MEMORY")
      db.add(tokenizer: CanonicalTokenizer.self)
      RankFunction.register(in: db)
    }
    return configuration
  }

  /// Reads in one snapshot.
  func read<Answer>(_ body: (Database) throws -> Answer) throws(LibraryError) -> Answer {
    do {
      return try database.read(body)
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  /// Changes the library in one transaction: all of it or nothing.
  func write<Answer>(_ body: (ArticleWriter) throws -> Answer) throws(LibraryError) -> Answer {
    do {
      return try database.write { db in
        db.afterNextTransaction { _ in
        } onRollback: { [memory] _ in
          memory.forget()
        }
        let writer = ArticleWriter(db, memory)
        let answer = try body(writer)
        try writer.finish()
        return answer
      }
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  /// How many changes anybody ever made to articles and marks.
  ///
  /// An open reader compares it with the number it saw last to notice another program's work.
  public func dataVersion() throws(LibraryError) -> Int64 {
    try read { try Setting.integer("changes", $0) }
  }
}
