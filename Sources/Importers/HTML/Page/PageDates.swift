import ArticleLibrary
import Vietnamese

/// When an article of any site was published and changed.
///
/// A clock without a zone is Vietnam's on Vietnamese pages, and else that of UTC.
struct PageDates {
  private(set) var published: Timestamp?
  private(set) var modified: Timestamp?
  private(set) var warnings: [ImportWarning] = []

  private static let publishedTags = [
    "article:published_time", "og:published_time", "datepublished", "parsely-pub-date",
    "sailthru.date", "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date", "pubdate",
    "publishdate", "publish-date", "publication_date", "date", "last-modified",
  ]
  private static let modifiedTags = [
    "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "lastmod",
  ]

  /// Whether the page is Vietnamese: by its language or its site.
  private let isVietnamese: Bool

  /// The dates of a page whose text begins with `body`, and which is in `language`.
  init(_ page: GenericPage, before body: HTMLElement?, language: String?) {
    isVietnamese = language.map { $0.hasPrefix("vi") } ?? page.isOnVietnameseSite
    published = said(page.linked.published, Self.publishedTags, "datePublished", in: page)
    modified = said(page.linked.modified, Self.modifiedTags, "dateModified", in: page)
    let offset = isVietnamese ? Timestamp.vietnamOffset : 0
    let shown = body.flatMap {
      Self.shownLine(above: $0, in: page.tree) { DateLine($0, offsetMinutes: offset) }
    }
    if let shown {
      check(shown)
    } else if published == nil {
      published = timed(page.tree)
      if published == nil { takeRelative(page, before: body) }
    }
  }

  /// What linked data, the head, or a marked element of the page say, the first that can be read.
  private func said(
    _ linked: String?, _ tags: [String], _ property: String, in page: GenericPage
  ) -> Timestamp? {
    let texts = [linked] + tags.map { page.metadata[$0] }
    return texts.lazy.compactMap { $0.flatMap(moment) }.first ?? marked(property, in: page)
  }

  private func moment(_ text: String) -> Timestamp? {
    let offset = isVietnamese ? Timestamp.vietnamOffset : 0
    return Timestamp(iso8601: text, offsetMinutes: offset) ?? NukeVietPage.misprintedTime(text)
      ?? DateLine(text, offsetMinutes: offset)?.timestamp
  }

  private func marked(_ property: String, in page: GenericPage) -> Timestamp? {
    let element = (page.scope ?? page.tree.root).first { $0.hasProperty(property) }
    guard let element else { return nil }
    return moment(element["content"] ?? element["datetime"] ?? element.line)
  }

  /// The first line between the headline and the text, or among the text's first lines, that is a
  /// date and nothing else.
  private static func shownLine<Line>(
    above body: HTMLElement, in tree: HTMLTree, _ read: (String) -> Line?
  ) -> Line? {
    let last = min(body.index + 60, body.end)
    let heading = tree.root.descendants.filter { $0.tag == "h1" && $0.index < last }.last
    let first = max(0, body.index - 300, heading?.end ?? 0)
    for index in first..<max(first, last) {
      let node = tree.nodes[index]
      guard node.tag.isEmpty, (8...80).contains(node.text.utf8.count), node.parent >= 0,
        !tree.isUnseen[node.parent]
      else { continue }
      if let line = read(CleanText.line(node.text)) { return line }
    }
    return nil
  }

  /// The first `<time datetime=…>` of the page.
  private func timed(_ tree: HTMLTree) -> Timestamp? {
    tree.root.descendants.lazy.filter { $0.tag == "time" }
      .compactMap { $0["datetime"].flatMap(moment) }.first
  }

  /// Takes words such as "2 giờ trước" from the moment when the page was saved.
  private mutating func takeRelative(_ page: GenericPage, before body: HTMLElement?) {
    guard let saved = page.saved, let body else { return }
    let line = Self.shownLine(above: body, in: page.tree) { line in
      RelativeDate(line, saved: saved).map { ($0, line) }
    }
    guard let (date, words) = line else { return }
    published = date.timestamp
    warnings.append(.relative(words, date))
  }

  /// Takes the shown date where the head has none, and notes where the two differ.
  ///
  /// On Vietnamese pages a shown date whose weekday is right stands against the head. Elsewhere the
  /// head is made with more care than the line, which is that of the last change on many sites.
  private mutating func check(_ shown: DateLine) {
    if let other = shown.otherDay {
      if published?.day == other { return }
      if published == nil, !isVietnamese {
        warnings.append(.ambiguous(shown.timestamp.day, other))
      }
    }
    if shown.weekdayAgrees == false { warnings.append(.wrongWeekday(shown.timestamp.day)) }
    guard let said = published else {
      published = shown.timestamp
      return
    }
    let day = shown.timestamp.day
    let isChange = modified.map { said.day < day && day <= $0.day || $0.day == day } ?? false
    guard abs(said.day.daysSinceEpoch - day.daysSinceEpoch) > 1, !isChange else { return }
    warnings.append(
      ImportWarning(
        field: "published",
        message: "the page shows \(day.iso8601), its head says \(said.day.iso8601)"))
    if isVietnamese, shown.weekdayAgrees == true { published = shown.timestamp }
  }
}
