import TOMLKit

/// A table of a settings file that knows where it stands, so that every mistake has a line.
struct SettingsTable {
  private let file: String
  private let positions: TOMLPositions
  private let path: [String]
  private let table: TOMLTable

  /// The whole of `toml`; throws when it is no TOML.
  init(_ toml: String, file: String) throws(SettingsError) {
    guard !toml.utf8.contains(0) else {
      throw SettingsError(file: file, problem: .syntax("the text holds a zero byte"))
    }
    do {
      table = try TOMLTable(string: toml)
    } catch {
      guard let mistake = error as? TOMLParseError else {
        throw SettingsError(file: file, problem: .syntax(String(describing: error)))
      }
      throw SettingsError(
        file: file, line: mistake.source.begin.line, column: mistake.source.begin.column,
        problem: .syntax(mistake.description))
    }
    self.file = file
    path = []
    positions = TOMLPositions(toml)
  }

  private init(_ table: TOMLTable, name: String, in parent: SettingsTable) {
    file = parent.file
    positions = parent.positions
    path = parent.path + [name]
    self.table = table
  }

  /// The names in the table, in the order of the file.
  var names: [String] {
    let places = table.keys.map { (name: $0, place: positions.names[path + [$0]]) }
    return places.sorted { left, right in
      let first = (left.place?.line ?? .max, left.place?.column ?? .max)
      let second = (right.place?.line ?? .max, right.place?.column ?? .max)
      return first < second
    }.map(\.name)
  }

  /// Throws at the first name that is not in `known`.
  func allow(
    _ known: [String], otherwise problem: (String) -> SettingsError.Problem
  ) throws(SettingsError) {
    for name in names where !known.contains(name) {
      throw mistake(problem(name), atName: name, suggestion: nearestName(to: name, among: known))
    }
  }

  /// The table called `name`, nil when there is none.
  func table(_ name: String) throws(SettingsError) -> SettingsTable? {
    guard let value = table[name] else { return nil }
    guard let table = value.table else { throw wrongForm(of: name, .table) }
    return SettingsTable(table, name: name, in: self)
  }

  /// The text called `name`, nil when there is none.
  func text(_ name: String) throws(SettingsError) -> String? {
    guard let value = table[name] else { return nil }
    guard let text = value.string else { throw wrongForm(of: name, .text) }
    return text
  }

  /// The text called `name`, which must be one of `known`; nil when there is none.
  func choice(_ name: String, of known: [String]) throws(SettingsError) -> String? {
    guard let text = try text(name) else { return nil }
    guard known.contains(text) else {
      throw mistake(
        .unknownValue(text, of: name, known: known), at: name,
        suggestion: nearestName(to: text, among: known))
    }
    return text
  }

  /// The value that the text called `name` names, nil when there is none.
  func choice<Value>(_ name: String) throws(SettingsError) -> Value?
  where Value: RawRepresentable<String> & CaseIterable {
    try choice(name, of: Value.allCases.map(\.rawValue)).flatMap(Value.init(rawValue:))
  }

  /// The truth value called `name`, nil when there is none.
  func flag(_ name: String) throws(SettingsError) -> Bool? {
    guard let value = table[name] else { return nil }
    guard let flag = value.bool else { throw wrongForm(of: name, .flag) }
    return flag
  }

  /// The number called `name`, nil when there is none.
  func wholeNumber(_ name: String, in range: ClosedRange<Int>) throws(SettingsError) -> Int? {
    guard let value = table[name] else { return nil }
    guard let number = value.int else { throw wrongForm(of: name, .wholeNumber) }
    guard range.contains(number) else {
      throw mistake(
        .outOfRange(name: name, least: range.lowerBound, most: range.upperBound), at: name)
    }
    return number
  }

  /// The text or number called `name` as `read` understands it, nil when there is none.
  func word(_ name: String, _ form: SettingsError.Form) throws(SettingsError) -> SettingsWord? {
    guard let value = table[name] else { return nil }
    if let text = value.string { return .text(text) }
    if let number = value.int { return .number(number) }
    throw wrongForm(of: name, form)
  }

  /// The texts called `name`: a list of them, or one alone; nil when there is none.
  func texts(_ name: String, _ form: SettingsError.Form) throws(SettingsError) -> [String]? {
    guard let value = table[name] else { return nil }
    if let text = value.string { return [text] }
    guard let list = value.array else { throw wrongForm(of: name, form) }
    var texts: [String] = []
    for (index, element) in list.enumerated() {
      guard let text = element.string else {
        throw mistake(.wrongForm(name: name, expected: form), at: name, part: index)
      }
      texts.append(text)
    }
    return texts
  }

  /// A mistake in the value of `name`, or in one part of it when that is a list.
  func mistake(
    _ problem: SettingsError.Problem, at name: String, part: Int? = nil, suggestion: String? = nil
  ) -> SettingsError {
    let value = path + [name]
    let place =
      part.flatMap { positions.values[value + [String($0)]] } ?? positions.values[value]
      ?? positions.names[value]
    return SettingsError(
      file: file, line: place?.line, column: place?.column, problem: problem,
      suggestion: suggestion)
  }

  private func mistake(
    _ problem: SettingsError.Problem, atName name: String, suggestion: String?
  ) -> SettingsError {
    let place = positions.names[path + [name]] ?? positions.names[path]
    return SettingsError(
      file: file, line: place?.line, column: place?.column, problem: problem,
      suggestion: suggestion)
  }

  private func wrongForm(of name: String, _ form: SettingsError.Form) -> SettingsError {
    mistake(.wrongForm(name: name, expected: form), at: name)
  }
}

/// A value that is a text or a number.
enum SettingsWord {
  case text(String)
  case number(Int)
}
