internal import GRDB

/// The database's part of a search: which articles, in which order, and how many.
struct SearchRun {
  private let request: SearchRequest
  private let query: SearchQuery

  /// Of more articles than these, a quick search puts only the newest in another order.
  static let sortedLimit = 10_000

  init(_ request: SearchRequest, _ query: SearchQuery) {
    self.request = request
    self.query = query
  }

  private var isExact: Bool { request.precision == .exact }
  private var order: SearchRequest.Order { query.order ?? request.order }

  func run(_ names: FacetNames, _ db: Database) throws -> FoundArticles {
    guard let root = query.root else { return FoundArticles() }
    var planner = try SearchPlanner(query, isExact: isExact, isRanked: false, db)
    let plan = try planner.plan(root)
    var found: FoundArticles
    switch order {
    case .newest, .oldest: found = try byTime(plan, names, db)
    case .relevance:
      let ranking = try SearchRanking(query, db)
      found = try sorted(plan, names, db) { try ranking.best($0, $1) }
    case .title: found = try sorted(plan, names, db) { try TitleOrder(db).first($0, of: $1) }
    }
    found.isExact = found.isExact && !planner.isCut
    return found
  }

  /// Newest or oldest first.
  private func byTime(_ plan: SearchPlan, _ names: FacetNames, _ db: Database) throws
    -> FoundArticles
  {
    let isAscending = order == .oldest
    let walk = SearchWalk(plan, isAscending: isAscending, beyond: request.after, db)
    let limit = request.limit
    // Counting a few and finding them is one walk.
    let countsAlong = !isExact && request.after == nil && request.countLimit <= 10_000
    let wanted = countsAlong ? max(limit, request.countLimit) : limit
    let orders = try walk.orders(wanted + 1)
    var found = FoundArticles()
    found.articles = try articles(orders.prefix(limit), names, db)
    if request.after == nil && orders.count <= wanted {
      found.total = orders.count
    } else if countsAlong {
      found.setTotal(orders.count, limit: request.countLimit)
    } else {
      try count(plan, &found, db)
    }
    return found
  }

  /// In an order that is made of all articles, or of the newest.
  private func sorted(
    _ plan: SearchPlan, _ names: FacetNames, _ db: Database,
    _ first: (_ count: Int, _ orders: [Int64]) throws -> [Int64]
  ) throws -> FoundArticles {
    let limit = isExact ? nil : Self.sortedLimit + 1
    var orders = try SearchWalk(plan, db).orders(limit)
    var found = FoundArticles()
    if orders.count > limit ?? .max - 1 || orders.count == limit {
      found.isExact = false
      orders.removeLast()
      try count(plan, &found, db)
    } else {
      found.total = orders.count
    }
    found.articles = try articles(try first(request.limit, orders)[...], names, db)
    return found
  }

  private func articles(_ orders: ArraySlice<Int64>, _ names: FacetNames, _ db: Database) throws
    -> [FoundArticle]
  {
    try orders.compactMap { try FoundArticle.find($0, names, db) }
  }

  private func count(_ plan: SearchPlan, _ found: inout FoundArticles, _ db: Database) throws {
    if isExact {
      found.total = try SearchWalk(plan, db).count(nil)
    } else if request.countLimit > 0 {
      let count = try SearchWalk(plan, db).count(request.countLimit + 1)
      found.setTotal(count, limit: request.countLimit)
    } else {
      found.total = nil
    }
  }
}

extension FoundArticles {
  /// Takes a count that stopped one after `limit`.
  fileprivate mutating func setTotal(_ count: Int, limit: Int) {
    total = limit > 0 ? min(count, limit) : nil
    isTotalCapped = limit > 0 && count > limit
  }
}
