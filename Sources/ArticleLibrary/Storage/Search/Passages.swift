internal import FoundationEssentials

/// Makes the passages that show why articles were found.
struct Passages {
  private let matcher: TextMatcher
  private let zstd = Zstd()
  /// Clusters of a passage, at most.
  private static let limit = 160

  init(_ query: TextQuery) {
    matcher = TextMatcher(query)
  }

  /// The hit with its highlights; an article whose content is damaged shows its title alone.
  func hit(_ article: FoundArticle) -> SearchHit {
    let content = article.packed.withUnsafeBytes {
      StoredContent(packed: $0.bindMemory(to: UInt8.self), by: zstd)?.content
    }
    return SearchHit(
      summary: article.summary, titleHighlights: matcher.ranges(in: article.summary.title),
      snippet: content.map(snippet) ?? Snippet(text: ""))
  }

  private func snippet(_ content: ArticleContent) -> Snippet {
    var paragraphs = content.lead.map { [$0] } ?? []
    paragraphs += BodyText.paragraphs(BodyText.plain(content.markdown))
    return matcher.snippet(of: paragraphs, limit: Self.limit)
  }
}
