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
    let isClean = text.unicodeScalars.allSatisfy {
      $0.value > 0x20 && $0.value != 0x7F && !(0x80...0xA0).contains($0.value)
        && $0 != "\\" && $0 != "\"" && $0 != "<" && $0 != ">" && $0 != "`"
    }
    guard isClean, text.utf8.count <= 8192, let colon = text.firstIndex(of: ":") else { return nil }
    let rest = text[text.index(after: colon)...]
    switch text[..<colon].lowercased() {
    case "http", "https":
      guard rest.hasPrefix("//") else { return nil }
      let authority = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
      let name = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
      host = String(name)
    case "mailto":
      host = String(rest.prefix { $0 != "?" })
    default:
      return nil
    }
    guard !host.isEmpty else { return nil }
    self.text = text.lowercased().hasPrefix("mailto:") ? "mailto:" + host : text
  }
}
