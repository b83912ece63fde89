import ArticleLibrary

extension FeedBuilder {
  /// An element begins that is no markup inside a text.
  func start(_ element: FeedElement, _ name: String, _ values: [String: String]) {
    switch element {
    case .rss: startRSS(values["version"] ?? "")
    case .atom:
      isInFeed = true
      if document.version.isEmpty { document.version = Self.atom(values["version"] ?? "") }
    case .channel: isInFeed = true
    case .image: startImage()
    case .textInput:
      document.feed.setDefault("textinput", .object([:]))
      isInTextInput = true
      titleDepth = -1
      push("textinput", expectsText: false)
    case .author:
      isInAuthor = true
      push("author")
      change { $0.append([:], to: "authors") }
    case .contributor, .dublinContributor:
      isInContributor = true
      change { $0.append([:], to: "contributors") }
      push(element == .contributor ? "contributor" : "name", expectsText: false)
    case .name, .measure, .email: push(name, expectsText: false)
    case .address: push("href")
    case .item: startItem(values)
    case .language: push("language")
    case .publisher: push("publisher")
    case .owner:
      isInPublisher = true
      push("publisher", expectsText: false)
    case .moment(let key): push(key)
    case .keywords(let key): push(key)
    case .source: startSource(values)
    case .generator:
      change { $0["generator_detail"] = Self.object(Self.withAddress(values)) }
      push("generator")
    default: startText(element, name, values)
    }
  }

  private func startText(_ element: FeedElement, _ name: String, _ values: [String: String]) {
    switch element {
    case .category: startCategory(values["term"], values["scheme"] ?? values["domain"], values)
    case .mediaCategory:
      let scheme = "http://search.yahoo.com/mrss/category_schema"
      startCategory(values["term"], values["scheme"] ?? scheme, values)
    case .itunesCategory:
      addTag(values["text"], "http://www.itunes.com/", nil)
      push("category")
    case .link: startLink(values)
    case .identifier:
      isIdentifierLink = (values["ispermalink"] ?? "true") == "true"
      push("id")
    case .content(let key, let type):
      if key == "content" { hasContent = true }
      pushContent(key, values, type)
    case .title: pushContent("title", values, "text/plain", expectsText: isInside)
    case .summary, .description, .abstract: startSummary(element, values)
    case .body: pushContent("content", values, "application/xhtml+xml")
    case .encoded, .full:
      hasContent = true
      pushContent("content", values, "text/html")
    default: startMedia(element, name, values)
    }
  }

  private func startMedia(_ element: FeedElement, _ name: String, _ values: [String: String]) {
    switch element {
    case .enclosure:
      var link = Self.withAddress(values)
      link["rel"] = "enclosure"
      change { $0.append(Self.members(link), to: "links") }
    case .mediaList(let key): change { $0.append(Self.members(values), to: key) }
    case .mediaThumbnail:
      change { $0.append(Self.members(values), to: "media_thumbnail") }
      push("url")
    case .itunesImage:
      push("itunes_image", expectsText: false)
      if let address = values["href"] ?? values["url"], !address.isEmpty {
        change { $0["image"] = .object(["href": .string(address)]) }
      }
    case .mediaGroup: break
    default:
      if values.isEmpty { push(name) } else { change { $0[name] = Self.object(values) } }
    }
  }

  /// Whether words mean something: inside of a feed, an entry or a source.
  private var isInside: Bool { isInFeed || isInEntry || isInSource }

  func push(_ name: String, expectsText: Bool = true) {
    open.append(Open(name: name, expectsText: expectsText))
  }

  /// Begins a text that has a type.
  func pushContent(
    _ name: String, _ values: [String: String], _ type: String, expectsText: Bool = true
  ) {
    language = language?.replacing("_", with: "-")
    let type = Self.contentType(values["type"] ?? type)
    var content = Content(type: type, language: language, base: base, depth: depth)
    content.isBase64 =
      values["mode"] == "base64"
      || !(type.hasPrefix("text/") || type.hasSuffix("+xml") || type.hasSuffix("/xml"))
    content.source = name == "content" ? values["src"] : nil
    self.content = content
    push(name, expectsText: expectsText)
  }

