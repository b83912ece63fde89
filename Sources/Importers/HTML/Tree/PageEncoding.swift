import Glibc

/// The character encoding of a saved page.
///
/// Specification: https://html.spec.whatwg.org/#determining-the-character-encoding
///
/// A byte-order mark decides; then bytes that are valid UTF-8 are UTF-8 whatever the page says of
/// itself, then the page's own declaration holds where browsers know it, then what uchardet finds,
/// then windows-1252. Vietnamese that is hidden in UTF-8 or windows-1252 is brought to light.
enum PageEncoding {
  /// The page as UTF-8, without a byte-order mark; what cannot be decoded becomes U+FFFD.
  static func utf8(of bytes: [UInt8]) -> [UInt8] {
    decoded(bytes).utf8
  }

  /// The page as UTF-8, and how its encoding was found.
  ///
  /// `header` is the name in a header that came with the page; it holds before the page's own.
  static func decoded(
    _ bytes: [UInt8], header: String? = nil
  ) -> (utf8: [UInt8], finding: EncodingFinding) {
    let plain = undisguised(bytes, header: header)
    guard plain.finding.mayHide, plain.utf8.contains(where: { $0 >= 0x80 || $0 == 0x26 }) else {
      return plain
    }
    let text = String(decoding: plain.utf8, as: UTF8.self)
    guard let repair = VietnameseRepair.repaired(text, isMarkup: true) else { return plain }
    var finding = plain.finding
    finding.conversion = repair.name
    return (Array(repair.text.utf8), finding)
  }

  private static func undisguised(
    _ bytes: [UInt8], header: String?
  ) -> (utf8: [UInt8], finding: EncodingFinding) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return (repaired(Array(bytes.dropFirst(3))), EncodingFinding("UTF-8", .byteOrderMark))
    }
    if let (isLittle, hasMark) = UTF16Bytes.order(of: bytes) {
      let finding = EncodingFinding(
        isLittle ? "UTF-16LE" : "UTF-16BE", hasMark ? .byteOrderMark : .zeros)
      let text = UTF16Bytes.text(of: hasMark ? bytes.dropFirst(2) : bytes[...], isLittle: isLittle)
      return (Array(text.utf8), finding)
    }
    let declared =
      header.flatMap { WebEncoding(label: $0.lowercased()) }
      ?? declaredName(in: bytes.prefix(4096)).flatMap(WebEncoding.init(label:))
    if declared?.isShifting != true, isValidUTF8(bytes) {
      return (bytes, EncodingFinding("UTF-8", declared == .utf8 ? .declaration : .validity))
    }
    return converted(bytes, declared: declared)
  }

  /// Bytes that are no valid UTF-8.
  private static func converted(
    _ bytes: [UInt8], declared: WebEncoding?
  ) -> (utf8: [UInt8], finding: EncodingFinding) {
    switch declared {
    case .windows1252: return (windows1252(bytes), EncodingFinding("windows-1252", .declaration))
    case .other(let name):
      if let text = converted(bytes, from: name) {
        return (text, EncodingFinding(name, .declaration))
      }
    case .utf8:
      if BrokenUTF8(bytes).isMostlyWhole(leastPerBreak: 1) {
        return (repaired(bytes), EncodingFinding("UTF-8", .declaration))
      }
    case nil: break
    }
    return guessed(bytes)
  }

  /// Bytes of which nothing is said, or what is said is wrong.
  static func guessed(_ bytes: [UInt8]) -> (utf8: [UInt8], finding: EncodingFinding) {
    if BrokenUTF8(bytes).isMostlyWhole(leastPerBreak: 4) {
      return (repaired(bytes), EncodingFinding("UTF-8", .detection))
    }
    let western = windows1252(bytes)
    let hidden = VietnameseRepair.repaired(String(decoding: western, as: UTF8.self), isMarkup: true)
    if hidden == nil, case .other(let name)? = EncodingGuess.encoding(of: bytes),
      let text = converted(bytes, from: name), isText(text)
    {
      return (text, EncodingFinding(name, .detection))
    }
    return (western, EncodingFinding("windows-1252", .assumption))
  }

  /// Whether a conversion gave neither U+FFFD nor control characters beyond ASCII.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    !String(decoding: bytes, as: UTF8.self).unicodeScalars.contains {
      $0 == "\u{FFFD}" || (0x80..<0xA0).contains($0.value)
    }
  }

  /// The name after `charset=` in a `<meta>` tag or an XML declaration, in lower case.
  static func declaredName(in head: ArraySlice<UInt8>) -> String? {
    let small = head.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let text = String(decoding: small, as: UTF8.self)
    var rest = text[...]
    while let found = rest.firstRange(of: "charset=") ?? rest.firstRange(of: "encoding=") {
      let name = rest[found.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
        .prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
      if !name.isEmpty { return String(name) }
      rest = rest[found.upperBound...]
    }
    return nil
  }

  static func isValidUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) != nil }
  }

  static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    isValidUTF8(bytes) ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    Array(Windows1252.text(of: bytes).utf8)
  }

  /// The bytes converted by iconv(3); nil when it does not know the encoding.
  private static func converted(_ bytes: [UInt8], from name: String) -> [UInt8]? {
    let handle = iconv_open("UTF-8", name)
    guard handle != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(handle) }
    var source = bytes.map { CChar(bitPattern: $0) }
    var buffer = [CChar](repeating: 0, count: 65_536)
    var result: [UInt8] = []
    source.withUnsafeMutableBufferPointer { input in
      var next = input.baseAddress
      var left = input.count
      while left > 0 {
        let (status, count) = step(handle, &next, &left, &buffer)
        result.append(contentsOf: buffer[..<count].map { UInt8(bitPattern: $0) })
        guard status == -1, errno != E2BIG else { continue }
        result.append(contentsOf: "\u{FFFD}".utf8)
        next = next?.advanced(by: 1)
        left -= 1
      }
    }
    return result
  }

  private static func step(
    _ handle: iconv_t?, _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int,
    _ buffer: inout [CChar]
  ) -> (status: Int, count: Int) {
    buffer.withUnsafeMutableBufferPointer { output in
      var place = output.baseAddress
      var room = output.count
      let status = iconv(handle, &next, &left, &place, &room)
      return (status, output.count - room)
    }
  }
}
