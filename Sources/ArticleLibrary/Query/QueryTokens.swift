/// The tokens of a query in which every sign that joins stands between things to join.
struct QueryTokens {
  private(set) var list: [QueryToken] = []
  private(set) var notes: [QueryNote]

  /// Words of a query, at most.
  private static let wordLimit = 256
  /// Parentheses or signs in each other, at most.
  private static let deepest = 16

  init(_ typed: String) {
    var lexer = QueryLexer(typed)
    var words = 0
    var isCut = false
    while let token = lexer.next() {
      if token.isOperand, token.kind != .open { words += 1 }
      if words > Self.wordLimit || list.count > Self.wordLimit * 4 {
        isCut = true
        break
      }
      list.append(token)
    }
    notes = lexer.notes
    if isCut { notes.append(.tooLong) }
    limitDepth()
    settleSigns()
  }

  /// Drops parentheses and signs that are too deep in each other, so that the query reads on as if
  /// they were not there.
  private mutating func limitDepth() {
    var depth = 0
    var tooDeep = 0
    var signs = 0
    list.removeAll { token in
      signs = token.isSign ? signs + 1 : 0
      switch token.kind {
      case .open where depth >= Self.deepest:
        tooDeep += 1
        return true
      case .open: depth += 1
      case .close where tooDeep > 0:
        tooDeep -= 1
        return true
      case .close: depth = max(0, depth - 1)
      default: return signs > Self.deepest
      }
      return false
    }
  }

  /// Makes words of the joining words that join nothing, and drops the signs that do.
  private mutating func settleSigns() {
    var settled: [QueryToken] = []
    for (index, token) in list.enumerated() {
      let next = index + 1 < list.count ? list[index + 1] : nil
      switch token.kind {
      case .or, .and:
        let joins = settled.last?.endsOperand ?? false && next?.isOperand ?? false
        if joins {
          if token.kind == .or { settled.append(token) }
        } else {
          settle(token, &settled)
        }
      case .near:
        let joins = settled.last?.isText ?? false && next?.isText ?? false
        if joins { settled.append(token) } else { settle(token, &settled) }
      default: settled.append(token)
      }
    }
    list = settled
  }

  private mutating func settle(_ token: QueryToken, _ settled: inout [QueryToken]) {
    notes.append(.loneSign(String(token.text)))
    guard token.text != "|" else { return }
    var word = token
    word.kind = .word
    settled.append(word)
  }
}

extension QueryToken {
  /// Whether it is text to search for.
  var isText: Bool {
    switch kind {
    case .word, .quotation: true
    default: false
    }
  }

  /// Whether it says something of what follows it.
  var isSign: Bool {
    switch kind {
    case .minus, .tilde, .key: true
    default: false
    }
  }

  /// Whether something to search for may begin with it.
  var isOperand: Bool {
    switch kind {
    case .word, .quotation, .open, .minus, .tilde, .key, .bareKey: true
    case .close, .or, .and, .near: false
    }
  }

  /// Whether something to search for may end with it.
  var endsOperand: Bool {
    switch kind {
    case .word, .quotation, .close, .bareKey: true
    default: false
    }
  }
}
