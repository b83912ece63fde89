import ArticleLibrary

/// Builds a feed from the elements of its XML.
///
/// Feeds disagree on nearly everything; what each element means follows the Universal Feed Parser,
/// whose test suite is what readers of feeds are measured by.
final class FeedBuilder: XMLListener {
  /// An element whose words are being gathered.
  struct Open {
    let name: String
    let expectsText: Bool
    var pieces: [String] = []
  }

  /// What is known of the text that is being read.
  struct Content {
    var type = ""
    var language: String?
    var base = ""
    var source: String?
    var isBase64 = false
    /// How deep the element stands that holds it.
    var depth = 0
  }

  var document = FeedDocument()
  var open: [Open] = []
  var content: Content?
  var depth = 0
  var titleDepth = -1
  var isInFeed = false, isInEntry = false, isInImage = false, isInTextInput = false
  var isInAuthor = false, isInContributor = false, isInPublisher = false, isInSource = false
  var source: [String: JSONValue] = [:]
  var hasContent = false
  var isIdentifierLink = false
  /// How deep the element stood that each member of the entry came from.
  var depths: [String: Int] = [:]
  /// What a description or summary turned out to be when it began.
  var textKey: String?
  private var bases: [String] = []
  private var languages: [String?] = []
  private(set) var base = ""
  var language: String?
  private var elements: [FeedElement] = []

  init(isNetscape: Bool) {
    if isNetscape { document.version = "rss091n" }
  }

  func start(
    _ xmlName: XMLName, attributes: [(name: XMLName, value: String)],
    namespaces: [(prefix: String, uri: String)]
  ) {
    depth += 1
    var values: [String: String] = [:]
    for (name, value) in attributes {
      let key = FeedNamespaces.name(name)
      values[key] = key == "rel" || key == "type" ? value.lowercased() : value
    }
    let name = FeedNamespaces.name(xmlName)
    enterScope(name, values)
    for (prefix, uri) in namespaces where document.version.isEmpty {
      document.version = FeedNamespaces.version(prefix: prefix, namespace: uri) ?? ""
    }
    guard content == nil else { return startMarkup(name, xmlName, values) }
    let element = FeedElement(name)
    elements.append(element)
    leaveImages(name)
    start(element, name.replacing(":", with: "_"), values)
  }

  func end(_ xmlName: XMLName) {
    defer { leaveScope() }
    if let content, depth > content.depth { return endMarkup(FeedNamespaces.name(xmlName)) }
    guard let element = elements.popLast() else { return }
    end(element, FeedNamespaces.name(xmlName).replacing(":", with: "_"))
  }

  func text(_ text: String) {
    guard !open.isEmpty else { return }
    append(content?.type == "application/xhtml+xml" ? Self.escaped(text) : text)
  }

  func append(_ piece: String) {
    guard !open.isEmpty else { return }
    open[open.count - 1].pieces.append(piece)
  }

  // MARK: - Address and language

  private func enterScope(_ name: String, _ values: [String: String]) {
    let given = values["xml:base"] ?? values["base"] ?? ""
    if !given.isEmpty {
      let resolved = base.isEmpty ? given : FeedAddress.safe(given, beside: base)
      if !resolved.isEmpty { base = resolved }
    }
    bases.append(base)
    let tongue = values["xml:lang"] ?? values["lang"]
    if let tongue { language = tongue.isEmpty ? nil : tongue }
    if let language, ["feed", "rss", "rdf:rdf"].contains(name) {
      document.feed["language"] = .string(language.replacing("_", with: "-"))
    }
    languages.append(language)
  }

  private func leaveScope() {
    bases.removeLast()
    base = bases.last.flatMap { $0.isEmpty ? nil : $0 } ?? base
    languages.removeLast()
    if let last = languages.last { language = last }
    depth -= 1
  }

  /// The language that an element `<language>` names holds for what follows.
  func speak(_ language: String?) {
    self.language = language
    for place in languages.indices.dropLast() where place > 0 { languages[place] = language }
  }

  /// Feeds leave pictures and search forms open.
  private func leaveImages(_ name: String) {
    guard !name.contains(":") else { return }
    if !["title", "link", "description", "name"].contains(name) { isInTextInput = false }
    if !["title", "link", "description", "url", "href", "width", "height"].contains(name) {
      isInImage = false
    }
  }

  // MARK: - Markup inside a text

  private func startMarkup(_ name: String, _ xmlName: XMLName, _ values: [String: String]) {
    guard var content else { return }
    var tag = name
    if !content.type.hasSuffix("xml") {
      if name == "div" || name == "xhtml:div" { return }
      content.type = "application/xhtml+xml"
      self.content = content
    }
    var values = values
    if let colon = tag.firstIndex(of: ":") { tag = String(tag[tag.index(after: colon)...]) }
    if tag == "svg" || tag == "math", let namespace = xmlName.namespace {
      values["xmlns"] = namespace
    }
    let attributes = values.sorted { $0.key < $1.key }.map { key, value in
      " \(key)=\"\(Self.escaped(value).replacing("\"", with: "&quot;"))\""
    }
    append("<\(tag)\(attributes.joined())>")
  }

  private func endMarkup(_ name: String) {
    guard let content, content.type.hasSuffix("xml") else { return }
    append("</\(name.split(separator: ":").last ?? "")>")
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  // MARK: - Where members go

  /// Changes the members of what is being read: the source, the picture, the entry or the feed.
  func change(_ change: (inout [String: JSONValue]) -> Void) {
    if isInSource {
      change(&source)
    } else if isInImage, document.feed["image"] != nil {
      document.feed.change("image", change)
    } else if isInTextInput {
      document.feed.change("textinput", change)
    } else if isInEntry, !document.entries.isEmpty {
      change(&document.entries[document.entries.count - 1])
    } else {
      change(&document.feed)
    }
  }

  /// The members of what is being read.
  var context: [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    change { members = $0 }
    return members
  }
}
