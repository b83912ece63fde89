internal import Vietnamese

extension QueryParser {
  /// The value of a field whose name `token` has just been taken.
  mutating func value(of key: QueryKey, named token: QueryToken, _ context: Context) -> Node? {
    switch key {
    case .field(let field):
      var inner = context
      inner.field = field
      if self.token?.kind == .open {
        position += 1
        return group(inner)
      }
      return text(inner)
    case .before, .after, .on: return days(key, named: token, context)
    case .state: return choice(QueryKey.states.map { ($0.name, .state($0.state)) }, token, context)
    case .part: return choice(QueryKey.parts.map { ($0.name, .has($0.part)) }, token, context)
    case .language: return language(token, context)
    case .order: return order(token, context)
    }
  }

  /// One of the values that have names.
  private mutating func choice(
    _ choices: [(name: String, node: Node)], _ name: QueryToken, _ context: Context
  ) -> Node? {
    guard let value = takeText() else { return nil }
    let plain = QueryKey.plain(value.text)
    if let found = choices.first(where: { $0.name == plain }) { return found.node }
    let isBeginning = choices.contains { $0.name.hasPrefix(plain) }
    return notAValue(value, name, context, mayGoOn: isBeginning)
  }

  private mutating func order(_ name: QueryToken, _ context: Context) -> Node? {
    guard let value = takeText() else { return nil }
    let plain = QueryKey.plain(value.text)
    if let found = QueryKey.orders.first(where: { $0.name == plain }) {
      order = found.order
      return nil
    }
    let isBeginning = QueryKey.orders.contains { $0.name.hasPrefix(plain) }
    return notAValue(value, name, context, mayGoOn: isBeginning)
  }

  private mutating func language(_ name: QueryToken, _ context: Context) -> Node? {
    guard let value = takeText() else { return nil }
    let plain = QueryKey.plain(value.text)
    if let tag = QueryKey.languages[plain] { return .language(tag) }
    let tag = value.text.lowercased().replacing("_", with: "-")
    let isTag =
      tag.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      && (2...3).contains(tag.prefix { $0 != "-" }.count)
    if isTag { return .language(tag) }
    return notAValue(value, name, context, mayGoOn: true)
  }

  /// `before:`, `after:` and `on:`; a day may be written in several words, the longest run counts.
  private mutating func days(_ key: QueryKey, named name: QueryToken, _ context: Context) -> Node? {
    guard let first = token, first.isText else {
      // A parenthesis: its words are searched for.
      return nil
    }
    var run = position + 1
    if first.kind == .word {
      while run < tokens.count, run - position < 7, tokens[run].kind == .word { run += 1 }
    }
    for end in stride(from: run, to: position, by: -1) {
      let text = tokens[position..<end].map(\.text).joined(separator: " ")
      guard let span = DaySpan(text, today: now.day), let days = days(key, span) else { continue }
      position = end
      return .days(days)
    }
    let isUnfinished = isTyping && run == tokens.count && tokens[run - 1].isOpenEnded
    position = isUnfinished ? run : position + 1
    if isUnfinished {
      notes.append(.unfinished(String(name.text)))
      return nil
    }
    return notAValue(first, name, context, mayGoOn: false)
  }

  private func days(_ key: QueryKey, _ span: DaySpan) -> QueryDays? {
    let offset = now.offsetMinutes
    switch key {
    case .before:
      guard let end = span.first else { return nil }
      return QueryDays(first: nil, last: end.advanced(by: -1), offsetMinutes: offset)
    case .after:
      if span.isLasting { return QueryDays(first: span.first, last: nil, offsetMinutes: offset) }
      guard let start = span.last else { return nil }
      return QueryDays(first: start.advanced(by: 1), last: nil, offsetMinutes: offset)
    default: return QueryDays(first: span.first, last: span.last, offsetMinutes: offset)
    }
  }

  /// Takes the text that comes next.
  private mutating func takeText() -> QueryToken? {
    guard let token, token.isText else { return nil }
    position += 1
    return token
  }

  /// A value that the field does not have: field and value are words, unless it may go on.
  private mutating func notAValue(
    _ value: QueryToken, _ name: QueryToken, _ context: Context, mayGoOn: Bool
  ) -> Node? {
    let text = String(name.text) + value.text
    if isTyping, value.isOpenEnded, mayGoOn {
      notes.append(.unfinished(text))
      return nil
    }
    notes.append(.unknownValue(text))
    return phrase(text[...], of: value, context).map { .phrase($0, in: context.field) }
  }
}
