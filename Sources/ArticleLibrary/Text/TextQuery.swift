import Vietnamese

/// What a person typed to search for, understood; any string is a valid query.
///
/// Words are joined by "and". `"…"` makes a phrase (an unclosed one ends with the query), `-` before
/// a word or a phrase excludes it, `*` after one finds longer words. Signs inside a word make a
/// phrase of its parts, as in `35-CT/TW`. What has no letters or digits is ignored.
public struct TextQuery: Hashable, Sendable {
  /// A word or a phrase; words are canonical, as ``SearchText`` gives them.
  public enum Term: Hashable, Sendable {
    /// One word, or every word that begins with it.
    case word(canonical: String, isPrefix: Bool)
    /// Two to 64 words in a row; the last may be the beginning of a word.
    case phrase(words: [String], isPrefix: Bool)
  }

  /// What an article must have, each once, in the order of the query.
  public private(set) var terms: [Term] = []
  /// What an article must not have.
  public private(set) var excluded: [Term] = []

  /// Whether there is nothing to look for; exclusions alone find nothing.
  public var isEmpty: Bool { terms.isEmpty }

  init(terms: [Term]) {
    for term in terms where !self.terms.contains(term) { self.terms.append(term) }
  }

  /// Reads a query; `isTyping` makes the last word a beginning, unless a blank or `"` ended it.
  public init(_ typed: String, isTyping: Bool = false) {
    var reader = QueryReader(typed)
    while let piece = reader.next() {
      let isOpen = isTyping && !piece.isExcluded && piece.reachesEnd
      guard let term = Term(piece.text, isPrefix: piece.isPrefix || isOpen) else { continue }
      if piece.isExcluded {
        if !excluded.contains(term) { excluded.append(term) }
      } else if !terms.contains(term) {
        terms.append(term)
      }
    }
  }
}

extension TextQuery.Term {
  private static let longestPhrase = 64

  /// The words of `text` as a term, nil when it has none.
  fileprivate init?(_ text: some StringProtocol, isPrefix: Bool) {
    let words = SearchText.words(of: String(text)).map(\.canonical)
    guard let first = words.first else { return nil }
    if words.count == 1 {
      self = .word(canonical: first, isPrefix: isPrefix)
    } else {
      let kept = Array(words.prefix(TextQuery.Term.longestPhrase))
      self = .phrase(words: kept, isPrefix: isPrefix && kept.count == words.count)
    }
  }

  /// The words of the term and whether each is a beginning.
  var patterns: [WordPattern] {
    switch self {
    case .word(let canonical, let isPrefix):
      [WordPattern(canonical, isPrefix: isPrefix)]
    case .phrase(let words, let isPrefix):
      words.enumerated().map { index, word in
        WordPattern(word, isPrefix: isPrefix && index == words.count - 1)
      }
    }
  }
}

/// Cuts a query into words and quoted phrases.
private struct QueryReader {
  struct Piece {
    var text: Substring
    var isExcluded: Bool
    var isPrefix: Bool
    /// Whether the query ends right after it.
    var reachesEnd: Bool
  }

  private var rest: Substring
  private static let quotes: Set<Character> = ["\"", "“", "”", "„"]

  init(_ typed: String) { rest = typed[...] }

  mutating func next() -> Piece? {
    rest = rest.drop { $0.isWhitespace }
    guard !rest.isEmpty else { return nil }
    let isExcluded = rest.first == "-"
    rest = rest.drop { $0 == "-" }
    let isPhrase = rest.first.map(QueryReader.quotes.contains) ?? false
    if isPhrase { rest.removeFirst() }
    let text = rest.prefix { character in
      !QueryReader.quotes.contains(character) && (isPhrase || !character.isWhitespace)
    }
    rest = rest[text.endIndex...]
    var reachesEnd = rest.isEmpty
    if isPhrase, !rest.isEmpty {
      rest.removeFirst()
      reachesEnd = false
    }
    var isPrefix = text.last == "*"
    if isPhrase, rest.first == "*" {
      isPrefix = true
      rest.removeFirst()
    }
    if let last = text.last, !last.isLetter, !last.isNumber { reachesEnd = false }
    return Piece(
      text: text, isExcluded: isExcluded, isPrefix: isPrefix, reachesEnd: reachesEnd)
  }
}
