/// Addresses of a page made absolute: RFC 3986, section 5.
struct PageAddress: Sendable {
  /// The address that relative ones are resolved against; nil when the page does not tell.
  let base: String?

  /// The address that `reference` means, nil when it leads nowhere or is no address for a reader.
  ///
  /// Only `http`, `https`, `mailto`, `tel` and `ftp` are kept; without a base a relative address
  /// stays as it is.
  func absolute(_ reference: String?) -> String? {
    guard let reference else { return nil }
    let text = Self.cleaned(reference)
    guard !text.isEmpty, !text.hasPrefix("#") else { return nil }
    if let scheme = Self.scheme(of: text) {
      return Self.allowed.contains(scheme) ? text : nil
    }
    guard let base, let parts = Parts(base) else { return text }
    if text.hasPrefix("//") { return parts.scheme + ":" + text }
    if text.hasPrefix("/") { return parts.origin + Self.withoutDots(text) }
    if text.hasPrefix("?") { return parts.origin + parts.path + text }
    let folder = parts.path.lastIndex(of: "/").map { parts.path[...$0] } ?? "/"
    return parts.origin + Self.withoutDots(folder + text)
  }

  private static let allowed: Set<String> = ["http", "https", "mailto", "tel", "ftp"]

  /// The scheme in lower case, nil for a relative address.
  static func scheme(of text: String) -> String? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let scheme = text[..<colon]
    guard let first = scheme.first, first.isASCII, first.isLetter,
      scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
    else { return nil }
    return scheme.lowercased()
  }

  /// The last part of an address's path: the file's name.
  static func fileName(of address: String) -> String {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    return String(path.split(separator: "/").last ?? "")
  }

  /// Without blanks at the ends, line ends and characters that cannot be seen.
  private static func cleaned(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.value >= 0x20 && scalar.value != 0x7F {
      if !(0x80..<0xA0).contains(scalar.value) { result.append(scalar) }
    }
    return String(String(result).trimmed)
  }

  private static func withoutDots(_ path: some StringProtocol) -> String {
    let end = path.firstIndex { $0 == "?" || $0 == "#" } ?? path.endIndex
    let pieces = path[..<end].split(separator: "/", omittingEmptySubsequences: false)
    guard pieces.contains("..") || pieces.contains(".") else { return String(path) }
    var kept: [Substring] = []
    for (place, piece) in pieces.enumerated() {
      let isLast = place == pieces.count - 1
      if piece == ".." {
        if kept.count > 1 { kept.removeLast() }
        if isLast { kept.append("") }
      } else if piece == "." {
        if isLast { kept.append("") }
      } else {
        kept.append(Substring(piece))
      }
    }
    return kept.joined(separator: "/") + path[end...]
  }

  /// The parts of an absolute address that others are resolved against.
  struct Parts {
    var scheme: String
    var host: String
    /// The path with its leading slash, without query and fragment.
    var path: String
    /// Scheme and host: `https://example.org`.
    var origin: String { scheme + "://" + host }

    /// The parts of an `http` or `https` address, nil for another.
    init?(_ address: String) {
      guard let scheme = PageAddress.scheme(of: address), scheme.hasPrefix("http") else {
        return nil
      }
      let rest = address.dropFirst(scheme.utf8.count + 1)
      guard rest.hasPrefix("//") else { return nil }
      self.scheme = scheme
      host = String(rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" })
      let tail = rest.dropFirst(2 + host.count).prefix { $0 != "?" && $0 != "#" }
      path = tail.isEmpty ? "/" : String(tail)
      if host.isEmpty { return nil }
    }
  }
}
