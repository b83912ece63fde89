internal import Vietnamese

extension QueryParser {
  typealias Phrase = SearchQuery.Phrase

  /// A word, a quotation or a document's number, and what `near` joins to it.
  mutating func text(_ context: Context) -> Node? {
    guard let first = phrase(context) else { return nil }
    var phrases = [first]
    var reach = 0
    while case .near(let count)? = token?.kind {
      position += 1
      guard let next = phrase(context) else { break }
      phrases.append(next)
      reach = max(reach, count)
    }
    guard phrases.count > 1 else { return .phrase(first, in: context.field) }
    return .near(phrases, within: reach, in: context.field)
  }

  /// The next token as a phrase; nil when it has no letters and digits.
  private mutating func phrase(_ context: Context) -> Phrase? {
    if let number = number(context) { return number }
    guard let token, token.isText else { return nil }
    position += 1
    return phrase(token.text, of: token, context)
  }

  /// `text`, written in a token, as a phrase.
  func phrase(_ text: Substring, of token: QueryToken, _ context: Context) -> Phrase? {
    var isPrefix = text.last == "*"
    if case .quotation(_, let hasStar) = token.kind { isPrefix = hasStar }
    if isTyping, token.isOpenEnded, !context.isExcluded { isPrefix = true }
    guard var phrase = Phrase(text) else { return nil }
    phrase.isPrefix = isPrefix && !phrase.isCut
    phrase.isLoose = context.isLoose
    return phrase
  }

  /// Words that come next and are a document's number together: `15 NQ TU`.
  private mutating func number(_ context: Context) -> Phrase? {
    var words: [String] = []
    var ends: [Int: Int] = [:]
    for index in position..<min(position + 8, tokens.count) {
      // `15 -NQ/TU`: the sign of what is left out, if this is no number.
      if tokens[index].kind == .minus, index > position { continue }
      guard tokens[index].kind == .word, tokens[index].text.last != "*" else { break }
      words += SearchText.words(of: String(tokens[index].text)).map(\.canonical)
      ends[words.count] = index + 1
    }
    guard let count = DocumentNumber.wordCount(atStartOf: words[...]), let end = ends[count] else {
      return nil
    }
    let text = tokens[position..<end].map(\.text).joined(separator: " ")
    let hasSign = tokens[position..<end].contains { $0.kind == .minus }
    guard !hasSign || text.contains("/") else { return nil }
    position = end
    guard var phrase = Phrase(text[...]) else { return nil }
    phrase.isNumber = true
    phrase.isLoose = context.isLoose
    phrase.isPrefix = isTyping && tokens[end - 1].isOpenEnded && !context.isExcluded
    return phrase
  }
}

extension SearchQuery.Phrase {
  static let longest = 64

  /// The words of a text as a phrase, nil when it has none.
  init?(_ text: Substring) {
    let words = SearchText.words(of: String(text)).map(\.canonical)
    guard !words.isEmpty else { return nil }
    let shown = text.last == "*" ? text.dropLast() : text
    self.init(
      text: String(shown), words: Array(words.prefix(Self.longest)), isPrefix: false,
      isLoose: false, isNumber: false)
  }

  /// Whether words at its end were left out.
  fileprivate var isCut: Bool {
    words.count == Self.longest && SearchText.words(of: text).count > Self.longest
  }
}

extension SearchQuery.Node {
  /// All of the parts, each once; nil for none.
  static func all(of parts: [Self]) -> Self? {
    let flat = parts.flatMap { part in
      if case .all(let inner) = part { return inner }
      return [part]
    }
    let unique = once(flat)
    return unique.count > 1 ? .all(unique) : unique.first
  }

  /// Any of the parts, each once; nil for none.
  static func any(of parts: [Self]) -> Self? {
    let flat = parts.flatMap { part in
      if case .any(let inner) = part { return inner }
      return [part]
    }
    let unique = once(flat)
    return unique.count > 1 ? .any(unique) : unique.first
  }

  /// What must not be; twice not is again what must be.
  static func opposite(of node: Self) -> Self {
    if case .not(let inner) = node { return inner }
    return .not(node)
  }

  private static func once(_ parts: [Self]) -> [Self] {
    var seen = Set<Self>()
    return parts.filter { seen.insert($0).inserted }
  }
}
