import Screen
import Sentences

/// All keys and what they do, made from the actions and the keymap.
struct HelpPane: Sendable {
  private let lines: [Line]
  private let keyColumns: Int
  private var top = 0
  private var visible = 1

  /// A line of the help.
  private enum Line: Sendable {
    case heading(String)
    case action(keys: String, help: String)
    case blank
  }

  /// The help for the person's keys in the person's language.
  init(_ settings: ReaderSettings) {
    let groups: [(Sentence, [Action.Place])] = [
      (.helpMoving, [.moving]), (.helpArticle, [.article]), (.helpSearch, [.search]),
      (.helpApp, [.app, .everywhere]),
    ]
    var lines: [Line] = []
    for (heading, places) in groups {
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.heading(settings.language.text(heading)))
      for action in Action.allCases where places.contains(action.place) {
        let keys = settings.keymap.keys[action] ?? []
        guard !keys.isEmpty else { continue }
        lines.append(
          .action(
            keys: keys.map(\.label).joined(separator: "  "),
            help: settings.language.text(action.help)))
      }
    }
    self.lines = lines
    keyColumns =
      lines.map {
        if case .action(let keys, _) = $0 { Glyph.width(of: keys) } else { 0 }
      }.max() ?? 0
  }

  /// Lines that a page has.
  var page: Int { max(1, visible - 1) }
  /// How many lines there are.
  var count: Int { lines.count }

  /// Takes the number of lines that fit.
  mutating func arrange(visible: Int) {
    self.visible = max(1, visible)
    scroll(by: 0)
  }

  /// Scrolls `count` lines further, or back.
  mutating func scroll(by count: Int) {
    top = min(max(0, top + count), max(0, lines.count - visible))
  }

  /// The header of the pane.
  func drawHeader(on canvas: inout Canvas, language: Language) {
    canvas.fill(Rect(size: canvas.size), with: Ink(.header, on: .header))
    canvas.write(language.text(.helpHeading), column: 1, row: 0, ink: Ink(.header, on: .header))
  }

  /// The lines, in the middle of a wide pane.
  func draw(on canvas: inout Canvas) {
    let size = canvas.size
    let width = min(size.columns - 2, keyColumns + 48)
    let start = max(1, (size.columns - width) / 2)
    for row in 0..<max(0, min(visible, lines.count - top)) {
      switch lines[top + row] {
      case .blank: break
      case .heading(let text):
        canvas.write(text, column: start, row: row, ink: Ink(.heading))
      case .action(let keys, let help):
        let room = min(keyColumns, max(8, width / 2 - 2))
        canvas.write(keys, column: start + 2, row: row, ink: Ink(.key), shortenedTo: room)
        canvas.write(
          help, column: start + room + 4, row: row, ink: Ink(.text),
          shortenedTo: size.columns - 1 - (start + room + 4))
      }
    }
    ScrollBar(total: lines.count, visible: visible, top: top)
      .draw(on: &canvas, column: size.columns - 1, rows: size.rows)
  }
}
