import ArticleLibrary
import Screen

// How long articles take to read, in the rows of a list that have room for it.
extension App {
  /// So many are remembered.
  private static let mostLengths = 4000
  /// Milliseconds that a list stands still before lengths are asked for: they take the texts apart,
  /// which nobody waits for who moves on.
  static let lengthsPause = 400

  /// Waits for a pause when the length of an article in view is not known.
  mutating func askLengths() {
    guard !unknownLengths.isEmpty, !pending.values.contains(where: { Self.isLengths($0) }) else {
      return
    }
    ask(.lengthsPause(after: touches)) {
      .wake(afterMilliseconds: Self.lengthsPause, $0)
    }
  }

  /// Asks how long the articles in view are when nobody has touched anything meanwhile.
  mutating func endLengthsPause(after touches: Int) {
    let unknown = unknownLengths
    guard touches == self.touches, !unknown.isEmpty else { return }
    if minutes.count > Self.mostLengths { minutes = [:] }
    ask(.wordCounts(unknown))
  }

  private var unknownLengths: [ArticleID] {
    guard let place = layout.list, ListStyle(PaneLayout.body(of: place).size).showsLengths else {
      return []
    }
    return list.rowsInView.map(\.id).filter { minutes[$0] == nil }
  }

  private static func isLengths(_ request: Request) -> Bool {
    switch request {
    case .lengthsPause, .reading(.wordCounts): true
    default: false
    }
  }

  /// Takes how many words articles have; those that are gone take no time.
  mutating func take(_ counts: [ArticleID: Int], of ids: [ArticleID]) {
    for id in ids { minutes[id] = (counts[id] ?? 0) / DetailPane.wordsInMinute }
  }
}
