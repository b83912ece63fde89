import ArticleLibrary

/// The form of a file that some importer reads.
public enum SourceForm: Hashable, Sendable {
  /// A saved page.
  case html
  /// A feed: RSS, Atom or JSON Feed.
  case feed
  /// A list of feeds.
  case opml
  /// A page that was saved together with its pictures as a message.
  case mhtml
  /// A letter, or a box of letters.
  case mail
  /// An export of a read-later service, bookmarks, or the cache of a reader of feeds.
  case service
  /// A book.
  case epub
  /// A web archive.
  case warc
  /// Many files in one: ZIP or TAR.
  case archive
  /// One file that is packed.
  case packed
  /// One JSON object a line.
  case jsonLines
  /// Markdown, with or without front matter.
  case markdown
  /// Plain text, such as a page that was selected and pasted.
  case text
}

extension SourceForm {
  /// The form of a file by its first bytes and, where these do not tell, by its name.
  ///
  /// `head` is the whole file or its beginning (64 KB are plenty). Throws `.empty`, `.notText` or
  /// `.unsupported` with the name of the form that it looks like.
  public init(head: [UInt8], name: String) throws(ImportFailure) {
    guard !head.isEmpty else { throw .empty }
    if XMLEncoding.isWideXML(head) {
      self = try Self.form(ofWideXML: head)
      return
    }
    if ServiceForm(head: head) != nil {
      self = .service
      return
    }
    if let form = Self.form(ofPacked: head) {
      self = form
      return
    }
    if MailBox.isMail(head) {
      self = .mail
      return
    }
    if let binary = BinaryForm.name(of: head) { throw .unsupported(binary) }
    let text = try SourceText.decode(Array(head.prefix(65_536)), isWhole: false)
    let fileExtension = SourceFile(name: name, bytes: []).fileExtension
    let start = text.drop { $0.isWhitespace }
    guard !start.isEmpty else { throw .empty }
    if Self.hasFrontMatter(start) {
      self = .markdown
    } else if let form = Self.form(ofRoot: XMLRoot.name(in: start.prefix(32_768))) {
      self = form
    } else if Self.isJSONFeed(start) {
      self = .feed
    } else if let form = try Self.form(ofMarkup: Self.lowercased(start.utf8.prefix(2048))) {
      self = form
    } else if Self.isJSONLines(start, fileExtension: fileExtension) {
      self = .jsonLines
    } else {
      try self.init(fileExtension: fileExtension, start: start)
    }
  }

  /// The bytes as text with small letters for the capitals of ASCII.
  private static func lowercased(_ bytes: Substring.UTF8View.SubSequence) -> String {
    String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// Whether a text begins with the headers of a page that was saved as a message.
  private static func isMHTML(_ start: String) -> Bool {
    let names = ["from:", "mime-version:", "date:", "subject:", "content-type:", "snapshot-"]
    return names.contains(where: start.hasPrefix) && start.contains("mime-version:")
      && start.contains("multipart/related")
  }

  /// HTML, or the failure for another markup; nil where the text begins with no known tag.
  private static func form(ofMarkup start: String) throws(ImportFailure) -> SourceForm? {
    guard start.hasPrefix("<") else {
      return isMHTML(start) ? .mhtml : nil
    }
    if start.contains("<html") || start.hasPrefix("<!doctype html") { return .html }
    if start.hasPrefix("<?xml") { throw .unsupported("XML") }
    let tags = [
      "<!--", "<head", "<body", "<meta", "<title", "<article", "<main", "<section", "<div", "<p>",
      "<p ", "<h1", "<h2", "<table", "<script", "<style", "<link", "<header", "<span", "<font",
      "<center", "<base",
    ]
    return tags.contains { start.hasPrefix($0) } ? .html : nil
  }

  /// What a known kind of archive is.
  private static func form(ofPacked head: [UInt8]) -> SourceForm? {
    if head.starts(with: Array("WARC/".utf8)) { return .warc }
    return switch BinaryForm.name(of: head) {
    case "EPUB": .epub
    case "ZIP", "TAR": .archive
    case "gzip", "bzip2", "xz", "zstd": .packed
    default: nil
    }
  }

  /// The form that the outermost element of XML tells.
  private static func form(ofRoot name: String?) -> SourceForm? {
    switch name {
    case "rss", "feed", "rdf", "channel": .feed
    case "opml": .opml
    default: nil
    }
  }

  /// XML in UTF-16 or UTF-32 without a byte-order mark.
  private static func form(ofWideXML head: [UInt8]) throws(ImportFailure) -> SourceForm {
    let text = String(decoding: XMLEncoding.utf8(of: Array(head.prefix(4096))).bytes, as: UTF8.self)
    guard let form = form(ofRoot: XMLRoot.name(in: text)) else { throw .unsupported("XML") }
    return form
  }

  private static func isJSONFeed(_ start: Substring) -> Bool {
    start.first == "{" && start.utf8.prefix(4096).contains(Array("jsonfeed.org".utf8))
  }

  /// Whether the first line is a JSON object, or was meant to be one.
  private static func isJSONLines(_ start: Substring, fileExtension: String) -> Bool {
    if ["jsonl", "ndjson"].contains(fileExtension) { return true }
    guard start.first == "{" else { return false }
    let second = start.dropFirst().first { $0 != " " && $0 != "\t" }
    guard second == "\"" || second == "}" else { return false }
    // A file of JSON in one line is some program's data, unless it is an article.
    if fileExtension == "json", !start.hasBytes("\"title\"") { return false }
    guard let end = start.firstIndex(where: \.isNewline) else { return true }
    return start[..<end].last { !$0.isWhitespace } == "}"
  }

  /// Whether the text begins with a fenced block of fields.
  private static func hasFrontMatter(_ start: Substring) -> Bool {
    guard start.hasPrefix("---") || start.hasPrefix("+++") else { return false }
    let lines = PlainLines.of(start.prefix(16_384))
    guard let fence = lines.first, fence == "---" || fence == "+++", lines.count > 1 else {
      return false
    }
    return lines[1].contains { $0 == ":" || $0 == "=" || $0 == "#" }
      && lines.dropFirst().contains { $0 == fence || $0 == "..." }
  }

  /// The form that the name promises, plain text where it promises nothing.
  private init(fileExtension: String, start: Substring) throws(ImportFailure) {
    switch fileExtension {
    case "html", "htm", "xhtml", "shtml": self = .html
    case "md", "markdown", "mdown", "mkd": self = .markdown
    case "css": throw .unsupported("CSS")
    case "js", "mjs": throw .unsupported("JavaScript")
    case "json": throw .unsupported("JSON")
    case "xml", "svg": throw .unsupported("XML")
    case "csv", "tsv": throw .unsupported("CSV")
    case "rtf": throw .unsupported("RTF")
    default:
      if start.hasPrefix("#!") { throw .notAnArticle(.data) }
      if start.hasPrefix("[") || start.hasPrefix("{") {
        let last = start.last { !$0.isWhitespace }
        if last == "]" || last == "}" { throw .unsupported("JSON") }
      }
      self = .text
    }
  }
}

extension SourceForm {
  /// Whether a file of this form holds more than one article, or pictures beside it, so that its
  /// size says nothing of theirs.
  var isCollection: Bool {
    switch self {
    case .jsonLines, .feed, .service, .mhtml, .mail, .epub, .warc, .archive, .packed: true
    case .html, .opml, .markdown, .text: false
    }
  }
}

extension StringProtocol {
  /// The text without white space at its two ends.
  var trimmed: SubSequence {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return self[endIndex..<endIndex] }
    return self[first...last]
  }
}
