internal import GRDB

/// Articles that follow each other in the order of time.
struct OrderStretch {
  /// Their places, in the direction of the walk.
  let orders: [Int64]
  private let isAscending: Bool

  /// The first articles within a range of places.
  init(within range: ClosedRange<Int64>, isAscending: Bool, limit: Int, _ db: Database) throws {
    self.isAscending = isAscending
    let sql = """
      SELECT ord FROM article WHERE ord >= ? AND ord <= ?
      ORDER BY ord \(isAscending ? "ASC" : "DESC") LIMIT ?
      """
    orders = try Int64.fetchAll(
      db.cachedStatement(sql: sql), arguments: [range.lowerBound, range.upperBound, limit])
  }

  /// Those of the candidates that a plan finds.
  func matches(_ plan: SearchPlan, among candidates: OrderBits, _ db: Database) throws
    -> OrderBits
  {
    var found = OrderBits(size: orders.count)
    guard let ends = candidates.ends else { return found }
    switch plan {
    case .nothing: break
    case .everything: return candidates
    case .index(let expression):
      try mark(Self.indexSQL, [expression.text], ends, &found, db)
      found.formIntersection(candidates)
    case .pieces(let pattern): return try matches(pattern, among: candidates, db)
    case .marked(let marked):
      try mark("SELECT ord FROM \(marked.source) AND ord", [], ends, &found, db)
      found.formIntersection(candidates)
    case .orders(let range):
      candidates.forEach { index in
        if range.contains(orders[index]) { found.insert(index) }
        return true
      }
    case .not(let inner):
      found = candidates
      found.subtract(try matches(inner, among: candidates, db))
    case .all(let parts):
      found = candidates
      for part in parts.sorted(by: { $0.cost < $1.cost }) where !found.isEmpty {
        found = try matches(part, among: found, db)
      }
    case .any(let parts):
      var rest = candidates
      for part in parts.sorted(by: { $0.cost < $1.cost }) where !rest.isEmpty {
        let more = try matches(part, among: rest, db)
        found.formUnion(more)
        rest.subtract(more)
      }
    }
    return found
  }

  /// Asks piece by piece until no candidate is left.
  private func matches(_ pattern: PhrasePattern, among candidates: OrderBits, _ db: Database)
    throws -> OrderBits
  {
    var rest = candidates
    var found = OrderBits(size: orders.count)
    for piece in pattern.pieces {
      guard let ends = rest.ends else { break }
      var more = OrderBits(size: orders.count)
      try mark(Self.indexSQL, [piece], ends, &more, db)
      more.formIntersection(candidates)
      found.formUnion(more)
      rest.subtract(more)
    }
    return found
  }

  private static let indexSQL = "SELECT rowid FROM search WHERE search MATCH ? AND rowid"

  /// Marks the articles between two of the stretch that a statement finds.
  private func mark(
    _ sql: String, _ arguments: StatementArguments, _ ends: ClosedRange<Int>,
    _ found: inout OrderBits, _ db: Database
  ) throws {
    let (first, last) = (orders[ends.lowerBound], orders[ends.upperBound])
    let column = sql.split(separator: " ").last ?? ""
    let rows = try Int64.fetchCursor(
      db.cachedStatement(
        sql: "\(sql) BETWEEN ? AND ? ORDER BY \(column) \(isAscending ? "ASC" : "DESC")"),
      arguments: arguments + [min(first, last), max(first, last)])
    var place = ends.lowerBound
    while let order = try rows.next() {
      place = advance(place, to: order)
      guard place < orders.count else { return }
      if orders[place] == order { found.insert(place) }
    }
  }

  /// The first index from `index` on that does not stand before `order`, found in growing steps.
  private func advance(_ index: Int, to order: Int64) -> Int {
    func isBefore(_ index: Int) -> Bool {
      isAscending ? orders[index] < order : orders[index] > order
    }
    guard index < orders.count, isBefore(index) else { return index }
    var (low, step) = (index, 1)
    while low + step < orders.count, isBefore(low + step) {
      low += step
      step *= 2
    }
    var high = min(low + step, orders.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle } else { high = middle }
    }
    return high
  }
}
