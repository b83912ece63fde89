/// A piece of a query as it is written.
struct QueryToken {
  enum Kind: Equatable {
    case open
    case close
    case or
    case and
    /// Words between at most.
    case near(Int)
    case minus
    case tilde
    /// A field's name; its value comes right after it.
    case key(QueryKey)
    /// A field's name with nothing right after it.
    case bareKey
    case word
    case quotation(isClosed: Bool, isPrefix: Bool)
  }

  var kind: Kind
  /// As it stands in the query; of a quotation what is inside.
  var text: Substring
  /// Whether the query ends right after it and the last word may go on.
  var isOpenEnded = false
}

/// Cuts a query into tokens.
struct QueryLexer {
  private var rest: Substring
  /// Whether what comes next stands at the beginning of a word.
  private var isAtStart = true
  private(set) var notes: [QueryNote] = []

  /// Signs that begin and end a quotation.
  static let quotes: Set<Character> = ["\"", "“", "”", "„", "＂"]
  /// How far `near` reaches where the query does not say.
  private static let reach = 10

  init(_ typed: String) { rest = typed[...] }

  mutating func next() -> QueryToken? {
    skipIdleSigns()
    guard let sign = rest.first else { return nil }
    if Self.quotes.contains(sign) { return quotation() }
    switch sign {
    case "(": return take(.open, isAtStart: true)
    case ")": return take(.close, isAtStart: true)
    case "|": return take(.or, isAtStart: true)
    case "-" where isAtStart:
      return take(.minus, length: rest.prefix { $0 == "-" }.count, isAtStart: true)
    case "~" where isAtStart: return take(.tilde, isAtStart: true)
    case "#" where isAtStart: return take(.key(.field(.tag)), isAtStart: true)
    default: return word()
    }
  }

  /// Passes over blanks, and over signs at the beginning of a word that say nothing there.
  private mutating func skipIdleSigns() {
    while true {
      skipBlanks()
      guard isAtStart, let sign = rest.first else { return }
      switch sign {
      case "+": rest.removeFirst()
      case "-":
        let signs = rest.prefix { $0 == "-" }
        guard rest[signs.endIndex...].first?.isWhitespace ?? true else { return }
        rest = rest[signs.endIndex...]
      case "#":
        let after = rest.dropFirst().first
        if let after,
          after.isLetter || after.isNumber || after == "(" || Self.quotes.contains(after)
        {
          return
        }
        rest.removeFirst()
      default: return
      }
    }
  }

  private mutating func skipBlanks() {
    let before = rest.startIndex
    rest = rest.drop { $0.isWhitespace }
    if rest.startIndex != before { isAtStart = true }
  }

  private mutating func take(_ kind: QueryToken.Kind, length: Int = 1, isAtStart: Bool)
    -> QueryToken
  {
    let text = rest.prefix(length)
    rest = rest[text.endIndex...]
    self.isAtStart = isAtStart
    return QueryToken(kind: kind, text: text)
  }

  private mutating func quotation() -> QueryToken {
    rest.removeFirst()
    let text = rest.prefix { !Self.quotes.contains($0) }
    rest = rest[text.endIndex...]
    let isClosed = !rest.isEmpty
    if isClosed { rest.removeFirst() }
    var isPrefix = text.last == "*"
    if rest.first == "*" {
      isPrefix = true
      rest.removeFirst()
    }
    isAtStart = false
    if !isClosed { notes.append(.openQuotation) }
    return QueryToken(
      kind: .quotation(isClosed: isClosed, isPrefix: isPrefix), text: text,
      isOpenEnded: !isClosed && Self.mayGoOn(text))
  }

  private mutating func word() -> QueryToken {
    let text = rest.prefix { sign in
      !sign.isWhitespace && !Self.quotes.contains(sign) && !"()|".contains(sign)
    }
    if isAtStart, let key = key(in: text) ?? longKey(after: text) { return key }
    rest = rest[text.endIndex...]
    isAtStart = false
    return QueryToken(
      kind: Self.sign(text) ?? .word, text: text, isOpenEnded: rest.isEmpty && Self.mayGoOn(text))
  }

  /// The name of a field at the beginning of a word.
  private mutating func key(in text: Substring) -> QueryToken? {
    guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else { return nil }
    let name = text[..<colon]
    guard name.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "_" }), name.count <= 24 else {
      return nil
    }
    let end = text.index(after: colon)
    let value = text[end...]
    guard let key = QueryKey(name: name) else {
      if !value.isEmpty, !value.hasPrefix("/") { notes.append(.unknownField(String(text))) }
      return nil
    }
    return take(key, upTo: end)
  }

  /// A name that is written as two words, as in `tiêu đề:cảng`.
  private mutating func longKey(after first: Substring) -> QueryToken? {
    let next = rest[first.endIndex...].drop { $0.isWhitespace }
    let second = next.prefix { $0.isLetter }
    guard next.startIndex != first.endIndex, !second.isEmpty, next[second.endIndex...].first == ":",
      first.allSatisfy(\.isLetter), QueryKey(name: second) == nil,
      let key = QueryKey(name: first + second)
    else { return nil }
    return take(key, upTo: next.index(after: second.endIndex))
  }

  private mutating func take(_ key: QueryKey, upTo end: Substring.Index) -> QueryToken {
    let text = rest[..<end]
    let follower = rest[end...].first
    let hasValue = follower.map { !$0.isWhitespace && $0 != ")" && $0 != "|" } ?? false
    rest = rest[end...]
    isAtStart = true
    return QueryToken(
      kind: hasValue ? .key(key) : .bareKey, text: text, isOpenEnded: rest.isEmpty)
  }

  /// A word that joins what is beside it.
  private static func sign(_ text: Substring) -> QueryToken.Kind? {
    switch text {
    case "OR": return .or
    case "AND": return .and
    case "near", "NEAR": return .near(reach)
    default:
      guard text.lowercased().hasPrefix("near/"), let count = Int(text.dropFirst(5)),
        (0...1000).contains(count)
      else { return nil }
      return .near(count)
    }
  }

  /// Whether the word that ends a text may be unfinished: no sign has ended it.
  private static func mayGoOn(_ text: Substring) -> Bool {
    text.last.map { $0.isLetter || $0.isNumber || $0 == "*" } ?? false
  }
}
