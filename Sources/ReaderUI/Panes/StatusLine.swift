import Screen
import Sentences

/// The last line of the screen: where the person is, the main keys here, or a message.
struct StatusLine {
  /// Where the person is, from the outside in.
  var path: [String]
  /// Keys and what they do here, the most important first.
  var hints: [(key: String, text: String)]
  /// Something that has happened.
  var message: Message?
  /// The count that is being typed.
  var count: String
  /// A line that is being typed.
  var prompt: Prompt?
  /// What stands behind it, such as how many matches there are.
  var promptEnd = ""

  /// Something that has happened, in words.
  struct Message: Equatable, Sendable {
    /// What has happened.
    var text: Sentence
    /// Whether it went wrong.
    var isError = false
  }

  /// What a line says, with the keys that actions have.
  struct Parts: Equatable, Sendable {
    /// The language of its words.
    var language: Language
    /// Where the person is, from the outside in.
    var path: [String]
    /// The main keys here, the most important first.
    var hints: [Hint]
    /// Something that has happened.
    var message: Message?
    /// The count that is being typed.
    var count: String
  }

  /// An action and what is said of it.
  struct Hint: Equatable, Sendable {
    /// The action.
    var action: Action
    /// What it does here.
    var sentence: Sentence
  }

  /// Draws the line.
  func draw(on canvas: inout Canvas, language: Language) {
    canvas.fill(Rect(size: canvas.size), with: Ink(.status, on: .status))
    if let prompt { return draw(prompt, on: &canvas, language: language) }
    var end = canvas.size.columns - 1
    if !count.isEmpty {
      end -= Glyph.width(of: count)
      canvas.write(count, column: end, row: 0, ink: Ink(.key, on: .status))
      end -= 2
    }
    if let message {
      canvas.write(
        language.text(message.text), column: 1, row: 0,
        ink: Ink(message.isError ? .error : .notice, on: .status), shortenedTo: end - 1)
      return
    }
    let path = path.joined(separator: " ▸ ")
    let hintColumns = drawHints(on: &canvas, end: end, path: path)
    canvas.write(
      path, column: 1, row: 0, ink: Ink(.status, on: .status),
      shortenedTo: max(0, end - hintColumns - 3))
  }

  private func draw(_ prompt: Prompt, on canvas: inout Canvas, language: Language) {
    let label = language.text(prompt.label) + (prompt.purpose == .find ? "" : " ")
    let column = 1 + canvas.write(label, column: 1, row: 0, ink: Ink(.prompt, on: .status))
    let end = canvas.size.columns - 1 - Glyph.width(of: promptEnd)
    canvas.write(promptEnd, column: end, row: 0, ink: Ink(.secondary, on: .status))
    prompt.input.draw(
      on: &canvas, column: column, row: 0, width: max(2, end - column - 1), isFocused: true)
  }

  /// Draws the hints at the right, as many as fit beside a little of the path.
  ///
  /// The last one leads to all others, so it is the last to go.
  private func drawHints(on canvas: inout Canvas, end: Int, path: String) -> Int {
    let isNarrow = canvas.size.columns < 60
    let pathColumns = isNarrow ? 0 : min(24, Glyph.width(of: path))
    let gap = isNarrow ? 2 : 3
    var shown = hints.map { (key: $0.key, text: $0.text, columns: Self.columns(of: $0)) }
    var columns: Int { shown.reduce(-gap) { $0 + $1.columns + gap } }
    while shown.count > 1, columns > end - pathColumns - 3 { shown.remove(at: shown.count - 2) }
    var column = isNarrow ? 1 : end - columns
    for hint in shown {
      canvas.write(hint.key, column: column, row: 0, ink: Ink(.key, on: .status))
      canvas.write(
        hint.text, column: column + Glyph.width(of: hint.key) + 1, row: 0,
        ink: Ink(.secondary, on: .status))
      column += hint.columns + gap
    }
    return isNarrow ? end : columns
  }

  private static func columns(of hint: (key: String, text: String)) -> Int {
    Glyph.width(of: hint.key) + 1 + Glyph.width(of: hint.text)
  }
}
