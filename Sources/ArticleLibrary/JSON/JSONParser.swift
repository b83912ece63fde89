// https://www.rfc-editor.org/rfc/rfc8259

extension JSONValue {
  /// The value that a text is; ill-formed UTF-8 inside strings becomes U+FFFD.
  public init(parsing utf8: some Collection<UInt8>) throws(JSONFault) {
    let result = utf8.withContiguousStorageIfAvailable { Self.parse($0) }
    switch result ?? Array(utf8).withUnsafeBufferPointer({ Self.parse($0) }) {
    case .success(let value): self = value
    case .failure(let fault): throw fault
    }
  }

  private static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<JSONValue, JSONFault> {
    var parser = JSONParser(bytes: bytes)
    return Result { () throws(JSONFault) in try parser.document() }
  }
}

/// A recursive descent over bytes that lives no longer than they do.
private struct JSONParser {
  let bytes: UnsafeBufferPointer<UInt8>
  var at = 0

  static let deepest = 64

  mutating func document() throws(JSONFault) -> JSONValue {
    let value = try value(depth: 0)
    skipBlanks()
    guard at == bytes.count else { throw fault(.trailingText) }
    return value
  }

  func fault(_ reason: JSONFault.Reason) -> JSONFault {
    JSONFault(offset: at, reason: at < bytes.count ? reason : .unexpectedEnd)
  }

  mutating func skipBlanks() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x09, 0x0A, 0x0D: at += 1
      default: return
      }
    }
  }

  /// The next byte that is no blank, without taking it.
  mutating func peek() throws(JSONFault) -> UInt8 {
    skipBlanks()
    guard at < bytes.count else { throw fault(.unexpectedEnd) }
    return bytes[at]
  }

  mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
    switch try peek() {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw fault(.unexpectedByte)
    }
  }

  mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONFault) -> JSONValue {
    let length = word.utf8CodeUnitCount
    let expected = UnsafeBufferPointer(start: word.utf8Start, count: length)
    guard bytes[at...].starts(with: expected) else {
      throw JSONFault(
        offset: at, reason: bytes.count - at < length ? .unexpectedEnd : .unexpectedByte)
    }
    at += length
    return value
  }

  mutating func object(depth: Int) throws(JSONFault) -> JSONValue {
    guard depth < Self.deepest else { throw fault(.tooDeep) }
    at += 1
    var members: [JSONMember] = []
    if try peek() == UInt8(ascii: "}") {
      at += 1
      return .object([])
    }
    while true {
      guard try peek() == UInt8(ascii: "\"") else { throw fault(.unexpectedByte) }
      let key = try string()
      guard try peek() == UInt8(ascii: ":") else { throw fault(.unexpectedByte) }
      at += 1
      members.append(JSONMember(key, try value(depth: depth + 1)))
      if try isLast(closing: UInt8(ascii: "}")) { return .object(members) }
    }
  }

  mutating func array(depth: Int) throws(JSONFault) -> JSONValue {
    guard depth < Self.deepest else { throw fault(.tooDeep) }
    at += 1
    var values: [JSONValue] = []
    if try peek() == UInt8(ascii: "]") {
      at += 1
      return .array([])
    }
    while true {
      values.append(try value(depth: depth + 1))
      if try isLast(closing: UInt8(ascii: "]")) { return .array(values) }
    }
  }

  /// Takes a comma (false) or the closing bracket (true).
  mutating func isLast(closing: UInt8) throws(JSONFault) -> Bool {
    let byte = try peek()
    guard byte == closing || byte == UInt8(ascii: ",") else { throw fault(.unexpectedByte) }
    at += 1
    return byte == closing
  }

  mutating func number() throws(JSONFault) -> JSONValue {
    let start = at
    var isWhole = true
    if bytes[at] == UInt8(ascii: "-") { at += 1 }
    let first = at
    try digits()
    guard bytes[first] != UInt8(ascii: "0") || at == first + 1 else { throw fault(.badNumber) }
    if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
      isWhole = false
      at += 1
      try digits()
    }
    if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      at += 1
      if at < bytes.count, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") {
        at += 1
      }
      try digits()
    }
    let text = text(from: start, to: at)
    if isWhole, let integer = Int(text) { return .integer(integer) }
    guard let number = Double(text), number.isFinite else { throw fault(.badNumber) }
    return .number(number)
  }

  mutating func digits() throws(JSONFault) {
    let start = at
    while at < bytes.count, bytes[at] &- UInt8(ascii: "0") < 10 { at += 1 }
    guard at > start else { throw fault(.badNumber) }
  }

  func text(from start: Int, to end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  mutating func string() throws(JSONFault) -> String {
    at += 1
    let start = at
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        at += 1
        return text(from: start, to: at - 1)
      case UInt8(ascii: "\\"): return try escapedString(from: start)
      case 0..<0x20: throw fault(.unexpectedByte)
      default: at += 1
      }
    }
    throw fault(.unexpectedEnd)
  }

  /// The rest of a string that has an escape in it; what came before begins at `start`.
  mutating func escapedString(from start: Int) throws(JSONFault) -> String {
    var result = Array(bytes[start..<at])
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "\""):
        at += 1
        return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"):
        at += 1
        try escape(into: &result)
      case 0..<0x20: throw fault(.unexpectedByte)
      default:
        result.append(byte)
        at += 1
      }
    }
    throw fault(.unexpectedEnd)
  }

  mutating func escape(into result: inout [UInt8]) throws(JSONFault) {
    guard at < bytes.count else { throw fault(.unexpectedEnd) }
    let byte = bytes[at]
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "u"):
      result.append(contentsOf: String(Character(try escapedScalar())).utf8)
    default:
      at -= 1
      throw fault(.badEscape)
    }
  }

  /// The scalar of `\u00E9` or of a pair of them; U+FFFD for half a pair.
  mutating func escapedScalar() throws(JSONFault) -> Unicode.Scalar {
    let unit = try hexUnit()
    if unit & 0xFC00 == 0xD800, bytes[at...].starts(with: [0x5C, UInt8(ascii: "u")]) {
      let before = at
      at += 2
      let second = try hexUnit()
      if second & 0xFC00 == 0xDC00 {
        return Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + second & 0x3FF) ?? "\u{FFFD}"
      }
      at = before
    }
    return Unicode.Scalar(unit) ?? "\u{FFFD}"
  }

  mutating func hexUnit() throws(JSONFault) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard at < bytes.count else { throw fault(.unexpectedEnd) }
      guard let digit = Character(Unicode.Scalar(bytes[at])).hexDigitValue, bytes[at] < 0x80 else {
        throw fault(.badEscape)
      }
      unit = unit << 4 | UInt32(digit)
      at += 1
    }
    return unit
  }
}
