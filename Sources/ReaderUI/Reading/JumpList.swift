import ArticleLibrary

/// The places that a person jumped from, to go back to them and forward again.
struct JumpList: Sendable {
  /// A place in an article.
  struct Jump: Equatable, Sendable {
    /// The article.
    var article: ArticleSummary
    /// Its place.
    var place: ReadingPlace
  }

  /// The most places that are kept.
  static let limit = 100

  private(set) var jumps: [Jump] = []
  private var index = 0

  /// Keeps a place that is about to be left; what lay ahead is forgotten.
  mutating func add(_ place: ReadingPlace, of article: ArticleSummary?) {
    guard let article else { return }
    jumps.removeSubrange(min(index, jumps.count)...)
    jumps.removeAll { $0.article.id == article.id && $0.place == place }
    jumps.append(Jump(article: article, place: place))
    if jumps.count > Self.limit { jumps.removeFirst(jumps.count - Self.limit) }
    index = jumps.count
  }

  /// The place before this one; `here` is kept so that there is a way forward.
  mutating func back(from here: Jump?) -> Jump? {
    if index == jumps.count, let here, jumps.last != here {
      jumps.append(here)
    } else if index == jumps.count, let here, jumps.last == here {
      index -= 1
    }
    guard index > 0 else { return nil }
    index -= 1
    return jumps[index]
  }

  /// The place behind this one.
  mutating func forward() -> Jump? {
    guard index + 1 < jumps.count else { return nil }
    index += 1
    return jumps[index]
  }
}
