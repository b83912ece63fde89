import ArticleLibrary

/// Bytes turned into text.
enum SourceText {
  /// The text of a file: UTF-8, or UTF-16 where a byte-order mark says so; line ends become `\n`.
  ///
  /// Broken sequences become U+FFFD; when more than one byte in ten is such a break, or a NUL
  /// stands among the first bytes, the file is no text. A beginning of a file (`isWhole` false)
  /// may end in the middle of a letter.
  static func decode(_ bytes: [UInt8], isWhole: Bool = true) throws(ImportFailure) -> String {
    var text = try decoded(bytes, isWhole: isWhole)
    if text.utf8.contains(0x0D) || text.utf8.contains(0) || text.unicodeScalars.first == "\u{FEFF}"
    {
      text = unified(text)
    }
    return text
  }

  private static func decoded(_ bytes: [UInt8], isWhole: Bool) throws(ImportFailure) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), low: 0, high: 1) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), low: 1, high: 0) }
    if bytes.prefix(4096).contains(0) { throw .notText }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let text = String(decoding: bytes, as: UTF8.self)
    let broken = text.unicodeScalars.count { $0 == "\u{FFFD}" }
    if broken > max(isWhole ? 0 : 3, bytes.count / 10) { throw .notText }
    return text
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, low: Int, high: Int) -> String {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
      UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + high]) << 8
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// The text with `\n` for every line end, and without NUL and byte-order mark.
  private static func unified(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var wasReturn = false
    for byte in text.utf8.dropFirst(text.unicodeScalars.first == "\u{FEFF}" ? 3 : 0) {
      if byte == 0x0D {
        result.append(0x0A)
      } else if byte != 0, !(byte == 0x0A && wasReturn) {
        result.append(byte)
      }
      wasReturn = byte == 0x0D
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A warning where bytes of the text could not be read as letters.
  static func warning(for text: String) -> ImportWarning? {
    guard text.unicodeScalars.contains("\u{FFFD}") else { return nil }
    return ImportWarning(field: "text", message: "some bytes are no letters of UTF-8")
  }
}
