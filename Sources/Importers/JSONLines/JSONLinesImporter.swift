public import ArticleLibrary

/// Reads files of one JSON object a line: those of tinbai's own JSON form, and those of other
/// programs with a `title` and a `body` of paragraphs.
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
    let bytes: [UInt8]
    do throws(ImportFailure) { bytes = try Self.utf8(of: file.bytes) } catch {
      return each(.failure(error))
    }
    var number = 0
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
      let line = bytes[start..<end]
      number += 1
      start = end + 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      let lineNumber = number
      each(
        Result { () throws(ImportFailure) in
          try article(fromLine: line, name: file.name, lineNumber: lineNumber)
        })
    }
  }

  /// The article of one line; `lineNumber` counts from 1 and stands in the failure.
  ///
  /// A line needs a `title` and a text: `markdown`, or else `body`, a list of paragraphs or one
  /// text with blank lines between them, or `text`. Fields may have the names that other programs
  /// give them. Throws `.malformed` with the line's number, or `.tooLarge` for a line beyond 32 MB.
  public func article(
    fromLine line: ArraySlice<UInt8>, name: String, lineNumber: Int
  ) throws(ImportFailure) -> ImportedArticle {
    guard line.count <= ImporterChoice.largestArticle else { throw .tooLarge(line.count) }
    let fields = FieldReader.contract(from: try Self.members(of: line, lineNumber: lineNumber))
    var article: ImportedArticle
    do throws(ArticleJSON.Fault) { article = try ArticleJSON.article(from: fields) } catch {
      throw .malformed(line: lineNumber, "it has no title")
    }
    if article.content.markdown.isEmpty, let body = fields["body"] {
      article.content.markdown = PlainMarkdown.body(of: Self.paragraphs(body))
    }
    // A line that a library wrote says itself where the article came from, and may be all there is.
    article.isExported = fields["id"] != nil && !article.format.isEmpty && !article.file.isEmpty
    guard article.isExported || !article.content.markdown.isEmpty || article.content.lead != nil
    else { throw .malformed(line: lineNumber, "it has no text") }
    article.content.compose()
    if !article.isExported {
      article.file = name
      article.format = Self.format
    }
    return article
  }

  /// The members of the object that the line is.
  private static func members(
    of line: ArraySlice<UInt8>, lineNumber: Int
  ) throws(ImportFailure) -> [String: JSONValue] {
    guard let value = JSONValue(parsing: withoutMark(line)) else {
      let isClosed = line.last { ![0x20, 0x09, 0x0D].contains($0) } == UInt8(ascii: "}")
      throw .malformed(
        line: lineNumber, isClosed ? "it is no JSON" : "it is no JSON: it does not end with }")
    }
    guard case .object(let members) = value else {
      throw .malformed(line: lineNumber, "it is no object")
    }
    return members
  }

  private static func paragraphs(_ body: JSONValue) -> [String] {
    switch body {
    case .string(let text): PlainMarkdown.paragraphs(of: text)
    case .array(let values):
      values.compactMap { value in if case .string(let text) = value { text } else { nil } }
    default: []
    }
  }

  /// The bytes as UTF-8, whatever the byte-order mark says.
  private static func utf8(of bytes: [UInt8]) throws(ImportFailure) -> [UInt8] {
    guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else {
      return bytes
    }
    return Array(try SourceText.decode(bytes).utf8)
  }

  private static func withoutMark(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
  }
}
