import Screen

/// A line of text that a person types, with a cursor.
///
/// It is kept in two halves and not as characters, so that a combining mark typed behind its
/// letter becomes one character with it, as an input method sends it.
struct TextInput: Equatable, Sendable {
  /// The text before the cursor.
  private(set) var before: String
  /// The text behind it.
  private(set) var after = ""

  /// The most Unicode scalars that it takes.
  static let limit = 1000

  /// A line of `text` with the cursor at its end.
  init(_ text: String = "") {
    before = text
  }

  /// A line with the cursor between two halves.
  init(before: String, after: String) {
    self.before = before
    self.after = after
  }

  /// The whole line.
  var text: String { before + after }

  /// Puts text at the cursor; line breaks and other controls become blanks.
  mutating func insert(_ text: String) {
    let room = Self.limit - self.text.unicodeScalars.count
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(max(0, room)) {
      clean.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    before += String(clean)
  }

  /// Puts a paste at the cursor, without the blanks and line breaks around it.
  mutating func paste(_ text: String) {
    let trimmed = text.drop(while: \.isWhitespace)
    let end = trimmed.lastIndex { !$0.isWhitespace }.map { trimmed.index(after: $0) }
    insert(String(trimmed[..<(end ?? trimmed.startIndex)]))
  }

  /// Erases the character before the cursor.
  mutating func eraseLeft() {
    if !before.isEmpty { before.removeLast() }
  }

  /// Erases the character at the cursor.
  mutating func eraseRight() {
    if !after.isEmpty { after.removeFirst() }
  }

  /// Erases the word before the cursor and the blanks behind it.
  mutating func eraseWord() {
    while before.last?.isWhitespace == true { before.removeLast() }
    while let last = before.last, !last.isWhitespace { before.removeLast() }
  }

  /// Erases everything before the cursor.
  mutating func eraseToStart() {
    before = ""
  }

  /// Moves the cursor one character to the left.
  mutating func moveLeft() {
    if let character = before.popLast() { after = String(character) + after }
  }

  /// Moves the cursor one character to the right.
  mutating func moveRight() {
    if !after.isEmpty { before.append(after.removeFirst()) }
  }

  /// Moves the cursor to the beginning.
  mutating func moveToStart() {
    after = text
    before = ""
  }

  /// Moves the cursor to the end.
  mutating func moveToEnd() {
    before = text
    after = ""
  }

  /// Draws the part around the cursor in `width` columns, with the terminal's cursor when `isFocused`.
  func draw(on canvas: inout Canvas, column: Int, row: Int, width: Int, isFocused: Bool) {
    guard width > 1 else { return }
    var shown = before[...]
    var columns = Glyph.width(of: before)
    while columns > width - 1, let first = shown.popFirst() {
      columns -= Glyph.width(of: first)
    }
    canvas.write(String(shown), column: column, row: row, ink: Ink(.input), limit: width)
    canvas.write(
      after, column: column + columns, row: row, ink: Ink(.input), limit: width - columns)
    if isFocused { canvas.showCursor(column: column + columns, row: row) }
  }
}
