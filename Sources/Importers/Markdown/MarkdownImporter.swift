public import ArticleLibrary

/// Reads Markdown.
public struct MarkdownImporter: Importer {
  /// "markdown".
  public static let format = "markdown"

  /// An importer of Markdown.
  public init() {}

  /// The file's one article.
  public func articles(in file: SourceFile) throws(ImportFailure) -> [ImportedArticle] {
    let text = try SourceText.decode(file.bytes)
    guard !text.trimmed.isEmpty else { throw .empty }
    let content = ArticleContent(title: file.stem, markdown: text)
    return [ImportedArticle(file: file.name, format: Self.format, content: content)]
  }
}
