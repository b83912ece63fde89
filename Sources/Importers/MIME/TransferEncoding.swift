/// The encoding that carries text through mail: RFC 2045, section 6.7; for the other see `Base64`.
enum TransferEncoding {
  /// The bytes that quoted-printable text stands for; what is not well formed stays as it is.
  static func quotedPrintable(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var place = text.startIndex
    while place < text.endIndex {
      let byte = text[place]
      guard byte == 0x3D else {
        result.append(byte)
        place += 1
        continue
      }
      if let end = softBreak(text, after: place) {
        place = end
      } else if place + 2 < text.endIndex, let high = hex(text[place + 1]),
        let low = hex(text[place + 2])
      {
        result.append(high << 4 | low)
        place += 3
      } else {
        result.append(byte)
        place += 1
      }
    }
    return result
  }

  /// The place behind a `=` that only breaks a line, nil when it stands for a byte.
  private static func softBreak(_ text: ArraySlice<UInt8>, after place: Int) -> Int? {
    var end = place + 1
    while end < text.endIndex, text[end] == 0x20 || text[end] == 0x09 { end += 1 }
    guard end < text.endIndex else { return end }
    if text[end] == 0x0A { return end + 1 }
    guard text[end] == 0x0D else { return nil }
    return end + 1 < text.endIndex && text[end + 1] == 0x0A ? end + 2 : end + 1
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
