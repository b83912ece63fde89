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
      sessionTimeout: sessionTimeout())
    return info.isEmpty ? nil : info
  }

  /// The lines "name: number" under a heading for telephones.
  private func phones() -> [SitePhone] {
    for heading in headings.elements(Landmarks.phones) {
      guard let box = box(under: heading) else { continue }
      let items = box.descendants.filter { ["li", "p", "tr"].contains($0.tag) }
      let found = items.map(\.line).filter { !$0.isEmpty }.map(Self.phone)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// A line of the block; the number is the digits at its end.
  static func phone(_ line: String) -> SitePhone {
    let isPartOfNumber = { (letter: Character) in
      (letter.isASCII && letter.isNumber) || " .-()+".contains(letter)
    }
    let name = line.lastIndex { !isPartOfNumber($0) }.map { line[...$0] } ?? ""
    let number = line[name.endIndex...].drop { "-. ".contains($0) }.trimmed
    guard number.count(where: \.isNumber) >= 3 else { return SitePhone(name: line) }
    let label = name.hasSuffix(":") ? name.dropLast().trimmed : name
    return SitePhone(name: label.isEmpty ? line : String(label), number: String(number))
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
    list.descendants.filter { ["li", "tr", "p"].contains($0.tag) }.compactMap { item in
      let line = item.line
      let tail = line.reversed().prefix { ($0.isASCII && $0.isNumber) || "., ".contains($0) }
      guard let value = Int(String(tail.reversed()).filter(\.isNumber)), value >= 0 else {
        return nil
      }
      let name = line.dropLast(tail.count).trimmed
      let label = name.hasSuffix(":") ? name.dropLast().trimmed : name[...]
      return label.isEmpty ? nil : SiteCounter(name: String(label), value: value)
    }
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

  /// Seconds in "Thời gian chờ: 60 giây".
  private func sessionTimeout() -> Int? {
    guard let line = page.first(id: "timeoutsess")?.line,
      let start = line.firstRange(of: "Thời gian chờ:")
    else { return nil }
    return Int(line[start.upperBound...].drop { !$0.isNumber }.prefix { $0.isNumber })
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
