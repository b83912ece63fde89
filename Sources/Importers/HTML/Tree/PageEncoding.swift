import Glibc

/// The character encoding of a saved page.
///
/// Specification: https://html.spec.whatwg.org/#determining-the-character-encoding
///
/// A byte-order mark decides; then bytes that are valid UTF-8 are UTF-8 whatever the page says of
/// itself, then the page's own declaration holds where browsers know it, then windows-1252.
enum PageEncoding {
  /// The page as UTF-8, without a byte-order mark; what cannot be decoded becomes U+FFFD.
  static func utf8(of bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return repaired(Array(bytes.dropFirst(3))) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes, low: 0) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes, low: 1) }
    let declared = declaredName(in: bytes.prefix(4096)).flatMap(WebEncoding.init(label:))
    if declared?.isShifting != true, isValidUTF8(bytes) { return bytes }
    return switch declared {
    case .utf8: repaired(bytes)
    case .windows1252, nil: windows1252(bytes)
    case .other(let name): converted(bytes, from: name) ?? windows1252(bytes)
    }
  }

  /// The name after `charset=` in a `<meta>` tag or an XML declaration, in lower case.
  static func declaredName(in head: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: head, as: UTF8.self).lowercased()
    var rest = text[...]
    while let found = rest.firstRange(of: "charset=") ?? rest.firstRange(of: "encoding=") {
      let name = rest[found.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
        .prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
      if !name.isEmpty { return String(name) }
      rest = rest[found.upperBound...]
    }
    return nil
  }

  private static func isValidUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) != nil }
  }

  private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    isValidUTF8(bytes) ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private static func utf16(_ bytes: [UInt8], low: Int) -> [UInt8] {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + 1 - low]) << 8
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// What the bytes 0x80–0x9F are in windows-1252; the five that are free stay control characters.
  private static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let value = (0x80..<0xA0).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    return Array(String(text).utf8)
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
