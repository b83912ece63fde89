internal import GRDB

/// Walks through the articles that a plan finds, along the order of time.
///
/// What one expression of the index can say is left to the index. All else is put together stretch
/// by stretch of the order, small ones first, so that the first articles are there at once.
struct SearchWalk {
  private let db: Database
  private let plan: SearchPlan
  private let bounds: ClosedRange<Int64>
  private let isAscending: Bool
  /// Whether one stretch is to hold everything, but for a first small one where few articles are
  /// wanted: where opening the sets costs most.
  private let isOneStretch: Bool

  /// Articles of the first stretch, and of the largest.
  private static let sizes = (first: 512, largest: 1 << 17)

  init(
    _ plan: SearchPlan, isAscending: Bool = false, beyond place: Int64? = nil, _ db: Database
  ) {
    self.db = db
    self.isAscending = isAscending
    var (bounds, rest) = plan.bounded
    if let place {
      let (lower, upper) = isAscending ? (place &+ 1, Int64.max) : (Int64.min, place &- 1)
      let clamped = (max(bounds.lowerBound, lower), min(bounds.upperBound, upper))
      if clamped.0 <= clamped.1 { bounds = clamped.0...clamped.1 } else { rest = .nothing }
    }
    self.bounds = bounds
    self.plan = rest
    isOneStretch = rest.cost >= 9
  }

  /// The first articles, all when `limit` is nil.
  func orders(_ limit: Int?) throws -> [Int64] {
    switch plan {
    case .nothing: return []
    case .everything: return try read("SELECT ord FROM article WHERE", "ord", [], limit)
    case .index(let expression):
      return try read(
        "SELECT rowid FROM search WHERE search MATCH ? AND", "rowid", [expression.text], limit)
    default:
      var found: [Int64] = []
      try forEachStretch(isWhole: limit == nil) { stretch, bits in
        bits.forEach { index in
          found.append(stretch.orders[index])
          return limit.map { found.count < $0 } ?? true
        }
        return limit.map { found.count < $0 } ?? true
      }
      return found
    }
  }

  /// How many articles there are; counting stops at `limit`.
  func count(_ limit: Int?) throws -> Int {
    switch plan {
    case .nothing: return 0
    case .everything: return try count("article WHERE", "ord", [], limit)
    case .index(let expression):
      return try count("search WHERE search MATCH ? AND", "rowid", [expression.text], limit)
    default:
      var count = 0
      try forEachStretch(isWhole: true) { _, bits in
        count += bits.count
        return limit.map { count < $0 } ?? true
      }
      return limit.map { min(count, $0) } ?? count
    }
  }

  private func read(
    _ select: String, _ column: String, _ arguments: StatementArguments, _ limit: Int?
  ) throws -> [Int64] {
    let sql = """
      \(select) \(column) >= ? AND \(column) <= ?
      ORDER BY \(column) \(isAscending ? "ASC" : "DESC") LIMIT ?
      """
    return try Int64.fetchAll(
      db.cachedStatement(sql: sql),
      arguments: arguments + [bounds.lowerBound, bounds.upperBound, limit ?? -1])
  }

  private func count(
    _ source: String, _ column: String, _ arguments: StatementArguments, _ limit: Int?
  ) throws -> Int {
    let rows = "FROM \(source) \(column) >= ? AND \(column) <= ?"
    let sql =
      limit == nil
      ? "SELECT count(*) \(rows)" : "SELECT count(*) FROM (SELECT 1 \(rows) LIMIT ?)"
    return try Int.fetchOne(
      db.cachedStatement(sql: sql),
      arguments: arguments + [bounds.lowerBound, bounds.upperBound] + (limit.map { [$0] } ?? []))
      ?? 0
  }

  /// Calls `body` with each stretch and what was found there, until it says no.
  private func forEachStretch(
    isWhole: Bool, _ body: (OrderStretch, OrderBits) throws -> Bool
  ) throws {
    var rest = bounds
    var size = isOneStretch && isWhole ? Int.max : Self.sizes.first
    while true {
      let stretch = try OrderStretch(within: rest, isAscending: isAscending, limit: size, db)
      guard let last = stretch.orders.last else { return }
      let all = OrderBits(size: stretch.orders.count, isFull: true)
      guard try body(stretch, try stretch.matches(plan, among: all, db)) else { return }
      guard stretch.orders.count == size, last > rest.lowerBound, last < rest.upperBound else {
        return
      }
      rest = isAscending ? (last + 1)...rest.upperBound : rest.lowerBound...(last - 1)
      size = isOneStretch ? Int.max : min(size * 8, Self.sizes.largest)
    }
  }
}
