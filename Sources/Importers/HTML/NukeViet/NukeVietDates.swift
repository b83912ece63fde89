import ArticleLibrary
import Vietnamese

/// When an article of NukeViet was published and changed.
///
/// The line under the title is the only right time of publication: the hidden `datePublished` is
/// the time of the last edit, and the head's time is misprinted (see `misprintedTime`).
struct NukeVietDates {
  private(set) var published: Timestamp?
  private(set) var modified: Timestamp?
  private(set) var warnings: [ImportWarning] = []

  init(_ article: NukeVietArticle) {
    let shown = Self.shownLine(of: article)
    let metadata = article.site.metadata
    let head = metadata["article:published_time"].flatMap(NukeVietPage.misprintedTime)
    let hidden = Self.hidden("datePublished", in: article)
    modified =
      Self.hidden("dateModified", in: article)
      ?? metadata["article:modified_time"].flatMap(NukeVietPage.misprintedTime)
    published = shown?.timestamp ?? head ?? hidden
    if let shown { check(shown, head: head) } else { warnAboutMissingLine() }
  }

  /// The first words between title and body that are a date and nothing else.
  ///
  /// Single texts come first; where none is a date, elements are read whole.
  private static func shownLine(of article: NukeVietArticle) -> DateLine? {
    let tree = article.site.tree
    for index in article.title.end..<max(article.title.end, article.body.index) {
      let node = tree.nodes[index]
      guard node.tag.isEmpty, (8...200).contains(node.text.utf8.count),
        !HTMLElement(tree: tree, index: index).isInsideUnseen
      else { continue }
      if let line = DateLine(CleanText.line(node.text)) { return line }
    }
    for element in article.between where element.end - element.index < 12 {
      let words = element.tree.nodes[element.index..<element.end]
        .reduce(0) { $0 + $1.text.utf8.count }
      guard (8...200).contains(words), !element.isInvisible else { continue }
      if let line = DateLine(element.line) { return line }
    }
    return nil
  }

  private static func hidden(_ property: String, in article: NukeVietArticle) -> Timestamp? {
    let element = article.frame.first { $0.hasProperty(property) }
    guard let text = element?["content"] ?? element?.tree.words(of: element) else { return nil }
    return Timestamp(iso8601: CleanText.line(text))
  }

  private mutating func check(_ shown: DateLine, head: Timestamp?) {
    if let head, head.day != shown.timestamp.day {
      warnings.append(
        ImportWarning(
          field: "published",
          message: "the page shows \(shown.timestamp.day.iso8601), its head says "
            + head.day.iso8601))
    }
    if shown.weekdayAgrees == false {
      warnings.append(
        ImportWarning(
          field: "published",
          message: "the weekday that the page shows is not that of "
            + shown.timestamp.day.iso8601))
    }
  }

  private mutating func warnAboutMissingLine() {
    guard published != nil else { return }
    warnings.append(
      ImportWarning(field: "published", message: "the page shows no date; taken from its head"))
  }
}

extension HTMLTree {
  /// All words of an element, seen or not.
  func words(of element: HTMLElement?) -> String? {
    guard let element else { return nil }
    return nodes[element.index..<element.end].filter(\.tag.isEmpty).map(\.text).joined()
  }
}
