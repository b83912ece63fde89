import Testing
import Vietnamese

@testable import ArticleLibrary

struct LibraryJournalTests {
  /// Everything that a person can see of the library.
  private struct Dump: Equatable {
    var articles: [Article]
    var overview: LibraryOverview
    var lists: [[ArticleSummary]]
    var indexes: [[Int]]
    var hits: [[ArticleID]]
  }

  private func dump(_ library: Library) throws -> Dump {
    let overview = try library.overview()
    let parts = overview.lists + overview.sections + overview.sources + overview.tags
    let pages = try parts.map { try library.page(of: $0.list, from: .newest, limit: 1000) }
    #expect(pages.map(\.total) == parts.map(\.total))
    #expect(pages.map(\.rows.count) == parts.map(\.total))
    return Dump(
      articles: try pages[0].rows.compactMap { try library.article($0.id) }, overview: overview,
      lists: pages.map(\.rows),
      indexes: try pages.map { page in
        try page.rows.compactMap { try library.index(of: $0.id, in: page.list) }
      },
      hits: try ["duong", "hoà", "quang ninh", "sửa"].map {
        try library.search(SearchRequest(query: $0, limit: 1000)).hits.map(\.summary.id)
      })
  }

  /// Does something at random; false when it changed nothing.
  private func step(_ library: Library, _ dice: inout Dice) throws -> Bool {
    let ids = try library.page(of: .all, from: .newest, limit: 1000).rows.map(\.id)
      .filter { _ in Int.random(in: 0..<4, using: &dice) == 0 }
    let before = try library.lastEntry()
    switch Int.random(in: 0..<7, using: &dice) {
    case 0: try library.setRead(true, ids)
    case 1: try library.setRead(false, ids)
    case 2: try library.setBookmarked(true, ids)
    case 3: try library.setBookmarked(false, ids)
    case 4 where !ids.isEmpty: try library.delete(Array(ids.prefix(3)))
    default: try library.add(articles(&dice))
    }
    return try library.lastEntry() != before
  }

  private func articles(_ dice: inout Dice) -> [ImportedArticle] {
    (0..<Int.random(in: 1...12, using: &dice)).map { _ in
      sample(
        dice.words(3) + dice.pick(["", " sửa"]),
        published: dice.pick([nil, Int64.random(in: 0...9, using: &dice) * 40_000_000]),
        body: dice.words(12), url: "https://a.example/\(Int.random(in: 0..<25, using: &dice))",
        section: dice.pick([nil, "Kinh tế", "Y tế"]), source: dice.pick([nil, "Báo"]),
        tags: dice.pick([[], ["cảng"], ["cảng", "biển"]]))
    }
  }

  @Test(arguments: [1, 2, 3, 4])
  func `undoing everything step by step gives every earlier state again`(seed: UInt64) throws {
    var dice = Dice(seed)
    let library = try Library.inMemory()
    var states = [try dump(library)]
    for _ in 0..<25 where try step(library, &dice) { states.append(try dump(library)) }
    while states.count > 1 {
      let state = try dump(library)
      #expect(state == states.removeLast())
      #expect(try library.undo() != nil)
    }
    #expect(try dump(library) == states[0])
    #expect(try library.undo() == nil)
  }

  @Test func `an entry tells what was changed`() throws {
    let library = try Library(path: ":memory:", steps: Schema.steps, now: { 1_600_000_000 })
    let ids = try library.add([sample("A"), sample("B")]).map(\.id)
    try library.setRead(true, ids)
    try library.setRead(true, ids)
    try library.setBookmarked(true, [ids[0]])
    let at = Timestamp(seconds: 1_600_000_000, offsetMinutes: 0)
    #expect(try library.undo() == JournalEntry(id: 3, kind: .bookmark, count: 1, at: at))
    #expect(try library.undo() == JournalEntry(id: 2, kind: .read, count: 2, at: at))
    #expect(try library.undo() == JournalEntry(id: 1, kind: .import, count: 2, at: at))
    #expect(try library.undo() == nil)
  }

  @Test func `a mark on an article that is not there changes nothing`() throws {
    let library = try Library.inMemory()
    let id = try library.add([sample("A")])[0].id
    #expect(throws: LibraryError.notFound(ArticleID(77))) {
      try library.setRead(true, [id, ArticleID(77)])
    }
    #expect(try library.article(id)?.isRead == false)
    #expect(try library.page(of: .unread, from: .newest, limit: 5).total == 1)
  }

  @Test func `a large import is undone as a whole`() throws {
    let library = try Library.inMemory()
    try library.add([sample("Giữ", published: 1)])
    let before = try dump(library)
    try library.add((0..<3000).map { sample("Số \($0)", published: Int64($0), body: "") })
    #expect(try library.undo()?.count == 3000)
    #expect(try dump(library) == before)
  }
}

extension Library {
  /// The last entry of the journal that is not undone.
  func lastEntry() throws -> JournalEntry? {
    try read { try Journal(db: $0).last() }
  }
}
