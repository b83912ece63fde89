public import ArticleLibrary
import Vietnamese

/// Reads Markdown, with front matter or without.
///
/// The title is that of the front matter, else the first heading, else the file's name. The lead
/// is the description, or a bold first paragraph. Neither stands in the body again.
public struct MarkdownImporter: Importer {
  /// "markdown".
  public static let format = "markdown"

  /// An importer of Markdown.
  public init() {}

  /// The file's one article.
  ///
  /// Throws `.empty`, `.notText`, `.malformed` for front matter that breaks the rules of its
  /// form, and `.notAnArticle(.noText)` for fields without a text.
  public func articles(in file: SourceFile) throws(ImportFailure) -> [ImportedArticle] {
    let (source, finding) = try SourceText.decoded(file.bytes)
    let text = TextForm.nfc(source)
    guard !text.trimmed.isEmpty else { throw .empty }
    let frontMatter = try FrontMatter(text)
    if frontMatter.isOwn { return [try Self.own(frontMatter, file)] }
    let head = MarkdownHead(frontMatter.body)
    let fields = FieldReader.contract(from: frontMatter.fields)
    var article = try article(from: fields, head: head, file: file)
    takeLead(&article.content, head: head)
    if !frontMatter.fields.isEmpty {
      article.content.markdown = WikiLinks.replaced(in: article.content.markdown)
    }
    guard !article.content.markdown.isEmpty || article.content.lead != nil else {
      throw .notAnArticle(.noText)
    }
    if article.content.language == nil, Language.isVietnamese(article.content.markdown) {
      article.content.language = "vi"
    }
    article.content.section = article.content.section ?? Self.section(of: file)
    article.pictures = PicturesBeside.pictures(of: article.content, beside: file)
    article.file = file.name
    article.format = Self.format
    article.warnings += SourceText.warnings(for: text, finding)
    return [article]
  }

  /// An article that the program wrote: nothing is guessed, the body stands as it is.
  private static func own(
    _ matter: FrontMatter, _ file: SourceFile
  ) throws(ImportFailure) -> ImportedArticle {
    var members = matter.fields
    members["markdown"] = .string(String(matter.body.ownBody))
    var article: ImportedArticle
    do throws(ArticleJSON.Fault) {
      article = try ArticleJSON.article(from: members)
    } catch {
      throw .notAnArticle(.noTitle)
    }
    article.isExported = true
    if article.file.isEmpty { article.file = file.name }
    if article.format.isEmpty { article.format = format }
    guard case .array(let files)? = members["pictures"] else { return article }
    article.pictures = files.compactMap { entry in
      guard let address = entry["address"]?.asText, let name = entry["file"]?.asText,
        let bytes = file.sibling?(name)
      else { return nil }
      return ImportedPicture(address: address, mediaType: entry["type"]?.asText, bytes: bytes)
    }
    return article
  }

  private func article(
    from fields: [String: JSONValue], head: MarkdownHead, file: SourceFile
  ) throws(ImportFailure) -> ImportedArticle {
    var members = fields
    for name in ["markdown", "text", "body", "warnings"] { members[name] = nil }
    if [nil, .null, .string("")].contains(members["title"]) {
      members["title"] = .string(head.title ?? Self.title(of: file))
    }
    do throws(ArticleJSON.Fault) {
      return try ArticleJSON.article(from: members)
    } catch {
      throw .notAnArticle(.noTitle)
    }
  }

  /// The file's name as words: `cau-moi.md` gives "cau moi".
  private static func title(of file: SourceFile) -> String {
    let stem = day(of: file) == nil ? file.stem : String(file.stem.dropFirst(11))
    let words = stem.split { "-_ ".contains($0) }
    return words.isEmpty ? file.name : words.joined(separator: " ")
  }

  /// The folders that a file stands in, as Hugo and Obsidian have sections; without those that hold
  /// all texts, or one text with its pictures.
  private static func section(of file: SourceFile) -> String? {
    var folders = file.folder.split(separator: "/")[...]
    if ["index", "_index"].contains(file.stem) { folders = folders.dropLast() }
    if let first = folders.first, ["content", "_posts", "_notes"].contains(first) {
      folders = folders.dropFirst()
    }
    return folders.isEmpty ? nil : TextForm.nfc(folders.joined(separator: " / "))
  }

  /// The day that a file's name begins with, as Jekyll wants it: `2020-06-02-cau-moi.md`.
  private static func day(of file: SourceFile) -> Day? {
    let stem = file.stem
    guard stem.count > 11, stem.dropFirst(10).first == "-" else { return nil }
    return Day(iso8601: String(stem.prefix(10)))
  }

  /// Sets the lead and the body, without what the title and the lead say already where more
  /// follows.
  private func takeLead(_ content: inout ArticleContent, head: MarkdownHead) {
    var body = head.restWithLead
    if !head.rest.trimmed.isEmpty, let lead = head.lead,
      content.lead.map({ Self.isSame($0, lead) }) ?? true
    {
      content.lead = content.lead ?? lead
      body = head.rest
    }
    content.markdown = String(body)
    if let title = head.title, content.markdown.isEmpty || !Self.isSame(title, content.title) {
      content.markdown = "\(head.heading.trimmed)\n\n" + content.markdown
    }
    content.markdown = Self.withoutBlankEnd(content.markdown)
  }

  /// The text without blank lines at its end: but one line end alone where they may be code or HTML
  /// that nothing closes.
  private static func withoutBlankEnd(_ markdown: String) -> String {
    guard let last = markdown.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    if ["```", "~~~", "<"].contains(where: markdown.contains) {
      return markdown.last?.isNewline == true ? String(markdown.dropLast()) : markdown
    }
    let blanks = markdown[markdown.index(after: last)...].prefix { !$0.isNewline }
    return String(markdown[..<blanks.endIndex])
  }

  /// Whether two texts differ in nothing but case and blanks.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    let words = { (text: String) in text.lowercased().split(whereSeparator: \.isWhitespace) }
    return words(one) == words(other)
  }
}

extension Substring {
  /// The body of a file that the program wrote: without the blank line above and the line end below.
  fileprivate var ownBody: Substring {
    var body = self
    if body.first == "\n" { body = body.dropFirst() }
    if body.last == "\n" { body = body.dropLast() }
    return body
  }
}

extension JSONValue {
  /// The text that the value is, nil when it is none.
  var asText: String? { if case .string(let text) = self { text } else { nil } }
}
