import Vietnamese

extension ArticleJSON {
  /// Why a line is no article.
  public enum Fault: Error, Hashable, Sendable {
    /// It is no JSON.
    case notJSON
    /// It is JSON, but no object.
    case notAnObject
    /// The object has no `title`.
    case noTitle
  }

  /// The article of one line, for lines of `line(for:)` what was written.
  ///
  /// Members that the form does not have are passed over, as is `id`, which is the library's. A member of the wrong kind gives a warning. The counters of a site come
  /// in the order of their values, the smallest first, as pages show them: now, today, this month,
  /// in all; an object keeps no order of its own.
  public static func article(
    fromLine line: some Collection<UInt8>
  ) throws(Fault) -> ImportedArticle {
    guard let value = JSONValue(parsing: line) else { throw .notJSON }
    guard case .object(let members) = value else { throw .notAnObject }
    return try article(from: members)
  }

  /// The article of one line of text.
  public static func article(fromLine line: String) throws(Fault) -> ImportedArticle {
    try article(fromLine: line.utf8)
  }

  /// The article of an object's members.
  ///
  /// Without `markdown` the body is `text`, a paragraph after each blank line.
  public static func article(
    from members: [String: JSONValue]
  ) throws(Fault) -> ImportedArticle {
    var fields = JSONFields(members)
    guard let title = fields.text("title") else { throw .noTitle }
    var content = ArticleContent(title: title, markdown: fields.text("markdown") ?? "")
    if content.markdown.isEmpty, let text = fields.text("text") {
      content.markdown = PlainMarkdown.body(of: PlainMarkdown.paragraphs(of: text))
    }
    readTexts(&fields, into: &content)
    readLists(&fields, into: &content)
    content.document = fields.object("document", read: document)
    content.site = fields.object("site", read: site)
    let file = fields.text("file") ?? ""
    let format = fields.text("format") ?? ""
    let state = state(&fields)
    let pictures = fields.objects("pictures", read: picture)
    let warnings = fields.objects("warnings") { fields in
      ImportWarning(field: fields.text("field") ?? "", message: fields.text("message") ?? "")
    }
    return ImportedArticle(
      file: file, format: format, content: content, warnings: warnings + fields.warnings,
      pictures: pictures, state: state)
  }

  private static func readTexts(_ fields: inout JSONFields, into content: inout ArticleContent) {
    content.kind = fields.text("kind").flatMap(ArticleKind.init(rawValue:)) ?? .article
    content.lead = fields.text("lead")
    content.published = fields.timestamp("published")
    content.modified = fields.timestamp("modified")
    content.author = fields.text("author")
    content.source = fields.text("source")
    content.section = fields.text("section")
    content.topic = fields.text("topic")
    content.language = fields.text("language")
    content.url = fields.text("url")
  }

  private static func readLists(_ fields: inout JSONFields, into content: inout ArticleContent) {
    content.tags = fields.texts("tags")
    content.image = fields.object("image") { fields in
      ArticleImage(url: fields.text("url") ?? "", caption: fields.text("caption"))
    }
    content.attachments = fields.objects("attachments") { fields in
      fields.text("name").map { Attachment(name: $0, url: fields.text("url")) }
    }
    content.newer = fields.objects("newer", read: reference)
    content.older = fields.objects("older", read: reference)
  }

  private static func reference(_ fields: inout JSONFields) -> ArticleReference? {
    guard let title = fields.text("title") else { return nil }
    return ArticleReference(title: title, url: fields.text("url"), date: fields.day("date"))
  }

  private static func document(_ fields: inout JSONFields) -> DocumentDetails {
    DocumentDetails(
      number: fields.text("number"), intro: fields.text("intro"),
      category: fields.text("category"), areas: fields.texts("areas"),
      subject: fields.text("subject"), signer: fields.text("signer"),
      issued: fields.day("issued"), validFrom: fields.day("validFrom"),
      expires: fields.day("expires"), replaces: fields.texts("replaces"),
      replacedBy: fields.texts("replacedBy"))
  }

  private static func site(_ fields: inout JSONFields) -> SiteInfo {
    let phones = fields.objects("phones") { fields in
      fields.text("name").map { SitePhone(name: $0, number: fields.text("number")) }
    }
    let documents = fields.objects("documents") { fields in
      fields.text("number").map {
        SiteDocument(number: $0, title: fields.text("title"), url: fields.text("url"))
      }
    }
    return SiteInfo(
      name: fields.text("name"), phones: phones, statistics: fields.counters("statistics"),
      documents: documents, sessionTimeout: fields.integer("sessionTimeout"))
  }
}
