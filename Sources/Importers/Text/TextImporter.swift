public import ArticleLibrary

/// Reads plain text: a page that was selected and pasted, or any other text.
public struct TextImporter: Importer {
  /// "text".
  public static let format = "text"

  /// An importer of plain text.
  public init() {}

  /// The file's one article.
  public func articles(in file: SourceFile) throws(ImportFailure) -> [ImportedArticle] {
    let text = try SourceText.decode(file.bytes)
    guard let title = text.split(whereSeparator: \.isNewline).first(where: { !$0.trimmed.isEmpty })
    else { throw .empty }
    let content = ArticleContent(title: String(title.trimmed), markdown: text)
    return [ImportedArticle(file: file.name, format: Self.format, content: content)]
  }
}
