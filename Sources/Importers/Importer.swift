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
