import ArticleLibrary

/// What a page shows of its site beside the article: telephones, counters, documents.
struct SiteBlocks {
  let page: HTMLElement
  let address: PageAddress
  let headings: PageHeadings

  /// All blocks, nil when there is none and the site has no name.
  func info(name: String?) -> SiteInfo? {
    let info = SiteInfo(
      name: name, phones: phones(), statistics: statistics(), documents: documents(),
      sessionTimeout: page.first(id: "timeoutsess").flatMap { SiteInfo.sessionTimeout(in: $0.line) }
    )
    return info.isEmpty ? nil : info
  }

  /// The lines "name: number" under a heading for telephones.
  private func phones() -> [SitePhone] {
    for heading in headings.elements(Landmarks.phones) {
      guard let box = box(under: heading) else { continue }
      let items = box.descendants.filter { ["li", "p", "tr"].contains($0.tag) }
      let found = items.map(\.line).filter { !$0.isEmpty }.map(SitePhone.init(line:))
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The counters: "Hôm nay 3,521".
  private func statistics() -> [SiteCounter] {
    if let list = page.first(where: { $0.hasClass("counter") && $0.first(tag: "li") != nil }) {
      let found = counters(in: list)
      if !found.isEmpty { return found }
    }
    for heading in headings.elements(Landmarks.statistics) {
      let found = box(under: heading).map(counters) ?? []
      if !found.isEmpty { return found }
    }
    return []
  }

  private func counters(in list: HTMLElement) -> [SiteCounter] {
    list.descendants.filter { ["li", "tr", "p"].contains($0.tag) }
      .compactMap { SiteCounter(line: $0.line) }
  }

  /// The documents block: a number that leads to the document, and its title under it.
  private func documents() -> [SiteDocument] {
    page.descendants.filter { $0.hasClass("law-code") }.compactMap { code in
      let number = code.line
      guard !number.isEmpty else { return nil }
      let link = code.first(tag: "a")
      let title =
        code.parent?.first(class: "law-title")?.line ?? CleanText.line(link?["title"] ?? "")
      return SiteDocument(
        number: number, title: title.isEmpty ? nil : title, url: address.absolute(link?["href"]))
    }
  }

  /// What stands in the same box as a heading: the next element beside it or beside its parents.
  private func box(under heading: HTMLElement) -> HTMLElement? {
    for outer in [heading] + heading.ancestors.prefix(3) {
      guard let parent = outer.parent else { return nil }
      let next = parent.children.first { $0.index >= outer.end && !$0.isText && !$0.line.isEmpty }
      if let next { return next }
    }
    return nil
  }
}
