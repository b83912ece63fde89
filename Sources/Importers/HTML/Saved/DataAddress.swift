import ArticleLibrary

/// A picture that is written into a page as a `data:` address: RFC 2397.
struct DataAddress {
  /// Bytes from which on such a picture is one: smaller ones stand in for others.
  static let least = 400

  let mediaType: String
  let bytes: [UInt8]

  /// The picture in an address, nil for what is none, or too small or too large to be one.
  init?(_ address: String) {
    guard address.utf8.count >= Self.least, address.prefix(11).lowercased() == "data:image/",
      let comma = address.utf8.prefix(200).firstIndex(of: 0x2C)
    else { return nil }
    let head = address[address.startIndex..<comma].lowercased()
    guard head.hasSuffix(";base64") else { return nil }
    mediaType = String(head.dropFirst(5).prefix { $0 != ";" })
    guard mediaType != "image/svg+xml" else { return nil }
    let text = address.utf8[address.utf8.index(after: comma)...]
    guard text.count / 4 * 3 <= ImportedPicture.largest else { return nil }
    bytes = Base64.bytes(text) ?? []
    guard bytes.count >= Self.least / 2 else { return nil }
  }

  /// A short address in its place, the same for the same picture: RFC 2392.
  var name: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    let ending = mediaType.dropFirst(6).prefix { $0.isLetter || $0.isNumber }
    return "cid:" + String(repeating: "0", count: 16 - digits.count) + digits + "." + ending
  }
}
