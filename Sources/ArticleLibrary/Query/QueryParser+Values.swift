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
    switch value(among: choices.map { ($0.name, $0.node) }, name, context) {
    case .found(let node): node
    case .other(let node): node
    }
  }

  private mutating func order(_ name: QueryToken, _ context: Context) -> Node? {
    switch value(among: QueryKey.orders.map { ($0.name, $0.order) }, name, context) {
    case .found(let found):
      order = found
      return nil
    case .other(let node): return node
    }
  }

  private mutating func language(_ name: QueryToken, _ context: Context) -> Node? {
    if let token, token.isText, let tag = Self.languageTag(token.text) {
      position += 1
      return .language(tag)
    }
    if let token, isTyping, token.isOpenEnded, token.text.count < 2 {
      position += 1
      notes.append(.unfinished(String(name.text) + token.text))
      return nil
    }
    switch value(among: QueryKey.languages.map { ($0.key, $0.value) }, name, context) {
    case .found(let tag): return .language(tag)
    case .other(let node): return node
    }
  }

  /// A tag of BCP 47 in lower case; nil when it is none or the name of a language.
  private static func languageTag(_ text: Substring) -> String? {
    guard QueryKey.languages[QueryKey.plain(text)] == nil else { return nil }
    let tag = text.lowercased().replacing("_", with: "-")
    let isTag =
      tag.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      && (2...3).contains(tag.prefix { $0 != "-" }.count)
    return isTag ? tag : nil
  }

  /// What the value of a field came to.
  private enum Value<Found> {
    /// One of the values that the field takes.
    case found(Found)
    /// Words to search for; nil for nothing, or when the value is still being typed.
    case other(Node?)
  }

  /// The value that comes next, which may be written in several words: the longest run counts.
  private mutating func value<Found>(
    among choices: [(name: String, value: Found)], _ name: QueryToken, _ context: Context
  ) -> Value<Found> {
    guard let token, token.isText else { return .other(nil) }
    let run = endOfRun(limit: 3)
    for end in stride(from: run, to: position, by: -1) {
      let plain = QueryKey.plain(text(upTo: end))
      guard let found = choices.first(where: { $0.name == plain }) else { continue }
      position = end
      return .found(found.value)
    }
    if isTyping, run == tokens.count, token.kind == .word || token.isOpenEnded {
      let plain = QueryKey.plain(text(upTo: run))
      if choices.contains(where: { $0.name.hasPrefix(plain) }) {
        notes.append(.unfinished(String(name.text) + text(upTo: run)))
        position = run
        return .other(nil)
      }
    }
    position += 1
    return .other(notAValue(token, name, context))
  }

  /// Where the words that come next end: a quotation, or some words in a row.
  private func endOfRun(limit: Int) -> Int {
    var run = position + 1
    guard tokens[position].kind == .word else { return run }
    while run < tokens.count, run - position < limit, tokens[run].kind == .word { run += 1 }
    return run
  }

  private func text(upTo end: Int) -> String {
    tokens[position..<end].map(\.text).joined(separator: " ")
  }

  /// `before:`, `after:` and `on:`; a day may be written in several words, the longest run counts.
  private mutating func days(_ key: QueryKey, named name: QueryToken, _ context: Context) -> Node? {
    guard let first = token, first.isText else {
      // A parenthesis: its words are searched for.
      return nil
    }
    let run = endOfRun(limit: 7)
    for end in stride(from: run, to: position, by: -1) {
      guard let span = DaySpan(text(upTo: end), today: now.day), let days = days(key, span) else {
        continue
      }
      position = end
      return .days(days)
    }
    let isUnfinished = isTyping && run == tokens.count && tokens[run - 1].isOpenEnded
    position = isUnfinished ? run : position + 1
    if isUnfinished {
      notes.append(.unfinished(String(name.text)))
      return nil
    }
    return notAValue(first, name, context)
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

  /// A value that the field does not have: field and value are words.
  private mutating func notAValue(_ value: QueryToken, _ name: QueryToken, _ context: Context)
    -> Node?
  {
    let text = String(name.text) + value.text
    notes.append(.unknownValue(text))
    return phrase(text[...], of: value, context).map { .phrase($0, in: context.field) }
  }
}
