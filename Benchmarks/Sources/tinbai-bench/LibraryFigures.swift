internal import ArticleLibrary
internal import BenchCorpus
internal import Synchronization

/// What is measured inside the process: searches that run beside the keys, and single changes.
///
/// All of it is asked for as the reader asks for it, in milliseconds, warm.
struct LibraryFigures {
  /// A figure and its samples.
  private var samples: [(name: String, values: [Double])] = []

  /// Measures the library at `path`; what it changes it takes back.
  init(path: String) throws {
    let library = try Library(path: path)
    for (name, query) in Self.queries {
      measure("relevance: \(name)", 7) {
        _ = try? library.search(SearchRequest(query: query, order: .relevance))
      }
      measure("exact count: \(name)", 7) {
        _ = try? library.search(SearchRequest(query: query, limit: 1, precision: .exact))
      }
    }
    let total = try library.page(of: .all, from: .newest, limit: 1).total
    let ids = try insert(into: library, after: total)
    try change(ids, in: library)
  }

  private static let queries: [(String, String)] = [
    ("in every second article", "quang ninh"), ("in 1 of 50", "\"cảng biển\""),
    ("in 1 of 1000", "phường ngọc lựu"), ("a word in most articles", "của"),
    ("two common words", "trong được"), ("a common prefix", "th*"),
  ]

  /// Inserts articles one by one, of a date far back and of today in turn.
  private mutating func insert(into library: Library, after total: Int) throws -> [ArticleID] {
    var ids: [ArticleID] = []
    for place in 0..<30 {
      let number = place % 2 == 0 ? total + place : total / 2 + place
      var article = try article(number)
      article.content.url = "https://bao.example/them/\(total)-\(place)"
      article.content.title += " \(total) \(place)"
      let started = ContinuousClock.now
      let batch = try library.importBatch()
      let outcome = try batch.add(article)
      try batch.finish()
      add("insert one article", Self.milliseconds(since: started))
      ids.append(outcome.id)
    }
    return ids
  }

  /// Changes marks and texts of articles one by one, and takes all back.
  private mutating func change(_ ids: [ArticleID], in library: Library) throws {
    for id in ids {
      guard let article = try library.article(id) else { continue }
      var content = article.content
      content.markdown += "\n\nthêm \(id.rawValue)"
      let changed = ImportedArticle(file: "bench", format: "jsonl", content: content)
      var started = ContinuousClock.now
      let batch = try library.importBatch()
      _ = try batch.add(changed)
      try batch.finish()
      add("update one article", Self.milliseconds(since: started))
      started = ContinuousClock.now
      try library.setBookmarked(true, [id])
      add("bookmark one article", Self.milliseconds(since: started))
    }
    for _ in 0..<2 * ids.count { try library.undo() }
    for _ in ids {
      let started = ContinuousClock.now
      try library.undo()
      add("delete one article", Self.milliseconds(since: started))
    }
  }

  private func article(_ number: Int) throws -> ImportedArticle {
    let source = BenchArticle(number: number)
    func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
    let tags = source.tags.map { "\"\($0)\"" }.joined(separator: ",")
    return try ArticleJSON.article(
      fromLine: """
        {"title":"\(text(source.title))","published":"\(source.publishedText)",\
        "lead":"\(text(source.lead))","section":"\(source.section)","source":"\(source.source)",\
        "tags":[\(tags)],"markdown":"\(source.body.map(text).joined(separator: "\\n\\n"))"}
        """)
  }

  /// Takes the last change of the library at `path` back.
  static func undo(path: String) throws {
    try Library(path: path).undo()
  }

  /// Does the idle work on the library at `path`; says how long it and its longest step took.
  static func idle(path: String) throws -> String {
    let library = try Library(path: path)
    let started = ContinuousClock.now
    var (last, steps, longest) = (started, 0, 0.0)
    let count = {
      longest = max(longest, milliseconds(since: last))
      last = .now
      steps += 1
      return false
    }
    try library.tidyIndex(shouldStop: count)
    try library.countBeginnings(shouldStop: count)
    return "\(milliseconds(since: started)) ms in \(steps) steps, the longest \(longest) ms"
  }

  private mutating func measure(_ name: String, _ times: Int, _ work: () -> Void) {
    work()
    for _ in 0..<times {
      let started = ContinuousClock.now
      work()
      add(name, Self.milliseconds(since: started))
    }
  }

  private mutating func add(_ name: String, _ value: Double) {
    if let place = samples.firstIndex(where: { $0.name == name }) {
      samples[place].values.append(value)
    } else {
      samples.append((name, [value]))
    }
  }

  private static func milliseconds(since start: ContinuousClock.Instant) -> Double {
    start.duration(to: .now) / Duration.milliseconds(1)
  }

  /// All samples as a JSON object of lists.
  var json: String {
    let members = samples.map {
      "\"\($0.name)\": [\($0.values.map { "\($0)" }.joined(separator: ", "))]"
    }
    return "{\(members.joined(separator: ", "))}"
  }
}
