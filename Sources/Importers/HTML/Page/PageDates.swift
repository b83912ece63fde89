import ArticleLibrary
import Vietnamese

/// When an article of any site was published and changed.
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

  init(_ page: GenericPage, before body: HTMLElement?) {
    let metadata = page.metadata
    let said = [page.linked.published, metadata.first(of: Self.publishedTags)]
    let marked = Self.marked("datePublished", in: page)
    published = said.compactMap { $0 }.lazy.compactMap(Self.moment).first ?? marked
    modified =
      [page.linked.modified, metadata.first(of: Self.modifiedTags)].compactMap { $0 }.lazy
      .compactMap(Self.moment).first ?? Self.marked("dateModified", in: page)
    let shown = body.flatMap { Self.shownLine(above: $0, in: page.tree) { DateLine($0) } }
    if let shown {
      check(shown, isVietnamese: page.metadata.language?.hasPrefix("vi") ?? true)
    } else if published == nil {
      published = Self.timed(page.tree)
      if published == nil { takeRelative(page, before: body) }
    }
  }

  private static func moment(_ text: String) -> Timestamp? {
    Timestamp(iso8601: text) ?? NukeVietPage.misprintedTime(text) ?? DateLine(text)?.timestamp
  }

  private static func marked(_ property: String, in page: GenericPage) -> Timestamp? {
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
  private static func timed(_ tree: HTMLTree) -> Timestamp? {
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
  /// A shown date whose weekday is right stands against the head.
  private mutating func check(_ shown: DateLine, isVietnamese: Bool) {
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
    let isChange = modified?.day == day
    guard abs(said.day.daysSinceEpoch - day.daysSinceEpoch) > 1, !isChange else { return }
    warnings.append(
      ImportWarning(
        field: "published",
        message: "the page shows \(day.iso8601), its head says \(said.day.iso8601)"))
    if shown.weekdayAgrees == true { published = shown.timestamp }
  }
}
