/// Plain text taken apart into lines, without looking at its letters.
public enum PlainLines {
  /// The lines of a text in order, empty ones too, each without white space at its two ends.
  ///
  /// Lines end as Unicode has it: LF, CR, CR LF, VT, FF, NEL, U+2028 and U+2029. White space is
  /// that of Unicode, no-break spaces too.
  public static func of(_ text: some StringProtocol) -> [Substring] {
    var text = String(text)
    var ranges: [Range<Int>] = []
    text.withUTF8 { ranges = Self.ranges(in: $0) }
    let utf8 = text.utf8
    return ranges.map { range in
      let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
      return text[start..<utf8.index(start, offsetBy: range.count)]
    }
  }

  /// The ranges of the lines, in bytes.
  static func ranges(in utf8: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var at = 0
    while at < utf8.count {
      // No line end begins with any other byte.
      let byte = utf8[at]
      guard byte < 0x0E || byte == 0xC2 || byte == 0xE2 else {
        at += 1
        continue
      }
      let length = lineEnd(utf8, at)
      if length > 0 {
        ranges.append(trimmed(utf8, start..<at))
        at += length
        start = at
      } else {
        at += 1
      }
    }
    if start < utf8.count { ranges.append(trimmed(utf8, start..<utf8.count)) }
    return ranges
  }

  /// Bytes of the line end that begins at a place, 0 where none does.
  private static func lineEnd(_ utf8: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    switch utf8[at] {
    case 0x0D: at + 1 < utf8.count && utf8[at + 1] == 0x0A ? 2 : 1
    case 0x0A...0x0C: 1
    case 0xC2: at + 1 < utf8.count && utf8[at + 1] == 0x85 ? 2 : 0
    case 0xE2:
      at + 2 < utf8.count && utf8[at + 1] == 0x80 && utf8[at + 2] | 1 == 0xA9 ? 3 : 0
    default: 0
    }
  }

  private static func trimmed(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let length = blank(utf8, start, end)
      if length == 0 { break }
      start += length
    }
    while end > start {
      var last = end - 1
      while last > start, utf8[last] & 0xC0 == 0x80 { last -= 1 }
      if blank(utf8, last, end) != end - last { break }
      end = last
    }
    return start..<end
  }

  /// Bytes of the blank at a place, 0 where none is.
  private static func blank(
    _ utf8: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int
  ) -> Int {
    let byte = utf8[at]
    if byte == 0x20 || byte == 0x09 { return 1 }
    if byte == 0xC2, at + 1 < end, utf8[at + 1] == 0xA0 { return 2 }
    guard at + 2 < end else { return 0 }
    switch (byte, utf8[at + 1], utf8[at + 2]) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
      (0xE3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }
}
