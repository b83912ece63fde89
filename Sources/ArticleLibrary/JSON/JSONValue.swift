// https://www.rfc-editor.org/rfc/rfc8259

internal import FoundationEssentials

/// A JSON value (RFC 8259).
public indirect enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number that fits.
  case integer(Int)
  /// Any other number.
  case number(Double)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// An object; of members with the same key the first counts.
  case object([String: JSONValue])

  /// The value of the member called `key`; nil for what is no object.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }

  /// An object of the members that have a value.
  static func object(present members: [String: JSONValue?]) -> JSONValue {
    .object(members.compactMapValues { $0 })
  }

  /// A text, nil for an empty one.
  static func text(_ text: String?) -> JSONValue? {
    guard let text, !text.isEmpty else { return nil }
    return .string(text)
  }

  /// A list, nil for an empty one.
  static func list(_ values: [JSONValue]) -> JSONValue? {
    values.isEmpty ? nil : .array(values)
  }

  /// A list of texts, nil for an empty one.
  static func list(_ texts: [String]) -> JSONValue? {
    list(texts.map { .string($0) })
  }
}

extension JSONValue {
  /// The value that a text is, nil for a text that is no JSON.
  ///
  /// Bytes that are no UTF-8 become U+FFFD. Nil too for a number that no `Double` holds, and for
  /// values that stand inside more than 31 lists and objects.
  public init?(parsing utf8: some Collection<UInt8>) {
    if let value = utf8.withContiguousStorageIfAvailable(PlainJSONReader.value) ?? nil {
      self = value
      return
    }
    let data = Data(utf8)
    let decoder = JSONDecoder()
    if let value = try? decoder.decode(JSONValue.self, from: data) {
      self = value
    } else {
      let repaired = Data(String(decoding: data, as: UTF8.self).utf8)
      guard repaired != data, let value = try? decoder.decode(JSONValue.self, from: repaired) else {
        return nil
      }
      self = value
    }
  }

  /// The value in one line, without blanks between its parts and with sorted keys.
  ///
  /// Slashes and letters stand as they are. Controls, line separators and characters that change
  /// the direction of text are escaped: the line is safe to print and says the same. Numbers that
  /// are not finite, which JSON does not have, make it `null`.
  public var line: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else { return "null" }
    return Self.escaped(String(decoding: data, as: UTF8.self))
  }

  /// A line of JSON with everything escaped that a terminal could take for a command.
  ///
  /// Such characters stand nowhere but in texts, where an escape means the same.
  private static func escaped(_ line: String) -> String {
    guard line.unicodeScalars.contains(where: isEscaped) else { return line }
    var result = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      guard isEscaped(scalar) else {
        result.append(scalar)
        continue
      }
      for unit in UTF16.encode(scalar) ?? .init() {
        let digits = String(unit, radix: 16)
        let zeros = String(repeating: "0", count: 4 - digits.utf8.count)
        result.append(contentsOf: "\\u\(zeros)\(digits)".unicodeScalars)
      }
    }
    return String(result)
  }

  /// Controls, separators, marks of direction and the invisible tag characters.
  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}

extension JSONValue: Codable {
  /// Lists and objects inside each other at most: what `JSONDecoder` allows, 512, takes it minutes
  /// for a megabyte, since each try at a kind that is wrong spells out the path to it.
  private static let deepest = 32

  /// Reads whichever kind of value stands there.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if container.decodeNil() {
      self = .null
    } else if let value = try Self.nested(in: container) {
      self = value
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let number = try? container.decode(Int.self) {
      self = .integer(number)
    } else {
      self = .number(try container.decode(Double.self))
    }
  }

  /// A list or an object, nil for another kind; a fault inside one is thrown on.
  private static func nested(in container: any SingleValueDecodingContainer) throws -> JSONValue? {
    guard container.codingPath.count < deepest else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "too deep")
    }
    do {
      return .array(try container.decode([JSONValue].self))
    } catch DecodingError.typeMismatch {
      do {
        return .object(try container.decode([String: JSONValue].self))
      } catch DecodingError.typeMismatch {
        return nil
      }
    }
  }

  /// Writes the value alone.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }
}
