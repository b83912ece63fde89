internal import GRDB
internal import Vietnamese

/// The library's words that a word of a query stands for.
struct TermVariants {
  /// The words, the most frequent of a beginning's first.
  private(set) var words: [String] = []
  /// About how many articles have one of them.
  private(set) var count = 0
  /// About how many have the most frequent one; not more than there are.
  private(set) var highest = 0
  /// Whether there may be more that were left out.
  private(set) var isCut = false

  /// What a word or the beginning of one finds; `limit` bounds what a beginning stands for.
  static func find(
    _ word: String, isPrefix: Bool, isLoose: Bool = false, limit: Int?, _ db: Database
  ) throws -> TermVariants {
    var variants = TermVariants()
    let spellings =
      [word] + (isLoose ? [SearchText.otherSpelling(of: word)] : []).compactMap(\.self)
    for spelling in spellings {
      try variants.addWhole(spelling, isPrefix: isPrefix, db)
    }
    for spelling in spellings where isPrefix {
      try variants.addLonger(than: spelling, limit, db)
    }
    return variants
  }

  private mutating func add(_ term: String, count: Int) {
    words.append(term)
    self.count += count
    highest = max(highest, count)
  }

  /// Adds the words of as many letters.
  private mutating func addWhole(_ typed: String, isPrefix: Bool, _ db: Database) throws {
    let pattern = WordPattern(typed, isPrefix: isPrefix)
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT term, df FROM vocabulary WHERE folded = ?"),
      arguments: [SearchText.folded(typed)])
    while let row = try rows.next() {
      let term: String = row[0]
      if pattern.matches(term) { add(term, count: row[1]) }
    }
  }

  /// Adds the words that go on, the most frequent first; a look at too many of them ends it too.
  private mutating func addLonger(than typed: String, _ limit: Int?, _ db: Database) throws {
    let sql = """
      SELECT term FROM vocabulary INDEXED BY vocabulary_weight
      WHERE weight = ? AND folded > ? AND folded < ?
      """
    let pattern = WordPattern(typed, isPrefix: true)
    let folded = SearchText.folded(typed)
    let statement = try db.cachedStatement(sql: sql)
    let highest =
      try Int.fetchOne(db.cachedStatement(sql: "SELECT max(weight) FROM vocabulary")) ?? 0
    var looked = 0
    for weight in stride(from: highest, through: 0, by: -1) {
      let terms = try String.fetchCursor(
        statement, arguments: [weight, folded, folded + "\u{10FFFF}"])
      while let term = try terms.next() {
        looked += 1
        if let limit, words.count >= limit || looked >= limit * 16 {
          isCut = true
          return
        }
        if pattern.matches(term) { add(term, count: 1 << (2 * weight)) }
      }
    }
  }
}
