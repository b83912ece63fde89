/// A query cut at its blanks, but not within quotations and parentheses, so that any part can be left
/// out of it.
struct QueryParts {
  /// A part and the word before it that joins it to the last one, such as OR.
  struct Part: Equatable {
    var joint: String?
    var text: String
  }

  /// The parts in their order.
  private(set) var parts: [Part] = []

  /// The parts of a query.
  init(_ query: String) {
    var text = ""
    var depth = 0
    var isQuoted = false
    var joint: String?
    func isJoint(_ text: String) -> Bool {
      ["OR", "AND", "|", "near", "NEAR"].contains(text) || text.lowercased().hasPrefix("near/")
    }
    for sign in query + " " {
      if QueryLexer.quotes.contains(sign) { isQuoted.toggle() }
      if !isQuoted, sign == "(" { depth += 1 }
      if !isQuoted, sign == ")" { depth = max(0, depth - 1) }
      guard sign.isWhitespace, !isQuoted, depth == 0 else {
        text.append(sign)
        continue
      }
      if isJoint(text) {
        joint = text
      } else if !text.isEmpty {
        parts.append(Part(joint: joint, text: text))
        joint = nil
      }
      text = ""
    }
    if !text.isEmpty { parts.append(Part(joint: joint, text: String(text.dropLast()))) }
  }
}
