/// How the host of an address is shown to a person who must decide whether to go there.
///
/// Letters of Vietnamese and western Europe stand as they are. A label with any other letter could
/// look like a name that it is not, and is shown in its ASCII form, `xn--…`.
enum HostName {
  /// The name with each label in the form that cannot deceive.
  static func shown(_ host: String) -> String {
    let dotted = String(
      String.UnicodeScalarView(host.unicodeScalars.map { Self.dots.contains($0) ? "." : $0 }))
    return dotted.split(separator: ".", omittingEmptySubsequences: false)
      .map { Self.shown(label: $0) }.joined(separator: ".")
  }

  /// Signs that browsers read as a dot.
  private static let dots: Set<Unicode.Scalar> = ["\u{3002}", "\u{FF0E}", "\u{FF61}"]

  private static func shown(label: Substring) -> String {
    let lower = label.lowercased()
    if lower.unicodeScalars.allSatisfy(isPlain) { return lower }
    return Punycode.encoded(lower).map { "xn--" + $0 } ?? "xn--?"
  }

  /// ASCII, and letters of Vietnamese and western Europe.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21..<0x7F, 0xDF..<0xF7, 0xF8..<0x131, 0x132..<0x180, 0x1A1, 0x1B0, 0x1EA0..<0x1EFA: true
    default: false
    }
  }
}
