/// Makes the passages that show why articles were found.
struct Passages {
  private let text: TextMatcher
  private let fields: [QueryField: TextMatcher]
  private let zstd = Zstd()
  private let cache: ContentCache
  /// Clusters of a passage, at most.
  private static let limit = 160

  init(_ query: SearchQuery, _ cache: ContentCache) {
    self.cache = cache
    text = TextMatcher(query.words())
    fields = Dictionary(
      uniqueKeysWithValues: QueryField.allCases.map { ($0, TextMatcher(query.words(in: $0))) })
  }

  /// The hit with its highlights; an article whose content is damaged shows its title alone.
  func hit(_ article: FoundArticle) -> SearchHit {
    let content = cache.content(of: article, by: zstd)
    let summary = article.summary
    var highlights: [QueryField: [Range<Int>]] = [:]
    let shown: [(QueryField, String?)] = [
      (.section, summary.section), (.source, summary.source), (.number, summary.number),
    ]
    for case (let field, let value?) in shown {
      let ranges = fields[field]?.ranges(in: value) ?? []
      if !ranges.isEmpty { highlights[field] = ranges }
    }
    return SearchHit(
      summary: summary, titleHighlights: fields[.title]?.ranges(in: summary.title) ?? [],
      snippet: content.map { snippet($0) } ?? Snippet(text: ""), fieldHighlights: highlights)
  }

  /// The best passage of the text, or of the fields that no list shows when the text has none.
  private func snippet(_ content: ReadContent) -> Snippet {
    let passage = text.snippet(of: content.paragraphs, limit: Self.limit)
    guard passage.highlights.isEmpty else { return passage }
    for (field, value) in Self.fields(of: content.content) {
      let matcher = field.flatMap { fields[$0] } ?? text
      let snippet = matcher.snippet(of: [value], limit: Self.limit)
      if !snippet.highlights.isEmpty { return snippet }
    }
    return passage
  }

  private static func fields(of content: ArticleContent) -> [(QueryField?, String)] {
    let document = content.document
    var fields: [(QueryField?, String?)] = [
      (nil, content.image?.caption), (nil, document?.intro), (.author, content.author),
      (.signer, document?.signer), (.tag, content.tags.presence?.joined(separator: ", ")),
      (.section, content.topic), (nil, document?.category), (nil, document?.subject),
    ]
    fields += (document?.areas ?? []).map { (nil, $0) }
    fields += content.attachments.map { (nil, $0.name) }
    return fields.compactMap { field, value in value.map { (field, $0) } }
  }
}
