// https://www.rfc-editor.org/rfc/rfc3986#section-5

/// Addresses in feeds, resolved against the address that `xml:base` names.
enum FeedAddress {
  private static let schemes: Set<String> = [
    "file", "ftp", "gopher", "h323", "hdl", "http", "https", "imap", "magnet", "mailto", "mms",
    "news", "nntp", "prospero", "rsync", "rtsp", "rtspu", "sftp", "shttp", "sip", "sips", "snews",
    "svn", "svn+ssh", "telnet", "wais", "aim", "callto", "cvs", "facetime", "feed", "git",
    "gtalk", "irc", "ircs", "irc6", "itms", "msnim", "skype", "ssh", "smb", "ymsg",
  ]

  /// The address when its scheme is one that opens something, else nothing; relative ones stay.
  static func safe(_ address: String) -> String {
    guard let scheme = PageAddress.scheme(of: address) else {
      return address.prefix(while: { !"/?#".contains($0) }).contains(":") ? "" : address
    }
    return schemes.contains(scheme) ? address : ""
  }

  /// The address that `reference` means beside `base`, nothing when its scheme is not known.
  static func safe(_ reference: String, beside base: String) -> String {
    guard !base.isEmpty else { return reference }
    guard !reference.isEmpty else { return safe(base) }
    let address = joined(base, reference)
    guard let scheme = PageAddress.scheme(of: address), schemes.contains(scheme) else { return "" }
    return address
  }

  /// The address that `reference` means beside `base`, by the rules of RFC 3986.
  static func joined(_ base: String, _ reference: String) -> String {
    let reference = withoutExtraSlashes(reference)
    guard !base.isEmpty, let scheme = PageAddress.scheme(of: base) else { return reference }
    guard !reference.isEmpty else { return base }
    if PageAddress.scheme(of: reference) != nil { return reference }
    if reference.hasPrefix("//") { return scheme + ":" + reference }
    let rest = base.dropFirst(scheme.utf8.count + 1)
    guard rest.hasPrefix("//") else { return reference }
    let host = rest.dropFirst(2).prefix { !"/?#".contains($0) }
    let origin = "\(scheme)://\(host)"
    let tail = rest.dropFirst(2 + host.count)
    let path = tail.prefix { $0 != "?" && $0 != "#" }
    if reference.hasPrefix("#") { return origin + tail.prefix { $0 != "#" } + reference }
    if reference.hasPrefix("?") { return origin + path + reference }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
    return origin + withoutDots(reference.hasPrefix("/") ? reference : folder + reference)
  }

  /// `http:////example.org` is meant to be `http://example.org`.
  private static func withoutExtraSlashes(_ address: String) -> String {
    guard let scheme = PageAddress.scheme(of: address),
      address.dropFirst(scheme.utf8.count).hasPrefix(":///"), scheme != "file"
    else { return address }
    return address.prefix(scheme.utf8.count) + "://"
      + address.dropFirst(scheme.utf8.count + 1).drop { $0 == "/" }
  }

  private static func withoutDots(_ address: String) -> String {
    let end = address.firstIndex { $0 == "?" || $0 == "#" } ?? address.endIndex
    let parts = address[..<end].split(separator: "/", omittingEmptySubsequences: false)
    var kept: [Substring] = []
    for (place, part) in parts.enumerated() {
      let isLast = place == parts.count - 1
      switch part {
      case "..":
        if kept.count > 1 { kept.removeLast() }
        if isLast { kept.append("") }
      case ".": if isLast { kept.append("") }
      default: kept.append(part)
      }
    }
    return kept.joined(separator: "/") + address[end...]
  }
}
