// https://spec.commonmark.org/0.31.2/ and https://github.github.com/gfm/

/// Plain text written as Markdown that says exactly that text.
///
/// Whatever the text has that Markdown would take for a mark is escaped; addresses with a scheme
/// become links to themselves.
public enum PlainMarkdown {
  /// A body of paragraphs; a line break inside one becomes a hard break, an empty one nothing.
  public static func body(of paragraphs: [String]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(paragraphs.reduce(64) { $0 + $1.utf8.count + 2 })
    for var paragraph in paragraphs {
      paragraph.withUTF8 { utf8 in
        var isFirst = true
        for range in PlainLines.ranges(in: utf8) where !range.isEmpty {
          if isFirst, !result.isEmpty { result += "\n\n".utf8 }
          if !isFirst { result += "\\\n".utf8 }
          isFirst = false
          var escaper = LineEscaper(bytes: UnsafeBufferPointer(rebasing: utf8[range]))
          escaper.escape(into: &result)
        }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The paragraphs of a text: between blank lines, or one a line where there is no blank line.
  public static func paragraphs(of text: String) -> [String] {
    let groups = PlainLines.of(text).split(whereSeparator: \.isEmpty)
    if groups.count == 1 { return groups[0].map(String.init) }
    return groups.map { $0.joined(separator: "\n") }
  }
}

/// Writes one line of plain text as Markdown; lives no longer than the line's bytes.
private struct LineEscaper {
  let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func escape(into result: inout [UInt8]) {
    startOfLine(&result)
    var start = at
    let isSpecial = Self.isSpecial
    while true {
      while at < bytes.count, !isSpecial[Int(bytes[at])] { at += 1 }
      guard at < bytes.count else { break }
      if let end = endOfAddress() {
        take(start..<at, &result)
        takeAddress(to: end, &result)
        start = at
      } else {
        if needsEscape() {
          take(start..<at, &result)
          result.append(UInt8(ascii: "\\"))
          start = at
        }
        at += 1
      }
    }
    take(start..<bytes.count, &result)
  }

  private func take(_ range: Range<Int>, _ result: inout [UInt8]) {
    result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// Whether a byte may need an escape or begin an address.
  private static let isSpecial: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "\\`*[~|_<&.hH".utf8 { table[Int(byte)] = true }
    return table
  }()

  /// The byte at a place, a blank outside the line.
  private func byte(_ index: Int) -> UInt8 {
    bytes.indices.contains(index) ? bytes[index] : 0x20
  }

  private func isBlank(_ index: Int) -> Bool { byte(index) == 0x20 || byte(index) == 0x09 }

  private func isWord(_ index: Int) -> Bool {
    switch byte(index) {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// Takes what would begin a heading, list, quote or rule at the start of a line.
  private mutating func startOfLine(_ result: inout [UInt8]) {
    let first = byte(0)
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="):
      let run = bytes.prefix { $0 == first }.count
      let isMark =
        first == UInt8(ascii: "#") ? run <= 6 && isBlank(run) : run == 1 && isBlank(1)
      let isRule = bytes.allSatisfy { $0 == first || $0 == 0x20 || $0 == 0x09 }
      if isMark || isRule { takeEscaped(&result) }
    case UInt8(ascii: ">"): takeEscaped(&result)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let digits = bytes.prefix { (0x30...0x39).contains($0) }.count
      let isMark = byte(digits) == UInt8(ascii: ".") || byte(digits) == UInt8(ascii: ")")
      guard digits <= 9, isMark, isBlank(digits + 1) else { return }
      take(0..<digits, &result)
      at = digits
      takeEscaped(&result)
    default: break
    }
  }

  private mutating func takeEscaped(_ result: inout [UInt8]) {
    result += [UInt8(ascii: "\\"), bytes[at]]
    at += 1
  }

  /// Whether the byte that comes next would be taken for a mark.
  private func needsEscape() -> Bool {
    switch byte(at) {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
      UInt8(ascii: "~"), UInt8(ascii: "|"):
      true
    case UInt8(ascii: "_"): !(isWord(at - 1) && isWord(at + 1))
    case UInt8(ascii: "<"): !isBlank(at + 1) && !(0x30...0x39).contains(byte(at + 1))
    case UInt8(ascii: "&"): isWord(at + 1) || byte(at + 1) == UInt8(ascii: "#")
    case UInt8(ascii: "."): startsWithoutScheme()
    default: false
    }
  }

  /// Whether the dot is that of `www.` with an address behind it that holds marks.
  ///
  /// GFM takes such an address as it stands, backslashes too; without the dot it is only text.
  private func startsWithoutScheme() -> Bool {
    guard at >= 3, bytes[(at - 3)..<at].allSatisfy({ $0 | 0x20 == UInt8(ascii: "w") }) else {
      return false
    }
    return bytes[at...].prefix { !($0 <= 0x20) }
      .contains { Array("\\`*[~|_<&".utf8).contains($0) }
  }

  /// Where the address with a scheme that begins here ends, nil when none begins here.
  private func endOfAddress() -> Int? {
    guard byte(at) | 0x20 == UInt8(ascii: "h"), byte(at + 1) | 0x20 == UInt8(ascii: "t"),
      !isWord(at - 1)
    else { return nil }
    guard let scheme = Self.schemes.first(where: { begins(with: $0) })?.count else { return nil }
    var end = at + scheme
    while end < bytes.count, (0x21...0x7E).contains(bytes[end]),
      !Array("<>\"\\`".utf8).contains(bytes[end])
    {
      end += 1
    }
    while end > at + scheme, Array(".,;:!?)]}'*_~".utf8).contains(bytes[end - 1]) { end -= 1 }
    return end > at + scheme ? end : nil
  }

  private static let schemes = [Array("https://".utf8), Array("http://".utf8)]

  private func begins(with scheme: [UInt8]) -> Bool {
    bytes.count - at >= scheme.count
      && zip(bytes[at...], scheme).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
  }

  private mutating func takeAddress(to end: Int, _ result: inout [UInt8]) {
    result.append(UInt8(ascii: "<"))
    for byte in bytes[at..<end] {
      if byte == UInt8(ascii: "&") {
        result += "&amp;".utf8
      } else {
        result.append(byte)
      }
    }
    result.append(UInt8(ascii: ">"))
    at = end
  }
}
