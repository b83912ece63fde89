/// The headline of a page.
struct PageTitle {
  private let page: GenericPage

  init(_ page: GenericPage) {
    self.page = page
  }

  /// The headline: as the page says of itself, in the form that it shows.
  func title(above body: HTMLElement?) -> String? {
    let metadata = page.metadata
    let marked = page.scope?.first { $0.hasProperty("headline") }.flatMap { element in
      CleanText.line(element["content"] ?? element.line)
    }
    if let headline = page.linked.headline { return headline }
    if let said = metadata.first(of: Self.tags) { return said }
    if let marked, !marked.isEmpty { return marked }
    let headings = page.tree.root.descendants.filter { $0.tag == "h1" && !$0.isInvisible }
    let shown = headings.last { $0.index < (body?.end ?? .max) && !$0.line.isEmpty }?.line
    guard let whole = metadata.title else { return shown ?? firstLine(of: body) }
    let head = withoutSite(whole)
    guard let shown, shown.count > 15, shown.contains(" "), head.count > shown.count else {
      return head
    }
    return head.contains(shown) ? shown : head
  }

  /// Tags that hold the headline, the surest first.
  private static let tags = [
    "dc.title", "dc:title", "dcterms.title", "dcterm:title", "og:title", "weibo:article:title",
    "weibo:webpage:title", "twitter:title", "parsely-title",
  ]

  /// The first heading of a page without any title, else its first line when that is short.
  private func firstLine(of body: HTMLElement?) -> String? {
    let heading = page.tree.body.first { element in
      ["h2", "h3", "h4", "h5", "h6"].contains(element.tag) && !element.line.isEmpty
    }
    if let heading { return heading.line }
    return (body ?? page.tree.body).lines().first.flatMap { $0.count <= 160 ? $0 : nil }
  }

  /// Whether an element at the start of the text only says the headline again.
  func repeats(_ element: HTMLElement, _ title: String?) -> Bool {
    guard let title, ["h1", "h2", "h3"].contains(element.tag) else { return false }
    let line = element.line
    return line == title || line.count * 10 >= title.count * 6 && title.contains(line)
  }

  /// A title without the site's name behind `|`, `-` or `»`.
  private func withoutSite(_ title: String) -> String {
    let site = page.metadata["og:site_name"]
    for mark in [" | ", " – ", " — ", " - ", " » ", " :: "] {
      guard let place = title.ranges(of: mark).last else { continue }
      let tail = title[place.upperBound...]
      let head = title[..<place.lowerBound]
      let isSite = site.map { tail == $0 || $0.hasPrefix(tail) || tail.hasPrefix($0) } ?? false
      let isGuess = site == nil && mark == " | " && tail.split(separator: " ").count <= 4
      if isSite || isGuess, head.split(separator: " ").count > 1 { return String(head.trimmed) }
    }
    return title
  }
}
