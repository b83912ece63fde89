// The form: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda

/// An address that the terminal itself opens, in the form in which it may be written to it.
///
/// This is the one place where an untrusted address becomes that: printable ASCII, of a kind that a
/// browser or a mail program takes. Nobody is asked before a terminal opens it, so what hides its host
/// is refused.
public struct Hyperlink: Hashable, Sendable {
  /// Which link it is: all parts of one have the same number, wherever lines end.
  public let number: Int
  /// The address: printable ASCII without blanks.
  public let address: String

  /// The most bytes of an address; terminals pass over longer ones.
  public static let limit = 2083

  /// The link `number` to `address`; nil for an address that is not http, https or mailto, has blanks or
  /// controls, a name or a password before its host, or no room.
  ///
  /// What is beyond ASCII is percent-encoded.
  public init?(_ address: String, number: Int) {
    guard address.utf8.count <= Self.limit, Self.isOpenable(address) else { return nil }
    let isPlain = address.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    guard let encoded = isPlain ? address : Self.encoded(address) else { return nil }
    guard encoded.utf8.count <= Self.limit else { return nil }
    self.number = number
    self.address = encoded
  }

  /// The address with what is beyond ASCII in hexadecimal digits; nil when it has blanks or controls.
  private static func encoded(_ address: String) -> String? {
    var encoded = ""
    for scalar in address.unicodeScalars {
      switch scalar.value {
      case 0x21...0x7E: encoded.unicodeScalars.append(scalar)
      case ...0xA0: return nil
      default: for byte in UTF8.encode(scalar) ?? .init() { encoded += escaped(byte) }
      }
    }
    return encoded
  }

  /// Whether it is of a kind that is opened, with a host that is seen.
  private static func isOpenable(_ address: String) -> Bool {
    let bytes = address.utf8
    func begins(with scheme: String) -> Bool {
      bytes.count > scheme.utf8.count && zip(bytes, scheme.utf8).allSatisfy { $0 | 0x20 == $1 }
    }
    if begins(with: "mailto:") { return true }
    guard begins(with: "http://") || begins(with: "https://"),
      let slash = bytes.firstIndex(of: UInt8(ascii: "/"))
    else { return false }
    let authority = bytes[bytes.index(slash, offsetBy: 2)...].prefix { !"/?#".utf8.contains($0) }
    return !authority.isEmpty && !authority.contains { $0 == 0x40 || $0 == 0x5C }
  }

  private static func escaped(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return byte < 0x10 ? "%0\(digits)" : "%\(digits)"
  }
}

/// Cells of one row that the terminal is to make a part of a link.
public struct HyperlinkPlace: Hashable, Sendable {
  /// Where they lead.
  public let link: Hyperlink
  /// The row of the screen.
  public let row: Int
  /// The columns of the screen.
  public internal(set) var columns: Range<Int>
}
