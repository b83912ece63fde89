public import ArticleLibrary

/// Reads pages that a browser saved as one file with their pictures (`.mhtml`, `.mht`).
///
/// Specification: RFC 2557. The article's format is that of the page inside.
public struct MHTMLImporter: Importer {
  /// "mhtml".
  public static let format = "mhtml"

  /// An importer of such files.
  public init() {}

  /// The article of the page; throws what `HTMLImporter` throws, and `.malformed` without a page.
  public func articles(in file: SourceFile) throws(ImportFailure) -> [ImportedArticle] {
    let message = MIMEPart(file.bytes[...])
    let parts = message.leaves
    guard let root = Self.root(of: message, parts) else {
      throw .malformed(line: nil, "MHTML")
    }
    let bytes = root.content
    guard bytes.count <= ImporterChoice.largestArticle else { throw .tooLarge(bytes.count) }
    let location =
      root.headers["content-location"] ?? message.headers["snapshot-content-location"]
      ?? message.headers["content-location"]
    let charset = root.headers.parameter("charset", of: "content-type")
    let page = try SavedPage(
      PageEncoding.decoded(bytes, header: charset), file: file, location: location,
      pictures: SavedPictures(parts: SavedPictures.parts(of: parts), sibling: nil))
    return [try page.article()]
  }

  /// The part that is the page: the one that the message names, else its first page.
  private static func root(of message: MIMEPart, _ parts: [MIMEPart]) -> MIMEPart? {
    let pages = parts.filter {
      ["text/html", "application/xhtml+xml"].contains($0.headers.contentType)
    }
    let start = message.headers.parameter("start", of: "content-type")
    return pages.first { start != nil && $0.headers["content-id"] == start } ?? pages.first
  }
}

extension SavedPictures {
  /// The pictures among the parts, by the address they had and by their name in the message.
  static func parts(of parts: [MIMEPart]) -> [ImportedPicture] {
    var room = ImportedPicture.largestSum
    return parts.prefix(most).flatMap { part -> [ImportedPicture] in
      let type = part.headers.contentType
      guard type.hasPrefix("image/"), part.body.count <= room else { return [] }
      let name = part.headers["content-id"].map { id in
        "cid:" + id.drop { $0 == "<" }.prefix { $0 != ">" }
      }
      let addresses = [part.headers["content-location"], name].compactMap { $0 }
      guard !addresses.isEmpty else { return [] }
      room -= part.body.count
      let bytes = part.content
      return addresses.map { ImportedPicture(address: $0, mediaType: type, bytes: bytes) }
    }
  }
}
