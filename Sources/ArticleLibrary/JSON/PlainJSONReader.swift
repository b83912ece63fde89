// https://www.rfc-editor.org/rfc/rfc8259

/// Reads the JSON that nearly every line is, some twenty times as fast as `JSONDecoder`.
///
/// What is rare or doubtful it does not judge: numbers that are not whole, keys that come twice, deep
/// nesting and whatever is wrong are left to `JSONDecoder`.
struct PlainJSONReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isPlain: UnsafeBufferPointer<Bool>
  private var at = 0
  private var depth = 0

  /// Lists and objects inside each other that are read here.
  private static let deepest = 16

  /// The list or object that the bytes are; nil where `JSONDecoder` has to say what they are.
  static func value(of bytes: UnsafeBufferPointer<UInt8>) -> JSONValue? {
    plain.withUnsafeBufferPointer { isPlain in
      var reader = PlainJSONReader(bytes: bytes, isPlain: isPlain)
      guard let first = reader.next(), first == UInt8(ascii: "{") || first == UInt8(ascii: "["),
        let value = reader.value(), reader.next() == nil
      else { return nil }
      return value
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, isPlain: UnsafeBufferPointer<Bool>) {
    self.bytes = bytes
    self.isPlain = isPlain
  }

  /// Bytes that stand for themselves in a text.
  private static let plain: [Bool] = (UInt8.min...UInt8.max).map { byte in
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// The next byte that is no blank; it is not taken.
  private mutating func next() -> UInt8? {
    while at < bytes.count {
      let byte = bytes[at]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      at += 1
    }
    return nil
  }

  /// Takes the next byte that is no blank when it is this one.
  private mutating func take(_ byte: Character) -> Bool {
    guard next() == byte.asciiValue else { return false }
    at += 1
    return true
  }

  private mutating func value() -> JSONValue? {
    switch next() {
    case UInt8(ascii: "\""): text().map(JSONValue.string)
    case UInt8(ascii: "{"): nested { $0.members() }
    case UInt8(ascii: "["): nested { $0.elements() }
    case UInt8(ascii: "t"): take("true", as: .bool(true))
    case UInt8(ascii: "f"): take("false", as: .bool(false))
    case UInt8(ascii: "n"): take("null", as: .null)
    default: number()
    }
  }

  private mutating func nested(_ read: (inout PlainJSONReader) -> JSONValue?) -> JSONValue? {
    guard depth < Self.deepest else { return nil }
    at += 1
    depth += 1
    defer { depth -= 1 }
    return read(&self)
  }

  private mutating func members() -> JSONValue? {
    var members: [String: JSONValue] = [:]
    if take("}") { return .object(members) }
    repeat {
      guard next() == UInt8(ascii: "\""), let key = text(), take(":"), let value = value(),
        members.updateValue(value, forKey: key) == nil
      else { return nil }
    } while take(",")
    return take("}") ? .object(members) : nil
  }

  private mutating func elements() -> JSONValue? {
    var elements: [JSONValue] = []
    if take("]") { return .array(elements) }
    repeat {
      guard let value = value() else { return nil }
      elements.append(value)
    } while take(",")
    return take("]") ? .array(elements) : nil
  }

  private mutating func take(_ word: StaticString, as value: JSONValue) -> JSONValue? {
    let end = at + word.utf8CodeUnitCount
    guard end <= bytes.count,
      bytes[at..<end].elementsEqual(
        UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    else { return nil }
    at = end
    return value
  }

  /// A whole number of no more than eighteen digits.
  private mutating func number() -> JSONValue? {
    let isNegative = at < bytes.count && bytes[at] == UInt8(ascii: "-")
    if isNegative { at += 1 }
    let start = at
    var value = 0
    while at < bytes.count, at - start < 19, (0x30...0x39).contains(bytes[at]) {
      value = value &* 10 &+ Int(bytes[at] - 0x30)
      at += 1
    }
    let digits = at - start
    // 0 alone may begin with 0; what follows may not go on with a number.
    guard (1...18).contains(digits), bytes[start] != 0x30 || (digits == 1 && !isNegative),
      at == bytes.count || !".eE".utf8.contains(bytes[at])
    else { return nil }
    return .integer(isNegative ? -value : value)
  }

  /// The text whose opening quote is next.
  private mutating func text() -> String? {
    at += 1
    let start = at
    skipPlain()
    guard at < bytes.count else { return nil }
    if bytes[at] == UInt8(ascii: "\"") {
      defer { at += 1 }
      return String(validating: bytes[start..<at], as: UTF8.self)
    }
    var letters = Array(bytes[start..<at])
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      guard bytes[at] == UInt8(ascii: "\\"), takeEscape(into: &letters) else { return nil }
      let start = at
      skipPlain()
      letters += bytes[start..<at]
    }
    guard at < bytes.count else { return nil }
    at += 1
    return String(validating: letters, as: UTF8.self)
  }

  private mutating func skipPlain() {
    while at < bytes.count, isPlain[Int(bytes[at])] { at += 1 }
  }

  /// Takes an escape; false where it is wrong or stands for half a letter.
  private mutating func takeEscape(into letters: inout [UInt8]) -> Bool {
    guard at + 1 < bytes.count else { return false }
    let letter = bytes[at + 1]
    at += 2
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letters.append(letter)
    case UInt8(ascii: "n"): letters.append(0x0A)
    case UInt8(ascii: "t"): letters.append(0x09)
    case UInt8(ascii: "r"): letters.append(0x0D)
    case UInt8(ascii: "b"): letters.append(0x08)
    case UInt8(ascii: "f"): letters.append(0x0C)
    case UInt8(ascii: "u"): return takeScalar(into: &letters)
    default: return false
    }
    return true
  }

  private mutating func takeScalar(into letters: inout [UInt8]) -> Bool {
    guard let first = takeUnit() else { return false }
    var value = UInt32(first)
    if UTF16.isLeadSurrogate(first) {
      guard at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
        bytes[at + 1] == UInt8(ascii: "u")
      else { return false }
      at += 2
      guard let second = takeUnit(), UTF16.isTrailSurrogate(second) else { return false }
      value = 0x10000 + (UInt32(first) & 0x3FF) << 10 + UInt32(second) & 0x3FF
    }
    guard value != 0, let scalar = Unicode.Scalar(value) else { return false }
    letters += UTF8.encode(scalar) ?? .init()
    return true
  }

  /// Four hexadecimal digits.
  private mutating func takeUnit() -> UInt16? {
    guard at + 4 <= bytes.count else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[at..<at + 4] {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x37
      case 0x61...0x66: digit = byte - 0x57
      default: return nil
      }
      unit = unit << 4 | UInt16(digit)
    }
    at += 4
    return unit
  }
}
