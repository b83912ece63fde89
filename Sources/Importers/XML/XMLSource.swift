// https://www.w3.org/TR/xml/#sec-guessing

/// An XML document made ready to be read: UTF-8, without its declaration and its document type.
///
/// Entities are replaced here and only by single characters or by short words without further
/// entities, so none can grow; a `&` that begins none is what it is.
struct XMLSource {
  /// The document.
  private(set) var bytes: [UInt8]
  /// The encoding that the bytes were in, in lower case.
  private(set) var encoding: String
  /// Whether the document type was that of Netscape's RSS 0.91.
  private(set) var isNetscape = false

  /// A document from the bytes of a file.
  init(_ file: [UInt8]) {
    (bytes, encoding) = XMLEncoding.utf8(of: file)
    let head = XMLHead(bytes)
    isNetscape = head.isNetscape
    bytes = XMLEntities(head.entities).replaced(in: head.rest)
  }
}

/// What stands before the first element.
struct XMLHead {
  /// The document from its first element on.
  private(set) var rest: ArraySlice<UInt8>
  /// The words that simple entities of the document type stand for.
  private(set) var entities: [String: String] = [:]
  private(set) var isNetscape = false

  init(_ bytes: [UInt8]) {
    rest = []
    var place = bytes.startIndex
    while let open = bytes[place...].firstIndex(of: 0x3C), open + 1 < bytes.endIndex {
      let next = bytes[open + 1]
      if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
        place = end(of: open, in: bytes)
      } else {
        rest = bytes[open...]
        return
      }
    }
  }

  /// Where a remark, an instruction or the document type ends.
  private mutating func end(of open: Int, in bytes: [UInt8]) -> Int {
    let tail = bytes[open...]
    if tail.starts(with: Array("<!--".utf8)) {
      return tail.dropFirst(4).firstRange(of: Array("-->".utf8))?.upperBound ?? bytes.endIndex
    }
    if tail.starts(with: Array("<?".utf8)) {
      return tail.firstRange(of: Array("?>".utf8))?.upperBound ?? bytes.endIndex
    }
    var depth = 0
    var place = open
    while place < bytes.endIndex {
      switch bytes[place] {
      case UInt8(ascii: "<"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ">"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
      place += 1
      if depth == 0 { break }
    }
    read(String(decoding: bytes[open..<min(place, open + 65_536)], as: UTF8.self))
    return place
  }

  private mutating func read(_ type: String) {
    guard type.lowercased().hasPrefix("<!doctype") else { return }
    isNetscape = type.prefix { $0 != "[" }.lowercased().contains("netscape")
    for part in type.components(between: "<!ENTITY", and: ">").prefix(500) {
      let words = part.split(maxSplits: 1, whereSeparator: \.isWhitespace)
      guard words.count == 2, let quote = words[1].trimmed.first, quote == "\"" || quote == "'",
        words[1].trimmed.count >= 2, words[1].trimmed.last == quote
      else { continue }
      let value = words[1].trimmed.dropFirst().dropLast()
      let isSafe = !value.contains("&") || (value.hasPrefix("&#") && value.hasSuffix(";"))
      if isSafe, value.utf8.count < 1000 { entities[String(words[0])] = String(value) }
    }
  }
}

extension String {
  /// The pieces between two marks, in order.
  fileprivate func components(between open: String, and close: Character) -> [Substring] {
    var pieces: [Substring] = []
    var rest = self[...]
    while let start = rest.firstRange(of: open)?.upperBound,
      let end = rest[start...].firstIndex(of: close)
    {
      pieces.append(rest[start..<end])
      rest = rest[end...]
    }
    return pieces
  }
}
