/// A query that a person keeps under a name.
public struct SavedSearch: Hashable, Sendable, Identifiable {
  /// Its number, which stays the same when it is renamed.
  public var id: Int64
  /// What the person calls it.
  public var name: String
  /// The query.
  public var query: String
  /// The order of the hits.
  public var order: SearchRequest.Order

  /// A query kept as `name`.
  public init(id: Int64, name: String, query: String, order: SearchRequest.Order = .newest) {
    self.id = id
    self.name = name
    self.query = query
    self.order = order
  }
}
