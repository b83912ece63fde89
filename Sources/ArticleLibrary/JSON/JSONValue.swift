/// A JSON value (RFC 8259), with the members of an object in their own order.
public indirect enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number without fraction or exponent that fits.
  case integer(Int)
  /// Any other number.
  case number(Double)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// An object; a key may stand more than once.
  case object([JSONMember])

  /// The value of the first member called `key`; nil for what is no object.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// An object of the members that have a value, sorted by key.
  static func object(sorting members: [String: JSONValue?]) -> JSONValue {
    .object(
      members.compactMap { key, value in value.map { JSONMember(key, $0) } }
        .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
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

/// A key and its value.
public struct JSONMember: Hashable, Sendable {
  /// The key.
  public var key: String
  /// The value.
  public var value: JSONValue

  /// A member of an object.
  public init(_ key: String, _ value: JSONValue) {
    self.key = key
    self.value = value
  }
}

/// Where and why a text is no JSON.
public struct JSONFault: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: String, Hashable, Sendable {
    /// The text stops inside a value.
    case unexpectedEnd = "the text ends inside a value"
    /// A byte stands where the grammar has no place for it.
    case unexpectedByte = "a character stands where it may not"
    /// An escape in a string that JSON does not have.
    case badEscape = "an escape that JSON does not have"
    /// A number that breaks the rules.
    case badNumber = "a number that is none"
    /// More text follows the value.
    case trailingText = "more text follows the value"
    /// More than 64 arrays and objects inside each other.
    case tooDeep = "too many arrays and objects inside each other"
  }

  /// Bytes before the fault.
  public var offset: Int
  /// What is wrong.
  public var reason: Reason

  /// A fault after `offset` bytes.
  public init(offset: Int, reason: Reason) {
    self.offset = offset
    self.reason = reason
  }
}
