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
  /// Bytes of the pictures that wait.
  private(set) var pictureBytes = 0
  /// Bytes of the articles' words.
  private(set) var bytes = 0

  init(foreign: Int) {
    self.foreign = foreign
  }

  mutating func insert(_ article: PreparedArticle, id: Int64) {
    items.append(.insert(article, id: id))
    pictureBytes += article.pictures.reduce(0) { $0 + $1.bytes.count }
    bytes += article.text.size
    keys.formUnion(article.keys)
  }

  mutating func update(_ merged: PreparedArticle, id: Int64, by article: PreparedArticle) {
    items.append(.update(merged: merged, id: id, article: article))
    pictureBytes += article.pictures.reduce(0) { $0 + $1.bytes.count }
    bytes += merged.text.size
    keys.formUnion(merged.keys + article.keys)
  }

  mutating func replace(_ article: PreparedArticle, id: Int64) {
    items.append(.replace(article, id: id))
    bytes += article.text.size
    keys.formUnion(article.keys)
  }
}
