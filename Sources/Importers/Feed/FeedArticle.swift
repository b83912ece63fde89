import ArticleLibrary
import Vietnamese

/// An article made of an entry of a feed.
struct FeedArticle {
  private let entry: [String: JSONValue]
  private let feed: [String: JSONValue]

  init(_ entry: [String: JSONValue], in feed: [String: JSONValue]) {
    self.entry = entry
    self.feed = feed
  }

  /// Letters at most of a summary that is the article's lead and not its body.
  private static let longestLead = 800

  /// The article and what is doubtful about it; an entry without words is none.
  func content() throws(ImportFailure) -> (ArticleContent, [ImportWarning]) {
    let body = self.body
    let summary = self.summary
    guard let title = title(beside: body ?? summary) else { throw .notAnArticle(.noTitle) }
    var content = ArticleContent(title: title, markdown: body?.markdown ?? "")
    take(summary, into: &content)
    guard !content.markdown.isEmpty || content.lead != nil || link != nil else {
      throw .notAnArticle(.noText)
    }
    fill(&content)
    let warnings = takeDates(&content)
    content.compose()
    return (content, warnings)
  }

  private var link: String? {
    let address = entry.text("link") ?? ""
    return PageAddress.Parts(address) == nil ? nil : address
  }

  private func fill(_ content: inout ArticleContent) {
    let language = entry.objects("content").first?.text("language") ?? feed.text("language")
    content.author = words(person)
    content.source = words(entrySource ?? feed.text("title"))
    content.tags = tags
    content.language = PageMetadata.languageTag(language)
    content.url = link
    content.image = content.image ?? image
    content.attachments = attachments
    if content.language == nil, Language.isVietnamese(content.title + content.markdown) {
      content.language = "vi"
    }
  }

  private var person: String? {
    let names = entry.objects("authors").compactMap { $0.text("name") ?? $0.text("email") }
    let all = names.isEmpty ? [entry.text("author")].compactMap { $0 } : names
    let kept = all.filter { !$0.trimmed.isEmpty }
    return kept.isEmpty ? nil : kept.joined(separator: ", ")
  }

  /// Where the entry was taken over from, as feeds of feeds say.
  private var entrySource: String? {
    guard case .object(let source)? = entry["source"] else { return nil }
    return source.text("title")
  }

  private var tags: [String] {
    var names: [String] = []
    for tag in entry.objects("tags") {
      let label = tag.text("label") ?? tag.text("term") ?? ""
      if let name = words(label), !names.contains(name) { names.append(name) }
    }
    return names
  }

  // MARK: - Words

  /// Markup as one line of words; nil for none.
  private func words(_ markup: String?) -> String? {
    guard let markup else { return nil }
    guard markup.contains("<") || markup.contains("&") else {
      let line = CleanText.line(markup)
      return line.isEmpty ? nil : line
    }
    let line = FeedText(markup: markup, base: link).line
    return line.isEmpty ? nil : line
  }

  private func title(beside body: FeedText?) -> String? {
    var detail: [String: JSONValue] = [:]
    if case .object(let members)? = entry["title_detail"] { detail = members }
    let isPlain = detail.text("type") == "text/plain"
    let given = isPlain ? entry.text("title").map(CleanText.line) : words(entry.text("title"))
    if let given, !given.isEmpty { return given }
    let line = body?.line ?? ""
    guard line.count > 80 else { return line.isEmpty ? link : line }
    let start = line.prefix(80)
    return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + "…"
  }

  /// The longest of the entry's texts.
  private var body: FeedText? {
    entry.objects("content").map { FeedText($0, base: link) }.filter { !$0.markdown.isEmpty }
      .max { $0.markdown.utf8.count < $1.markdown.utf8.count }
  }

  private var summary: FeedText? {
    var detail: [String: JSONValue] = ["value": entry["summary"] ?? .null]
    if case .object(let members)? = entry["summary_detail"], members["value"] == entry["summary"] {
      detail = members
    }
    let text = FeedText(detail, base: link)
    return text.markdown.isEmpty ? nil : text
  }

  /// Sets the lead, or the body where the feed has the whole text for a summary.
  private func take(_ summary: FeedText?, into content: inout ArticleContent) {
    guard let summary else { return }
    if let url = summary.firstImage { content.image = ArticleImage(url: url) }
    let line = summary.line
    if content.markdown.isEmpty {
      if summary.isOneParagraph, line.count <= Self.longestLead {
        content.lead = line.isEmpty ? nil : line
      } else {
        content.markdown = summary.markdown
      }
    } else if line.count > 20, line.count <= Self.longestLead, !line.hasSuffix("…"),
      !line.hasSuffix("..."), !line.hasSuffix("[…]"),
      !FeedText.line(of: content.markdown).hasPrefix(line.prefix(60))
    {
      content.lead = line
    }
  }

