import ArticleLibrary

extension FeedBuilder {
  /// An element ends that is no markup inside a text.
  func end(_ element: FeedElement, _ name: String) {
    switch element {
    case .rss: break
    case .atom, .channel: isInFeed = false
    case .image:
      pop("image")
      isInImage = false
    case .textInput:
      pop("textinput")
      isInTextInput = false
    case .author:
      pop("author")
      isInAuthor = false
      syncAuthor("author")
    case .contributor:
      pop("contributor")
      isInContributor = false
    case .dublinContributor:
      endName()
      isInContributor = false
    case .name: endName()
    case .measure(let key): endMeasure(key)
    case .address: endPerson("href", pop("href"))
    case .email: endPerson("email", pop(name))
    case .item:
      pop("item")
      isInEntry = false
      hasContent = false
    case .language: speak(pop("language"))
    case .publisher, .owner:
      pop("publisher")
      if element == .owner { isInPublisher = false }
      syncAuthor("publisher")
    case .moment(let key): pop(key)
    case .source: endSource()
    default: endText(element, name)
    }
  }

  private func endText(_ element: FeedElement, _ name: String) {
    switch element {
    case .category, .mediaCategory, .itunesCategory: endCategory()
    case .keywords(let key): endKeywords(key)
    case .link: pop("link")
    case .identifier: endIdentifier()
    case .content("content", _), .body, .encoded, .full: endContent()
    case .content(let key, _): popContent(key)
    case .title(let isMedia):
      let value = popContent("title")
      if value?.isEmpty == false, !isMedia { titleDepth = depth }
    case .summary, .description, .abstract:
      if textKey == "content" {
        endContent()
      } else {
        popContent(element == .summary ? textKey ?? "summary" : "description")
      }
      textKey = nil
    case .generator:
      let value = pop("generator")
      change { $0.change("generator_detail") { $0["name"] = value.map { .string($0) } } }
    case .mediaThumbnail:
      guard let address = pop("url"), !address.isEmpty else { return }
      change { $0.changeLast(of: "media_thumbnail") { $0.setDefault("url", .string(address)) } }
    case .itunesImage: pop("itunes_image")
    case .enclosure, .mediaList, .mediaGroup: break
    default: pop(name)
    }
  }

  private func endContent() {
    let type = Self.contentType(content?.type ?? "")
    let isShown = ["text/plain", "text/html", "application/xhtml+xml"].contains(type)
    let value = popContent("content")
    if isShown, let value { change { $0.setDefault("summary", .string(value)) } }
  }

  private func endName() {
    let name = open.last?.name ?? ""
    guard name == "name" || name == "itunes_name", let value = pop(name) else { return }
    if isInTextInput, !isInPublisher, !isInAuthor, !isInContributor {
      change { $0["name"] = .string(value) }
    } else {
      endPerson("name", value)
    }
  }

  private func endPerson(_ key: String, _ value: String?) {
    guard let value else { return }
    if isInPublisher, key != "href" {
      saveAuthor(key, value, "publisher")
    } else if isInAuthor {
      saveAuthor(key, value, "author")
    } else if isInContributor {
      change { $0.changeLast(of: "contributors") { $0[key] = .string(value) } }
    }
  }

  private func endMeasure(_ key: String) {
    guard let value = pop(key), isInImage else { return }
    change { $0[key] = .integer(Int(value) ?? 0) }
  }

  private func endSource() {
    isInSource = false
    if let value = pop("source"), !value.isEmpty { source["title"] = .string(value) }
    let members = source
    change { $0["source"] = .object(members) }
    source = [:]
  }

  private func endCategory() {
    guard let value = pop("category"), !value.isEmpty else { return }
    let last = context.objects("tags").last
    if let last, last.text("term")?.isEmpty ?? true {
      change { $0.changeLast(of: "tags") { $0["term"] = .string(value) } }
    } else {
      addTag(value, nil, nil)
    }
  }

  private func endKeywords(_ key: String) {
    let scheme = key == "itunes_keywords" ? "http://www.itunes.com/" : nil
    for term in (pop(key) ?? "").split(separator: ",").map(\.trimmed) where !term.isEmpty {
      addTag(String(term), scheme, nil)
    }
  }

  private func endIdentifier() {
    let value = pop("id")
    let isLink = isIdentifierLink
    change { members in
      members.setDefault("guidislink", .bool(isLink && members["link"] == nil))
      if isLink, let value { members.setDefault("link", .string(value)) }
    }
  }

  private func saveAuthor(_ key: String, _ value: String, _ role: String) {
    change { $0.change(role + "_detail") { $0[key] = .string(value) } }
    if role == "author" {
      change { $0.changeLast(of: "authors") { $0[key] = .string(value) } }
      syncAuthor("author")
    } else {
      change { $0.changeLast(of: "authors") { $0[key] = .string(value) } }
    }
  }

  /// Makes the one text and the parts of a person agree, whichever of them was given.
  private func syncAuthor(_ role: String) {
    let members = context
    let detail = members.objects(role + "s").last ?? [:]
    let name = detail.text("name")
    let email = detail.text("email")
    if !detail.isEmpty {
      guard let shown = name.map({ name in email.map { "\(name) (\($0))" } ?? name }) ?? email
      else { return }
      change { $0[role] = .string(shown) }
      return
    }
    guard let text = members.text(role), !text.isEmpty else { return }
    let person = FeedPerson(text)
    var parts: [String: JSONValue] = [:]
    parts["name"] = person.name.map { .string($0) }
    parts["email"] = person.email.map { .string($0) }
    guard !parts.isEmpty else { return }
    change { members in
      members.setDefault(role + "_detail", .object(parts))
      if members[role + "s"] != nil { members.changeLast(of: role + "s") { $0 = parts } }
    }
  }
}

/// A person written in one line: `name@example.org (A Name)`, `A Name <name@example.org>`.
struct FeedPerson {
  private(set) var name: String?
  private(set) var email: String?

  init(_ text: String) {
    var name = text
    if let range = Self.address(in: text) {
      email = String(text[range])
      name = String(text[..<range.lowerBound]) + Self.withoutSubject(text[range.upperBound...])
      for empty in ["()", "<>", "&lt;&gt;"] { name = name.replacing(empty, with: "") }
      name = String(name.trimmed)
      if name.hasPrefix("(") { name.removeFirst() }
      if name.hasSuffix(")") { name.removeLast() }
    }
    name = String(name.trimmed)
    self.name = name.isEmpty ? nil : name
  }

  private static func withoutSubject(_ text: Substring) -> Substring {
    text.hasPrefix("?subject=") ? text.drop { !$0.isWhitespace } : text
  }

  private static func address(in text: String) -> Range<String.Index>? {
    guard let at = text.firstIndex(of: "@") else { return nil }
    let isLetter = { (letter: Character) in
      letter.isASCII && (letter.isLetter || letter.isNumber || "-_.+".contains(letter))
    }
    let start = text[..<at].lastIndex { !isLetter($0) }.map { text.index(after: $0) }
    var host = text[text.index(after: at)...].prefix {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-.".contains($0))
    }
    while host.hasSuffix(".") { host = host.dropLast() }
    guard host.contains("."), (start ?? text.startIndex) < at else { return nil }
    return (start ?? text.startIndex)..<host.endIndex
  }
}
