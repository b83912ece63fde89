import GRDB
import Testing
import Vietnamese

@testable import ArticleLibrary

/// How many articles have a word that begins with one or two letters, without asking for each word.
struct BeginningTests {
  private let beginnings = [
    "t*", "th*", "d*", "đ*", "đu*", "du*", "q*", "2*", "20*", "s*", "ss*", "k*", "ky*", "n*", "ng*",
    "zz*",
  ]

  private func query(_ text: String) -> SearchQuery {
    SearchQuery(text, now: Timestamp(seconds: 0, offsetMinutes: 0))
  }

  private func articles(_ numbers: Range<Int>, _ dice: inout Dice) -> [ImportedArticle] {
    numbers.map { number in
      let odd = dice.pick(["ðảo", "þing", "đ\u{323}a", "ßen", "²x", "t", "Ｔh", "d-c", "quá"])
      return sample(
        dice.words(1), published: Int64(number) * 90_000, body: dice.words(2) + " " + odd,
        url: "https://a.example/\(number)")
    }
  }

  /// The count of each beginning as it is kept, and as the index says it.
  private func counts(_ library: Library) throws -> (kept: [Int?], found: [Int]) {
    try library.read { db in
      let queries = beginnings.map(query)
      return (
        try queries.map { try Beginnings.count($0, db) },
        try queries.map { query in
          var planner = try SearchPlanner(query, isExact: true, isRanked: false, db)
          let plan = try planner.plan(#require(query.root))
          return try SearchWalk(plan, db).count(nil)
        }
      )
    }
  }

  private func expectRight(_ library: Library, _ line: Int = #line) throws {
    let (kept, found) = try counts(library)
    #expect(kept == found, "\(line): \(zip(beginnings, zip(kept, found)).map { "\($0) \($1)" })")
  }

  @Test func `the counts of beginnings stay those of the index`() throws {
    var dice = Dice(41)
    let library = try Library.inMemory()
    let ids = try library.add(articles(0..<150, &dice)).map(\.id)
    try expectRight(library)
    try library.add(articles(30..<60, &dice))
    try library.delete(Array(ids[100..<130]))
    try expectRight(library)
    try library.undo()
    try library.undo()
    try expectRight(library)
    try library.rebuildIndex()
    try expectRight(library)
    let total = try library.search(SearchRequest(query: "th*", limit: 1, precision: .exact)).total
    let all = try library.search(SearchRequest(query: "th*", limit: 1000, precision: .exact)).hits
    #expect(total == all.count && all.count > 0)
  }

  @Test func `what is more than a short beginning is not looked up`() throws {
    let library = try Library.inMemory()
    try library.add([sample("thành thử đường")])
    for query in ["tha*", "th", "title:th*", "-th*", "th* đ*", "~ky*", "tì*", "ì*", "\"a th*\""] {
      let count = try library.read { try Beginnings.count(self.query(query), $0) }
      #expect(count == nil, "\(query)")
    }
  }

  @Test func `an older library is counted in steps, whatever is changed meanwhile`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("library.db")
    var dice = Dice(42)
    let library = try Library(path: path)
    let ids = try library.add(articles(0..<400, &dice)).map(\.id)
    try library.maintain {
      try $0.execute(
        sql: "DELETE FROM setting WHERE key = 'beginnings_edge'; DELETE FROM beginning")
    }
    try library.add(articles(400..<420, &dice))
    #expect(try counts(library).kept.allSatisfy { $0 == nil })
    var steps = 0
    while try library.read({ try Beginnings.edge($0) }) != .min, steps < 400 {
      try library.maintain { try Beginnings.countMore($0) }
      steps += 1
      if steps == 1 {
        try library.delete(Array(ids[0..<5] + ids[395..<400]))
        try library.add(articles(200..<210, &dice) + articles(420..<430, &dice))
      }
    }
    try library.countBeginnings()
    try expectRight(library)
    try library.undo()
    try library.undo()
    try expectRight(library)
  }
}
