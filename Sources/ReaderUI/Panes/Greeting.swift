import Screen
import Sentences

/// What greets a person whose library is empty.
struct Greeting {
  /// The language and the keys.
  let settings: ReaderSettings

  /// Says what to do, in the middle of the screen.
  func draw(on canvas: inout Canvas) {
    let language = settings.language
    let size = canvas.size
    let key = settings.keymap.label(for: .openSample)
    let command = "tinbai import …"
    let lines: [(text: String, role: Role)] = [
      (language.text(.emptyLibrary), .title), ("", .text),
      (language.text(.howToImport), .text), ("", .text), ("  " + command, .code), ("", .text),
      (key + " " + language.text(.howToOpenSample), .text),
    ]
    let widest = lines.map { Glyph.width(of: $0.text) }.max() ?? 0
    let width = min(widest, size.columns - 2)
    let column = max(1, (size.columns - width) / 2)
    var row = max(0, (size.rows - lines.count) / 2 - 1)
    for (text, role) in lines {
      for line in TextWrapper.lines(of: text, width: size.columns - 2) {
        canvas.write(String(line.text), column: column, row: row, ink: Ink(role))
        row += 1
      }
    }
    canvas.restyle(column: column, row: row - 1, count: Glyph.width(of: key)) { $0.role = .key }
  }
}
