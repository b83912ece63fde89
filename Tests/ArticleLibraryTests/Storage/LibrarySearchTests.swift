import Testing
import Vietnamese

@testable import ArticleLibrary

struct LibrarySearchTests {
  /// A row: what is typed, the text, whether it is found.
  struct Case: Sendable, CustomTestStringConvertible {
    var query: String
    var text: String
    var isFound: Bool
    var testDescription: String { "\(query) in \(text)" }

    init(_ query: String, _ text: String, _ isFound: Bool) {
      self.query = query
      self.text = text
      self.isFound = isFound
    }
  }

  static let cases = [
    Case("duong", "Con đường mới", true), Case("duong", "họ Dương", true),
    Case("đường", "họ Dương", false), Case("đường", "Đường phố", true),
    Case("đuong", "đường", true), Case("đuong", "đương", true), Case("đuong", "dương", false),
    Case("dương", "đường", false), Case("DUONG", "đường", true), Case("ĐƯỜNG", "đường", true),
    Case("quang ninh", "Quảng Ninh", true), Case("quảng", "quang", false),
    Case("bí", "bị", false), Case("bi", "bị", true),
    Case("hòa", "hoà bình", true), Case("hoà", "hòa bình", true), Case("hoa", "hoà", true),
    Case("hóa", "hòa", false), Case("thủy", "thuỷ lợi", true),
    Case("đường", "đu\u{31B}o\u{31B}\u{300}ng", true),
    Case("đu\u{31B}o\u{31B}\u{300}ng", "đường", true),
    Case("đươ\u{300}ng", "đường", true), Case("đường", "đươ\u{300}ng", true),
    Case("việt", "vie\u{323}\u{302}t", true), Case("viê\u{323}t", "việt", true),
    Case("\"cảng biển\"", "dự án cảng biển mới", true),
    Case("\"biển cảng\"", "dự án cảng biển mới", false),
    Case("\"cang bien\"", "dự án cảng biển mới", true),
    Case("\"cảng biển", "dự án cảng biển mới", true),
    Case("biển dự", "dự án cảng biển mới", true), Case("biển không", "dự án cảng biển", false),
    Case("cảng -biển", "dự án cảng biển", false), Case("cảng -biển", "cảng hàng không", true),
    Case("cảng -\"biển mới\"", "cảng biển cũ", true), Case("-cảng", "biển", true),
    Case("-cảng", "cảng", false),
    Case("hoà*", "hoàng hôn", true), Case("hoa*", "hoàng hôn", true),
    Case("hoà", "hoàng hôn", false), Case("\"hoàng hô*\"", "hoàng hôn", true),
    Case("straße", "Straße", true), Case("STRASSE", "strasse", true),
    Case("данные", "Данные", true), Case("東京", "東京都の新聞", true),
    Case("京東", "東京都", false),
    Case("47-CT/TW", "Chỉ thị 47-CT/TW của", true), Case("47 CT TW", "Chỉ thị 47-CT/TW", true),
    Case("2.4", "bản 2.4 mới", true), Case("cafe", "café", true), Case("café", "cafe", false),
  ]

  @Test(arguments: cases)
  func `a word finds what it means`(row: Case) throws {
    let library = try Library.inMemory()
    try library.add([sample("Tiêu đề", body: row.text), sample("Khác", body: "xyz")])
    let result = try library.search(SearchRequest(query: row.query))
    #expect(result.hits.contains { $0.summary.title == "Tiêu đề" } == row.isFound)
    #expect(result.total == result.hits.count)
  }

  @Test(arguments: [
    "\"", "\"\"", "-", "--", "*", "'", "(", ")", "a\"b", "NEAR(", "AND", "OR NOT", "title:x",
    "{title}: x", "x^2", "+", "\\", "\0", "a\0b", "😀", "👨‍👩‍👧 gia đình", "|", "a|b", "-\"",
    "%", "_", ";", "' OR 1=1 --", "\u{202E}abc", "", " ", "\n", "-*", "\"*", "x*y*", "ế",
  ])
  func `any string is a valid query`(query: String) throws {
    let library = try Library.inMemory()
    try library.add([sample("a b AND OR NOT gia đình title x near", body: "1=1 abc ế 2")])
    for isTyping in [false, true] {
      for order in [SearchRequest.Order.newest, .relevance] {
        let request = SearchRequest(query: query, isTyping: isTyping, order: order)
        #expect(try library.search(request).hits.count <= 1)
      }
    }
  }

  @Test func `a query of ten thousand letters or words is answered`() throws {
    let library = try Library.inMemory()
    try library.add([sample("a b c")])
    for query in [
      String(repeating: "a", count: 10_000), String(repeating: "a ", count: 5000),
      "\"" + String(repeating: "b ", count: 5000), String(repeating: "-", count: 10_000),
      (0..<2000).map { "w\($0)" }.joined(separator: " "),
      "a " + (0..<2000).map { "-w\($0)" }.joined(separator: " "),
    ] {
      _ = try library.search(SearchRequest(query: query, isTyping: true))
    }
  }

  /// Articles of words that differ by marks, styles and scripts.
  private func mixedLibrary(_ count: Int, _ dice: inout Dice) throws -> (Library, [Article]) {
    let library = try Library.inMemory()
    let articles = (0..<count).map { _ in
      var article = sample(
        dice.words(3), published: Int64.random(in: 0..<1_000_000_000, using: &dice),
        body: dice.words(5) + "\n\n" + dice.words(4), tags: [dice.words(1)])
      article.content.lead = dice.words(2)
      return article
    }
    let ids = try library.add(articles).map(\.id)
    return (library, try Set(ids).compactMap { try library.article($0) })
  }

