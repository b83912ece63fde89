/// Finds quoted words again in a text that may have been edited since.
///
/// Runs of blanks count as one, so that another division into lines or paragraphs changes nothing.
/// Of several places that have the words, the one whose surroundings agree best is taken; words that
/// were changed themselves are found between the words that stood around them.
public struct QuoteAnchor: Sendable {
  /// The text with every run of blanks as one.
  private let scalars: [Unicode.Scalar]
  /// For each of them, where it stands in the text.
  private let places: [Int]

  /// The fewest scalars of context that say where something stood.
  private static let leastContext = 8

  /// A text to find words in.
  public init(_ text: String) {
    (scalars, places) = Self.squeezed(text)
  }

  /// Where `quote` stands: Unicode scalars of the text, nil when it is there no more.
  public func range(of quote: String, before: String, after: String) -> Range<Int>? {
    let quote = Self.trimmed(quote)
    let before = Self.squeezed(before).scalars
    let after = Self.squeezed(after).scalars
    guard !quote.isEmpty else { return nil }
    let found = occurrences(of: quote).map { start in
      (
        start: start,
        score: agreement(before: start, before) + agreement(from: start + quote.count, after)
      )
    }
    if let best = found.max(by: { $0.score < $1.score }) {
      return range(best.start..<(best.start + quote.count))
    }
    return changed(quote, before, after)
  }

  /// The place between the context, for words that were changed.
  private func changed(
    _ quote: [Unicode.Scalar], _ before: [Unicode.Scalar], _ after: [Unicode.Scalar]
  ) -> Range<Int>? {
    guard before.count >= Self.leastContext, after.count >= Self.leastContext else { return nil }
    let most = quote.count * 2 + 40
    for start in occurrences(of: before).map({ $0 + before.count }) {
      let end = occurrences(of: after, in: start..<min(scalars.count, start + most + after.count))
        .first
      guard let end, end - start <= most else { continue }
      var range = start..<end
      while let first = range.first, scalars[first] == " " {
        range = (first + 1)..<range.upperBound
      }
      while let last = range.last, scalars[last] == " " { range = range.lowerBound..<last }
      if !range.isEmpty { return self.range(range) }
    }
    return nil
  }

  private func range(_ squeezed: Range<Int>) -> Range<Int> {
    places[squeezed.lowerBound]..<(places[squeezed.upperBound - 1] + 1)
  }

  private func occurrences(of words: [Unicode.Scalar], in part: Range<Int>? = nil) -> [Int] {
    let part = part ?? 0..<scalars.count
    guard let first = words.first, part.count >= words.count else { return [] }
    var found: [Int] = []
    for start in part.lowerBound...(part.upperBound - words.count)
    where scalars[start] == first && scalars[start..<(start + words.count)].elementsEqual(words) {
      found.append(start)
      if found.count == 10_000 { break }
    }
    return found
  }

  /// How many scalars before `end` are those at the end of `context`.
  private func agreement(before end: Int, _ context: [Unicode.Scalar]) -> Int {
    zip(scalars[..<end].reversed(), context.reversed()).prefix { $0 == $1 }.count
  }

  /// How many scalars from `start` on are those at the beginning of `context`.
  private func agreement(from start: Int, _ context: [Unicode.Scalar]) -> Int {
    zip(scalars[min(start, scalars.count)...], context).prefix { $0 == $1 }.count
  }

  private static func trimmed(_ text: String) -> [Unicode.Scalar] {
    var words = squeezed(text).scalars[...]
    if words.first == " " { words.removeFirst() }
    if words.last == " " { words.removeLast() }
    return Array(words)
  }

  private static func squeezed(_ text: String) -> (scalars: [Unicode.Scalar], places: [Int]) {
    var scalars: [Unicode.Scalar] = []
    var places: [Int] = []
    for (place, scalar) in text.unicodeScalars.enumerated() {
      let isBlank = scalar.properties.isWhitespace
      if isBlank, scalars.last == " " { continue }
      scalars.append(isBlank ? " " : scalar)
      places.append(place)
    }
    return (scalars, places)
  }
}
