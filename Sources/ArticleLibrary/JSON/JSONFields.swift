import Vietnamese

/// Reads the members of an object and keeps a warning for each that is not of its kind.
struct JSONFields {
  private let members: [String: JSONValue]
  /// What stands before the names of fields in warnings, such as `document.`.
  private let path: String
  private(set) var warnings: [ImportWarning] = []

  init(_ members: [String: JSONValue], path: String = "") {
    self.members = members
    self.path = path
  }

  private mutating func warn(_ key: String, _ message: String) {
    warnings.append(ImportWarning(field: path + key, message: message))
  }

  /// The value of a member, nil for `null` too.
  private func value(_ key: String) -> JSONValue? {
    let value = members[key]
    return value == .null ? nil : value
  }

  /// A text; a number counts as one, an empty text as none.
  mutating func text(_ key: String) -> String? {
    switch value(key) {
    case nil: return nil
    case .string(let text): return text.isEmpty ? nil : text
    case .integer(let number): return String(number)
    default:
      warn(key, "not a text")
      return nil
    }
  }

  /// A list of texts; a text alone counts as a list of one.
  mutating func texts(_ key: String) -> [String] {
    switch value(key) {
    case nil: return []
    case .string(let text): return text.isEmpty ? [] : [text]
    case .array(let values):
      let texts = values.compactMap { value in
        if case .string(let text) = value { text } else { nil }
      }
      if texts.count < values.count { warn(key, "not a list of texts") }
      return texts
    default:
      warn(key, "not a list of texts")
      return []
    }
  }

  mutating func timestamp(_ key: String) -> Timestamp? {
    guard let text = text(key) else { return nil }
    let timestamp = Timestamp(iso8601: text)
    if timestamp == nil { warn(key, "not a date: \(text.prefix(40))") }
    return timestamp
  }

  mutating func day(_ key: String) -> Day? {
    guard let text = text(key) else { return nil }
    let day = Day(iso8601: text)
    if day == nil { warn(key, "not a day: \(text.prefix(40))") }
    return day
  }

  /// Whether a member says yes: `true`, 1, or one of these as a text, as YAML gives them.
  mutating func flag(_ key: String) -> Bool {
    switch value(key) {
    case .bool(let flag): return flag
    case .integer(let number): return number == 1
    case .string(let text): return ["true", "yes", "1"].contains(text.lowercased())
    default: return false
    }
  }

  /// A part of a whole, 0 to 1; nil for anything else.
  mutating func fraction(_ key: String) -> Double? {
    let number: Double? =
      switch value(key) {
      case .number(let number): number
      case .integer(let number): Double(number)
      case .string(let text): Double(text)
      default: nil
      }
    return number.flatMap { (0...1).contains($0) ? $0 : nil }
  }

  mutating func integer(_ key: String) -> Int? {
    switch value(key) {
    case nil: return nil
    case .integer(let number): return number
    default:
      warn(key, "not a number")
      return nil
    }
  }

  /// What `read` makes of a member that is an object.
  mutating func object<T>(_ key: String, read: (inout JSONFields) -> T) -> T? {
    guard let value = value(key) else { return nil }
    guard case .object(let members) = value else {
      warn(key, "not an object")
      return nil
    }
    return nested(members, key, read)
  }

  /// What `read` makes of each object of a list; nil from it leaves one out.
  mutating func objects<T>(_ key: String, read: (inout JSONFields) -> T?) -> [T] {
    guard let value = value(key) else { return [] }
    guard case .array(let values) = value else {
      warn(key, "not a list")
      return []
    }
    return values.compactMap { value in
      let members =
        if case .object(let members) = value { members } else { [:] as [String: JSONValue] }
      return nested(members, key, read)
    }
  }

  /// The members of an object that are whole numbers, the smallest first.
  mutating func counters(_ key: String) -> [SiteCounter] {
    guard let value = value(key) else { return [] }
    guard case .object(let members) = value else {
      warn(key, "not an object")
      return []
    }
    let counters = members.compactMap { name, value in
      if case .integer(let number) = value { SiteCounter(name: name, value: number) } else { nil }
    }
    return counters.sorted { ($0.value, $0.name) < ($1.value, $1.name) }
  }

  private mutating func nested<T>(
    _ members: [String: JSONValue], _ key: String, _ read: (inout JSONFields) -> T
  ) -> T {
    var fields = JSONFields(members, path: "\(path)\(key).")
    let result = read(&fields)
    warnings += fields.warnings
    return result
  }
}
