internal import Vietnamese

/// Makes a tree of a query: `OR` joins what stands between two of them, blanks mean "and".
struct QueryParser {
  typealias Node = SearchQuery.Node

  /// What surrounds a part of the query.
  struct Context {
    var field: QueryField?
    var isLoose = false
    var isExcluded = false
  }

  let tokens: [QueryToken]
  var position = 0
  let isTyping: Bool
  let now: Timestamp
  var order: SearchRequest.Order?
  var notes: [QueryNote]

  init(_ typed: String, isTyping: Bool, now: Timestamp) {
    let read = QueryTokens(typed)
    tokens = read.list
    notes = read.notes
    self.isTyping = isTyping
    self.now = now
  }

  var token: QueryToken? { position < tokens.count ? tokens[position] : nil }

  /// The whole query.
  mutating func parse() -> Node? {
    var parts: [Node] = []
    while let token {
      if case .close = token.kind {
        notes.append(.loneSign(")"))
        position += 1
      }
      if let node = alternatives(Context()) { parts.append(node) }
    }
    return Node.all(of: parts)
  }

  /// Parts joined by OR, up to a closing parenthesis.
  private mutating func alternatives(_ context: Context) -> Node? {
    var parts: [Node] = []
    repeat {
      if case .or? = token?.kind { position += 1 }
      if let node = conjunction(context) { parts.append(node) }
    } while token?.kind == .or
    return Node.any(of: parts)
  }

  /// Parts beside each other, up to an OR or a closing parenthesis.
  private mutating func conjunction(_ context: Context) -> Node? {
    var parts: [Node] = []
    while let token, token.kind != .or, token.kind != .close {
      if let node = factor(context) { parts.append(node) }
    }
    return Node.all(of: parts)
  }

  /// A part with its signs; always takes a token.
  private mutating func factor(_ context: Context) -> Node? {
    guard let token else { return nil }
    var inner = context
    switch token.kind {
    case .minus:
      position += 1
      inner.isExcluded = true
      return operand(inner).map(Node.opposite)
    case .tilde:
      position += 1
      inner.isLoose = true
      return operand(inner)
    case .key(let key):
      position += 1
      return value(of: key, named: token, inner)
    case .open:
      position += 1
      return group(inner)
    case .bareKey:
      position += 1
      return bareKey(token, context)
    case .near, .and:
      position += 1
      return nil
    default: return text(context)
    }
  }

  /// What a sign belongs to, nil when there is nothing.
  private mutating func operand(_ context: Context) -> Node? {
    guard let token, token.isOperand else { return nil }
    return factor(context)
  }

  /// What stands between parentheses, the first of which is taken already.
  mutating func group(_ context: Context) -> Node? {
    let node = alternatives(context)
    if token?.kind == .close {
      position += 1
    } else if token == nil, notes.last != .openParenthesis {
      notes.append(.openParenthesis)
    }
    return node
  }

  /// A field without a value: its name is a word, unless the value is still being typed.
  private mutating func bareKey(_ token: QueryToken, _ context: Context) -> Node? {
    if isTyping && token.isOpenEnded {
      notes.append(.unfinished(String(token.text)))
      return nil
    }
    notes.append(.missingValue(String(token.text)))
    return Phrase(token.text).map { .phrase($0, in: context.field) }
  }
}
