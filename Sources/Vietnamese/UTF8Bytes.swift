/// Reads scalars from bytes that may not be valid UTF-8.
enum UTF8Bytes {
  /// What a byte that begins no scalar reads as; no letter.
  static let invalid: UInt32 = 0xFFFD

  /// The scalar at `index` and its length in bytes; an ill-formed byte is ``invalid``, length 1.
  static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int) {
    let lead = UInt32(bytes[index])
    if lead < 0x80 { return (lead, 1) }
    let length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1
    guard length > 1, index + length <= bytes.count else { return (invalid, 1) }
    var scalar = lead & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = UInt32(bytes[index + offset])
      guard byte & 0xC0 == 0x80 else { return (invalid, 1) }
      scalar = scalar << 6 | byte & 0x3F
    }
    let isOverlong = length == 3 && scalar < 0x800 || length == 4 && scalar < 0x10000
    guard !isOverlong, Unicode.Scalar(scalar) != nil else { return (invalid, 1) }
    return (scalar, length)
  }
}
