public import ArticleLibrary

/// Reads feeds that were saved to disk: RSS 0.9 to 2.0, Atom 0.3 and 1.0, JSON Feed.
public struct FeedImporter: SeriesImporter {
  /// "feed".
  public static let format = "feed"

  /// An importer of feeds.
  public init() {}

  /// Gives each entry as an article, or why it is none.
  public func articles(
    in file: SourceFile, each: (Result<ImportedArticle, ImportFailure>) -> Void
  ) {
    let document = Self.document(of: file.bytes)
    guard !document.entries.isEmpty else { return each(.failure(.notAnArticle(.noText))) }
    for entry in document.entries {
      each(
        Result { () throws(ImportFailure) in
          let (content, warnings) = try FeedArticle(entry, in: document.feed).content()
          return ImportedArticle(
            file: file.name, format: Self.format, content: content, warnings: warnings)
        })
    }
  }

  /// The feed in the bytes of a file, in XML or in JSON.
  public static func document(of bytes: [UInt8]) -> FeedDocument {
    FeedDocument(json: bytes) ?? FeedDocument(xml: bytes)
  }
}
