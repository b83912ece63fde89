internal import GRDB
internal import Glibc
internal import Vietnamese

/// In how many articles a word begins with a letter, or with two.
///
/// So short a beginning stands for very many words; to count the articles that have any of them is
/// to read most of the index. So they are counted as articles come and go.
struct Beginnings {
  /// The table: step of the schema.
  ///
  /// The letters are those of ASCII and đ; they stand for themselves with any marks, but đ for đ.
  static let addTable: Schema.Step = { db in
    try db.execute(
      sql: """
        CREATE TABLE beginning (
          letters TEXT PRIMARY KEY, articles INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        """)
    let hasArticles = try Int.fetchOne(db, sql: "SELECT 1 FROM article LIMIT 1") != nil
    if !hasArticles { try move(to: .min, db) }
  }

  /// Articles at this place and above are counted: in a library that is older than the counts they
  /// are counted afterwards, the newest first.
  static func edge(_ db: Database) throws -> Int64 {
    let sql = "SELECT value FROM setting WHERE key = 'beginnings_edge'"
    return try Int64.fetchOne(db.cachedStatement(sql: sql)) ?? .max
  }

  private static func move(to edge: Int64, _ db: Database) throws {
    try Setting.set("beginnings_edge", edge, db)
  }

  /// Nothing is in the index any more; a step of the schema may say so before there is the table.
  static func clear(_ db: Database) throws {
    guard try db.tableExists("beginning") else { return }
    try db.execute(sql: "DELETE FROM beginning")
    try move(to: .min, db)
  }

  /// How many articles a query finds that is a beginning of one or two letters and nothing else; nil
  /// for any other, and where they were not counted.
  static func count(_ query: SearchQuery, _ db: Database) throws -> Int? {
    guard case .phrase(let phrase, nil)? = query.root, phrase.isPrefix, !phrase.isLoose,
      phrase.words.count == 1, let letters = Beginning(exactly: phrase.words[0])?.letters,
      try edge(db) == .min
    else { return nil }
    let sql = "SELECT articles FROM beginning WHERE letters = ?"
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [letters]) ?? 0
  }

  /// Counts some of the articles that are not counted yet, for some milliseconds.
  static func countMore(_ db: Database) throws {
    let end = ContinuousClock().now.advanced(by: .milliseconds(8))
    let (zstd, edge) = (Zstd(), try edge(db))
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT ord, id FROM article WHERE ord < ? ORDER BY ord DESC"),
      arguments: [edge])
    var terms = TermCounts()
    var last = Int64.min
    while let row = try rows.next() {
      // A text that is damaged has left nothing that could be counted.
      if let stored = try? StoredArticle.find(id: row[1], zstd, db)?.stored {
        terms.count(IndexText(stored.content), sign: 1, withBeginnings: true)
      }
      guard ContinuousClock().now < end else {
        last = row[0]
        break
      }
    }
    try terms.beginnings.write(db)
    try move(to: last, db)
  }
}

extension Library {
  /// Counts in how many articles words begin with one or two letters, in a library that is older
  /// than those counts; a front end does it when it has nothing else to do.
  ///
  /// Works in steps of some milliseconds. `shouldStop` is asked before each, and the next call goes
  /// on.
  public func countBeginnings(shouldStop: () -> Bool = { false }) throws(LibraryError) {
    while try read({ try Beginnings.edge($0) }) != .min {
      if shouldStop() { return }
      try maintain { try Beginnings.countMore($0) }
      usleep(4000)
    }
  }
}

/// The first one or two letters of a word.
struct Beginning: Hashable {
  /// Seven bits for the second letter, seven for the first; the next tells đ from d.
  let code: Int

  /// All codes are below.
  static let codes = 1 << 15
  private static let crossed = 1 << 14

  init(code: Int) {
    self.code = code
  }

  /// What a canonical word begins with; nil when that is no letter that is counted.
  init?(of word: UnsafeBufferPointer<UInt8>) {
    guard let first = word.first else { return nil }
    if first < 0x80 {
      guard let code = Self.code(first) else { return nil }
      if word.count == 1 {
        self.init(code: code << 7)
        return
      }
      if word[1] < 0x80 {
        self.init(code: code << 7 | (Self.code(word[1]) ?? 0))
        return
      }
    }
    self.init(marked: String(decoding: word, as: UTF8.self))
  }

  private init?(marked word: String) {
    let letters = SearchText.folded(word).unicodeScalars.prefix(2).map(\.value)
    guard let first = letters.first.flatMap({ UInt8(exactly: $0) }).flatMap(Self.code) else {
      return nil
    }
    let second = letters.dropFirst().first.flatMap { UInt8(exactly: $0) }.flatMap(Self.code) ?? 0
    let scalars = word.unicodeScalars.prefix(2).map(\.value)
    let isCrossed = scalars[0] == 0x111 && !scalars.dropFirst().contains { (0x300...0x36F) ~= $0 }
    code = first << 7 | second | (isCrossed ? Self.crossed : 0)
  }

  /// The beginning that `typed` is, all of it; nil when other marks than that of đ are asked for.
  init?(exactly typed: String) {
    let scalars = typed.unicodeScalars.map(\.value)
    guard (1...2).contains(scalars.count), let first = scalars.first,
      let letter = first == 0x111 ? 0x64 : UInt8(exactly: first).flatMap(Self.code)
    else { return nil }
    var code = letter << 7 | (first == 0x111 ? Self.crossed : 0)
    if scalars.count == 2 {
      guard let second = UInt8(exactly: scalars[1]).flatMap(Self.code) else { return nil }
      code |= second
    }
    self.code = code
  }

  /// A small letter or a digit of ASCII.
  private static func code(_ byte: UInt8) -> Int? {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) ? Int(byte) : nil
  }

  /// Calls `body` with the codes of this one and of those that it is one of: `đa` is one of `da`,
  /// `đ` and `d`.
  func forEach(_ body: (Int) -> Void) {
    let plain = code & ~Self.crossed
    body(plain)
    if code & 0x7F != 0 { body(plain & ~0x7F) }
    guard code != plain else { return }
    body(code)
    if code & 0x7F != 0 { body(code & ~0x7F) }
  }

  /// As the table has it.
  var letters: String {
    var letters = code & Self.crossed == 0 ? String(UnicodeScalar(UInt8(code >> 7 & 0x7F))) : "đ"
    if code & 0x7F != 0 { letters.unicodeScalars.append(UnicodeScalar(UInt8(code & 0x7F))) }
    return letters
  }
}

/// What the articles of a transaction add to the counts of beginnings.
struct BeginningCounts {
  private var counts: [Int] = []
  /// The last article that had each, so that it counts once per article.
  private var articles: [Int] = []

  /// Counts a word of an article, `sign` 1 for one that comes and -1 for one that goes.
  mutating func count(_ beginning: Beginning, article: Int, sign: Int) {
    if counts.isEmpty {
      counts = [Int](repeating: 0, count: Beginning.codes)
      articles = counts
    }
    beginning.forEach { code in
      guard articles[code] != article else { return }
      articles[code] = article
      counts[code] += sign
    }
  }

  /// Adds them to the table.
  func write(_ db: Database) throws {
    guard !counts.isEmpty else { return }
    let add = try db.cachedStatement(
      sql: """
        INSERT INTO beginning VALUES (?, ?)
        ON CONFLICT DO UPDATE SET articles = articles + excluded.articles
        """)
    for (code, count) in counts.enumerated() where count != 0 {
      try add.execute(arguments: [Beginning(code: code).letters, count])
    }
  }
}
