/// An address that may be handed to a browser: http, https or mailto.
///
/// The form is that of RFC 3986; what a browser would have to guess at is refused.
public struct LinkAddress: Hashable, Sendable {
  /// The whole address.
  public let text: String
  /// Where it leads: a host, or the address of a mailbox.
  public let host: String

  /// The address, nil when it is of another kind or has blanks, controls or no host.
  ///
  /// Of a mail address only the mailbox is kept: what may stand behind it could attach files.
  public init?(_ text: String) {
    // Bytes, not characters: a mark behind a slash makes another character of it, but no other sign.
    guard text.utf8.count <= 8192, text.unicodeScalars.allSatisfy(Self.isClean),
      let colon = text.utf8.firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    let rest = text.utf8[text.utf8.index(after: colon)...]
    switch text[..<colon].lowercased() {
    case "http", "https":
      guard rest.starts(with: "//".utf8) else { return nil }
      let authority = rest.dropFirst(2).prefix { !"/?#".utf8.contains($0) }
      let parts = authority.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
      host = String(Substring(parts.last ?? authority))
      self.text = text
    case "mailto":
      host = String(Substring(rest.prefix { $0 != UInt8(ascii: "?") }))
      self.text = "mailto:" + host
    default:
      return nil
    }
    guard !host.isEmpty else { return nil }
  }

  private static func isClean(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ..."\u{20}", "\u{7F}"..."\u{A0}", "\\", "\"", "<", ">", "`": false
    default: true
    }
  }
}
