import GRDB
import Testing

@testable import ArticleLibrary

struct VocabularyTests {
  @Test func `the vocabulary is exactly the words of the index`() throws {
    var dice = Dice(21)
    let library = try Library.inMemory()
    for round in 0..<6 {
      let ids = try library.add(
        (0..<40).map { sample(dice.words(3), body: dice.words(20), url: "u\(round % 3)/\($0)") })
      if round % 2 == 0 { try library.delete(ids.prefix(7).map(\.id)) }
      if round == 3 { try library.undo() }
      let (stored, indexed) = try library.database.write { db in
        try db.execute(
          sql: "CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab(main, search, row)")
        return (
          try Row.fetchAll(db, sql: "SELECT term, df FROM vocabulary ORDER BY term"),
          try Row.fetchAll(db, sql: "SELECT term, doc FROM words ORDER BY term")
        )
      }
      #expect(stored.map { $0[0] as String } == indexed.map { $0[0] as String })
      #expect(stored.map { $0[1] as Int } == indexed.map { $0[1] as Int })
    }
  }

  @Test func `words are told apart however long they are, and each counts once an article`() throws
  {
    var dice = Dice(5)
    let ends = (0..<3000).map { "\($0)" }
    let words = ["a", "ab", "abcdefg", "abcdefgh"] + ends.map { "abcdefgh\($0)" } + ends
    var (counts, expected) = (TermCounts(), [String: Int]())
    for _ in 0..<40 {
      let some = (0..<400).map { _ in words[Int(dice.next() % UInt64(words.count))] }
      let article = ArticleContent(title: some[0], markdown: some.joined(separator: " "))
      counts.count(IndexText(article), sign: 1, withBeginnings: false)
      for word in Set(some) { expected[word, default: 0] += 1 }
    }
    let found = Dictionary(uniqueKeysWithValues: counts.changes.map { ($0.term, $0.count) })
    #expect(found == expected)
  }

  @Test func `words that grow when they are made lower case are kept whole`() {
    let text = Array(repeating: "İ", count: 300).joined(separator: " ")
    let words = IndexText.canonical(text).split(separator: " ")
    #expect(words.count == 300)
    #expect(Set(words).count == 1)
    #expect(IndexText.canonical(text).utf8.count > text.utf8.count + 64)
  }

  @Test func `weights grow with counts and are kept`() throws {
    #expect([1, 3, 4, 15, 16, 1_000_000].map(Vocabulary.weight) == [0, 0, 1, 1, 2, 9])
    let library = try Library.inMemory()
    for round in 0..<3 {
      try library.add((0..<30).map { sample("a \(round) \($0)", body: "chung") })
    }
    let rows = try library.read { db in
      try Row.fetchAll(db, sql: "SELECT df, weight FROM vocabulary")
    }
    #expect(!rows.isEmpty)
    for row in rows { #expect(Vocabulary.weight(row[0]) == row[1]) }
  }

  @Test func `a beginning stands for its most frequent words first`() throws {
    let library = try Library.inMemory()
    let rare = (0..<400).map { "tx\($0)" }.joined(separator: " ")
    try library.add([sample("hiếm", body: rare)])
    try library.add((0..<40).map { sample("Số \($0)", body: "tỉnh thành") })
    let variants = try library.read {
      try TermVariants.find("t", isPrefix: true, limit: 160, $0)
    }
    #expect(Set(variants.words.prefix(2)) == ["tỉnh", "thành"])
    #expect(variants.words.count == 160 && variants.isCut)
  }
}
