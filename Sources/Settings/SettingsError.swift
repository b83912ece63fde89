/// What is wrong in a settings, key or theme file, and where: facts without words.
public struct SettingsError: Error, Hashable, Sendable {
  /// The kinds of mistakes.
  public enum Problem: Hashable, Sendable {
    /// The file is no TOML; the parser's own words, in English.
    case syntax(String)
    /// There is no setting or attribute of this name.
    case unknownName(String)
    /// There is no role of this name.
    case unknownRole(String)
    /// There is no action of this name.
    case unknownAction(String)
    /// Nothing here is a colour of this name.
    case unknownColor(String)
    /// There is no key of this name on a keyboard.
    case unknownKey(String)
    /// A setting that takes one of a few words has another.
    case unknownValue(String, of: String, known: [String])
    /// The value of `name` is of another form.
    case wrongForm(name: String, expected: Form)
    /// The number of `name` is below `least` or above `most`.
    case outOfRange(name: String, least: Int, most: Int)
    /// Two actions that work in the same place want one key.
    case keyTwice(String, first: String, second: String)
    /// The key always does the action and cannot be given away.
    case keyReserved(String, for: String)
  }

  /// The forms that values have.
  public enum Form: Hashable, Sendable {
    /// Letters in quotation marks.
    case text
    /// A number without a fraction.
    case wholeNumber
    /// `true` or `false`.
    case flag
    /// Names and values: a section or a pair of braces.
    case table
    /// A colour: its name or code in quotation marks, or a number from 0 to 255.
    case color
    /// The name of a key in quotation marks, or a list of them.
    case keys
  }

  /// The file as the person named it.
  public var file: String
  /// The line, from 1; nil for the file as a whole.
  public var line: Int?
  /// The column in the line, in letters from 1.
  public var column: Int?
  /// What is wrong.
  public var problem: Problem
  /// The nearest name that would have been right.
  public var suggestion: String?

  /// A mistake in `file`.
  public init(
    file: String, line: Int? = nil, column: Int? = nil, problem: Problem,
    suggestion: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
    self.suggestion = suggestion
  }

  /// The file with line and column where they are known: `dark.toml:12:8`.
  public var place: String {
    guard let line else { return file }
    return column.map { "\(file):\(line):\($0)" } ?? "\(file):\(line)"
  }
}
