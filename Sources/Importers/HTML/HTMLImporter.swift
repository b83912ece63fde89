public import ArticleLibrary

/// Reads saved pages: articles and legal documents of NukeViet portals, and articles of any site.
public struct HTMLImporter: Importer {
  /// "html".
  public static let format = "html"

  /// An importer of saved pages.
  public init() {}

  /// The article of a page, with the pictures that are written into it or were saved beside it.
  ///
  /// Throws `.empty`, `.notAnArticle` for pages that list articles or have no text, and
  /// `.tooLarge` beyond 32 MB.
  public func articles(in file: SourceFile) throws(ImportFailure) -> [ImportedArticle] {
    guard file.bytes.count <= ImporterChoice.largestArticle else {
      throw .tooLarge(file.bytes.count)
    }
    let page = try SavedPage(
      PageEncoding.decoded(file.bytes), file: file, pictures: SavedPictures(sibling: file.sibling))
    return [try page.article()]
  }
}
