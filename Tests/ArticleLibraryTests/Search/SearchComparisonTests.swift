import Testing
import Vietnamese

@testable import ArticleLibrary

/// The search is held against reading every article.
@Suite struct SearchComparisonTests {
  private func run(_ text: String, _ request: SearchRequest, _ library: Library) throws
    -> FoundOrders
  {
    let query = SearchQuery(text, now: RandomLibrary.now)
    return try library.read { try SearchRun(request, query).orders($0) }
  }

  @Test func `the search finds what reading every article finds, in every precision and order`()
    throws
  {
    let made = try RandomLibrary(2000, seed: 71)
    let judge = ReferenceMatcher(made.articles)
    var dice = QueryDice(dice: Dice(72))
    var (wrong, found, inexact) = ([String](), 0, 0)
    for round in 0..<5000 {
      let text = dice.query()
      let expected = judge.matches(SearchQuery(text, now: RandomLibrary.now))
      found += expected.isEmpty ? 0 : 1
      let quick = try run(text, SearchRequest(query: text, limit: 50), made.library)
      let newest = Array(expected.prefix(50))
      if quick.isExact {
        if quick.orders != newest || quick.total != expected.count {
          wrong.append(text)
        }
      } else {
        inexact += 1
      }
      guard !quick.isExact || round % 10 == 0 else { continue }
      let request = SearchRequest(query: text, limit: 50, precision: .exact)
      let exact = try run(text, request, made.library)
      if exact.orders != newest || exact.total != expected.count
        || !exact.isExact
      {
        wrong.append("exactly: " + text)
      }
      guard round % 50 == 0 else { continue }
      wrong += try problems(of: text, expected, made.library)
    }
    #expect(wrong.isEmpty, "\(wrong.count) wrong: \(wrong.prefix(8))")
    #expect(found > 2000 && inexact > 0)
  }

  /// Other orders and pages that do not hold what they should.
  private func problems(of text: String, _ expected: [Int64], _ library: Library) throws
    -> [String]
  {
    var wrong: [String] = []
    let all = SearchRequest(query: text, order: .oldest, limit: 3000, precision: .exact)
    if try run(text, all, library).orders != expected.reversed() {
      wrong.append("oldest first: " + text)
    }
    for order in [SearchRequest.Order.relevance, .title] {
      let request = SearchRequest(query: text, order: order, limit: 3000, precision: .exact)
      let best = try run(text, request, library)
      if Set(best.orders) != Set(expected) || best.total != expected.count {
        wrong.append("\(order): " + text)
      }
    }
    var (paged, last): ([Int64], Int64?) = ([], nil)
    repeat {
      let request = SearchRequest(query: text, limit: 199, after: last, precision: .exact)
      let page = try run(text, request, library).orders
      paged += page
      last = page.count < 199 ? nil : page.last
    } while last != nil
    if paged != expected { wrong.append("in pages: " + text) }
    return wrong
  }

  @Test func `a beginning of more words than are looked for is exact when that is asked for`()
    throws
  {
    let library = try Library.inMemory()
    try library.add(
      (0..<900).map { sample("Bài \($0)", published: Int64($0), body: "tx\($0) tỉnh\($0 % 7)") })
    let quick = try library.search(SearchRequest(query: "tx*", limit: 1000))
    #expect(!quick.isExact && quick.hits.count < 900)
    for query in ["tx*", "\"tx*\"", "khác OR tx*"] {
      let exact = try library.search(
        SearchRequest(query: query, limit: 50, countLimit: 0, precision: .exact))
      #expect(exact.isExact && exact.total == 900)
      #expect(exact.hits.map(\.summary.title) == (850..<900).reversed().map { "Bài \($0)" })
    }
    let near = SearchRequest(query: "tx* near/0 tinh*", limit: 1, precision: .exact)
    #expect(try library.search(near).total == 900)
    let without = SearchRequest(query: "bai -tx*", precision: .exact)
    #expect(try library.search(without).total == 0)
    let unread = SearchRequest(query: "is:unread tx*", precision: .exact)
    #expect(try library.search(unread).total == 900)
  }

  @Test func `a walk of several stretches finds every article once, in both directions`() throws {
    let plans: [SearchPlan] = [
      .everything, .not(.marked(.unread)), .any([.marked(.unread), .everything]),
    ]
    for plan in plans { #expect(plan.cost >= 0) }
    let library = try Library.inMemory()
    try library.add(
      (0..<1300).map { sample("Số \($0)", published: Int64($0 * 100), body: "chung") })
    for (query, count) in [("is:unread", 1300), ("chung is:unread", 1300), ("-khác", 1300)] {
      for order in [SearchRequest.Order.newest, .oldest] {
        let request = SearchRequest(query: query, order: order, limit: 1300)
        let hits = try library.search(request).hits.map(\.summary.order)
        #expect(hits == (order == .newest ? hits.sorted(by: >) : hits.sorted()))
        #expect(hits.count == count)
      }
    }
  }

  @Test func `a search that was cancelled gives no answer`() async throws {
    let library = try Library.inMemory()
    try library.add((0..<300).map { sample("Cảng \($0)") })
    for pause in 0..<40 {
      let task = Task { try await library.search(SearchRequest(query: "cang", limit: 300)) }
      for _ in 0..<pause { await Task.yield() }
      task.cancel()
      switch await task.result {
      case .success(let result): #expect(result.hits.count == 300)
      case .failure(let error): #expect(error is CancellationError)
      }
    }
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await library.search(SearchRequest(query: "cang", precision: .exact))
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(try await library.search(SearchRequest(query: "cang")).total == 300)
  }
}
