/// A picture that was saved together with a page.
public struct ImportedPicture: Hashable, Sendable {
  /// Its address, just as it stands in the article's Markdown or as the lead picture's `url`.
  public var address: String
  /// Its type as the source calls it, such as "image/png"; nil when it does not say.
  public var mediaType: String?
  /// The file, whatever it holds: nothing has looked into it.
  public var bytes: [UInt8]

  /// Bytes at most of a picture that the library keeps: 16 MB.
  public static let largest = 16 << 20
  /// Bytes at most of an article's pictures together: 64 MB; those behind are left out.
  public static let largestSum = 64 << 20

  /// A picture at `address`.
  public init(address: String, mediaType: String? = nil, bytes: [UInt8]) {
    self.address = address
    self.mediaType = mediaType
    self.bytes = bytes
  }
}

extension [ImportedPicture] {
  /// Those that the library keeps: each address once, none empty, none beyond the limits.
  var kept: [ImportedPicture] {
    var room = ImportedPicture.largestSum
    var seen: Set<String> = []
    return filter { picture in
      let size = picture.bytes.count
      guard size > 0, size <= room, size <= ImportedPicture.largest, !picture.address.isEmpty,
        seen.insert(picture.address).inserted
      else { return false }
      room -= size
      return true
    }
  }
}
