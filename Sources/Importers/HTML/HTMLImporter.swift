public import ArticleLibrary

/// Reads saved pages.
public struct HTMLImporter: Importer {
  /// "html".
  public static let format = "html"

  /// An importer of saved pages.
  public init() {}

  /// Always fails: pages are not read yet.
  public func articles(in file: SourceFile) throws(ImportFailure) -> [ImportedArticle] {
    throw .unsupported("HTML")
  }
}
