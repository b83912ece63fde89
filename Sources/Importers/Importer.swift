public import ArticleLibrary

/// Something that makes articles of the bytes of one file.
///
/// An importer reads nothing but the bytes it is given: no other file, no network, no clock.
public protocol Importer: Sendable {
  /// The importer's name for its form, as it stands in the JSON form and in the library.
  static var format: String { get }

  /// The articles of a file, in the file's order; never an empty list.
  func articles(in file: SourceFile) throws(ImportFailure) -> [ImportedArticle]
}

/// An importer of files that hold many articles, any of which may be none.
public protocol SeriesImporter: Importer {
  /// Gives each part of a file as an article, or why it is none.
  func articles(in file: SourceFile, each: (Result<ImportedArticle, ImportFailure>) -> Void)
}

extension SeriesImporter {
  /// The articles of a file, without the parts that are none.
  ///
  /// Throws why the first part is none where no part is one, `.notAnArticle(.noText)` where there
  /// are no parts.
  public func articles(in file: SourceFile) throws(ImportFailure) -> [ImportedArticle] {
    var found: [ImportedArticle] = []
    var fault: ImportFailure?
    self.articles(in: file) { result in
      switch result {
      case .success(let article): found.append(article)
      case .failure(let failure): fault = fault ?? failure
      }
    }
    guard !found.isEmpty else { throw fault ?? .notAnArticle(.noText) }
    return found
  }
}
