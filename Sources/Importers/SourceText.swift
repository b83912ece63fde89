import ArticleLibrary

/// Bytes turned into text.
enum SourceText {
  /// The text of a file that is no page; see ``decoded(_:isWhole:)``.
  static func decode(_ bytes: [UInt8], isWhole: Bool = true) throws(ImportFailure) -> String {
    try decoded(bytes, isWhole: isWhole).text
  }

  /// The text of a file, and how its encoding was found; line ends become `\n`.
  ///
  /// A byte-order mark decides, then valid UTF-8, then Vietnamese in one of its old encodings, then
  /// what uchardet finds. Broken sequences of UTF-8 become U+FFFD. When a NUL stands among the first
  /// bytes, or one byte in ten is no letter of anything, the file is no text. A beginning of a file
  /// (`isWhole` false) may end in the middle of a letter, and its text stays as it is written.
  static func decoded(
    _ bytes: [UInt8], isWhole: Bool = true
  ) throws(ImportFailure) -> (text: String, finding: EncodingFinding) {
    var (text, finding) = try read(bytes, isWhole: isWhole)
    if isWhole, finding.mayHide,
      let repair = VietnameseRepair.repaired(text, isMarkup: false)
    {
      text = repair.text
      finding.conversion = repair.name
    }
    let isMixed = text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.contains { $0 == 0x0D || $0 == 0 }
    }
    if isMixed ?? true || text.unicodeScalars.first == "\u{FEFF}" {
      text = unified(text)
    }
    return (text, finding)
  }

  private static func read(
    _ bytes: [UInt8], isWhole: Bool
  ) throws(ImportFailure) -> (String, EncodingFinding) {
    if let (isLittle, hasMark) = UTF16Bytes.order(of: bytes) {
      let finding = EncodingFinding(
        isLittle ? "UTF-16LE" : "UTF-16BE", hasMark ? .byteOrderMark : .zeros)
      return (
        UTF16Bytes.text(of: hasMark ? bytes.dropFirst(2) : bytes[...], isLittle: isLittle), finding
      )
    }
    if bytes.prefix(4096).contains(0) { throw .notText }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let finding = EncodingFinding("UTF-8", hasMark ? .byteOrderMark : .validity)
    if let text = String(validating: bytes, as: UTF8.self) { return (text, finding) }
    if hasMark { return (String(decoding: bytes, as: UTF8.self), finding) }
    return try readBroken(bytes, isWhole: isWhole)
  }

  /// Bytes that are no valid UTF-8.
  private static func readBroken(
    _ bytes: [UInt8], isWhole: Bool
  ) throws(ImportFailure) -> (String, EncodingFinding) {
    let broken = BrokenUTF8(bytes)
    if broken.isMostlyWhole(leastPerBreak: 4) || broken.broken <= (isWhole ? 0 : 1) {
      return (String(decoding: bytes, as: UTF8.self), EncodingFinding("UTF-8", .detection))
    }
    let controls = bytes.count { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D, 0x1B].contains($0) }
    guard controls * 50 <= bytes.count else { throw .notText }
    let (utf8, finding) = PageEncoding.guessed(bytes)
    let text = String(decoding: utf8, as: UTF8.self)
    if finding.evidence == .assumption, broken.broken * 10 > bytes.count,
      !isWestern(bytes)
    {
      throw .notText
    }
    return (text, finding)
  }

  /// Whether bytes with many letters outside ASCII can be windows-1252: none that it has not, and
  /// as many of ASCII as the letters and blanks of a language need.
  private static func isWestern(_ bytes: [UInt8]) -> Bool {
    let free: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    let ascii = bytes.count { $0 < 0x80 }
    return ascii * 5 > bytes.count * 2 && !bytes.contains(where: free.contains)
      || VietnameseRepair.repaired(Windows1252.text(of: bytes), isMarkup: false) != nil
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

  /// What the person should know of how the text was read.
  static func warnings(for text: String, _ finding: EncodingFinding) -> [ImportWarning] {
    [warning(for: text), finding.warning].compactMap { $0 }
  }

  /// A warning where bytes of the text could not be read as letters.
  static func warning(for text: String) -> ImportWarning? {
    guard text.unicodeScalars.contains("\u{FFFD}") else { return nil }
    return ImportWarning(field: "text", message: "some bytes are no letters of UTF-8")
  }
}

extension EncodingFinding {
  /// A warning that names what was converted, or guessed.
  var warning: ImportWarning? {
    if let conversion {
      return ImportWarning(field: "text", message: "the letters were converted from \(conversion)")
    }
    guard evidence == .detection, encoding != "UTF-8" else { return nil }
    return ImportWarning(field: "text", message: "the letters look like \(encoding)")
  }
}
