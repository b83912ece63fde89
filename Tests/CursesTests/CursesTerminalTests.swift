@testable import CursesProbe
import Glibc
import Screen
import Testing
import TerminalEmulator

/// A program that stands on `CursesTerminal`, in a pseudo-terminal of an emulator.
@Suite struct CursesTerminalTests {
  private func probe(
    _ scene: String, _ environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      BuiltProduct.path("CursesProbe"), [scene],
      environment: PseudoTerminal.environment(environment), columns: columns, rows: rows)
    let hasOneScreen = ["vt100", "linux"].contains(environment["TERM"])
    try terminal.wait { $0.isAlternateScreen || hasOneScreen }
    return terminal
  }

  /// Everything is as a shell needs it.
  private func expectGivenBack(
    _ terminal: PseudoTerminal, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(terminal.isCooked, sourceLocation: sourceLocation)
    #expect(!terminal.emulator.isAlternateScreen, sourceLocation: sourceLocation)
    #expect(terminal.emulator.isCursorVisible, sourceLocation: sourceLocation)
    #expect(!terminal.emulator.wantsMouse, sourceLocation: sourceLocation)
    let text = String(decoding: terminal.output, as: UTF8.self)
    if text.contains("\u{1B}[?2004h") {
      #expect(text.contains("\u{1B}[?2004l"), sourceLocation: sourceLocation)
    }
  }

  /// The places where the terminal shows something else than `canvas`.
  private func differences(between canvas: Canvas, and emulator: Emulator) -> [String] {
    var found: [String] = []
    for row in 0..<canvas.screen.rows {
      for column in 0..<canvas.screen.columns {
        guard let wanted = canvas.cell(at: Point(column: column, row: row)),
          let shown = emulator.cell(column: column, row: row)
        else { continue }
        let text = shown.text.isEmpty && shown.width > 0 ? " " : shown.text
        let isSame = text.unicodeScalars.elementsEqual(wanted.text.unicodeScalars)
        if !isSame || shown.width != wanted.width {
          found.append("\(column),\(row): \(text) instead of \(wanted.text)")
        }
      }
    }
    return found
  }

  @Test(arguments: [
    "xterm-256color", "xterm", "vt100", "linux", "screen-256color", "tmux-256color", "xterm-kitty",
  ])
  func `a canvas is what the terminal shows`(term: String) throws {
    for locale in ["C.UTF-8", "C"] {
      let terminal = try probe("wide", ["TERM": term, "LANG": locale, "COLORTERM": "truecolor"])
      let last = Scene.wide.count - 1
      try terminal.wait { $0.row(last).hasSuffix("|") }
      var canvas = Canvas(size: Size(columns: 80, rows: 24))
      Scene.draw("wide", on: &canvas, colors: .none)
      #expect(differences(between: canvas, and: terminal.emulator).isEmpty, "\(term) \(locale)")
      terminal.send("Q")
      #expect(try terminal.waitForExit() == .exited(0))
      expectGivenBack(terminal)
    }
  }

  @Test(arguments: ["xterm-256color", "screen-256color", "vt100"])
  func `any canvas after any other is what the terminal shows`(term: String) throws {
    let terminal = try probe("random", ["TERM": term], columns: 40, rows: 15)
    for seed in UInt64(0)..<60 {
      var canvas = Canvas(size: Size(columns: 40, rows: 15))
      Scene.draw("random", on: &canvas, colors: .none, seed: seed)
      // screen cannot switch its wrapping off: beside the last place no wide character is drawn.
      if term == "screen-256color", canvas.cell(at: Point(column: 37, row: 14))?.width == 2 {
        canvas.write("\u{FFFD} ", column: 37, row: 14, ink: Ink(.text))
      }
      guard comes(canvas, to: terminal, "seed \(seed)") else { return }
      terminal.send("N")
    }
  }

  @Test(arguments: ["xterm-256color", "screen-256color", "vt100"])
  func `a text that is scrolled by any number of rows is what the terminal shows`(
    term: String
  ) throws {
    let terminal = try probe("scrolled", ["TERM": term], columns: 40, rows: 15)
    for seed in UInt64(0)..<40 {
      var canvas = Canvas(size: Size(columns: 40, rows: 15))
      Scene.draw("scrolled", on: &canvas, colors: .none, seed: seed)
      guard comes(canvas, to: terminal, "seed \(seed)") else { return }
      terminal.send("N")
    }
  }

  @Test(arguments: ["xterm-256color", "screen-256color", "vt100"])
  func `a screen that is foreseen is shown when it is asked for, and nothing of it before`(
    term: String
  ) throws {
    let terminal = try probe("scrolled", ["TERM": term], columns: 40, rows: 15)
    let ways = ["N", "FN", "FDN", "DFN", "DN", "FTN", "FFN", "FCCN"]
    for seed in UInt64(0)..<40 {
      var canvas = Canvas(size: Size(columns: 40, rows: 15))
      Scene.draw("scrolled", on: &canvas, colors: .none, seed: seed)
      guard comes(canvas, to: terminal, "seed \(seed)") else { return }
      for key in ways[Int(seed) % ways.count] {
        terminal.send(String(key))
        guard "FD".contains(key), term != "vt100" else { continue }
        try terminal.wait { $0.title == "foreseen \(seed + (key == "F" ? 1 : 3))" }
        #expect(differences(between: canvas, and: terminal.emulator).isEmpty, "seed \(seed)")
      }
    }
  }

  /// Waits until the terminal shows a canvas; else says where it does not, which its screen alone
  /// would not.
  private func comes(_ canvas: Canvas, to terminal: PseudoTerminal, _ name: String) -> Bool {
    do {
      try terminal.wait { differences(between: canvas, and: $0).isEmpty }
      return true
    } catch {
      Issue.record("\(name): \(differences(between: canvas, and: terminal.emulator))")
      return false
    }
  }

  @Test func `what the C library does not know leaves its columns to a mark`() throws {
    let terminal = try probe("unknown")
    try terminal.wait(for: "|\u{FFFD}|\u{FFFD} |")
  }

  @Test func `hostile text sends nothing but what drawing needs`() throws {
    let terminal = try probe("wide")
    try terminal.wait { $0.row(Scene.wide.count - 1).hasSuffix("|") }
    terminal.send("Q")
    try terminal.waitForExit()
    let finals = Set("ABCDGHJKPXdfghlmrt@Lbc")
    for sequence in TerminalParser.sequences(in: terminal.output) {
      switch sequence {
      case .text: break
      case .control(let byte): #expect([8, 9, 10, 13].contains(byte))
      case .escape(let text):
        #expect(["(B", ")0", "=", ">", "7", "8", "M"].contains(text), "\(text)")
      case .csi(let text): #expect(finals.contains(text.last ?? "?"), "\(text)")
      case .osc(let text): #expect(text == "2;probe \u{FFFD}]0;no\u{FFFD}")
      case .dcs(let text): Issue.record("\(text)")
      }
    }
    #expect(terminal.emulator.title == "probe \u{FFFD}]0;no\u{FFFD}")
  }

  @Test func `24-bit colours are exact and leave the palette alone`() throws {
    let terminal = try probe("text", ["COLORTERM": "truecolor"])
    try terminal.wait(for: "colours truecolor")
    try terminal.wait(for: "trích")
    let ground = EmulatedColor.rgb(red: 30, green: 30, blue: 46)
    let title = try #require(terminal.emulator.cell(column: 0, row: 1))
    #expect(title.foreground == .rgb(red: 137, green: 180, blue: 250) && title.isBold)
    #expect(title.background == ground)
    let selected = try #require(terminal.emulator.cell(column: 19, row: 2))
    #expect(selected.background == .rgb(red: 69, green: 71, blue: 90))
    let error = try #require(terminal.emulator.cell(column: 0, row: 3))
    #expect(error.foreground == .palette(9) && error.background == ground)
    let link = try #require(terminal.emulator.cell(column: 0, row: 4))
    #expect(link.foreground == .rgb(red: 95, green: 175, blue: 255) && link.isUnderlined)
    #expect(terminal.emulator.cell(column: 0, row: 5)?.isItalic == true)
    #expect(terminal.emulator.cell(column: 70, row: 20)?.background == ground)
    terminal.send("T")
    try terminal.wait {
      $0.cell(column: 0, row: 1)?.foreground == .rgb(red: 1, green: 2, blue: 3)
    }
    #expect(terminal.emulator.cell(column: 70, row: 20)?.background == .standard)
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("\u{1B}]4;"))
  }

  @Test(
    arguments: [
      ("xterm-256color", [:], "palette256", EmulatedColor.palette(111)),
      ("screen-256color", [:], "palette256", .palette(111)),
      ("xterm", [:], "eight", .palette(4)), ("linux", [:], "eight", .palette(4)),
      ("vt100", [:], "none", .standard), ("xterm-256color", ["NO_COLOR": "1"], "none", .standard),
      ("vt100", ["COLORTERM": "truecolor"], "none", .standard),
    ] as [(String, [String: String], String, EmulatedColor)])
  func `fewer colours are the nearest ones`(
    term: String, environment: [String: String], depth: String, title: EmulatedColor
  ) throws {
    let terminal = try probe("text", environment.merging(["TERM": term]) { $1 })
    try terminal.wait(for: "colours \(depth)")
    try terminal.wait(for: "trích")
    if depth != "eight" {
      #expect(terminal.emulator.cell(column: 0, row: 1)?.foreground == title)
    }
    #expect(terminal.emulator.cell(column: 0, row: 2)?.isReversed == (depth == "none"))
    let output = String(decoding: terminal.output, as: UTF8.self)
    #expect(!output.contains("38;2;") && !output.contains("48;2;"))
    #expect(sendsColors(terminal) == (depth != "none"))
  }

  /// Whether any colour was asked for.
  private func sendsColors(_ terminal: PseudoTerminal) -> Bool {
    TerminalParser.sequences(in: terminal.output).contains { sequence in
      guard case .csi(let text) = sequence, text.last == "m" else { return false }
      let numbers = text.dropLast().split(separator: ";").compactMap { Int($0) }
      return numbers.contains { (30...38).contains($0) || (40...48).contains($0) || $0 >= 90 }
    }
  }

  @Test func `keys, pastes and the mouse arrive`() throws {
    let terminal = try probe("empty")
    try terminal.wait { $0.wantsMouse }
    terminal.send("\u{3}")
    try terminal.wait(for: "key ctrl-c")
    terminal.send("vie\u{7F}ê\u{7F}ệt")
    try terminal.wait(for: "key t")
    #expect(terminal.emulator.lines.suffix(3) == ["key backspace", "key ệ", "key t"])
    terminal.send("\u{1B}[5~\u{1B}")
    try terminal.wait(for: "key escape")
    terminal.paste("hai dòng\nQ")
    try terminal.wait(for: #"paste "hai dòng\nQ""#)
    terminal.click(column: 7, row: 4)
    try terminal.wait(for: "mouse click 7,4")
    terminal.click(button: 5, column: 8, row: 3)
    try terminal.wait(for: "mouse wheelDown 8,3")
  }

  @Test func `a new size is noticed and drawn`() throws {
    let terminal = try probe("text")
    try terminal.wait(for: "colours")
    for (columns, rows) in [(100, 30), (40, 15), (200, 60)] {
      terminal.resize(columns: columns, rows: rows)
      try terminal.wait { $0.row(rows - 1) == "resize \(columns)x\(rows)" }
      #expect(terminal.emulator.row(0) == "colours palette256")
    }
  }

  @Test func `the cursor is shown where the canvas says`() throws {
    let terminal = try probe("text")
    try terminal.wait(for: "colours")
    #expect(!terminal.emulator.isCursorVisible)
    terminal.send("C")
    try terminal.wait { $0.isCursorVisible }
    #expect(terminal.emulator.cursor == (3, 2))
    terminal.send("j")
    try terminal.wait { $0.isCursorVisible && $0.cursor == (3, 2) && $0.text.contains("key j") }
    terminal.send("C")
    try terminal.wait { !$0.isCursorVisible }
  }

  @Test func `Ctrl-Z stops and fg brings everything back`() throws {
    let script = "\(BuiltProduct.path("CursesProbe")) text; echo stopped; read x; fg; echo over"
    let terminal = try PseudoTerminal("/bin/sh", ["-mc", script])
    try terminal.wait(for: "trích")
    terminal.send("\u{1A}")
    try terminal.wait(for: "stopped")
    expectGivenBack(terminal)
    terminal.resize(columns: 90, rows: 25)
    terminal.send("\r")
    try terminal.wait {
      $0.isAlternateScreen && $0.row(5).hasPrefix("trích") && $0.wantsMouse
    }
    terminal.send("j")
    try terminal.wait(for: "key j")
    #expect(terminal.emulator.text.contains("resize 90x25"))
    terminal.send("Q")
    try terminal.wait(for: "over")
    expectGivenBack(terminal)
  }

  @Test(arguments: [SIGTERM, SIGSEGV, SIGABRT, SIGILL])
  func `the terminal is given back when a signal ends the program`(signal: Int32) throws {
    let terminal = try probe("text")
    try terminal.wait(for: "trích")
    #expect(!terminal.isCooked)
    terminal.signal(signal)
    #expect(try terminal.waitForExit() == .signalled(signal))
    expectGivenBack(terminal)
  }

  @Test func `the terminal is given back when the program traps`() throws {
    let terminal = try probe("text")
    try terminal.wait(for: "trích")
    terminal.send("X")
    #expect(try terminal.waitForExit() != .exited(0))
    expectGivenBack(terminal)
  }

  @Test func `the end of input is an event`() throws {
    let terminal = try probe("text")
    try terminal.wait(for: "trích")
    terminal.hangUp()
    let status = try terminal.waitForExit()
    #expect(status == .exited(0) || status == .signalled(SIGHUP))
  }

  @Test(arguments: [
    ("dumb", #"cannotMoveCursor("dumb")"#), ("no-such", #"unknownTerminal("no-such")"#),
    ("", #"unknownTerminal("")"#),
  ])
  func `a terminal that cannot do it is an error`(term: String, error: String) throws {
    let terminal = try PseudoTerminal(
      BuiltProduct.path("CursesProbe"), environment: PseudoTerminal.environment(["TERM": term]))
    #expect(try terminal.waitForExit() == .exited(4))
    #expect(terminal.emulator.text.contains("error: " + error))
    #expect(terminal.isCooked)
  }

  @Test func `without a terminal there is an error`() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "\(BuiltProduct.path("CursesProbe")) text </dev/null"])
    try terminal.waitForExit()
    #expect(terminal.emulator.text.contains("error: notATerminal"))
  }
}