  /// The type that the short names of Atom mean.
  static func contentType(_ type: String) -> String {
    switch type.lowercased() {
    case "text", "plain": "text/plain"
    case "html": "text/html"
    case "xhtml": "application/xhtml+xml"
    case let other: other
    }
  }

  private func startRSS(_ number: String) {
    guard !document.version.hasPrefix("rss") else { return }
    switch number {
    case "0.91": document.version = "rss091u"
    case "0.92": document.version = "rss092"
    case "0.93": document.version = "rss093"
    case "0.94": document.version = "rss094"
    default: document.version = number.hasPrefix("2.") ? "rss20" : "rss"
    }
  }

  private static func atom(_ number: String) -> String {
    ["0.1": "atom01", "0.2": "atom02", "0.3": "atom03"][number] ?? "atom"
  }

  private func startImage() {
    if !isInEntry { document.feed.setDefault("image", .object([:])) }
    isInImage = true
    titleDepth = -1
    push("image", expectsText: false)
  }

  private func startItem(_ values: [String: String]) {
    document.entries.append([:])
    depths = [:]
    push("item", expectsText: false)
    isInEntry = true
    isIdentifierLink = false
    titleDepth = -1
    if let about = values["rdf:about"], !about.isEmpty { change { $0["id"] = .string(about) } }
  }

  private func startSource(_ values: [String: String]) {
    if let url = values["url"] { source["href"] = .string(url) }
    push("source")
    isInSource = true
    titleDepth = -1
  }

  private func startCategory(_ term: String?, _ scheme: String?, _ values: [String: String]) {
    addTag(term, scheme, values["label"])
    push("category")
  }

  /// Adds a tag unless it is there already; one without a name waits for its words.
  func addTag(_ term: String?, _ scheme: String?, _ label: String?) {
    change { $0.setDefault("tags", .array([])) }
    guard [term, scheme, label].contains(where: { $0?.isEmpty == false }) else { return }
    let tag: [String: JSONValue] = [
      "term": term.map { .string($0) } ?? .null, "scheme": scheme.map { .string($0) } ?? .null,
      "label": label.map { .string($0) } ?? .null,
    ]
    if !context.objects("tags").contains(tag) { change { $0.append(tag, to: "tags") } }
  }

  private func startLink(_ given: [String: String]) {
    var values = Self.withAddress(given)
    let relation = values["rel"] ?? "alternate"
    values["rel"] = relation
    values["type"] = values["type"] ?? (relation == "self" ? "application/atom+xml" : "text/html")
    let address = values["href"].map { FeedAddress.joined(base, $0) }
    values["href"] = address
    change { $0.setDefault("links", .array([])) }
    if !(isInEntry && isInImage) { change { $0.append(Self.members(values), to: "links") } }
    guard let address else { return push("link", expectsText: isInside) }
    let isPage = ["text/html", "application/xhtml+xml"].contains(
      Self.contentType(values["type"] ?? ""))
    if relation == "alternate", isPage { change { $0["link"] = .string(address) } }
  }

  /// A second text beside a summary is the body.
  private func startSummary(_ element: FeedElement, _ values: [String: String]) {
    let isSecond = element != .abstract && context["summary"] != nil && !hasContent
    if isSecond {
      textKey = "content"
      hasContent = true
      pushContent("content", values, "text/plain")
    } else if element == .summary {
      textKey = "summary"
      pushContent("summary", values, "text/plain")
    } else {
      let type = element == .description ? "text/html" : "text/plain"
      pushContent("description", values, type, expectsText: isInside)
    }
  }

  static func withAddress(_ values: [String: String]) -> [String: String] {
    var values = values
    guard let address = values["url"] ?? values["uri"] ?? values["href"], !address.isEmpty else {
      return values
    }
    values["url"] = nil
    values["uri"] = nil
    values["href"] = address
    return values
  }

  static func members(_ values: [String: String]) -> [String: JSONValue] {
    values.mapValues { .string($0) }
  }

  static func object(_ values: [String: String]) -> JSONValue { .object(members(values)) }
}
