/// Keeps words from being read as Markdown.
///
/// Specification: https://spec.commonmark.org/0.31.2/#backslash-escapes
enum MarkdownEscape {
  /// Words with a `\` before each character that would mean something inside a line.
  static func inline(_ text: String, isLink: Bool = false, inCell: Bool = false) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { isSpecial[Int($0)] }) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    var addressEnd = 0
    for (index, byte) in bytes.enumerated() {
      if !isLink, index >= addressEnd { addressEnd = endOfAddress(bytes, from: index) }
      if index < addressEnd {
        result.append(byte)
        continue
      }
      if isSpecial[Int(byte)], needsEscape(bytes, index, isLink: isLink, inCell: inCell) {
        result.append(0x5C)
      }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let isSpecial: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "\\`*_[]<&~|!".utf8 { table[Int(byte)] = true }
    return table
  }()

  /// Where a bare address that starts here ends: it is read as a link, and a `\` as part of it.
  private static func endOfAddress(_ bytes: [UInt8], from start: Int) -> Int {
    guard bytes[start] == 0x68 || bytes[start] == 0x77 || bytes[start] == 0x66,
      start == 0 || !isWord(bytes[start - 1])
    else { return start }
    let starts: [StaticString] = ["http://", "https://", "www.", "ftp://"]
    let isAddress = starts.contains { word in
      bytes[start...].starts(
        with: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }
    guard isAddress else { return start }
    var end = start
    while end < bytes.count, bytes[end] > 0x20, !"<>\\`|[]()".utf8.contains(bytes[end]) { end += 1 }
    while end > start, "?!.,:;*_~'\"&".utf8.contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  private static func needsEscape(
    _ bytes: [UInt8], _ index: Int, isLink: Bool, inCell: Bool
  ) -> Bool {
    let before = index > 0 ? bytes[index - 1] : 0x20
    let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
    switch bytes[index] {
    case 0x5F: return !(isWord(before) && isWord(after))
    case 0x3C: return isLetter(after) || after == 0x2F || after == 0x21 || after == 0x3F
    case 0x26: return isLetter(after) || after == 0x23
    case 0x7C: return inCell
    case 0x21: return after == 0x5B
    case 0x5D: return true
    default: return true
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
  }

  /// A paragraph's lines with a `\` where a line would begin a list, a heading, a quote, a rule.
  static func lineStarts(of text: String) -> String {
    guard text.contains("\n") else { return lineStart(text[...]) }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(lineStart)
      .joined(separator: "\n")
  }

  private static func lineStart(_ line: Substring) -> String {
    guard let first = line.first else { return String(line) }
    switch first {
    case "#", ">", "=": return "\\" + line
    case "+", "-":
      let next = line.dropFirst().first
      return next == nil || next == " " || next == first || next == "\\"
        ? "\\" + line : String(line)
    case ":": return line.dropFirst().first == "-" ? "\\" + line : String(line)
    case "|": return "\\" + line
    case "0"..."9":
      let digits = line.prefix { $0.isASCII && $0.isNumber }
      let rest = line.dropFirst(digits.count)
      guard digits.count < 10, let mark = rest.first, mark == "." || mark == ")" else {
        return String(line)
      }
      let next = rest.dropFirst().first
      return next == nil || next == " " || next == "\\" ? digits + "\\" + rest : String(line)
    default: return String(line)
    }
  }

  /// Backslashes before the pipes of a table cell.
  static func pipes(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  /// How many backticks stand in a row at most.
  static func longestTicks(_ text: String) -> Int {
    var longest = 0
    var current = 0
    for byte in text.utf8 {
      current = byte == 0x60 ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }

  /// An address as the destination of a link; blanks and brackets are percent-encoded.
  static func address(_ url: String, inCell: Bool = false) -> String {
    var result = ""
    for scalar in url.unicodeScalars {
      switch scalar {
      case " ": result += "%20"
      case "(": result += "%28"
      case ")": result += "%29"
      case "<": result += "%3C"
      case ">": result += "%3E"
      case "\\": result += "%5C"
      case "`": result += "%60"
      case "|" where inCell: result += "%7C"
      case "&": result += "&"
      default: if !CleanText.isSpace(scalar) { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}
