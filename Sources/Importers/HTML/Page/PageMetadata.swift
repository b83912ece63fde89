import Vietnamese

/// What a page says of itself in its head.
///
/// OpenGraph (https://ogp.me), Dublin Core and the plain `name` tags in use; keys in lower case.
struct PageMetadata: Sendable {
  private var values: [String: [String]] = [:]
  /// The words of `<title>`.
  private(set) var title: String?
  private(set) var language: String?
  private(set) var canonical: String?
  /// The address that the page's relative ones are resolved against.
  let address: PageAddress

  init(tree: HTMLTree) {
    var base: String?
    for element in tree.root.descendants {
      switch element.tag {
      case "meta": Self.read(element, into: &values)
      case "title": title = title ?? Self.title(element)
      case "base": base = base ?? element["href"]
      case "link":
        let relation = element["rel"]?.lowercased()
        if relation == "canonical" { canonical = canonical ?? element["href"] }
      default: break
      }
    }
    let own = [canonical, values["og:url"]?.first, tree.savedFrom, values["twitter:url"]?.first]
      .compactMap { $0 }.first { PageAddress.Parts($0) != nil }
    let absoluteBase = base.flatMap { PageAddress(base: own).absolute($0) }
    address = PageAddress(
      base: absoluteBase.flatMap { PageAddress.Parts($0) == nil ? nil : $0 } ?? own)
    canonical = own ?? canonical
    language = Self.languageTag(
      tree.root["lang"] ?? tree.root["xml:lang"] ?? self["content-language"])
  }

  /// The first value of a tag, as one line; nil when it is absent or empty.
  subscript(name: String) -> String? {
    values[name]?.lazy.map(CleanText.line).first { !$0.isEmpty }
  }

  /// All values of a tag.
  func all(_ name: String) -> [String] {
    (values[name] ?? []).map(CleanText.line).filter { !$0.isEmpty }
  }

  /// The value of the first of several tags that the page has.
  func first(of names: [String]) -> String? {
    names.lazy.compactMap { self[$0] }.first
  }

  private static func read(_ element: HTMLElement, into values: inout [String: [String]]) {
    guard let content = element["content"] else { return }
    for attribute in ["property", "name", "itemprop", "http-equiv"] {
      if let name = element[attribute]?.lowercased().trimmed, !name.isEmpty {
        values[String(name), default: []].append(content)
        return
      }
    }
  }

  private static func title(_ element: HTMLElement) -> String? {
    guard element.closest(where: { $0.tag == "svg" }) == nil else { return nil }
    let words = element.children.filter(\.isText).map(\.nodeText).joined()
    let line = CleanText.line(words)
    return line.isEmpty ? nil : line
  }

  /// A BCP 47 tag such as "vi" or "en-GB", nil for anything else.
  static func languageTag(_ text: String?) -> String? {
    guard let text = text?.trimmed, (2...20).contains(text.utf8.count) else { return nil }
    let parts = text.split { $0 == "-" || $0 == "_" }
    guard let first = parts.first, (2...3).contains(first.count),
      text.utf8.allSatisfy({ $0 < 0x80 }), first.allSatisfy(\.isLetter)
    else { return nil }
    return ([first.lowercased()] + parts.dropFirst().map(String.init)).joined(separator: "-")
  }
}
