internal import FoundationEssentials
internal import Vietnamese

/// The packed form of an article's body and rare fields: JSON, a NUL, the Markdown; all in one
/// zstd frame, since they share their words.
struct StoredContent {
  var content: ArticleContent
  var file: String
  var format: String
  var warnings: [ImportWarning]
  /// What the person made of it; its marks count only on the way in, columns hold them then.
  var state: ImportedState?
  /// When the person corrected the text, in seconds since 1970; nil when it is as it came.
  var revised: Int64?
  /// The fingerprint of the text as it came, by which an import of it is known; nil when that is the
  /// text.
  var sourceKey: Int64?
  /// Whether it is from an export of a library; not stored.
  var isExported = false

  /// An article that comes in: empty names become absent ones, and NULs, which SQLite ends a
  /// text at, go.
  init(normalizing article: ImportedArticle) {
    content = article.content
    content.title = Self.clean(content.title) ?? ""
    content.section = Self.clean(content.section)
    content.source = Self.clean(content.source)
    content.url = Self.clean(content.url)
    if let number = content.document?.number { content.document?.number = Self.clean(number) }
    content.tags = content.tags.compactMap(Self.clean)
    // The person's own tags are tags like the article's: listed, searched and written with them.
    for tag in article.state?.userTags.compactMap(Self.clean) ?? []
    where !content.tags.contains(tag) {
      content.tags.append(tag)
    }
    file = article.file
    format = article.format
    warnings = article.warnings
    state = article.state
    revised = article.state?.revised?.seconds
    isExported = article.isExported
  }

  private static func clean(_ text: String?) -> String? {
    guard let text, !text.isEmpty else { return nil }
    guard text.utf8.contains(0) else { return text }
    let rest = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value != 0 }))
    return rest.isEmpty ? nil : rest
  }

  /// The packed form; `withColumns` adds what the table `article` holds otherwise.
  ///
  /// Throws `articleTooLarge` for what could not be unpacked again.
  func packed(by zstd: Zstd, withColumns: Bool) throws -> [UInt8] {
    var bytes = try FieldsJSON(fields(withColumns: withColumns)).bytes
    bytes.reserveCapacity(bytes.count + content.markdown.utf8.count + 1)
    bytes.append(0)
    bytes.append(contentsOf: content.markdown.utf8)
    // What was stored must fit into the journal's form, too.
    let size = bytes.count + (withColumns ? 0 : columnsRoom)
    guard size <= zstd.limit else { throw LibraryError.articleTooLarge(bytes: size) }
    return zstd.pack(bytes)
  }

  /// What `columns` add to the packed form at most; JSON makes six bytes of one at worst.
  private var columnsRoom: Int {
    let texts = [content.title, content.source, content.section, content.url]
    return 256 + 6 * texts.reduce(0) { $0 + ($1?.utf8.count ?? 0) }
  }

  private func fields(withColumns: Bool) -> StoredFields {
    StoredFields(
      lead: content.lead, modified: StoredMoment(content.modified), author: content.author,
      topic: content.topic, tags: content.tags.presence, language: content.language,
      image: content.image, attachments: content.attachments.presence,
      newer: content.newer.map(StoredReference.init).presence,
      older: content.older.map(StoredReference.init).presence,
      document: content.document.map(StoredDocument.init),
      site: content.site.map(StoredSite.init), file: file, format: format,
      warnings: warnings.presence, person: StoredState(state),
      revised: revised, sourceKey: sourceKey, columns: withColumns ? columns : nil)
  }

  private var columns: StoredColumns {
    StoredColumns(
      kind: content.kind, title: content.title, published: StoredMoment(content.published),
      source: content.source, section: content.section, url: content.url)
  }

  /// The article in a packed string; nil when it is damaged.
  ///
  /// Without `columns` inside, what the table `article` holds is left empty for the caller.
  init?(packed: UnsafeBufferPointer<UInt8>, by zstd: Zstd) {
    guard let bytes = zstd.unpack(packed), let end = bytes.firstIndex(of: 0),
      let fields = try? JSONDecoder().decode(StoredFields.self, from: Data(bytes[..<end]))
    else { return nil }
    let markdown = String(decoding: bytes[(end + 1)...], as: UTF8.self)
    content = ArticleContent(
      kind: fields.columns?.kind ?? .article, title: fields.columns?.title ?? "",
      markdown: markdown)
    file = fields.file
    format = fields.format
    warnings = fields.warnings ?? []
    state = fields.person?.state
    revised = fields.revised
    sourceKey = fields.sourceKey
    fill(fields)
  }

  private mutating func fill(_ fields: StoredFields) {
    content.lead = fields.lead
    content.published = fields.columns?.published?.timestamp
    content.modified = fields.modified?.timestamp
    content.author = fields.author
    content.source = fields.columns?.source
    content.section = fields.columns?.section
    content.topic = fields.topic
    content.tags = fields.tags ?? []
    content.language = fields.language
    content.url = fields.columns?.url
    content.image = fields.image
    content.attachments = fields.attachments ?? []
    content.newer = (fields.newer ?? []).map(\.reference)
    content.older = (fields.older ?? []).map(\.reference)
    content.document = fields.document?.details
    content.site = fields.site?.info
  }

  /// The imported form, as an importer gave it.
  var imported: ImportedArticle {
    ImportedArticle(file: file, format: format, content: content, warnings: warnings)
  }
}
