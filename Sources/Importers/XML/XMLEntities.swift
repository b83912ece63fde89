/// Replaces entities that XML does not have, outside of CDATA and remarks.
struct XMLEntities {
  private let own: [String: String]

  /// Entities with the words that the document itself gives some.
  init(_ own: [String: String]) { self.own = own }

  private static let sections: [(open: [UInt8], close: [UInt8])] = [
    (Array("<![CDATA[".utf8), Array("]]>".utf8)), (Array("<!--".utf8), Array("-->".utf8)),
    (Array("<?".utf8), Array("?>".utf8)),
  ]

  /// The text in which only references remain that XML knows itself.
  func replaced(in bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      if byte == 0x3C, let end = endOfSection(bytes[place...]) {
        result.append(contentsOf: bytes[place..<end].lazy.filter(Self.isAllowed))
        place = end
      } else if byte == 0x26 {
        place = takeReference(bytes, at: place, into: &result)
      } else {
        if Self.isAllowed(byte) { result.append(byte) }
        place += 1
      }
    }
    return result
  }

  /// Control characters are no XML.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private func endOfSection(_ rest: ArraySlice<UInt8>) -> Int? {
    for (open, close) in Self.sections where rest.starts(with: open) {
      return rest.dropFirst(open.count).firstRange(of: close)?.upperBound ?? rest.endIndex
    }
    return nil
  }

  /// Takes what begins with `&`; gives the place behind it.
  private func takeReference(
    _ bytes: ArraySlice<UInt8>, at place: Int, into result: inout [UInt8]
  ) -> Int {
    let window = bytes[(place + 1)..<min(place + 42, bytes.endIndex)]
    guard let end = window.firstIndex(of: 0x3B) else { return bare(place, &result) }
    let name = String(decoding: window[..<end], as: UTF8.self)
    if name.hasPrefix("#") {
      guard let value = Self.number(name.dropFirst()) else { return bare(place, &result) }
      if Self.isCharacter(value) { result.append(contentsOf: "&#\(value);".utf8) }
    } else if ["lt", "gt", "amp", "quot", "apos"].contains(name) {
      result.append(contentsOf: "&\(name);".utf8)
    } else if let words = own[name] {
      result.append(contentsOf: words.utf8.lazy.flatMap { $0 == 0x3C ? Array("&lt;".utf8) : [$0] })
    } else if !name.isEmpty, let value = HTMLEntity.codePoint(name) {
      result.append(contentsOf: "&#\(value);".utf8)
    } else {
      return bare(place, &result)
    }
    return end + 1
  }

  private func bare(_ place: Int, _ result: inout [UInt8]) -> Int {
    result.append(contentsOf: "&amp;".utf8)
    return place + 1
  }

  private static func number(_ digits: Substring) -> UInt32? {
    guard let first = digits.first else { return nil }
    return first == "x" || first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
  }

  private static func isCharacter(_ value: UInt32) -> Bool {
    Unicode.Scalar(value) != nil && (value >= 0x20 || [9, 10, 13].contains(value))
      && value != 0xFFFE && value != 0xFFFF
  }
}

/// The encoding of an XML document.
enum XMLEncoding {
  private static let marks: [(bytes: [UInt8], name: String, isDropped: Bool)] = [
    ([0x00, 0x00, 0xFE, 0xFF], "utf-32be", true), ([0xFF, 0xFE, 0x00, 0x00], "utf-32le", true),
    ([0xFE, 0xFF], "utf-16be", true), ([0xFF, 0xFE], "utf-16le", true),
    ([0xEF, 0xBB, 0xBF], "utf-8", true), ([0x4C, 0x6F, 0xA7, 0x94], "cp037", false),
    ([0x00, 0x3C, 0x00, 0x3F], "utf-16be", false), ([0x3C, 0x00, 0x3F, 0x00], "utf-16le", false),
    ([0x00, 0x00, 0x00, 0x3C], "utf-32be", false), ([0x3C, 0x00, 0x00, 0x00], "utf-32le", false),
  ]
  /// Names for which the byte order mark tells which of the two it is.
  private static let wide: Set<String> = [
    "u16", "utf-16", "utf16", "utf_16", "u32", "utf-32", "utf32", "utf_32", "iso-10646-ucs-2",
    "iso-10646-ucs-4", "csucs4", "csunicode", "ucs-2", "ucs-4",
  ]

  /// Whether bytes begin like XML whose letters have two bytes or four.
  static func isWideXML(_ head: [UInt8]) -> Bool {
    marks.contains { !$0.isDropped && $0.name != "cp037" && head.starts(with: $0.bytes) }
  }

  /// The document in UTF-8, and the name of the encoding that it was in.
  ///
  /// What the document says of itself comes first, then its first bytes, then UTF-8; a document
  /// that is none of these is windows-1252, where every byte means something.
  static func utf8(of file: [UInt8]) -> (bytes: [UInt8], name: String) {
    let mark = marks.first { file.starts(with: $0.bytes) }
    let bytes = mark?.isDropped == true ? Array(file.dropFirst(mark?.bytes.count ?? 0)) : file
    var declared = ""
    let isWide = mark.map { $0.name != "utf-8" } ?? false
    let head = isWide ? StrictIconv.utf8(start(of: bytes), from: mark?.name ?? "") ?? [] : bytes
    if let found = declaration(in: head.prefix(1024)) {
      declared = mark != nil && wide.contains(found) ? mark?.name ?? found : found
      if declared == "gb2312" { declared = "gb18030" }
    }
    for name in [declared, mark?.name ?? "", "utf-8"] where !name.isEmpty {
      if let text = StrictIconv.utf8(bytes, from: name) { return (text, name) }
    }
    return (PageEncoding.windows1252(bytes), "windows-1252")
  }

  /// The first bytes, cut where a letter of any encoding ends.
  private static func start(of bytes: [UInt8]) -> [UInt8] {
    Array(bytes.prefix(min(2048, bytes.count & ~3)))
  }

  private static func declaration(in head: ArraySlice<UInt8>) -> String? {
    let start = String(decoding: head, as: UTF8.self)
    guard start.hasPrefix("<?"), let end = start.firstRange(of: "?>"),
      let found = start[..<end.lowerBound].firstRange(of: "encoding")
    else { return nil }
    let rest = start[found.upperBound..<end.lowerBound].drop { $0 == " " || $0 == "=" }
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    return rest.dropFirst().prefix { $0 != quote }.lowercased()
  }
}
