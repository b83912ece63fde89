public import ArticleLibrary

/// The importer for each file, chosen by what the file looks like.
public enum ImporterChoice {
  /// Bytes at most of a file that is read at once: 256 MB.
  public static let largestFile = 256 << 20
  /// Bytes at most of what becomes one article: 32 MB.
  ///
  /// Its Markdown may grow to several times as much, and the library has to unpack it again.
  public static let largestArticle = 32 << 20

  /// Gives the articles of a file one after the other, or the reasons why there are none.
  ///
  /// A form that holds one article gives one result. JSON lines give one for each line that is
  /// not blank: a bad line is one failure and the lines after it are read. A file of JSON lines
  /// that is too large to be held can be read line by line with
  /// `JSONLinesImporter.article(fromLine:name:lineNumber:)`; `SourceForm` tells it by its head.
  public static func articles(
    in file: SourceFile, each: (Result<ImportedArticle, ImportFailure>) -> Void
  ) {
    articles(in: file, depth: 0, each: each)
  }

  /// The same for a file that stands in `depth` archives, as a list.
  ///
  /// A closure that every archive wraps in another would have the optimizer make one copy of the
  /// importers inside the next without end.
  static func articles(
    in file: SourceFile, depth: Int
  ) -> [Result<ImportedArticle, ImportFailure>] {
    var results: [Result<ImportedArticle, ImportFailure>] = []
    articles(in: file, depth: depth) { results.append($0) }
    return results
  }

  /// The same for a file that stands in `depth` archives.
  private static func articles(
    in file: SourceFile, depth: Int, each: (Result<ImportedArticle, ImportFailure>) -> Void
  ) {
    do throws(ImportFailure) {
      guard file.bytes.count <= largestFile else { throw .tooLarge(file.bytes.count) }
      let form = try SourceForm(head: Array(file.bytes.prefix(65_536)), name: file.name)
      guard form.isCollection || file.bytes.count <= largestArticle else {
        throw .tooLarge(file.bytes.count)
      }
      switch form {
      case .epub: try all(of: EPUBImporter(), in: file, each)
      case .warc: WARCImporter().articles(in: file, each: each)
      case .archive: ArchiveImporter(depth: depth).articles(in: file, each: each)
      case .packed:
        try ArchiveImporter(depth: depth).articlesOfPackedFile(in: file, each: each)
      case .service: ServiceImporter().articles(in: file, each: each)
      case .feed: FeedImporter().articles(in: file, each: each)
      case .opml: try all(of: OPMLImporter(), in: file, each)
      case .html: try all(of: HTMLImporter(), in: file, each)
      case .mhtml: try all(of: MHTMLImporter(), in: file, each)
      case .mail: MailImporter().articles(in: file, each: each)
      case .markdown: try all(of: MarkdownImporter(), in: file, each)
      case .text: try all(of: TextImporter(), in: file, each)
      case .jsonLines: JSONLinesImporter().articles(in: file, each: each)
      }
    } catch {
      each(.failure(error))
    }
  }

  private static func all(
    of importer: some Importer, in file: SourceFile,
    _ each: (Result<ImportedArticle, ImportFailure>) -> Void
  ) throws(ImportFailure) {
    for article in try importer.articles(in: file) {
      each(.success(article.datedByName(of: file)))
    }
  }
}
