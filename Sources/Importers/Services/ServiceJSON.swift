import ArticleLibrary

/// The entries of services that export JSON.
enum ServiceJSON {
  /// An entry of wallabag.
  static func wallabag(_ entry: [String: JSONValue]) -> SavedLink {
    var link = SavedLink()
    link.title = entry.text("title")
    link.url = entry.text("url") ?? entry.text("given_url")
    link.html = entry.text("content")
    link.language = entry.text("language")
    link.image = entry.text("preview_picture")
    link.published = entry.text("published_at").flatMap(FeedDate.timestamp)
    link.author = names(entry["published_by"])
    link.source = entry.text("domain_name")
    link.state.isArchived = flag(entry["is_archived"])
    link.state.isRead = link.state.isArchived
    link.state.isBookmarked = flag(entry["is_starred"])
    link.state.userTags = tags(entry["tags"])
    link.state.added = entry.text("created_at").flatMap(FeedDate.timestamp)
    link.state.highlights = entry.objects("annotations").compactMap { mark in
      let note = mark.text("text")
      guard let quote = mark.text("quote"), !quote.isEmpty else { return nil }
      return ImportedHighlight(
        quote: quote, note: note?.isEmpty == false ? note : nil,
        at: mark.text("created_at").flatMap(FeedDate.timestamp))
    }
    return link
  }

  /// An entry of Omnivore; its text and marked passages are files beside the list.
  static func omnivore(_ entry: [String: JSONValue], _ file: SourceFile) -> SavedLink {
    var link = SavedLink()
    link.title = entry.text("title")
    link.url = entry.text("url")
    link.lead = entry.text("description")
    link.author = entry.text("author")
    link.image = entry.text("thumbnail")
    link.published = entry.text("publishedAt").flatMap(FeedDate.timestamp)
    link.state.added = entry.text("savedAt").flatMap(FeedDate.timestamp)
    link.state.userTags = tags(entry["labels"])
    link.state.isArchived = entry.text("state") == "Archived"
    let progress = number(entry["readingProgress"]) ?? 0
    link.state.progress = progress > 0 ? min(progress / 100, 1) : nil
    link.state.isRead = link.state.isArchived || progress >= 99
    if let slug = entry.text("slug"), !slug.contains("/"), !slug.hasPrefix(".") {
      link.html = text(file.sibling?("content/\(slug).html"))
      link.state.highlights = highlights(text(file.sibling?("highlights/\(slug).md")) ?? "")
    }
    return link
  }

  private static func text(_ bytes: [UInt8]?) -> String? {
    bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Quotes of Markdown, each with the words below it for its note.
  private static func highlights(_ markdown: String) -> [ImportedHighlight] {
    var marks: [ImportedHighlight] = []
    var wasQuote = false
    for line in markdown.split(whereSeparator: \.isNewline).map(\.trimmed) where !line.isEmpty {
      if line.hasPrefix(">") {
        let words = String(line.dropFirst().trimmed)
        if wasQuote {
          marks[marks.count - 1].quote += " " + words
        } else if !words.isEmpty {
          marks.append(ImportedHighlight(quote: words))
        }
        wasQuote = !marks.isEmpty
      } else {
        wasQuote = false
        guard !marks.isEmpty, !line.hasPrefix("#") else { continue }
        let before = marks[marks.count - 1].note.map { $0 + "\n" } ?? ""
        marks[marks.count - 1].note = before + line
      }
    }
    return marks
  }

  /// An entry of Karakeep, which was called Hoarder.
  static func karakeep(_ entry: [String: JSONValue]) -> SavedLink? {
    guard case .object(let content)? = entry["content"] else { return nil }
    var link = SavedLink()
    link.title = entry.text("title") ?? content.text("title")
    link.url = content.text("url") ?? content.text("sourceUrl")
    link.html = content.text("htmlContent")
    link.text = content.text("text")
    link.lead = content.text("description")
    link.author = content.text("author")
    link.state.userTags = tags(entry["tags"])
    link.state.note = entry.text("note").flatMap { $0.isEmpty ? nil : $0 }
    link.state.isArchived = flag(entry["archived"])
    link.state.isRead = link.state.isArchived
    link.state.isBookmarked = flag(entry["favourited"])
    if case .integer(let seconds)? = entry["createdAt"] {
      link.state.added = SavedLink.moment(seconds: String(seconds))
    } else {
      link.state.added = entry.text("createdAt").flatMap(FeedDate.timestamp)
    }
    return link
  }

  /// `true`, 1, "1" and "true".
  private static func flag(_ value: JSONValue?) -> Bool {
    switch value {
    case .bool(let flag): flag
    case .integer(let number): number != 0
    case .string(let text): text == "1" || text == "true"
    default: false
    }
  }

  private static func number(_ value: JSONValue?) -> Double? {
    switch value {
    case .integer(let number): Double(number)
    case .number(let number): number
    case .string(let text): Double(text)
    default: nil
    }
  }

  /// Names in a list: texts, or objects with a `name`, `label` or `slug`.
  private static func tags(_ value: JSONValue?) -> [String] {
    guard case .array(let values)? = value else { return [] }
    var tags: [String] = []
    for value in values {
      let name =
        value.asText ?? value["name"]?.asText ?? value["label"]?.asText ?? value["slug"]?.asText
      if let name, !name.isEmpty, !tags.contains(name) { tags.append(name) }
    }
    return tags
  }

  private static func names(_ value: JSONValue?) -> String? {
    if let text = value?.asText { return text }
    guard case .array(let values)? = value else { return nil }
    let names = values.compactMap(\.asText).filter { !$0.isEmpty }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}
