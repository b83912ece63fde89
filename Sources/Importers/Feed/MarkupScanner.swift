/// A piece of markup, as feeds carry it.
enum MarkupPiece {
  case start(tag: String, attributes: [(name: String, value: String)], closesItself: Bool)
  case end(tag: String)
  case text(String)
  case remark(String)
}

/// Cuts markup into its pieces the way that readers of feeds have always done: nothing is moved or
/// closed, and what is no tag is text.
struct MarkupScanner {
  private let bytes: [UInt8]
  private var place = 0
  private var waiting = 0

  init(_ markup: String) { bytes = Array(markup.utf8) }

  /// Gives the pieces one after the other.
  mutating func scan(_ each: (MarkupPiece) -> Void) {
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "<"): takeTag(each)
      case UInt8(ascii: "&"): takeReference(each)
      default: place += 1
      }
    }
    flush(each)
  }

  private mutating func flush(_ each: (MarkupPiece) -> Void) {
    if waiting < place { each(.text(text(waiting..<place))) }
    waiting = place
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
  private static func isName(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || [0x2D, 0x5F, 0x2E, 0x3A].contains(byte)
  }

  private mutating func takeTag(_ each: (MarkupPiece) -> Void) {
    let next = byte(place + 1)
    if Self.isLetter(next) {
      takeStart(each)
    } else if next == UInt8(ascii: "/") {
      guard let end = endOfTag(place + 1) else { return takeRest() }
      flush(each)
      each(.end(tag: String(text(place + 2..<max(end, place + 2)).trimmed).lowercased()))
      move(byte(end) == UInt8(ascii: ">") ? end + 1 : end)
    } else if next == UInt8(ascii: "!") {
      takeDeclaration(each)
    } else if next == UInt8(ascii: "?") {
      guard let end = bytes[place...].firstIndex(of: UInt8(ascii: ">")) else { return takeRest() }
      flush(each)
      move(end + 1)
    } else {
      place += 1
    }
  }

  private mutating func takeRest() { place = bytes.count }

  private mutating func move(_ to: Int) {
    place = to
    waiting = to
  }

  /// Where the tag's bracket is, quoted ones passed over where the quotes make sense.
  private func endOfTag(_ start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") { return index }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        guard let close = bytes[(index + 1)...].firstIndex(of: byte), isAfterValue(close + 1) else {
          return bytes[start...].firstIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
        }
        index = close
      }
      index += 1
    }
    return nil
  }

  /// Whether what follows a quote fits behind a value: a bracket, a blank or another attribute.
  private func isAfterValue(_ index: Int) -> Bool {
    let next = byte(index)
    if next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || Self.isBlank(next) { return true }
    var end = index
    while Self.isName(byte(end)) { end += 1 }
    return end > index && byte(end) == UInt8(ascii: "=")
  }

  private mutating func takeStart(_ each: (MarkupPiece) -> Void) {
    guard let end = endOfTag(place + 1) else { return takeRest() }
    flush(each)
    var index = place + 1
    while Self.isName(byte(index)) { index += 1 }
    let tag = text(place + 1..<index).lowercased()
    var attributes: [(name: String, value: String)] = []
    while index < end, let attribute = takeAttribute(&index, end) { attributes.append(attribute) }
    let isClosed = byte(end - 1) == UInt8(ascii: "/")
    each(.start(tag: tag, attributes: attributes, closesItself: isClosed))
    move(byte(end) == UInt8(ascii: ">") ? end + 1 : end)
  }

  private func takeAttribute(_ index: inout Int, _ end: Int) -> (name: String, value: String)? {
    while index < end, Self.isBlank(bytes[index]) { index += 1 }
    let start = index
    guard Self.isLetter(byte(index)) || byte(index) == UInt8(ascii: "_") else { return nil }
    while index < end, Self.isName(bytes[index]) { index += 1 }
    let name = text(start..<index).lowercased()
    var next = index
    while next < end, Self.isBlank(bytes[next]) { next += 1 }
    guard next < end, bytes[next] == UInt8(ascii: "=") else { return (name, name) }
    next += 1
    while next < end, Self.isBlank(bytes[next]) { next += 1 }
    let quote = byte(next)
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), next < end,
      let close = bytes[(next + 1)..<end].firstIndex(of: quote)
    {
      index = close + 1
      return (name, text(next + 1..<close))
    }
    let value = bytes[next..<end].prefix(while: Self.isUnquoted)
    index = value.endIndex
    return (name, text(value.startIndex..<value.endIndex))
  }

  private static func isUnquoted(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || "][-./,:;+*%?!&$()_#=~'\"@".utf8.contains(byte)
      || byte >= 0x80
  }

  private mutating func takeDeclaration(_ each: (MarkupPiece) -> Void) {
    flush(each)
    let rest = bytes[place...]
    if rest.starts(with: Array("<!--".utf8)) {
      if let close = rest.dropFirst(4).firstRange(of: Array("-->".utf8)) {
        each(.remark(text(place + 4..<close.lowerBound)))
        return move(close.upperBound)
      }
      // A remark that is never closed hides the rest.
      let dashes = rest.dropFirst(4).firstRange(of: Array("--".utf8))?.upperBound
      let end = dashes.flatMap { bytes[$0...].firstIndex(of: UInt8(ascii: ">")) }
      return move(end.map { $0 + 1 } ?? bytes.count)
    }
    let name = text(place + 2..<min(place + 9, bytes.count)).lowercased()
    guard name == "doctype" || name.hasPrefix("["),
      let end = bytes[place...].firstIndex(of: UInt8(ascii: ">"))
    else {
      each(.text("&lt;!"))
      return move(place + 2)
    }
    move(end + 1)
  }

  /// Takes what begins with `&`: references as they are written, names that mean nothing escaped.
  private mutating func takeReference(_ each: (MarkupPiece) -> Void) {
    var end = place + 1
    if byte(end) == UInt8(ascii: "#") {
      end += 1
      while Self.isDigit(byte(end)) || Self.isLetter(byte(end)) { end += 1 }
      if byte(end) == UInt8(ascii: ";"), let known = MarkupText.number(text(place + 2..<end)) {
        flush(each)
        each(.text(known))
        return move(end + 1)
      }
      place += 1
      return
    }
    while Self.isLetter(byte(end)) || (end > place + 1 && Self.isDigit(byte(end))) { end += 1 }
    guard end > place + 1, end < bytes.count else {
      place += 1
      return
    }
    let name = text(place + 1..<end)
    flush(each)
    let isKnown = name == "apos" || HTMLEntity.codePoint(name) != nil
    each(.text(isKnown ? "&\(name);" : "&amp;\(name)"))
    move(byte(end) == UInt8(ascii: ";") ? end + 1 : end)
  }
}
