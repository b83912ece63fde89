import ArticleLibrary
import Vietnamese

/// What a page says of its article as linked data.
///
/// Vocabulary: https://schema.org/Article, in JSON (https://www.w3.org/TR/json-ld11/).
struct LinkedData {
  /// Bytes at most of a script that is looked at: the decoder is slow with what is made to be so.
  static let largestScript = 1 << 20
  /// Bytes at most of all scripts of a page that are looked at.
  static let mostBytes = 4 << 20

  private let article: JSONValue?

  /// The first article in the page's scripts of linked data.
  init(tree: HTMLTree) {
    var found: JSONValue?
    var left = Self.mostBytes
    for (index, node) in tree.nodes.enumerated() where node.tag == "script" && found == nil {
      guard node.end > index + 1, Self.isLinkedData(node) else { continue }
      let script = tree.nodes[index + 1].text
      guard script.utf8.count <= min(Self.largestScript, left) else { continue }
      left -= script.utf8.count
      let text = Self.cleaned(script)
      guard let value = JSONValue(parsing: text.utf8) else { continue }
      found = Self.article(in: value, depth: 0)
    }
    article = found
  }

  var isPresent: Bool { article != nil }
  var headline: String? { text("headline") ?? text("name") }
  var summary: String? { text("description") }
  var published: String? { text("datePublished") ?? text("dateCreated") }
  var modified: String? { text("dateModified") }
  var section: String? { names(article?["articleSection"]).first }
  var authors: [String] { names(article?["author"]) }
  /// Who made the page: with some programs an account's name.
  var creators: [String] { names(article?["creator"]) }
  var publisher: String? { names(article?["publisher"]).first }
  var language: String? { text("inLanguage") }
  var image: String? { Self.address(article?["image"], depth: 0) }
  /// The whole text, without its paragraphs in most pages.
  var body: String? { text("articleBody") }

  var keywords: [String] {
    names(article?["keywords"]).flatMap { $0.split(separator: ",") }.map {
      CleanText.line(String($0))
    }
    .filter { !$0.isEmpty && !$0.contains(":") }
  }

  private static func isLinkedData(_ node: HTMLTree.Node) -> Bool {
    node.attributes.contains { $0.name == "type" && $0.value.lowercased().contains("ld+json") }
  }

  /// Without line ends (which some pages leave in strings) and remarks around the value.
  private static func cleaned(_ text: String) -> String {
    let open = text.firstIndex { $0 == "{" || $0 == "[" } ?? text.startIndex
    let close = text.lastIndex { $0 == "}" || $0 == "]" } ?? text.startIndex
    guard open < close else { return "" }
    var result = String.UnicodeScalarView()
    for scalar in text[open...close].unicodeScalars {
      result.append(scalar.value < 0x20 ? " " : scalar)
    }
    return String(result)
  }

  /// The first object of a kind of article: at the top, in a list, or in a `@graph`.
  private static func article(in value: JSONValue, depth: Int) -> JSONValue? {
    guard depth < 6 else { return nil }
    switch value {
    case .array(let values):
      return values.lazy.compactMap { article(in: $0, depth: depth + 1) }.first
    case .object(let members):
      let types = members["@type"].map(strings) ?? []
      if types.contains(where: isArticle) { return value }
      for key in ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement"] {
        if let inner = value[key].flatMap({ article(in: $0, depth: depth + 1) }) { return inner }
      }
      return nil
    default: return nil
    }
  }

  static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("Posting") && !type.hasSuffix("JobPosting")
      || type == "Report" || type == "Review" || type.hasSuffix("/Review")
  }

  private func text(_ key: String) -> String? {
    guard case .string(let text)? = article?[key] else { return nil }
    let line = CleanText.line(Self.withoutEntities(text))
    return line.isEmpty ? nil : line
  }

  /// The words of a text that was escaped for HTML a second time.
  private static func withoutEntities(_ text: String) -> String {
    guard text.hasBytes("&"), text.hasBytes(";") || text.hasBytes("<") else { return text }
    guard text.utf8.count < 20_000 else { return text }
    return HTMLParser.tree(of: Array(text.utf8))?.body.line ?? text
  }

  private static func strings(_ value: JSONValue) -> [String] {
    switch value {
    case .string(let text): [text]
    case .array(let values): values.flatMap(strings)
    default: []
    }
  }

  private func names(_ value: JSONValue?) -> [String] {
    switch value {
    case .string(let text): [CleanText.line(Self.withoutEntities(text))].filter { !$0.isEmpty }
    case .array(let values): values.flatMap(names)
    case .object: names(value?["name"])
    default: []
    }
  }

  private static func address(_ value: JSONValue?, depth: Int) -> String? {
    switch value {
    case .string(let text): text.isEmpty ? nil : text
    case .array(let values) where depth < 3: address(values.first, depth: depth + 1)
    case .object where depth < 3:
      address(value?["url"] ?? value?["contentUrl"] ?? value?["@id"], depth: depth + 1)
    default: nil
    }
  }
}
