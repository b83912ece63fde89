import ArticleLibrary

extension FeedBuilder {
  /// Texts that are an address as a whole.
  private static let addresses: Set<String> = [
    "comments", "docs", "href", "icon", "id", "link", "logo", "url", "wfw_comment",
    "wfw_commentrss",
  ]
  /// Texts that may hold markup.
  private static let markup: Set<String> = [
    "content", "description", "info", "rights", "subtitle", "summary", "title",
  ]
  private static let marked: Set<String> = ["text/html", "application/xhtml+xml"]

  @discardableResult
  func popContent(_ name: String) -> String? {
    defer { content = nil }
    return pop(name)
  }

  /// Ends an element: its words, mended and made harmless, become a member.
  @discardableResult
  func pop(_ name: String) -> String? {
    guard let last = open.last, last.name == name else { return nil }
    open.removeLast()
    var output = String(inner(last.pieces).joined().trimmed)
    guard last.expectsText else { return output }
    let wasBase64 = content?.isBase64 ?? false
    if wasBase64 { output = Base64.text(output) ?? output }
    if Self.addresses.contains(name), !output.isEmpty, name != "id" || isIdentifierLink {
      output = FeedAddress.joined(base, output)
    }
    if !document.version.hasPrefix("atom"), content?.type == "text/plain",
      MarkupText.isMarkup(output)
    {
      content?.type = "text/html"
    }
    content?.isBase64 = false
    let type = Self.contentType(content?.type ?? "text/html")
    if Self.marked.contains(type), Self.markup.contains(name) {
      output = FeedMarkup.clean(output, base: base, type: content?.type ?? "text/html")
    }
    output = MarkupText.mended(output)
    if ["category", "tags", "itunes_keywords", "media_keywords"].contains(name) { return output }
    if name == "title", titleDepth > -1, titleDepth <= depth { return output }
    store(output, name)
    return output
  }

  /// The pieces without the `<div>` that XHTML in Atom 1.0 has to stand in.
  private func inner(_ pieces: [String]) -> [String] {
    guard document.version == "atom10", content?.type == "application/xhtml+xml" else {
      return pieces
    }
    var pieces = pieces[...]
    while pieces.count > 1, pieces.last?.trimmed.isEmpty == true { pieces.removeLast() }
    while pieces.count > 1, pieces.first?.trimmed.isEmpty == true { pieces.removeFirst() }
    guard let first = pieces.first, first == "<div>" || first.hasPrefix("<div "),
      pieces.last == "</div>"
    else { return Array(pieces) }
    var depth = 0
    for piece in pieces.dropLast() {
      if piece.hasPrefix("</") {
        depth -= 1
        if depth == 0 { return Array(pieces) }
      } else if piece.hasPrefix("<"), !piece.hasSuffix("/>") {
        depth += 1
      }
    }
    return Array(pieces.dropFirst().dropLast())
  }

  private func store(_ output: String, _ name: String) {
    if isInEntry, !isInSource, !document.entries.isEmpty {
      storeInEntry(output, name)
    } else if isInFeed || isInSource {
      let key = name == "description" ? "subtitle" : name
      let detail = detail(output)
      change { members in
        members[key] = .string(output)
        if name == "link" {
          members.changeLast(of: "links") { $0["href"] = .string(output) }
        } else if let detail {
          members[key + "_detail"] = detail
        }
      }
    }
  }

  private func storeInEntry(_ output: String, _ name: String) {
    let last = document.entries.count - 1
    if name == "content" {
      if case .object(let members)? = detail(output) {
        document.entries[last].append(members, to: "content")
      }
    } else if name == "link" {
      guard !isInImage else { return }
      document.entries[last]["link"] = .string(output)
      guard !output.isEmpty else { return }
      document.entries[last].changeLast(of: "links") { $0["href"] = .string(output) }
    } else {
      let key = name == "description" ? "summary" : name
      if depth <= depths[key] ?? depth {
        depths[key] = depth
        document.entries[last][key] = .string(output)
      }
      if let detail = detail(output) { document.entries[last][key + "_detail"] = detail }
    }
  }

  /// A text with what is known of it; nil for one that has no type.
  private func detail(_ output: String) -> JSONValue? {
    guard let content else { return nil }
    var members: [String: JSONValue] = [
      "value": .string(output), "type": .string(content.type), "base": .string(content.base),
      "language": content.language.map { .string($0) } ?? .null,
    ]
    members["src"] = content.source.map { .string($0) }
    return .object(members)
  }
}
