internal import ArticleLibrary

/// How long the library needs for each letter of a query, as it is asked while somebody types.
struct TypingFigures {
  /// A letter that was typed: the query so far and the median of its searches in milliseconds.
  private(set) var letters: [(query: String, milliseconds: Double)] = []

  /// Types each of `queries` in the library at `path`, `times` over.
  init(path: String, queries: [String], times: Int) throws {
    let library = try Library(path: path)
    for query in queries {
      for length in 1...max(1, query.count) {
        let typed = String(query.prefix(length))
        guard typed.last?.isWhitespace == false else { continue }
        let request = SearchRequest(query: typed, isTyping: true, limit: 14, countLimit: 60)
        let values = try (0..<times).map { _ in
          let started = ContinuousClock.now
          _ = try library.search(request)
          return started.duration(to: .now) / Duration.milliseconds(1)
        }
        letters.append((typed, values.sorted()[times / 2]))
      }
    }
  }

  /// A line a letter, the slowest first.
  var text: String {
    letters.sorted { $0.milliseconds > $1.milliseconds }
      .map { letter in "\((letter.milliseconds * 100).rounded() / 100)\t\(letter.query)" }
      .joined(separator: "\n")
  }
}
