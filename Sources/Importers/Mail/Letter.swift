import ArticleLibrary
import Vietnamese

/// A letter: its headers and its parts.
struct Letter {
  private let message: MIMEPart
  private let parts: [MIMEPart]

  init(_ bytes: ArraySlice<UInt8>) {
    message = MIMEPart(bytes)
    parts = message.leaves.flatMap { part -> [MIMEPart] in
      guard part.headers.contentType == "message/rfc822" else { return [part] }
      return MIMEPart(part.content[...]).leaves
    }
  }

  /// The letter as an article; throws `.notAnArticle(.noText)` where it has no words.
  func article(file: SourceFile) throws(ImportFailure) -> ImportedArticle {
    var pictures = SavedPictures(parts: SavedPictures.parts(of: parts), sibling: nil)
    let subject = CleanText.line(header("subject") ?? "")
    guard let body = LetterBody(parts, subject: subject, pictures: &pictures) else {
      throw .notAnArticle(.noText)
    }
    let first = body.firstLine
    let line = first.count > 80 ? String(first.prefix(79)) + "…" : first
    let title = subject.isEmpty ? line : subject
    var content = ArticleContent(title: title, markdown: body.markdown)
    fill(&content)
    var warnings = [body.finding?.warning].compactMap { $0 }
    if let date = header("date") {
      content.published = FeedDate.timestamp(date)
      if content.published == nil {
        warnings.append(ImportWarning(field: "published", message: "\"\(date)\" is no date"))
      }
    }
    content.compose()
    return ImportedArticle(
      file: file.name, format: MailImporter.format, content: content, warnings: warnings,
      pictures: pictures.pictures(of: content), state: state)
  }

  private func fill(_ content: inout ArticleContent) {
    let sender = Sender(message.headers["from"] ?? "")
    content.author = sender.name ?? sender.address
    content.source = list ?? sender.host
    content.url = address
    content.attachments = attachments
    content.language = PageMetadata.languageTag(header("content-language"))
    let words = String((content.title + " " + content.markdown).prefix(4000))
    if content.language == nil, VietnameseReading(TextForm.nfc(words)).isVietnamese {
      content.language = "vi"
    }
  }

  private func header(_ name: String) -> String? {
    message.headers[name].map(EncodedWord.decoded).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The name of the list that sent the letter, else its address: RFC 2919.
  private var list: String? {
    guard let text = header("list-id") else { return nil }
    let name = CleanText.line(String(text.prefix { $0 != "<" }).trimmingQuotes)
    let address = text.drop { $0 != "<" }.dropFirst().prefix { $0 != ">" }
    return name.isEmpty ? address.isEmpty ? nil : String(address) : name
  }

  /// Where the letter can be read (RFC 5064), else its own number as an address (RFC 2392).
  private var address: String? {
    func bare(_ name: String) -> String? {
      guard let text = message.headers[name] else { return nil }
      let inner = text.drop { $0 == "<" || $0 == " " }.prefix { $0 != ">" && !$0.isWhitespace }
      return inner.isEmpty ? nil : String(inner)
    }
    if let place = bare("archived-at"), PageAddress.Parts(place) != nil { return place }
    return bare("message-id").map { "mid:" + $0 }
  }

  /// The names of the files that came with it, but for pictures of the text.
  private var attachments: [Attachment] {
    parts.compactMap { part in
      let disposition = part.headers["content-disposition"]?.lowercased() ?? ""
      guard !part.headers.contentType.hasPrefix("image/") || disposition.hasPrefix("attachment")
      else { return nil }
      let coded =
        part.headers.parameter("filename*", of: "content-disposition")
        ?? part.headers.parameter("name*", of: "content-type")
      let plain =
        part.headers.parameter("filename", of: "content-disposition")
        ?? part.headers.parameter("name", of: "content-type")
      let name = coded.map(EncodedWord.parameter) ?? plain.map(EncodedWord.decoded) ?? ""
      let line = CleanText.line(name)
      return line.isEmpty ? nil : Attachment(name: line)
    }
  }

  /// What mail programs note in boxes: `R` for read, `F` for a star.
  private var state: ImportedState? {
    var state = ImportedState()
    state.isRead = message.headers["status"]?.contains("R") == true
    state.isBookmarked = message.headers["x-status"]?.contains("F") == true
    return state.isEmpty ? nil : state
  }
}

/// Who sent a letter, the first of several: RFC 5322, section 3.4.
private struct Sender {
  var name: String?
  var address: String?

  /// The part of the address behind the `@`.
  var host: String? { address?.split(separator: "@").last.map { $0.lowercased() } }

  init(_ text: String) {
    if let open = text.firstIndex(of: "<") {
      let inner = text[text.index(after: open)...].prefix { $0 != ">" }.trimmed
      address = inner.contains("@") ? String(inner) : nil
      name = Self.words(String(text[..<open]))
    } else if let open = text.firstIndex(of: "(") {
      address = Self.words(String(text[..<open]))
      name = Self.words(text[text.index(after: open)...].prefix { $0 != ")" }.description)
    } else {
      let first = text.prefix { $0 != "," }.trimmed
      if first.contains("@") { address = String(first) } else { name = Self.words(text) }
    }
  }

  private static func words(_ text: String) -> String? {
    let line = CleanText.line(EncodedWord.decoded(text.trimmingQuotes).trimmingQuotes)
    return line.isEmpty ? nil : line
  }
}

extension String {
  /// Without blanks and the quotes around a name, and without the backslashes inside it.
  fileprivate var trimmingQuotes: String {
    let inner = trimmed
    guard inner.hasPrefix("\""), inner.hasSuffix("\""), inner.count > 1 else {
      return String(inner)
    }
    let plain = String(inner.dropFirst().dropLast())
    return plain.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
  }
}
