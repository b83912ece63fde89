import Testing
import Vietnamese

@testable import ArticleLibrary

/// Beginnings that most articles have are looked for in the newest articles themselves, and so are
/// phrases that end in one.
@Suite struct NewestScanTests {
  private func scanned(_ request: SearchRequest, _ library: Library) throws -> FoundArticles? {
    let query = SearchQuery(request.query, isTyping: request.isTyping, now: RandomLibrary.now)
    return try library.read { db in
      guard let scan = NewestScan(request, query) else { return nil }
      return try scan.found(
        among: { limit in
          guard let others = scan.others else {
            return try SearchWalk(.everything, db).orders(limit)
          }
          var planner = try SearchPlanner(query, isExact: true, isRanked: false, db)
          return try SearchWalk(try planner.plan(others), db).orders(limit)
        }, library.names, library.contents, db)
    }
  }

  @Test func `what reading the newest articles finds is what the index finds`() throws {
    let made = try RandomLibrary(600, seed: 81)
    let judge = ReferenceMatcher(made.articles)
    let letters = "abcdefghiklmnopqrstuvxyăâđêôơư2".map(String.init)
    let beginnings = letters + ["th", "ng", "đu", "ca", "qu", "ho", "tì", "bi", "zz"]
    var scans = 0
    for beginning in beginnings {
      for others in ["", "đường ", "is:unread ", "cảng OR biển ", "-hội "] {
        let typed = others + beginning
        let request = SearchRequest(query: typed, isTyping: true, limit: 14)
        let expected = judge.matches(
          SearchQuery(typed, isTyping: true, now: RandomLibrary.now))
        let answer = try made.library.search(request)
        if answer.isExact {
          #expect(
            answer.hits.map(\.summary.order) == Array(expected.prefix(14)), "\(typed)")
          #expect(answer.total ?? 0 <= expected.count, "\(typed)")
        }
        guard let found = try scanned(request, made.library) else { continue }
        scans += 1
        #expect(found.articles.map(\.summary.order) == Array(expected.prefix(14)), "\(typed)")
        #expect(found.total == answer.total, "\(typed)")
      }
    }
    #expect(scans > 20)
  }

  @Test func `phrases that end in a beginning are found as the index finds them`() throws {
    let library = try Library.inMemory()
    let letters = "abcdeghiklmnopqrstuvxy".map(String.init)
    try library.add(
      (0..<120).map { number in
        let (first, last) = (letters[number % 22], letters[number * 7 % 22])
        return sample(
          "Số \(number)", published: Int64(1_600_000_000 + number),
          body: number % 3 == 0
            ? "bến cảng b\(first)\(last) mới" : "cảng bến b\(last) cảng cũ \(number)",
          url: "\(number)")
      })
    var scans = 0
    for typed in ["\"bến cảng b", "\"cảng b", "cũ \"bến b", "\"bến cảng cảng b"] {
      let request = SearchRequest(query: typed, isTyping: true, limit: 8)
      var exact = request
      exact.precision = .exact
      let expected = try library.search(exact).hits.map(\.summary.title)
      #expect(try library.search(request).hits.map(\.summary.title) == expected, "\(typed)")
      guard let found = try scanned(request, library) else { continue }
      scans += 1
      #expect(found.articles.map(\.summary.title) == expected, "\(typed)")
    }
    #expect(scans == 3)
  }

  @Test func `an article that has changed is read again`() throws {
    let library = try Library.inMemory()
    func article(_ number: Int, _ body: String) -> ImportedArticle {
      sample("Số \(number)", published: Int64(1_600_000_000 + number), body: body, url: "\(number)")
    }
    try library.add((0..<40).map { article($0, "bến bờ bãi biển thứ \($0)") })
    let request = SearchRequest(query: "b", isTyping: true, limit: 10)
    #expect(try scanned(request, library)?.articles.map(\.summary.title).first == "Số 39")
    try library.add([article(39, "sông suối")])
    #expect(try scanned(request, library)?.articles.map(\.summary.title).first == "Số 38")
    #expect(try library.search(request).hits.map(\.summary.title).first == "Số 38")
  }

  @Test(arguments: ["b sort:oldest", "title:b", "~b", "title:\"bến b", "b OR c", "-b", "b "])
  func `other queries are left to the index`(typed: String) throws {
    let query = SearchQuery(typed, isTyping: true, now: RandomLibrary.now)
    let request = SearchRequest(query: typed, isTyping: true, limit: 10)
    #expect(NewestScan(request, query) == nil)
  }

  @Test func `exact answers, other orders and long pages are left to the index`() {
    let query = SearchQuery("b", isTyping: true, now: RandomLibrary.now)
    #expect(NewestScan(SearchRequest(query: "b", isTyping: true, limit: 14), query) != nil)
    let others = [
      SearchRequest(query: "b", isTyping: true, limit: 14, precision: .exact),
      SearchRequest(query: "b", isTyping: true, order: .relevance, limit: 14),
      SearchRequest(query: "b", isTyping: true, limit: 50),
    ]
    #expect(others.allSatisfy { NewestScan($0, query) == nil })
  }
}
