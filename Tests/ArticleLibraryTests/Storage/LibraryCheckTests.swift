import GRDB
import Testing

@testable import ArticleLibrary

struct LibraryCheckTests {
  private func library() throws -> Library {
    let library = try Library.inMemory()
    let ids = try library.add(
      (0..<40).map { number in
        sample(
          "Bài \(number)", published: Int64(number) * 700_000, section: "Mục \(number % 3)",
          tags: ["thẻ \(number % 4)"])
      }
    ).map(\.id)
    try library.setRead(true, Array(ids[3..<9]))
    try library.setBookmarked(true, [ids[1], ids[4]])
    return library
  }

  @Test func `a library that was written to is sound, and each part of it is looked at`() throws {
    var steps: [CheckStep] = []
    #expect(try library().check { steps.append($0) } == [])
    #expect(steps == CheckStep.allCases)
  }

  @Test(arguments: [
    "UPDATE facet SET total = total + 1 WHERE id = 1",
    "UPDATE facet SET unread = 0 WHERE kind = 1 AND name = 'Mục 1'",
    "DELETE FROM tally WHERE facet_id = (SELECT id FROM facet WHERE name = 'thẻ 2')",
    "UPDATE facet SET total = 3 WHERE id = 3",
  ])
  func `wrong counts are found, and counting anew mends them`(harm: String) throws {
    let library = try library()
    let before = try library.overview()
    try library.database.write { try $0.execute(sql: harm) }
    #expect(try library.check() == [.counts(lists: 1)])
    try library.recount()
    #expect(try library.check() == [])
    #expect(try library.overview() == before)
  }

  @Test func `copies that another one stands for are counted where they are shown`() throws {
    let library = try Library.inMemory()
    var pairs = StoryPairs(seed: 11)
    let (first, second) = pairs.pair(.shortened)
    let texts = [first, second].enumerated()
    let ids = try library.add(
      texts.map { index, text in
        sample(text.title, body: text.body, url: "https://n.example/\(index)", section: "Tin")
      })
    try library.setRead(true, [ids[0].id])
    let before = try library.overview()
    #expect(before.lists.map(\.total).prefix(2) == [1, 0])
    #expect(try library.check() == [])
    try library.recount()
    #expect(try library.overview() == before)
    #expect(try library.check() == [])
  }

  @Test func `articles without a text are counted`() throws {
    let library = try library()
    try library.database.write { try $0.execute(sql: "DELETE FROM content WHERE id IN (3, 5)") }
    #expect(try library.check() == [.texts(articles: 2)])
  }

  @Test func `a damaged search index is found, and making it anew mends it`() throws {
    let library = try library()
    try library.database.write { db in
      try db.execute(sql: "UPDATE search_data SET block = zeroblob(40) WHERE id > 100")
    }
    let faults = try library.check()
    let isIndexFault = faults.contains { if case .index = $0 { true } else { false } }
    #expect(isIndexFault)
    try library.rebuildIndex()
    #expect(try library.check() == [])
    #expect(try library.search(SearchRequest(query: "bai")).total == 40)
  }

  @Test func `an index whose making anew was broken off is not complete`() throws {
    let library = try library()
    try library.database.write { try IndexState.clear($0) }
    #expect(try library.check() == [.unfinishedIndex])
  }
}
