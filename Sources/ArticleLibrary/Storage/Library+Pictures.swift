internal import GRDB

/// A picture that the library keeps with an article.
public struct Picture: Hashable, Sendable {
  /// Its type as the source called it; nil when it did not say.
  public var mediaType: String?
  /// The file, whatever it holds: nothing has looked into it.
  public var bytes: [UInt8]

  /// A picture of these bytes.
  public init(mediaType: String? = nil, bytes: [UInt8]) {
    self.mediaType = mediaType
    self.bytes = bytes
  }
}

extension Library {
  /// The picture that was saved with an article at this address, as its Markdown or its lead
  /// picture names it; nil when the library has only the address.
  public func picture(at address: String, of id: ArticleID) throws(LibraryError) -> Picture? {
    try read { try PictureStore(db: $0).picture(at: address, of: id.rawValue) }
  }

  /// The addresses of the pictures that the library keeps with an article, in their own order.
  public func pictureAddresses(of id: ArticleID) throws(LibraryError) -> [String] {
    try read {
      try String.fetchAll(
        $0.cachedStatement(
          sql: "SELECT address FROM illustration WHERE article_id = ? ORDER BY address"),
        arguments: [id.rawValue])
    }
  }
}
