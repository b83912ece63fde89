import ArticleLibrary
import Vietnamese

/// An entry of another program's export, before it is an article.
struct SavedLink {
  var title: String?
  var url: String?
  /// The text in HTML.
  var html: String?
  /// The text without markup.
  var text: String?
  var lead: String?
  var author: String?
  var source: String?
  var published: Timestamp?
  var language: String?
  var image: String?
  var state = ImportedState()

  /// The entry as an article; one without a text says so, and waits for the page of its address.
  func article(file: String, format: String) throws(ImportFailure) -> ImportedArticle {
    let address = url.flatMap { PageAddress.Parts($0) == nil ? nil : $0 }
    let body = body(base: address)
    let names = [title, body.map { String($0.line.prefix(80)) }, address]
    let named = names.compactMap { $0 }.map(CleanText.line).first { !$0.isEmpty }
    guard let named, address != nil || body?.markdown.isEmpty == false else {
      throw .notAnArticle(.noText)
    }
    var content = ArticleContent(title: named, markdown: body?.markdown ?? "")
    content.lead = words(lead)
    content.author = words(author)
    content.source = words(source)
    content.published = published
    content.language = PageMetadata.languageTag(language)
    content.url = address
    content.image = image.flatMap { PageAddress.Parts($0) == nil ? nil : ArticleImage(url: $0) }
    content.compose()
    var warnings: [ImportWarning] = []
    if content.markdown.isEmpty {
      let message = "the export has only the address; save the page and import it, and they join"
      warnings.append(ImportWarning(field: "markdown", message: message))
    }
    return ImportedArticle(
      file: file, format: format, content: content, warnings: warnings,
      state: state.isEmpty ? nil : state)
  }

  private func body(base: String?) -> FeedText? {
    if let html {
      let clean = FeedMarkup.clean(html, base: base ?? "", type: "text/html")
      return FeedText(markup: clean, base: base)
    }
    return text.map { FeedText(plain: $0) }
  }

  private func words(_ text: String?) -> String? {
    let line = CleanText.line(text ?? "")
    return line.isEmpty ? nil : line
  }

  /// A moment in seconds (or milliseconds) since 1970, as a text.
  static func moment(seconds text: String?) -> Timestamp? {
    guard let text, var seconds = Int64(text), seconds > 0 else { return nil }
    if seconds > 100_000_000_000 { seconds /= 1000 }
    guard seconds < 100_000_000_000 else { return nil }
    return Timestamp(seconds: seconds, offsetMinutes: 0)
  }

  /// Tags in one text: `a, b`, `a|b`, `["a", "b"]`, `['a', 'b']`.
  static func tags(_ text: String?, separator: Character = ",") -> [String] {
    guard let text = text?.trimmed, !text.isEmpty else { return [] }
    if text.hasPrefix("["), case .array(let values)? = JSONValue(parsing: text.utf8) {
      return values.compactMap(\.asText).filter { !$0.isEmpty }
    }
    let isList = text.hasPrefix("[") && text.hasSuffix("]")
    var tags: [String] = []
    for part in (isList ? text.dropFirst().dropLast() : text).split(separator: separator) {
      var tag = part.trimmed
      if isList, let quote = tag.first, quote == "'" || quote == "\"", tag.last == quote {
        tag = tag.dropFirst().dropLast()
      }
      if !tag.isEmpty, !tags.contains(String(tag)) { tags.append(String(tag)) }
    }
    return tags
  }
}
