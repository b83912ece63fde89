import Vietnamese

/// Finds the words of a query in texts: for highlights, snippets and as the search's own judge.
///
/// It reads the text itself and needs no index, so tests can hold the index against it.
public struct TextMatcher: Sendable {
  private let terms: [[WordPattern]]
  private let excluded: [[WordPattern]]

  /// A matcher for `query`.
  public init(_ query: TextQuery) {
    terms = query.terms.map(\.patterns)
    excluded = query.excluded.map(\.patterns)
  }

  /// Where words and phrases of the query stand: Unicode scalar offsets of whole clusters.
  ///
  /// In order and not overlapping; a phrase is one range. Excluded words are not looked for.
  public func ranges(in text: String) -> [Range<Int>] {
    ScalarOffsets.scalars(
      of: TextMatcher.joined(occurrences(in: text).map(\.range)), in: text)
  }

  /// Whether the texts together have every term of the query and none has an excluded one.
  ///
  /// A phrase must lie within one text.
  public func matchesAll(_ texts: [String]) -> Bool {
    guard !terms.isEmpty else { return false }
    let found = texts.reduce(into: Set<Int>()) { found, text in
      found.formUnion(occurrences(in: text).map(\.term))
    }
    return found.count == terms.count
      && !texts.contains { !TextMatcher.occurrences(of: excluded, in: $0).isEmpty }
  }

  var termCount: Int { terms.count }

  /// A place where a term of the query was found.
  struct Occurrence {
    /// The term's index in the query.
    var term: Int
    /// UTF-8 offsets.
    var range: Range<Int>
  }

  /// Every occurrence of every term, ordered by its end.
  func occurrences(in text: String) -> [Occurrence] {
    TextMatcher.occurrences(of: terms, in: text)
  }

  private static func occurrences(of terms: [[WordPattern]], in text: String) -> [Occurrence] {
    guard !terms.isEmpty else { return [] }
    var found: [Occurrence] = []
    var text = text
    // Bit n of a state: the last n + 1 words are the first n + 1 of the phrase.
    var states = [UInt64](repeating: 0, count: terms.count)
    var starts = [Int](repeating: 0, count: 64)
    var index = 0
    text.withUTF8 { utf8 in
      SearchText.forEachWord(in: utf8) { word, range in
        starts[index % 64] = range.lowerBound
        for (term, patterns) in terms.enumerated() {
          states[term] = advance(states[term], patterns: patterns, word: word)
          guard states[term] >> (patterns.count - 1) & 1 == 1 else { continue }
          let start = starts[(index - patterns.count + 1) % 64]
          found.append(Occurrence(term: term, range: start..<range.upperBound))
        }
        index += 1
      }
    }
    return found
  }

  /// The state of a phrase after a further word.
  private static func advance(
    _ state: UInt64, patterns: [WordPattern], word: UnsafeBufferPointer<UInt8>
  ) -> UInt64 {
    let candidates = state << 1 | 1
    var next: UInt64 = 0
    for (position, pattern) in patterns.enumerated() where candidates >> position & 1 == 1 {
      if pattern.matches(word) { next |= 1 << position }
    }
    return next
  }

  /// The ranges in order, with those that overlap made one.
  static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound < last.upperBound {
        let end = max(last.upperBound, range.upperBound)
        joined[joined.count - 1] = last.lowerBound..<end
      } else {
        joined.append(range)
      }
    }
    return joined
  }
}

/// Turns UTF-8 offsets into offsets of Unicode scalars.
enum ScalarOffsets {
  /// The same ranges, which are in order and do not overlap, counted in scalars.
  static func scalars(of ranges: [Range<Int>], in text: String) -> [Range<Int>] {
    guard !ranges.isEmpty else { return [] }
    var text = text
    return text.withUTF8 { utf8 in
      var byte = 0
      var scalar = 0
      func offset(of target: Int) -> Int {
        while byte < target {
          if utf8[byte] & 0xC0 != 0x80 { scalar += 1 }
          byte += 1
        }
        return scalar
      }
      return ranges.map { range in
        let start = offset(of: range.lowerBound)
        return start..<offset(of: range.upperBound)
      }
    }
  }
}
