import ArticleLibrary
import Screen

// How long articles take to read, in the rows of a list that have room for it.
extension App {
  /// So many are remembered.
  private static let mostLengths = 4000

  /// Asks how long the articles in view are, as far as that is not known; one question at a time.
  mutating func askLengths() {
    guard let place = layout.list, ListStyle(PaneLayout.body(of: place).size).showsLengths,
      !pending.values.contains(where: { Self.isLengths($0) })
    else { return }
    let unknown = list.rowsInView.map(\.id).filter { minutes[$0] == nil }
    guard !unknown.isEmpty else { return }
    if minutes.count > Self.mostLengths { minutes = [:] }
    ask(.wordCounts(unknown))
  }

  private static func isLengths(_ request: Request) -> Bool {
    if case .reading(.wordCounts) = request { true } else { false }
  }

  /// Takes how many words articles have; those that are gone take no time.
  mutating func take(_ counts: [ArticleID: Int], of ids: [ArticleID]) {
    for id in ids { minutes[id] = (counts[id] ?? 0) / DetailPane.wordsInMinute }
  }
}
