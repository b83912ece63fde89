/// The queries that were made, to walk through from the search line.
struct QueryHistory: Equatable, Sendable {
  /// The queries, the last first.
  var queries: [String] = []
  /// Which of them stands in the line, nil for what the person types.
  private(set) var place: Int?
  /// What the person had typed before.
  private var draft = ""

  /// Whether an older query stands in the line.
  var isOpen: Bool { place != nil }

  /// The query before the one in the line, nil at the oldest; what is `typed` is kept.
  mutating func older(than typed: String) -> String? {
    let start = place.map { $0 + 1 } ?? 0
    let next = queries.indices.dropFirst(start).first { isOpen || queries[$0] != trimmed(typed) }
    guard let next else { return nil }
    if place == nil { draft = typed }
    place = next
    return queries[next]
  }

  /// The query after the one in the line, at last what the person had typed; nil when that stands
  /// there already.
  mutating func newer() -> String? {
    guard let place else { return nil }
    self.place = place > 0 ? place - 1 : nil
    guard let next = self.place else { return draft }
    if next == 0, queries[0] == trimmed(draft) {
      self.place = nil
      return draft
    }
    return queries[next]
  }

  /// The person goes on from what stands in the line.
  mutating func leave() { place = nil }

  /// Puts a query that was made before all others.
  mutating func remember(_ query: String) {
    let query = trimmed(query)
    guard !query.isEmpty else { return }
    queries.removeAll { $0 == query }
    queries.insert(query, at: 0)
    leave()
  }

  private func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
