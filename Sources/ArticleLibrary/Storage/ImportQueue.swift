/// Articles that wait to be stored together.
struct ImportQueue {
  enum Item {
    case insert(PreparedArticle, id: Int64)
    /// `merged` is what the library should have once `article` has come.
    case update(merged: PreparedArticle, id: Int64, article: PreparedArticle)
    /// `article` stands in the place of the one with this number, whatever that says.
    case replace(PreparedArticle, id: Int64)

    /// The article as it came, and the number that it was promised.
    var incoming: (article: PreparedArticle, id: Int64) {
      switch self {
      case .insert(let article, let id), .update(_, let id, let article),
        .replace(let article, let id):
        (article, id)
      }
    }
  }

  /// How often others had been noticed to write when the first article came in.
  let foreign: Int
  private(set) var items: [Item] = []
  /// Fingerprints of the articles, to notice copies among them.
  private(set) var keys: Set<Int64> = []
  var count: Int { items.count }
  /// Bytes of the articles' words.
  private(set) var bytes = 0
  /// Bytes of all that the articles bring, in memory.
  private(set) var weight = 0

  init(foreign: Int) {
    self.foreign = foreign
  }

  mutating func insert(_ article: PreparedArticle, id: Int64) {
    items.append(.insert(article, id: id))
    bytes += article.text.size
    weight += article.weight
    keys.formUnion(article.keys)
  }

  mutating func update(_ merged: PreparedArticle, id: Int64, by article: PreparedArticle) {
    items.append(.update(merged: merged, id: id, article: article))
    bytes += merged.text.size
    weight += merged.weight + article.weight
    keys.formUnion(merged.keys + article.keys)
  }

  mutating func replace(_ article: PreparedArticle, id: Int64) {
    items.append(.replace(article, id: id))
    bytes += article.text.size
    weight += article.weight
    keys.formUnion(article.keys)
  }
}

/// Fingerprints of the articles in queues that may not be committed yet.
struct UnsettledKeys {
  /// The last queue that has each.
  private var owners: [Int64: Int] = [:]
  private var queues: [(number: Int, keys: Set<Int64>)] = []

  /// All of them.
  var all: some Sequence<Int64> { owners.keys }

  /// Whether one of these is among them.
  func contains(any keys: [Int64]) -> Bool { keys.contains { owners[$0] != nil } }

  /// Notes those of a queue; each queue has a greater number than the one before.
  mutating func add(_ keys: Set<Int64>, of number: Int) {
    for key in keys { owners[key] = number }
    queues.append((number, keys))
  }

  /// Forgets those of the queues up to this one.
  mutating func settle(upTo number: Int) {
    let count = queues.prefix { $0.number <= number }.count
    for queue in queues.prefix(count) {
      for key in queue.keys where owners[key] == queue.number { owners[key] = nil }
    }
    queues.removeFirst(count)
  }
}
