import ArticleLibrary
import Vietnamese

/// Fields that a page shows under a heading or behind a label, found by their words alone.
struct LabelledFields {
  let page: HTMLElement
  let address: PageAddress
  let headings: PageHeadings

  /// The value behind a label, such as the author behind "Tác giả bài viết:".
  ///
  /// Lines of `region` are looked at, but not those of `body`.
  func value(of labels: [String], in region: HTMLElement, outside body: HTMLElement) -> String? {
    region.lines { $0.index == body.index }.lazy
      .compactMap { Landmarks.value(after: labels, in: $0) }.first
  }

  /// The articles in the list under a heading, such as "Những tin mới hơn".
  func references(under labels: [String]) -> [ArticleReference] {
    for heading in headings.elements(labels) {
      guard let list = list(after: heading) else { continue }
      let found = items(of: list).compactMap(reference)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The list that a heading stands for: the one a tab leads to, else the next in the page.
  private func list(after heading: HTMLElement) -> HTMLElement? {
    let link = ([heading] + heading.ancestors.prefix(2) + heading.descendants)
      .first { $0.tag == "a" && $0["href"]?.contains("#") == true }
    if let name = link?["href"]?.split(separator: "#").last, let tab = page.first(id: String(name))
    {
      return tab
    }
    return page.descendants.first { element in
      element.index >= heading.end && (element.tag == "ul" || element.tag == "ol")
    }
  }

  private func items(of list: HTMLElement) -> [HTMLElement] {
    list.descendants.filter { $0.tag == "li" }
  }

  /// A line of such a list: a link, and the day in brackets.
  private func reference(_ item: HTMLElement) -> ArticleReference? {
    let links = item.descendants.filter { $0.tag == "a" }
    guard let link = links.first(where: { !$0.line.isEmpty }) else { return nil }
    let rest = item.line { $0.tag == "a" }
    let digits = rest.drop { !$0.isNumber }.prefix { $0.isNumber || "/-.".contains($0) }
    return ArticleReference(
      title: link.line, url: address.absolute(link["href"]), date: Day(slashed: String(digits)))
  }

  /// The links behind a label such as "Tags:".
  func linkTexts(behind labels: [String]) -> [String] {
    for heading in headings.elements(labels) {
      guard let line = heading.parent else { continue }
      let texts = line.descendants.filter { $0.tag == "a" && $0.index >= heading.end }.map(\.line)
      if texts.contains(where: { !$0.isEmpty }) { return texts.filter { !$0.isEmpty } }
    }
    return []
  }

  /// The topic that a list of further articles belongs to: the title of its "more" link.
  func topic() -> String? {
    for heading in headings.elements(Landmarks.topic) {
      for link in page.descendants where link.tag == "a" && link.index >= heading.end {
        if link.closest(where: { $0.tag == "li" }) != nil { continue }
        let isTopic = link["href"]?.contains("/topic") == true || isMore(link.line)
        guard isTopic else { break }
        let title = CleanText.line(link["title"] ?? link["data-original-title"] ?? "")
        if !title.isEmpty { return title }
        return isMore(link.line) || link.line.isEmpty ? nil : link.line
      }
    }
    return nil
  }

  private func isMore(_ text: String) -> Bool {
    ["xem tiếp", "xem thêm", "xem tất cả", "chi tiết"].contains(Landmarks.label(text))
  }

  /// The files in the list under "File đính kèm", or in a list that is named so by its class.
  func attachments() -> [Attachment] {
    let named = page.first { element in
      element["class"]?.contains("download-file") == true
    }
    let list = named ?? headings.elements(Landmarks.attachments).first.flatMap(box)
    guard let list else { return [] }
    var found: [Attachment] = []
    for link in list.descendants where link.tag == "a" && link["role"] != "button" {
      guard let url = address.absolute(link["href"]) else { continue }
      let shown = link.first(tag: "strong")?.line ?? link.line
      let name = shown.isEmpty ? PageAddress.fileName(of: url) : shown
      if !found.contains(where: { $0.url == url }) {
        found.append(Attachment(name: name, url: url))
      }
    }
    return found
  }

  /// The element right behind a heading, or behind the box around it.
  private func box(_ heading: HTMLElement) -> HTMLElement? {
    for outer in [heading] + heading.ancestors.prefix(3) {
      guard outer.end < page.end else { return nil }
      let next = page.descendants.first { $0.index >= outer.end }
      if let next, next.first(tag: "a") != nil { return next }
    }
    return nil
  }
}
