/// Where the names and values of a TOML text stand, which the parser does not tell.
///
/// Made from text that is known to be TOML; for other text the positions are of no use, but
/// finding them ends all the same. Source: https://toml.io/en/v1.0.0
struct TOMLPositions {
  /// A place in the text: line and column from 1, the column in Unicode scalars.
  struct Place: Hashable {
    var line: Int
    var column: Int
  }

  /// The place of each name, by the names that lead to it.
  private(set) var names: [[String]: Place] = [:]
  /// The place of each value, by the names (or numbers in a list) that lead to it.
  private(set) var values: [[String]: Place] = [:]

  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var lineStart = 0

  /// Reads `text` from beginning to end.
  init(_ text: String) {
    bytes = Array(text.utf8)
    var table: [String] = []
    while skip(lineBreaks: true), let byte {
      let start = index
      if byte == UInt8(ascii: "[") {
        table = header()
      } else {
        pair(in: table)
      }
      if index == start { advance() }
    }
  }

  private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  private var place: Place {
    let column = bytes[lineStart..<index].count { $0 & 0xC0 != 0x80 }
    return Place(line: line, column: column + 1)
  }

  private mutating func advance() {
    if byte == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    index += 1
  }

  /// Passes over spaces and remarks; false at the end of the text.
  @discardableResult
  private mutating func skip(lineBreaks: Bool) -> Bool {
    while let byte {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): advance()
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        guard lineBreaks else { return true }
        advance()
      case UInt8(ascii: "#"):
        while let byte = self.byte, byte != UInt8(ascii: "\n") { advance() }
      default: return true
      }
    }
    return false
  }

  /// `[a.b]` or `[[a.b]]`.
  private mutating func header() -> [String] {
    while byte == UInt8(ascii: "[") { advance() }
    skip(lineBreaks: false)
    let place = place
    let path = dottedName()
    if names[path] == nil { names[path] = place }
    while byte == UInt8(ascii: "]") || byte == UInt8(ascii: " ") { advance() }
    return path
  }

  /// `a.b = value`.
  private mutating func pair(in table: [String]) {
    let place = place
    let name = dottedName()
    for length in 1...max(1, name.count) {
      let path = table + name.prefix(length)
      if names[path] == nil { names[path] = place }
    }
    skip(lineBreaks: false)
    guard byte == UInt8(ascii: "=") else { return }
    advance()
    skip(lineBreaks: false)
    value(at: table + name)
  }

  private mutating func dottedName() -> [String] {
    var parts: [String] = []
    repeat {
      if byte == UInt8(ascii: ".") { advance() }
      skip(lineBreaks: false)
      parts.append(simpleName())
      skip(lineBreaks: false)
    } while byte == UInt8(ascii: ".")
    return parts
  }

  private mutating func simpleName() -> String {
    let start = index
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      string()
      return text(start + 1, max(start + 1, index - 1))
    }
    let ends = Set(" \t\r\n.=]}#,".utf8)
    while let byte, !ends.contains(byte) { advance() }
    return text(start, index)
  }

  private func text(_ start: Int, _ end: Int) -> String {
    start < end ? String(decoding: bytes[start..<end], as: UTF8.self) : ""
  }

  private mutating func value(at path: [String]) {
    values[path] = place
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): string()
    case UInt8(ascii: "["):
      parts(until: UInt8(ascii: "]")) { $0.value(at: path + [String($1)]) }
    case UInt8(ascii: "{"):
      parts(until: UInt8(ascii: "}")) { positions, _ in positions.pair(in: path) }
    default:
      let ends = Set(",]}#\r\n".utf8)
      while let byte, !ends.contains(byte) { advance() }
    }
  }

  /// What stands between brackets or braces, apart by commas.
  private mutating func parts(
    until end: UInt8, _ read: (inout TOMLPositions, Int) -> Void
  ) {
    advance()
    var number = 0
    while skip(lineBreaks: true), byte != end {
      let start = index
      read(&self, number)
      number += 1
      skip(lineBreaks: true)
      if byte == UInt8(ascii: ",") || index == start { advance() }
    }
    advance()
  }

  /// A string of one line or of several, in either quotation mark.
  private mutating func string() {
    guard let quote = byte else { return }
    let isLong =
      index + 2 < bytes.count && bytes[index + 1] == quote && bytes[index + 2] == quote
    let closing = isLong ? 3 : 1
    for _ in 0..<closing { advance() }
    while let byte {
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        advance()
      } else if bytes[index...].prefix(closing).allSatisfy({ $0 == quote }),
        index + closing <= bytes.count
      {
        for _ in 0..<closing { advance() }
        while isLong, self.byte == quote { advance() }
        return
      }
      if index < bytes.count { advance() }
    }
  }
}
