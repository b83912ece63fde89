// https://www.rfc-editor.org/rfc/rfc4648#section-4

/// Bytes written with the letters of Base64.
enum Base64 {
  /// The bytes; letters that are not of the alphabet are passed over, nil when nothing is left or
  /// the last group is broken; with `isWhole` false, a broken group is left out.
  static func bytes(_ text: some Sequence<UInt8>, isWhole: Bool = true) -> [UInt8]? {
    var result: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for letter in text {
      guard letter != UInt8(ascii: "=") else { break }
      guard let value = value(of: letter) else { continue }
      bits = bits << 6 | value
      count += 1
      if count % 4 == 0 {
        result += [UInt8(bits >> 16 & 255), UInt8(bits >> 8 & 255), UInt8(bits & 255)]
      }
    }
    switch count % 4 {
    case 1: if isWhole { return nil }
    case 2: result.append(UInt8(bits >> 4 & 255))
    case 3: result += [UInt8(bits >> 10 & 255), UInt8(bits >> 2 & 255)]
    default: break
    }
    return result
  }

  /// The text in UTF-8, nil when it is none.
  static func text(_ text: String) -> String? {
    bytes(text.utf8).flatMap { String(validating: $0, as: UTF8.self) }
  }

  private static func value(of letter: UInt8) -> UInt32? {
    switch letter {
    case 0x41...0x5A: UInt32(letter) - 0x41
    case 0x61...0x7A: UInt32(letter) - 0x61 + 26
    case 0x30...0x39: UInt32(letter) - 0x30 + 52
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }
}
