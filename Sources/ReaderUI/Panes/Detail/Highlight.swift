import ArticleLibrary

/// The words of an article that match a search, and the one where the person is.
struct Highlight: Sendable {
  /// What was searched for.
  let query: TextQuery
  /// The matches: a unit and Unicode scalars of its text, in order.
  private(set) var matches: [Match] = []
  /// Which one the person is at.
  private(set) var index = 0

  private var firstOfUnit: [Int: Int] = [:]
  private let matcher: TextMatcher

  /// Matched words.
  struct Match: Equatable, Sendable {
    /// The unit of the article.
    var unit: Int
    /// Unicode scalars of its text.
    var range: Range<Int>
  }

  /// The matches of `query` in the words of `units`.
  init(query: TextQuery, in units: [TextUnit]) {
    self.query = query
    matcher = TextMatcher(query)
    extend(with: units, behind: 0)
  }

  /// Looks into further units, which stand behind `count` others.
  mutating func extend(with units: [TextUnit], behind count: Int) {
    for (unit, content) in units.enumerated() where content.isSearched {
      firstOfUnit[count + unit] = matches.count
      matches += matcher.ranges(in: content.content.text).map {
        Match(unit: count + unit, range: $0)
      }
    }
  }

  /// Where the current match is, nil when nothing matches.
  var current: ReadingPlace? {
    guard matches.indices.contains(index) else { return nil }
    return ReadingPlace(block: matches[index].unit, offset: matches[index].range.lowerBound)
  }

  /// Goes to the first match at `place` or behind it, or to the first one of all.
  mutating func goToFirst(from place: ReadingPlace) {
    index =
      matches.firstIndex {
        ReadingPlace(block: $0.unit, offset: $0.range.lowerBound) >= place
      } ?? 0
  }

  /// Goes `step` matches further, around the end, and tells whether there is any.
  mutating func move(by step: Int) -> Bool {
    guard !matches.isEmpty else { return false }
    index = (index + step % matches.count + matches.count) % matches.count
    return true
  }

  /// The matches in a part of a unit's text, and whether each is the current one.
  func matches(in unit: Int, _ part: Range<Int>) -> [(range: Range<Int>, isCurrent: Bool)] {
    guard let first = firstOfUnit[unit] else { return [] }
    var found: [(range: Range<Int>, isCurrent: Bool)] = []
    for number in first..<matches.count {
      let match = matches[number]
      if match.unit != unit || match.range.lowerBound >= part.upperBound { break }
      if match.range.overlaps(part) { found.append((match.range, number == index)) }
    }
    return found
  }
}

extension TextQuery {
  /// The words that a search looked for.
  init(_ request: SearchRequest) { self = request.words }
}
