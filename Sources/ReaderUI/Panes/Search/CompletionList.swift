import ArticleLibrary
import Screen
import Sentences

/// What Tab has put into the search line, and what else it could be.
struct CompletionList: Sendable {
  /// Where it was put.
  let place: CompletionPlace
  /// The line before.
  let typed: TextInput
  /// What it could be.
  let choices: [QueryCompletion]
  /// Which of them stands in the line.
  private(set) var index = 0

  /// The list, nil when there is nothing to choose from.
  init?(_ choices: [QueryCompletion], at place: CompletionPlace, in typed: TextInput) {
    guard !choices.isEmpty else { return nil }
    self.choices = choices
    self.place = place
    self.typed = typed
  }

  /// The line with the choice in it; a whole value is followed by a blank.
  var input: TextInput {
    let isWhole = place.kind != .name && typed.after.isEmpty
    return TextInput(
      before: place.head + choices[index].text + (isWhole ? " " : ""), after: typed.after)
  }

  /// To a choice `count` further, round and round.
  mutating func move(by count: Int) {
    index = (index + count % choices.count + choices.count) % choices.count
  }

  /// Writes the choices in a row, those around the one in the line where they do not all fit.
  func draw(on canvas: inout Canvas, row: Int) {
    let width = canvas.size.columns - 4
    var first = index
    var columns = Glyph.width(of: choices[index].label)
    while first > 0, columns + Self.columns(of: choices[first - 1]) <= width / 2 {
      first -= 1
      columns += Self.columns(of: choices[first])
    }
    var column = 3
    for place in first..<choices.count {
      let label = choices[place].label
      guard column + Glyph.width(of: label) <= width + 3 || place == index else {
        canvas.write("…", column: min(column, width + 2), row: row, ink: Ink(.secondary))
        return
      }
      canvas.write(
        label, column: column, row: row, ink: Ink(place == index ? .key : .secondary),
        shortenedTo: width + 3 - column)
      column += Self.columns(of: choices[place])
    }
  }

  private static func columns(of choice: QueryCompletion) -> Int {
    Glyph.width(of: choice.label) + 2
  }
}
