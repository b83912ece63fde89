/// An expression of FTS5 over the search index.
struct IndexExpression {
  /// The expression.
  var text: String
  /// For each phrase of it, in their order, how telling it is: larger for rarer words, 0 for what
  /// says nothing of how well an article matches.
  var weights: [Double]

  init(_ text: String, weights: [Double]) {
    self.text = text
    self.weights = weights
  }

  /// Whether an article of this sort: one of the words that `IndexText` adds to its texts.
  init(mark: String) {
    self.init("other : \"\(mark)\"", weights: [0])
  }

  /// All of the expressions, none of the others.
  static func all(_ parts: [IndexExpression], without others: [IndexExpression])
    -> IndexExpression?
  {
    guard let wanted = joined(parts, " AND ") else { return nil }
    guard let unwanted = any(others) else { return wanted }
    return IndexExpression(
      "(\(wanted.text) NOT \(unwanted.text))",
      weights: wanted.weights + unwanted.weights.map { _ in 0 })
  }

  /// Any of the expressions.
  static func any(_ parts: [IndexExpression]) -> IndexExpression? { joined(parts, " OR ") }

  private static func joined(_ parts: [IndexExpression], _ sign: String) -> IndexExpression? {
    guard parts.count != 1 else { return parts[0] }
    guard !parts.isEmpty else { return nil }
    return IndexExpression(
      "(" + parts.map(\.text).joined(separator: sign) + ")", weights: parts.flatMap(\.weights))
  }
}

/// Words in a row or near each other, each replaced by the library's words that it stands for.
struct PhrasePattern {
  /// For each phrase, for each of its words, what it may be; none is empty.
  var phrases: [[[String]]]
  /// Words between the phrases, at most.
  var reach: Int?
  /// The index's column that must have them, nil for any.
  var column: String?
  /// For each phrase, how telling it is.
  var weights: [Double]

  /// The expression with one phrase for each phrase of the query, as ranking wants it.
  var whole: IndexExpression { IndexExpression(filtered(joined(phrases)), weights: weights) }

  /// The expression that is read fastest: the variants of a single word are joined by OR.
  var fast: IndexExpression {
    guard phrases.count == 1, phrases[0].count == 1 else { return whole }
    let words = phrases[0][0]
    return IndexExpression(
      filtered("(" + words.map { "\"\($0)\"" }.joined(separator: " OR ") + ")"),
      weights: words.map { _ in weights[0] })
  }

  /// Expressions that together find what the whole one finds, each of few words only.
  var pieces: PhrasePieces { PhrasePieces(self) }

  /// The expression with some of the variants.
  func expression(_ phrases: [[[String]]]) -> String {
    var part = self
    part.phrases = phrases
    return part.fast.text
  }

  private func filtered(_ text: String) -> String { column.map { "\($0) : \(text)" } ?? text }

  /// Variants after bars: see `CanonicalTokenizer`.
  private func joined(_ phrases: [[[String]]]) -> String {
    let quoted = phrases.map { words in
      "\"" + words.map { $0.joined(separator: "|") }.joined(separator: " ") + "\""
    }
    guard let reach else { return quoted.joined(separator: " ") }
    return "NEAR(" + quoted.joined(separator: " ") + ", \(reach))"
  }
}

/// The pieces of a pattern of very many variants, one after the other.
struct PhrasePieces: Sequence, IteratorProtocol {
  private let pattern: PhrasePattern
  /// Where the next piece begins in the variants of each word.
  private var starts: [[Int]]
  private var isDone = false

  /// Variants of a word in one piece.
  private static let size = 300

  init(_ pattern: PhrasePattern) {
    self.pattern = pattern
    starts = pattern.phrases.map { $0.map { _ in 0 } }
  }

  mutating func next() -> String? {
    guard !isDone else { return nil }
    let words = pattern.phrases.enumerated().map { phrase, words in
      words.enumerated().map { word, variants in
        Array(variants[starts[phrase][word]...].prefix(Self.size))
      }
    }
    step()
    return pattern.expression(words)
  }

  /// Goes to the next combination, as a counter does.
  private mutating func step() {
    for phrase in starts.indices {
      for word in starts[phrase].indices {
        starts[phrase][word] += Self.size
        if starts[phrase][word] < pattern.phrases[phrase][word].count { return }
        starts[phrase][word] = 0
      }
    }
    isDone = true
  }
}
