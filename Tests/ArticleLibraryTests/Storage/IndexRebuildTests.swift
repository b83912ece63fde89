import GRDB
import Testing

@testable import ArticleLibrary

struct IndexRebuildTests {
  private let queries = ["duong", "hoà", "quang ninh", "\"cảng biển\"", "t*", "-cảng tinh", "35"]

  private func hits(_ library: Library) throws -> [[ArticleID]] {
    try queries.map {
      try library.search(SearchRequest(query: $0, limit: 1000)).hits.map(\.summary.id)
    }
  }

  /// What reading every article finds.
  private func expectedHits(_ library: Library) throws -> [[ArticleID]] {
    let articles = try library.page(of: .all, from: .newest, limit: 1000).rows
      .compactMap { try library.article($0.id) }
    return queries.map { query in
      let matcher = TextMatcher(TextQuery(query))
      return articles.filter { matcher.matchesAll(Array(IndexText.texts(of: $0.content).joined())) }
        .map(\.id)
    }
  }

  /// The words of the index and those of the vocabulary, with their counts.
  private func words(_ library: Library) throws -> (index: [Row], vocabulary: [Row]) {
    try library.database.write { db in
      try db.execute(
        sql: "CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab(main, search, row)")
      return (
        try Row.fetchAll(db, sql: "SELECT term, doc FROM words ORDER BY term"),
        try Row.fetchAll(db, sql: "SELECT term, df AS doc FROM vocabulary ORDER BY term")
      )
    }
  }

  private func articles(_ count: Int, seed: UInt64) -> [ImportedArticle] {
    var dice = Dice(seed)
    return (0..<count).map { number in
      sample(
        dice.words(3), published: Int64(number) * 90_000, body: dice.words(15),
        url: "https://a.example/\(seed)/\(number)", tags: [dice.words(1)])
    }
  }

  @Test func `the words of a text belong to the number of the rules`() {
    var content = ArticleContent(
      kind: .document, title: "Tỉnh ủy HOÀ Bình: 2.4 “cảng”",
      markdown: "# Điều 1\n\nXem **đường** [mới](https://a.example/duong).\n\n- vie\u{323}\u{302}t")
    content.lead = "L'année 東京"
    content.tags = ["Cảng biển", "", "Straße"]
    content.document = DocumentDetails(number: "22/2019/TT-BTTTT", areas: ["Kỹ thuật", "Sáng tạo"])
    // Whoever has to change this line has changed the rules: raise the number, so that libraries
    // are indexed anew.
    #expect(IndexText.rules == 4)
    #expect(
      IndexText(content).columns == [
        "tỉnh uỷ hoà bình 2 4 cảng", "l année 東 京", "điều 1 xem đường mới việt", "", "", "",
        "cảng biển = straße", "22 2019 tt btttt", "", "kỹ thuật = sáng tạo =document",
      ])
  }

  @Test func `an index of other rules is made anew when the library is opened`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("library.db")
    var before: [[ArticleID]] = []
    do {
      let library = try Library(path: path)
      try library.add(articles(200, seed: 51))
      before = try hits(library)
      #expect(try before == expectedHits(library))
      try library.database.write { db in
        try db.execute(
          sql: """
            INSERT INTO search (search) VALUES ('delete-all');
            INSERT INTO search (rowid, title) SELECT ord, 'other ' || ord FROM article;
            DELETE FROM vocabulary;
            UPDATE article SET content_key = 0;
            UPDATE setting SET value = 0 WHERE key = 'index_rules'
            """)
      }
    }
    var parts: [Double] = []
    let library = try Library(path: path) { parts.append($0) }
    #expect(parts.first == 0 && parts.last == 1)
    #expect(try hits(library) == before)
    let words = try words(library)
    #expect(words.index == words.vocabulary)
    #expect(try library.read { try !IndexState($0).needsRebuild })
    parts = []
    _ = try Library(path: path) { parts.append($0) }
    #expect(parts.isEmpty)
    var copy = articles(200, seed: 51)[7]
    copy.content.url = nil
    if case .imported = try library.add([copy])[0] { Issue.record("the copy was not noticed") }
  }

  @Test func `a rebuild that breaks off is finished and minds what was changed`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("library.db")
    do {
      let library = try Library(path: path)
      let ids = try library.add(articles(120, seed: 52)).map(\.id)
      let all = try hits(library)
      try library.write { try IndexState.clear($0.db) }
      for _ in 0..<3 {
        let step = try library.write { try IndexRefill($0).step(lasting: .zero) }
        #expect(step.count == 16 && !step.isDone)
      }
      for (some, every) in zip(try hits(library), all) { #expect(every.starts(with: some)) }
      #expect(try hits(library) != all)
      try library.delete([ids[3], ids[110]])
      var changed = articles(120, seed: 52)[5]
      changed.content.markdown = "cảng biển tỉnh"
      try library.add([changed] + articles(60, seed: 53))
    }
    let library = try Library(path: path)
    #expect(try hits(library) == expectedHits(library))
    try library.undo()
    try library.undo()
    #expect(try library.page(of: .all, from: .newest, limit: 1).total == 120)
    #expect(try hits(library) == expectedHits(library))
    let words = try words(library)
    #expect(words.index == words.vocabulary)
  }

  @Test func `an index that another version renewed is not mixed with our words`() throws {
    let library = try Library.inMemory()
    let id = try library.add(articles(1, seed: 54))[0].id
    try library.database.write { try Setting.set("index_rules", 99, $0) }
    #expect(throws: LibraryError.self) { try library.add(articles(1, seed: 55)) }
    try library.setRead(true, [id])
    try library.rebuildIndex()
    try library.add(articles(1, seed: 55))
    #expect(try hits(library) == expectedHits(library))
  }
}
