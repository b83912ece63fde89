internal import GRDB

/// The database's part of a search: which articles, in which order, and how many.
struct SearchRun {
  private let request: SearchRequest
  private let query: SearchQuery

  /// Of more articles than these, a quick search puts only the newest in another order.
  static let sortedLimit = 10_000
  /// Articles that a quick search looks at where each takes long.
  private static let slowLimit = 300

  init(_ request: SearchRequest, _ query: SearchQuery) {
    self.request = request
    self.query = query
  }

  private var isExact: Bool { request.precision == .exact }
  private var order: SearchRequest.Order { query.order ?? request.order }

  /// What is found, with the rows of the articles.
  func run(_ names: FacetNames, _ cache: ContentCache, _ db: Database) throws -> FoundArticles {
    if let scan = NewestScan(request, query), let found = try newest(scan, names, cache, db) {
      return found
    }
    let found = try orders(db)
    return FoundArticles(
      articles: try found.orders.compactMap { try FoundArticle.find($0, names, db) },
      total: found.total, isTotalCapped: found.isTotalCapped, isExact: found.isExact)
  }

  private func newest(
    _ scan: NewestScan, _ names: FacetNames, _ cache: ContentCache, _ db: Database
  ) throws -> FoundArticles? {
    var plan = SearchPlan.everything
    if let others = scan.others {
      var planner = try SearchPlanner(query, isExact: false, isRanked: false, db)
      plan = try planner.plan(others)
      // What else is looked for may itself be cut off.
      guard !planner.isCut else { return nil }
    }
    return try scan.found(
      among: { try SearchWalk(plan, beyond: request.after, db).orders($0) }, names, cache, db)
  }

  /// The places of the articles that are found.
  func orders(_ db: Database) throws -> FoundOrders {
    guard let root = query.root else { return FoundOrders() }
    var planner = try SearchPlanner(query, isExact: isExact, isRanked: false, db)
    var plan = try planner.plan(root)
    var isCut = planner.isCut
    if planner.isSlow, !isExact, order == .newest, let other = root.withoutUnfinishedWords,
      let newest = try newest(of: try planner.plan(other), db)
    {
      plan = .intersection([.orders(newest), plan])
      isCut = true
    }
    var found: FoundOrders
    switch order {
    case .newest, .oldest: found = try byTime(plan, isSlow: planner.isSlow, db)
    case .relevance:
      let ranking = try SearchRanking(query, db)
      found = try sorted(plan, db) { try ranking.best($0, $1) }
    case .title: found = try sorted(plan, db) { try TitleOrder(db).first($0, of: $1) }
    }
    found.isExact = found.isExact && !isCut
    if isCut, found.total == found.orders.count { found.isTotalCapped = true }
    return found
  }

  /// Where the newest articles of a plan lie, when there are many.
  private func newest(of plan: SearchPlan, _ db: Database) throws -> ClosedRange<Int64>? {
    let orders = try SearchWalk(plan, beyond: request.after, db).orders(Self.slowLimit)
    guard orders.count == Self.slowLimit, let last = orders.last else { return nil }
    return last...Int64.max
  }

  /// Newest or oldest first; of a slow plan no more is counted than is shown.
  private func byTime(_ plan: SearchPlan, isSlow: Bool, _ db: Database) throws -> FoundOrders {
    let isAscending = order == .oldest
    let walk = SearchWalk(plan, isAscending: isAscending, beyond: request.after, db)
    let limit = request.limit
    // Counting a few and finding them is one walk.
    let countsAlong = !isExact && request.after == nil && request.countLimit <= 10_000
    let countLimit = isSlow ? min(limit, request.countLimit) : request.countLimit
    let wanted = countsAlong ? max(limit, countLimit) : limit
    let orders = try walk.orders(wanted + 1)
    var found = FoundOrders()
    found.orders = Array(orders.prefix(limit))
    if request.after == nil && orders.count <= wanted {
      found.total = orders.count
    } else if countsAlong {
      found.setTotal(orders.count, limit: countLimit)
    } else {
      try count(plan, &found, db)
    }
    return found
  }

  /// In an order that is made of all articles, or of the newest.
  private func sorted(
    _ plan: SearchPlan, _ db: Database,
    _ first: (_ count: Int, _ orders: [Int64]) throws -> [Int64]
  ) throws -> FoundOrders {
    let limit = isExact ? nil : Self.sortedLimit + 1
    var orders = try SearchWalk(plan, db).orders(limit)
    var found = FoundOrders()
    if orders.count == limit {
      found.isExact = false
      orders.removeLast()
      try count(plan, &found, db)
    } else {
      found.total = orders.count
    }
    found.orders = try first(request.limit, orders)
    return found
  }

  private func count(_ plan: SearchPlan, _ found: inout FoundOrders, _ db: Database) throws {
    if isExact {
      found.total = try Beginnings.count(query, db) ?? SearchWalk(plan, db).count(nil)
    } else if request.countLimit > 0 {
      let count = try SearchWalk(plan, db).count(request.countLimit + 1)
      found.setTotal(count, limit: request.countLimit)
    } else {
      found.total = nil
    }
  }
}

/// The places of the articles that a search found.
struct FoundOrders {
  var orders: [Int64] = []
  var total: Int? = 0
  var isTotalCapped = false
  /// Whether an exact search would find the same.
  var isExact = true

  /// Takes a count that stopped one after `limit`.
  mutating func setTotal(_ count: Int, limit: Int) {
    total = limit > 0 ? min(count, limit) : nil
    isTotalCapped = limit > 0 && count > limit
  }
}

extension SearchQuery.Node {
  /// The same without the unfinished last words of phrases; nil where that may find fewer articles.
  fileprivate var withoutUnfinishedWords: SearchQuery.Node? {
    switch self {
    case .phrase(var phrase, let field) where phrase.isPrefix && phrase.words.count > 1:
      phrase.words.removeLast()
      phrase.isPrefix = false
      return .phrase(phrase, in: field)
    case .all(let parts):
      let others = parts.compactMap(\.withoutUnfinishedWords)
      return others.count == parts.count ? .all(others) : nil
    case .phrase, .state, .has, .days, .language: return self
    case .near, .not, .any: return nil
    }
  }
}
