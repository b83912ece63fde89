@testable import CursesProbe
import Screen
import Testing
import TerminalEmulator

/// Links of a program that stands on `CursesTerminal`: what the terminal's cells have in the end.
@Suite struct HyperlinkTerminalTests {
  private let foot = "\u{1B}P>|foot(1.16.2)\u{1B}\\"

  /// The probe in a terminal that answers nothing by itself.
  private func probe(_ environment: [String: String] = [:]) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      BuiltProduct.path("CursesProbe"), ["links"],
      environment: PseudoTerminal.environment(environment), columns: 40, rows: 15)
    terminal.answersItself = false
    try terminal.wait { $0.isAlternateScreen }
    return terminal
  }

  private func canvas(_ seed: UInt64) -> Canvas {
    var canvas = Canvas(size: Size(columns: 40, rows: 15))
    Scene.draw("links", on: &canvas, colors: .none, seed: seed)
    return canvas
  }

  /// The places whose letters or links are others than those of `canvas`.
  private func differences(between canvas: Canvas, and emulator: Emulator) -> [String] {
    var wanted: [Point: Hyperlink] = [:]
    for place in canvas.links {
      for column in place.columns { wanted[Point(column: column, row: place.row)] = place.link }
    }
    var found: [String] = []
    for row in 0..<canvas.screen.rows {
      for column in 0..<canvas.screen.columns {
        let place = Point(column: column, row: row)
        guard let cell = canvas.cell(at: place),
          let shown = emulator.cell(column: column, row: row)
        else { continue }
        let text = shown.text.isEmpty && shown.width > 0 ? " " : shown.text
        if !text.unicodeScalars.elementsEqual(cell.text.unicodeScalars) {
          found.append("\(column),\(row): \(text) instead of \(cell.text)")
        }
        let isCut =
          cell.width == 0 || (cell.width == 2 && wanted[place] != nil)
          || (cell.width == 2 && wanted[Point(column: column + 1, row: row)] != nil)
        let link = emulator.link(column: column, row: row)
        let isSame =
          link?.address == wanted[place]?.address
          && link?.id == (wanted[place]?.number).map { String($0, radix: 36) }
        // Of a wide character that a link cuts in two, either may be.
        if !isSame, !isCut { found.append("\(column),\(row): \(String(describing: link))") }
      }
    }
    return found
  }

  /// Whether the terminal shows the letters of `canvas`, whatever its links are.
  private func showsLetters(of canvas: Canvas, _ emulator: Emulator) -> Bool {
    !differences(between: canvas, and: emulator).contains { $0.contains("instead") }
  }

  /// What is seen in a cell, whether it was written or erased.
  private func look(of terminal: PseudoTerminal, column: Int, row: Int) -> String {
    // Of a wide character's second column libvterm keeps no colours.
    guard let cell = terminal.emulator.cell(column: column, row: row), cell.width > 0 else {
      return ""
    }
    return String(describing: cell).replacing("text: \"\"", with: "text: \" \"")
  }

  /// Waits for a screen with its letters and links.
  private func wait(for seed: UInt64, in terminal: PseudoTerminal) throws {
    do {
      try terminal.wait { differences(between: canvas(seed), and: $0).isEmpty }
    } catch {
      // Says where, which the screen alone does not.
      Issue.record("\(seed): \(differences(between: canvas(seed), and: terminal.emulator))")
      throw error
    }
  }

  private func output(_ terminal: PseudoTerminal) -> String {
    String(decoding: terminal.output, as: UTF8.self).replacing("\u{1B}", with: "^")
  }

  @Test(arguments: ["xterm-256color", "xterm-kitty", "tmux-256color"])
  func `the links of any screen after any other are those that it should have`(
    term: String
  ) throws {
    let terminal = try probe(["TERM": term, "COLORTERM": "truecolor"])
    terminal.send(term.hasPrefix("tmux") ? "\u{1B}P>|tmux 3.4\u{1B}\\\u{1B}[?1;2c" : foot)
    var seed: UInt64 = 0
    for step in 0..<20 {
      try wait(for: seed, in: terminal)
      // Some screens are passed by before their links are written.
      let count = 1 + step % 4 / 3 * 2
      terminal.send(String(repeating: "N", count: count))
      seed += UInt64(count)
    }
    try wait(for: seed, in: terminal)
    terminal.send("T")
    try wait(for: seed, in: terminal)
  }

  @Test func `links change nothing of what is seen`() throws {
    let (plain, linked) = (try probe(), try probe())
    linked.send(foot)
    for terminal in [plain, linked] { terminal.send("C") }
    for seed in UInt64(0)..<8 {
      try plain.wait { showsLetters(of: canvas(seed), $0) }
      try wait(for: seed, in: linked)
      for row in 0..<15 {
        for column in 0..<40 {
          let looks = [plain, linked].map { look(of: $0, column: column, row: row) }
          #expect(looks[0] == looks[1], "\(seed): \(column),\(row)")
        }
      }
      #expect(linked.emulator.isCursorVisible && linked.emulator.cursor == (3, 2))
      for terminal in [plain, linked] { terminal.send("N") }
    }
    #expect(!output(plain).contains("^]8;"))
  }

  @Test(arguments: ["", "\u{1B}P>|XTerm(388)\u{1B}\\", "\u{1B}P>|tmux 3.3a\u{1B}\\"])
  func `a terminal that is silent or has none gets no links`(answer: String) throws {
    let (other, linked) = (try probe(), try probe())
    #expect(output(other).contains("^[>q^[c"))
    other.send(answer)
    linked.send(foot)
    for seed in UInt64(0)..<3 {
      // When one has its links, the other had the time for them too.
      try other.wait { showsLetters(of: canvas(seed), $0) }
      try wait(for: seed, in: linked)
      for terminal in [other, linked] { terminal.send("N") }
    }
    other.send("Q")
    #expect(try other.waitForExit() == .exited(0))
    #expect(!output(other).contains("^]8;"))
  }

  @Test func `links come back with the screen, at any size`() throws {
    let terminal = try probe()
    terminal.send(foot)
    try wait(for: 0, in: terminal)
    terminal.resize(columns: 30, rows: 10)
    try terminal.wait { $0.link(column: 20, row: 1) == nil && $0.link(column: 3, row: 1) != nil }
    terminal.resize(columns: 40, rows: 15)
    try wait(for: 0, in: terminal)
  }
}
