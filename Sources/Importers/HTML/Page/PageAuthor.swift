import Vietnamese

/// Who wrote the article of a page: as the page says of itself, else as it shows.
struct PageAuthor {
  private let page: GenericPage
  private let byline: String?

  /// The author of a page; `byline` is the name in a line above its text.
  init(_ page: GenericPage, byline: String?) {
    self.page = page
    self.byline = byline
  }

  /// The names, nil when the page names nobody.
  var name: String? {
    if !page.linked.authors.isEmpty { return page.linked.authors.joined(separator: ", ") }
    return named ?? marked(["author"]) ?? shown ?? byline ?? labelled
      ?? page.linked.creators.first
  }

  /// What the head says.
  private var named: String? {
    let metadata = page.metadata
    let creators = metadata.all("dc.creator") + metadata.all("dcterms.creator")
    if !creators.isEmpty { return creators.joined(separator: "; ") }
    let tags = ["author", "parsely-author", "sailthru.author", "article:author", "byl"]
    return tags.lazy.compactMap { metadata[$0] }.map(CreditWords.withoutBy).first(where: isPerson)
  }

  /// What is marked as the author in the page's own text.
  private func marked(_ properties: [String]) -> String? {
    let root = page.scope ?? page.tree.root
    let found = root.descendants.first { element in
      (element["rel"] == "author" || properties.contains(where: element.hasProperty))
        && !element.isInvisible && element.tag != "meta" && element.tag != "link"
    }
    guard let found else {
      return root.first { $0.tag == "meta" && $0.hasProperty("author") }?["content"]
        .map(CleanText.line).flatMap { isPerson($0) ? $0 : nil }
    }
    let line = found.first { $0.hasProperty("name") }.map { $0["content"] ?? $0.line } ?? found.line
    return person(line)
  }

  /// The first short line in a box that is named after its byline.
  private var shown: String? {
    for element in page.tree.body.descendants {
      guard element.end - element.index < 40, Self.isByline(element), !element.isInvisible,
        element.tag != "script"
      else { continue }
      if let name = person(element.line) { return name }
    }
    return nil
  }

  private static func isByline(_ element: HTMLElement) -> Bool {
    for name in ["class", "id"] {
      guard let value = element[name]?.lowercased() else { continue }
      let words = value.split { !$0.isLetter && !$0.isNumber }
      if words.contains(where: namesByline), !words.contains(where: { $0.hasPrefix("comment") }) {
        return true
      }
    }
    return false
  }

  /// `byline`, `articleByline`, `post_author`, `authorName`, `writtenby`; not `authority`.
  private static func namesByline(_ word: Substring) -> Bool {
    word.hasPrefix("byline") || word.hasSuffix("byline") || word == "writtenby"
      || word.hasSuffix("author") || word.hasPrefix("author") && !word.hasPrefix("authori")
  }

  private func person(_ line: String) -> String? {
    guard (2...100).contains(line.count) else { return nil }
    let name = CreditWords.name(in: line) ?? line
    return CreditWords.isName(name) && isPerson(name) ? name : nil
  }

  /// A line such as "Tác giả: Trần Thị Bưởi".
  private var labelled: String? {
    let lines = page.tree.body.lines().lazy.filter { $0.utf8.count < 120 }
    return lines.compactMap { Landmarks.value(after: Array(Landmarks.author.prefix(2)), in: $0) }
      .first
  }

  /// Whether words name somebody: not an address, and not the site itself.
  private func isPerson(_ name: String) -> Bool {
    !name.hasBytes("://") && name != page.metadata["og:site_name"] && name.count < 120
  }
}