  // MARK: - Pictures and files

  private var image: ArticleImage? {
    let media = entry.objects("media_thumbnail") + entry.objects("media_content").filter(isPicture)
    let linked = entry.objects("links").filter { $0.text("rel") == "enclosure" && isPicture($0) }
    var addresses = (media + linked).compactMap { $0.text("url") ?? $0.text("href") }
    if case .object(let image)? = entry["image"] {
      addresses += [image.text("href")].compactMap { $0 }
    }
    return addresses.lazy.compactMap { PageAddress(base: link).absolute($0) }
      .first { PageAddress.Parts($0) != nil }.map { ArticleImage(url: $0) }
  }

  private func isPicture(_ members: [String: JSONValue]) -> Bool {
    members.text("medium") == "image" || members.text("type")?.hasPrefix("image/") == true
  }

  private var attachments: [Attachment] {
    entry.objects("links").compactMap { link in
      guard link.text("rel") == "enclosure", !isPicture(link), let url = link.text("href"),
        PageAddress.Parts(url) != nil
      else { return nil }
      let name = PageAddress.fileName(of: url)
      return Attachment(name: link.text("title") ?? (name.isEmpty ? url : name), url: url)
    }
  }

  // MARK: - Dates

  private func takeDates(_ content: inout ArticleContent) -> [ImportWarning] {
    var warnings: [ImportWarning] = []
    let first = ["published", "created"].compactMap { entry.text($0) }.first
    let updated = entry.text("updated")
    content.published = moment(first ?? updated, content.language)
    if first != nil { content.modified = moment(updated, content.language) }
    if let text = first ?? updated, !text.isEmpty, content.published == nil {
      warnings.append(ImportWarning(field: "published", message: "\"\(text)\" is no date"))
    }
    guard isNukeViet, let date = content.published, date.minute == date.day.month || isMonth(first)
    else { return warnings }
    content.published = Timestamp(
      day: date.day, hour: date.hour, offsetMinutes: date.offsetMinutes)
    let message =
      "the feed has the month where the minutes belong: the day and the hour hold, the minutes do not"
    return warnings + [ImportWarning(field: "published", message: message)]
  }

  private func moment(_ text: String?, _ language: String?) -> Timestamp? {
    guard let text, let date = FeedDate.timestamp(text) else { return nil }
    guard date.offsetMinutes == 0, isNukeViet || language == "vi" else { return date }
    return Timestamp(seconds: date.seconds, offsetMinutes: Timestamp.vietnamOffset)
  }

  private var isNukeViet: Bool {
    feed.text("generator")?.trimmed.lowercased().hasPrefix("nukeviet") ?? false
  }

  /// Whether the minutes are the month that the feed's own clock shows.
  private func isMonth(_ text: String?) -> Bool {
    guard let date = text.flatMap(FeedDate.timestamp) else { return false }
    return date.minute == date.day.month
  }
}

/// A text of a feed: its blocks, made once.
struct FeedText {
  let markdown: String
  /// The words in one line.
  let line: String
  /// Whether it is a paragraph and nothing more.
  let isOneParagraph: Bool
  /// The address of its first picture.
  let firstImage: String?

  /// A text with its type, as a feed has it.
  init(_ members: [String: JSONValue], base: String?) {
    let value = members.text("value") ?? ""
    let isPlain = members.text("type") == "text/plain" && !MarkupText.isMarkup(value)
    self = isPlain ? FeedText(plain: value) : FeedText(markup: value, base: base)
  }

  /// A text without markup.
  init(plain text: String) {
    let paragraphs = PlainMarkdown.paragraphs(of: text)
    markdown = PlainMarkdown.body(of: paragraphs)
    line = CleanText.line(text)
    isOneParagraph = paragraphs.count <= 1
    firstImage = nil
  }

  /// A text in HTML.
  init(markup: String, base: String?) {
    let tree = HTMLParser.tree(of: Array(markup.utf8))
    let address = PageAddress(base: base)
    let body = tree?.body
    let blocks = body.map { RichTextBuilder.blocks(of: $0, address: address) } ?? []
    markdown = MarkdownWriter.markdown(of: blocks)
    line = body.map { CleanText.line($0.line) } ?? ""
    isOneParagraph = blocks.count { if case .image = $0 { false } else { true } } <= 1
    firstImage = body?.first(tag: "img").flatMap { address.absolute($0["src"]) }
  }

  /// Markdown as one line of words.
  static func line(of markdown: String) -> String {
    CleanText.line(RichText(markdown: String(markdown.prefix(2000))).plainText)
  }
}
