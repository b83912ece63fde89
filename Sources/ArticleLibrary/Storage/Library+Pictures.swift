internal import GRDB
internal import GRDBSQLite

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

  /// What `measure` reads from the beginnings of an article's pictures, by their addresses.
  ///
  /// It gets a few thousand bytes first, and more where it gives nil for those. Of large files no
  /// more than that is read.
  public func pictureHeads<Head>(
    of id: ArticleID, measure: ([UInt8]) -> Head?
  ) throws(LibraryError) -> [String: Head] {
    try read { db in
      let sql = "SELECT address, picture_id FROM illustration WHERE article_id = ?"
      let rows = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [id.rawValue])
      var heads: [String: Head] = [:]
      for row in rows {
        let beginnings = PictureBeginning(db: db, picture: row[1])
        for count in PictureBeginning.counts {
          guard let bytes = beginnings?.bytes(count), heads[row[0]] == nil else { break }
          heads[row[0]] = measure(bytes)
        }
      }
      return heads
    }
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
