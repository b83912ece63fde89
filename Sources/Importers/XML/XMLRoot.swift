/// The first element of a document, found without reading the rest.
enum XMLRoot {
  /// Its name in lower case without a prefix; nil when the text begins with something else.
  static func name(in head: some StringProtocol) -> String? {
    var rest = Substring(head).drop(while: \.isWhitespace)
    for _ in 0..<64 {
      let close: String
      if rest.hasPrefix("<!--") {
        close = "-->"
      } else if rest.hasPrefix("<?") {
        close = "?>"
      } else if rest.hasPrefix("<!") {
        let isLong = rest.prefix { $0 != ">" }.contains("[")
        close = isLong ? "]>" : ">"
      } else {
        break
      }
      guard let end = rest.firstRange(of: close)?.upperBound else { return nil }
      rest = rest[end...].drop(while: \.isWhitespace)
    }
    guard rest.hasPrefix("<") else { return nil }
    let name = rest.dropFirst().prefix { !$0.isWhitespace && !"/><".contains($0) }
    let local = name.split(separator: ":").last.map { $0.lowercased() } ?? ""
    return local.isEmpty ? nil : local
  }
}
