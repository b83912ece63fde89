/// What words in a feed's markup are mended in.
enum MarkupText {
  /// What the code points 0x80–0x9F mean to those who write them: windows-1252.
  static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// The reference `&#…;` with these digits, one of windows-1252 as the letter that was meant.
  static func number(_ digits: String) -> String? {
    let digits = digits.lowercased()
    let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value else { return nil }
    guard (0x80..<0xA0).contains(value), upper[Int(value) - 0x80] > 0xFF else {
      return "&#\(digits);"
    }
    return "&#x\(String(upper[Int(value) - 0x80], radix: 16));"
  }

  /// The text with the letters of windows-1252 where control characters stand for them, and with
  /// UTF-8 that was taken for Latin-1 read again.
  static func mended(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var text = text
    if text.unicodeScalars.allSatisfy({ $0.value < 0x100 }),
      let again = String(validating: text.unicodeScalars.map { UInt8($0.value) }, as: UTF8.self)
    {
      text = again
    }
    guard text.unicodeScalars.contains(where: { (0x80..<0xA0).contains($0.value) }) else {
      return text
    }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isUpper = (0x80..<0xA0).contains(scalar.value)
      let meant = isUpper ? Unicode.Scalar(upper[Int(scalar.value) - 0x80]) : scalar
      result.append(meant ?? scalar)
    }
    return String(result)
  }

  /// Whether a text that is said to be plain was written as HTML: it has an end tag or an entity,
  /// and every tag and entity is one of HTML.
  static func isMarkup(_ text: String) -> Bool {
    guard text.contains("</") || text.contains("&") else { return false }
    var hasSign = false
    var rest = text[...]
    while let open = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
      let isTag = rest[open] == "<"
      var tail = rest[rest.index(after: open)...]
      let closes = isTag && tail.first == "/"
      if closes { tail = tail.dropFirst() }
      let isNumber = !isTag && tail.first == "#"
      if isNumber { tail = tail.dropFirst() }
      let name = tail.prefix { $0 == "_" || ($0.isASCII && ($0.isLetter || $0.isNumber)) }
      let next = tail.dropFirst(name.count).first
      rest = tail
      guard !name.isEmpty else { continue }
      if isTag {
        guard FeedVocabulary.elements.contains(name.lowercased()) else { return false }
        if closes, next == ">" { hasSign = true }
      } else if next == ";" {
        guard isNumber || HTMLEntity.codePoint(String(name)) != nil else { return false }
        hasSign = true
      }
    }
    return hasSign
  }
}
