public import ArticleLibrary

/// Reads saved pages: articles and legal documents of NukeViet portals, and articles of any site.
public struct HTMLImporter: Importer {
  /// "html".
  public static let format = "html"

  /// An importer of saved pages.
  public init() {}

  /// The article of a page.
  ///
  /// Throws `.empty`, `.notAnArticle` for pages that list articles or have no text, and
  /// `.tooLarge` beyond 32 MB.
  public func articles(in file: SourceFile) throws(ImportFailure) -> [ImportedArticle] {
    guard file.bytes.count <= ImporterChoice.largestArticle else {
      throw .tooLarge(file.bytes.count)
    }
    let (page, finding) = PageEncoding.decoded(file.bytes)
    guard page.contains(where: { $0 > 0x20 }) else { throw .empty }
    guard let tree = HTMLParser.tree(of: page) else { throw .malformed(line: nil, "HTML") }
    let metadata = PageMetadata(tree: tree)
    if let site = NukeVietPage(tree: tree, metadata: metadata),
      let (content, warnings) = try site.content()
    {
      return [
        ImportedArticle(
          file: file.name, format: NukeVietPage.format, content: content,
          warnings: warnings + [finding.warning].compactMap { $0 })
      ]
    }
    var generic = GenericPage(tree: tree, metadata: metadata)
    generic.saved = file.modified
    let (content, warnings) = try generic.content()
    return [
      ImportedArticle(
        file: file.name, format: Self.format, content: content,
        warnings: warnings + [finding.warning].compactMap { $0 })
    ]
  }
}
