import Screen
import Sentences

/// All keys and what they do, made from the actions and the keymap.
struct HelpPane: Sendable {
  private let entries: [Entry]
  private var lines: [Line] = []
  private var width = 0
  private var top = 0
  private var visible = 1

  /// A heading, or an action with its keys.
  private enum Entry: Sendable {
    case heading(String)
    case action(keys: String, help: String)
  }

  /// A line of the help.
  private struct Line: Sendable {
    var column: Int
    var text: String
    var role: Role
    /// What stands behind it.
    var help = ""
    var helpColumn = 0
  }

  /// The help for the person's keys in the person's language.
  init(_ settings: ReaderSettings) {
    let groups: [(Sentence, [Action.Place])] = [
      (.helpMoving, [.moving]), (.reading(.helpReading), [.reading]), (.helpArticle, [.article]),
      (.helpSearch, [.search, .lists]),
      (.helpApp, [.app, .everywhere]),
    ]
    var entries: [Entry] = []
    for (heading, places) in groups {
      entries.append(.heading(settings.language.text(heading)))
      for action in Action.allCases where places.contains(action.place) {
        let keys = settings.keymap.keys[action] ?? []
        guard !keys.isEmpty else { continue }
        entries.append(
          .action(
            keys: keys.map(\.label).joined(separator: "  "),
            help: settings.language.text(action.help)))
      }
    }
    self.entries = entries
  }

  /// Lines that a page has.
  var page: Int { max(1, visible - 1) }
  /// How many lines there are.
  var count: Int { lines.count }

  /// Takes the size of the pane.
  mutating func arrange(_ size: Size) {
    visible = max(1, size.rows)
    if width != size.columns {
      width = size.columns
      lay()
    }
    scroll(by: 0)
  }

  /// Scrolls `count` lines further, or back.
  mutating func scroll(by count: Int) {
    top = min(max(0, top + count), max(0, lines.count - visible))
  }

  /// Lays the entries out in two columns in the middle, or the help below the keys where it is narrow.
  private mutating func lay() {
    let keyColumns = entries.reduce(0) {
      if case .action(let keys, _) = $1 { max($0, Glyph.width(of: keys)) } else { $0 }
    }
    let isNarrow = width < keyColumns + 44
    let start = isNarrow ? 1 : (width - keyColumns - 44) / 2
    lines = []
    for entry in entries {
      switch entry {
      case .heading(let text):
        if !lines.isEmpty { lines.append(Line(column: 0, text: "", role: .text)) }
        lines.append(Line(column: start, text: text, role: .heading))
      case .action(let keys, let help) where isNarrow:
        lines.append(Line(column: start + 2, text: keys, role: .key))
        for line in TextWrapper.lines(of: help, width: width - 7) {
          lines.append(Line(column: start + 4, text: String(line.text), role: .text))
        }
      case .action(let keys, let help):
        lines.append(
          Line(
            column: start + 2, text: keys, role: .key, help: help,
            helpColumn: start + keyColumns + 5))
      }
    }
  }

  /// The header of the pane.
  func drawHeader(on canvas: inout Canvas, language: Language) {
    canvas.fill(Rect(size: canvas.size), with: Ink(.header, on: .header))
    canvas.write(language.text(.helpHeading), column: 1, row: 0, ink: Ink(.header, on: .header))
  }

  /// The lines.
  func draw(on canvas: inout Canvas) {
    let size = canvas.size
    for row in 0..<max(0, min(visible, lines.count - top)) {
      let line = lines[top + row]
      canvas.write(
        line.text, column: line.column, row: row, ink: Ink(line.role),
        shortenedTo: size.columns - 1 - line.column)
      canvas.write(
        line.help, column: line.helpColumn, row: row, ink: Ink(.text),
        shortenedTo: size.columns - 1 - line.helpColumn)
    }
    ScrollBar(total: lines.count, visible: visible, top: top)
      .draw(on: &canvas, column: size.columns - 1, rows: 0..<size.rows, hasTrack: false)
  }
}
