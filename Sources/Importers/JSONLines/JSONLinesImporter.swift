public import ArticleLibrary

/// Reads files of one JSON object a line.
public struct JSONLinesImporter: Importer {
  /// "jsonl".
  public static let format = "jsonl"

  /// An importer of JSON lines.
  public init() {}

  /// All articles of the file; the first bad line fails it.
  public func articles(in file: SourceFile) throws(ImportFailure) -> [ImportedArticle] {
    var found: [ImportedArticle] = []
    var failure: ImportFailure?
    articles(in: file) { result in
      switch result {
      case .success(let article): found.append(article)
      case .failure(let reason): failure = failure ?? reason
      }
    }
    if let failure { throw failure }
    guard !found.isEmpty else { throw .empty }
    return found
  }

  /// Gives one result for each line that is not blank.
  public func articles(
    in file: SourceFile, each: (Result<ImportedArticle, ImportFailure>) -> Void
  ) {
    var number = 0
    for line in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      each(
        Result { () throws(ImportFailure) in
          try article(fromLine: line, name: file.name, lineNumber: number)
        })
    }
  }

  /// The article of one line; `lineNumber` counts from 1 and stands in the failure.
  public func article(
    fromLine line: ArraySlice<UInt8>, name: String, lineNumber: Int
  ) throws(ImportFailure) -> ImportedArticle {
    throw .malformed(line: lineNumber, "JSON lines are not read yet")
  }
}
