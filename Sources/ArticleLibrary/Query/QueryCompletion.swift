internal import Vietnamese

/// Something that may stand at the end of a query that is being typed.
public struct QueryCompletion: Hashable, Sendable {
  /// What is put into the query.
  public var text: String
  /// What is shown for it.
  public var label: String

  /// A completion.
  public init(text: String, label: String) {
    self.text = text
    self.label = label
  }
}

/// The unfinished word before the cursor, as far as it can be completed.
public struct CompletionPlace: Hashable, Sendable {
  /// What can be completed there.
  public enum Kind: Hashable, Sendable {
    /// The name of a field.
    case name
    /// The value of a field.
    case value(QueryKey)
  }

  /// What can be completed.
  public var kind: Kind
  /// What stands before the part that is completed.
  public var head: String
  /// What is typed of the part, without its quotation mark.
  public var beginning: String

  private static let quotes: Set<Character> = ["\"", "“", "”", "„"]

  /// The place at the end of `before`; nil where nothing has been begun.
  public init?(_ before: String) {
    let token = Self.token(before).drop { "-~+".contains($0) }
    guard let first = token.first else { return nil }
    if first == "#" {
      self.init(.value(.field(.tag)), token.dropFirst(), in: before)
    } else if let colon = token.firstIndex(of: ":"),
      let key = QueryKey(name: token[..<colon])
        ?? QueryKey(name: Self.word(before: token, in: before) + token[..<colon])
    {
      self.init(.value(key), token[token.index(after: colon)...], in: before)
    } else if token.allSatisfy({ $0.isLetter || $0 == "-" }) {
      self.init(.name, token, in: before)
    } else {
      return nil
    }
  }

  private init(_ kind: Kind, _ part: Substring, in before: String) {
    self.kind = kind
    head = String(before[..<part.startIndex])
    let isQuoted = part.first.map(Self.quotes.contains) ?? false
    beginning = String(isQuoted ? part.dropFirst() : part)
  }

  /// The word before a token, which may be the first half of a name.
  private static func word(before token: Substring, in text: String) -> Substring {
    text[..<token.startIndex].split(whereSeparator: \.isWhitespace).last ?? ""
  }

  /// The word at the end, with the quotation in it.
  private static func token(_ text: String) -> Substring {
    var start = text.startIndex
    var isQuoted = false
    for index in text.indices {
      if quotes.contains(text[index]) { isQuoted.toggle() }
      guard !isQuoted, text[index].isWhitespace || "()|".contains(text[index]) else { continue }
      start = text.index(after: index)
    }
    return text[start...]
  }

  /// The names of fields that begin so, and the values that have names; what only the library
  /// knows is not among them.
  public var knownCompletions: [QueryCompletion] {
    switch kind {
    case .name:
      let plain = QueryKey.plain(beginning)
      guard !plain.isEmpty else { return [] }
      return QueryKey.names.filter { $0.name.hasPrefix(plain) }
        .map { QueryCompletion(text: $0.name + ":", label: $0.name + ":") }
    case .value(.state): return values(QueryKey.states.map(\.name))
    case .value(.part): return values(QueryKey.parts.map(\.name))
    case .value(.order): return values(QueryKey.orders.map(\.name))
    case .value(.before), .value(.after), .value(.on): return values(Self.days)
    case .value(.language): return values(["vi", "en"])
    case .value(.field): return []
    }
  }

  /// Times that have names, in both languages.
  private static let days = [
    "hôm nay", "hôm qua", "tuần này", "tuần trước", "tháng này", "tháng trước", "năm nay",
    "năm ngoái", "today", "yesterday", "this week", "last week", "this month", "last month",
    "this year", "last year", "7d", "30d",
  ]

  private func values(_ names: [String]) -> [QueryCompletion] {
    names.filter { NameBeginning(beginning).rank(of: $0) == 0 }.map(Self.completion)
  }

  /// A value with the quotation marks that it needs.
  static func completion(_ value: String) -> QueryCompletion {
    let isWord = value.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
    let clean = value.filter { !quotes.contains($0) }
    return QueryCompletion(text: isWord ? value : "\"\(clean)\"", label: value)
  }
}

/// The beginning of a name, compared as search compares words: letters without marks find any.
struct NameBeginning {
  private let words: [WordPattern]

  init(_ typed: String) {
    let typed = SearchText.words(of: typed).map(\.canonical)
    words = typed.enumerated().map { WordPattern($1, isPrefix: $0 == typed.count - 1) }
  }

  /// 0 where the name begins so, more where a later word of it does, nil elsewhere.
  func rank(of name: String) -> Int? {
    let own = SearchText.words(of: name).map(\.canonical)
    guard !words.isEmpty else { return 0 }
    guard own.count >= words.count else { return nil }
    return (0...(own.count - words.count)).first { start in
      words.indices.allSatisfy { words[$0].matches(own[start + $0]) }
    }
  }
}