  @Test func `pages of hits follow each other and the count is of all`() throws {
    var dice = Dice(12)
    let (library, _) = try mixedLibrary(120, &dice)
    let all = try library.search(SearchRequest(query: "duong", limit: 1000)).hits
    var paged: [SearchHit] = []
    while true {
      let request = SearchRequest(
        query: "duong", limit: 9, after: paged.last?.summary.order)
      let result = try library.search(request)
      #expect(result.total == all.count)
      paged += result.hits
      if result.hits.count < 9 { break }
    }
    #expect(paged == all)
    let capped = try library.search(SearchRequest(query: "duong", limit: 3, countLimit: 5))
    #expect(capped.total == 5 && capped.isTotalCapped)
    let uncounted = try library.search(SearchRequest(query: "duong", limit: 3, countLimit: 0))
    #expect(uncounted.total == nil)
  }

  @Test func `limits beyond reason are taken for the nearest`() throws {
    let library = try Library.inMemory()
    try library.add([sample("a"), sample("a b")])
    for order in [SearchRequest.Order.newest, .relevance] {
      var request = SearchRequest(query: "a", order: order, limit: .max, countLimit: .max)
      #expect(request.limit == 1_000_000 && request.countLimit == 1_000_000)
      #expect(try library.search(request).hits.count == 2)
      request.limit = .min
      request.countLimit = .min
      #expect(request.limit == 1 && request.countLimit == 0)
      #expect(try library.search(request).hits.count == 1)
    }
  }

  @Test func `the title counts more than the lead and the lead more than the body`() throws {
    let library = try Library.inMemory()
    var lead = sample("Dẫn", published: 3, body: "không")
    lead.content.lead = "về cảng biển"
    try library.add([
      sample("Cảng biển", published: 1, body: "x"), lead,
      sample("Thân", published: 4, body: "một cảng biển nào đó"),
      sample("Không", published: 5),
    ])
    let request = SearchRequest(query: "cang bien", order: .relevance)
    let titles = try library.search(request).hits.map(\.summary.title)
    #expect(titles == ["Cảng biển", "Dẫn", "Thân"])
  }

  @Test func `hits show where they match`() throws {
    let library = try Library.inMemory()
    try library.add([
      sample("Đường tới cảng", body: "Đoạn đầu.\n\nMột **con đường** [mới](https://a.example).")
    ])
    let hit = try #require(try library.search(SearchRequest(query: "duong moi")).hits.first)
    #expect(hit.titleHighlights == [0..<5])
    #expect(hit.snippet == Snippet(text: "Một con đường mới.", highlights: [8..<13, 14..<17]))
  }

  @Test func `the passage of a term and its meaning has a colon behind the term`() throws {
    let library = try Library.inMemory()
    try library.add([sample("Bài", body: "Con nước\n:   Một lần nước lên rồi xuống.")])
    let hit = try #require(try library.search(SearchRequest(query: "con nuoc")).hits.first)
    #expect(hit.snippet.text == "Con nước: Một lần nước lên rồi xuống.")
  }

  @Test func `addresses in links and marks of Markdown are not words`() throws {
    let library = try Library.inMemory()
    try library.add([sample("Bài", body: "Xem [trang](https://a.example/duong-dan) này")])
    #expect(try library.search(SearchRequest(query: "example")).hits.isEmpty)
    #expect(try library.search(SearchRequest(query: "\"xem trang này\"")).hits.count == 1)
  }

  @Test func `what was updated or taken out is not found any more`() throws {
    let library = try Library.inMemory()
    try library.add([sample("Cũ xưa", body: "chữ hiếm", url: "u")])
    try library.add([sample("Mới", body: "chữ khác", url: "u")])
    #expect(try library.search(SearchRequest(query: "hiếm")).hits.isEmpty)
    #expect(try library.search(SearchRequest(query: "khác")).hits.count == 1)
    try library.undo()
    #expect(try library.search(SearchRequest(query: "hiếm")).hits.count == 1)
    #expect(try library.search(SearchRequest(query: "khác")).hits.isEmpty)
    try library.undo()
    #expect(try library.search(SearchRequest(query: "hiếm")).hits.isEmpty)
  }

  @Test func `a search may run in a task and be cancelled`() async throws {
    let library = try Library.inMemory()
    try library.add([sample("Cảng biển")])
    let result = try await library.search(SearchRequest(query: "cang"))
    #expect(result.hits.count == 1)
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await library.search(SearchRequest(query: "cang"))
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test func `merging the index changes no answer`() throws {
    var dice = Dice(13)
    let library = try Library.inMemory()
    for _ in 0..<30 { try library.add([sample(dice.words(5), body: dice.words(30))]) }
    let before = try library.search(SearchRequest(query: "duong", limit: 100))
    var parts: [Double] = []
    try library.optimize { parts.append($0) }
    #expect(try library.search(SearchRequest(query: "duong", limit: 100)) == before)
    #expect(parts.first == 0 && parts.last == 1)
    #expect(try library.read { try IndexStructure($0).segments } == 1)
    #expect(try !library.wantsOptimizing())
  }
}
