import Foundation
import TerminalEmulator
import Testing

/// The built reader in a terminal of its own: what a person types and then sees.
@Suite struct ReaderTests {
  @Test func `it starts with the newest article selected and quits with q`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill()
    let reader = try sandbox.reader()
    try reader.wait(for: "All articles · 30 unread")
    try reader.wait { $0.row(0).hasSuffix("1 / 30") && $0.row(1).hasPrefix("▌● Article 30") }
    #expect(reader.emulator.isAlternateScreen)
    reader.send("q")
    #expect(try reader.waitForExit() == .exited(0))
    #expect(!reader.emulator.isAlternateScreen)
    #expect(reader.emulator.isCursorVisible)
    #expect(reader.isCooked)
  }

  @Test func `browsing opens, scrolls, goes on to the older article and comes back`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill()
    let reader = try sandbox.reader()
    try reader.wait(for: "1 / 30")
    reader.send("jj")
    try reader.wait(for: "3 / 30")
    reader.send("\r")
    try reader.wait(for: "The lead of article 28.")
    reader.send(" ")
    try reader.wait { !$0.text.contains("The lead of article 28.") }
    reader.send("]")
    try reader.wait(for: "The lead of article 27.")
    reader.send("q")
    try reader.wait(for: "4 / 30")
    reader.send("G")
    try reader.wait(for: "30 / 30")
    reader.send("10k")
    try reader.wait(for: "20 / 30")
  }

  @Test func `resizing keeps the selection and the first words of the text`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill()
    let reader = try sandbox.reader()
    try reader.wait(for: "1 / 30")
    reader.send("5j\r")
    try reader.wait(for: "The lead of article 25.")
    reader.send("  ")
    try reader.wait { !$0.row(1).contains("lead") && !$0.row(1).contains("Paragraph 1 ") }
    try reader.settle()
    let first = try #require(reader.emulator.lines.first { $0.contains("Paragraph") })
      .trimmingCharacters(in: .whitespaces)
    for (columns, rows) in [(120, 40), (200, 60), (40, 15), (80, 24)] {
      reader.resize(columns: columns, rows: rows)
      try reader.wait { emulator in
        let shown = emulator.lines.filter { $0.contains("Paragraph") }
        // Where the article's end is seen, nothing can be scrolled up to the first row.
        let places = emulator.row(0).contains("100%") ? shown[...] : shown.prefix(1)
        return places.contains { $0.contains(first.prefix(24)) }
      }
    }
    reader.send("q")
    try reader.wait(for: "6 / 30")
  }

  @Test func `a key pressed again and again scrolls by the same, and others are as exact`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill()
    let reader = try sandbox.reader()
    try reader.wait(for: "1 / 30")
    reader.send("\r")
    try reader.wait(for: "The lead of article 30.")
    let keys = [("j", 1), ("j", 1), ("j", 1), ("k", -1), ("k", -1), ("5j", 5), ("j", 1), ("j", 1)]
    for (key, step) in keys {
      let before = reader.emulator.lines
      reader.send(key)
      try reader.wait { now in
        (1..<23).allSatisfy { row in
          !(1..<23).contains(row + step) || now.row(row) == before[row + step]
        }
      }
    }
    for keys in ["jjj", "kk", "jh\rj", "  b", "jjq", "\rjjn", "j]", "jj[j", "jG", "kkkg"] {
      reader.send(keys)
      try reader.settle()
      let shown = reader.emulator.lines
      reader.send("\u{0C}")
      try reader.settle()
      #expect(reader.emulator.lines == shown, "\(keys)")
    }
  }

  @Test func `120 columns show list and article side by side`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill()
    let reader = try sandbox.reader(columns: 120, rows: 40)
    try reader.wait {
      $0.text.contains("The lead of article 30.") && $0.text.contains("Article 29")
    }
    reader.send("j")
    try reader.wait(for: "The lead of article 29.")
  }

  @Test func `a search shows results as one types, opens at the match, and returns`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill()
    let reader = try sandbox.reader()
    try reader.wait(for: "1 / 30")
    reader.send("3j")
    try reader.wait(for: "4 / 30")
    reader.send("/đường")
    try reader.wait { $0.text.contains("Article 30") && $0.text.contains("Article 3 ") }
    #expect(!reader.emulator.text.contains("Article 29"))
    reader.send("\r")
    try reader.wait {
      !$0.row(0).hasPrefix(" /") && $0.text.contains("has the word đường.")
        && $0.row(23).contains("keys")
    }
    let cells = (0..<24).flatMap { row in
      (0..<80).compactMap { reader.emulator.cell(column: $0, row: row) }
    }
    let grounds = Set(cells.filter { $0.text == "đ" }.map(\.background))
    #expect(grounds.count > 1, "the match where the person is stands out")
    reader.send("\u{1B}")
    try reader.wait(for: "/ đường")
    reader.send("\u{1B}")
    try reader.wait(for: "4 / 30")
  }

  @Test func `keys of an input method arrive in order, however they are cut`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill(count: 3)
    let typed = Array("duo\u{7F}\u{7F}\u{7F}đươ\u{7F}ờng".utf8)
    for cut in stride(from: 1, to: typed.count, by: 4) {
      let reader = try sandbox.reader()
      try reader.wait(for: "1 / 3")
      reader.send("/")
      try reader.wait { $0.row(0).hasPrefix(" /") }
      reader.send(Array(typed[..<cut]))
      reader.send(Array(typed[cut...]))
      try reader.wait { $0.row(0).contains("/ đường") }
    }
  }

  @Test func `a bookmark is seen at once, and after a new start and by scripts`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill(count: 5)
    let first = try sandbox.reader()
    try first.wait(for: "1 / 5")
    first.send("jb")
    try first.wait { $0.row(2).contains("★") }
    first.send("q")
    try first.waitForExit()
    let listed = try sandbox.run("list", "--bookmarked", "--json").objects()
    #expect(listed.map { $0["title"] as? String } == ["Article 4"])
    let second = try sandbox.reader()
    try second.wait { $0.text.contains("★") }
    second.send("B")
    try second.wait(for: "1 / 1")
  }

  @Test func `quitting and starting again returns to the same article and line`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill()
    let first = try sandbox.reader()
    try first.wait(for: "1 / 30")
    first.send("7j\r")
    try first.wait(for: "The lead of article 23.")
    for _ in 1...3 {
      let before = first.emulator.row(21)
      first.send(" ")
      try first.wait { $0.row(21) != before && $0.row(21).contains("Paragraph") }
    }
    try first.settle()
    let screen = first.emulator.text
    first.signal(SIGTERM)
    try first.waitForExit()
    let second = try sandbox.reader()
    try second.wait { $0.text == screen }
  }

  @Test func `undo takes back the last change, also after a restart`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill(count: 5)
    let first = try sandbox.reader()
    try first.wait(for: "1 / 5")
    first.send("b")
    try first.wait { $0.row(1).contains("★") }
    first.send("q")
    try first.waitForExit()
    let second = try sandbox.reader()
    try second.wait { $0.row(1).contains("★") }
    second.send("U")
    try second.wait { !$0.row(1).contains("★") }
    second.send("U")
    try second.wait { !$0.text.contains("Article 5") }
    #expect(try sandbox.run("list").status == 1)
  }

  @Test func `an article is read once it was open for a second`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill(count: 3)
    let reader = try sandbox.reader()
    try reader.wait(for: "3 unread")
    reader.send("\r")
    try reader.wait(for: "The lead of article 3.")
    try reader.wait { $0.row(0).contains("100%") || !$0.row(0).contains("●") }
    reader.send("q")
    try reader.wait(for: "2 unread")
    reader.send("q")
    try reader.waitForExit()
    #expect(try sandbox.run("list", "--unread", "--json").objects().count == 2)
  }

  @Test func `Ctrl-Z gives the terminal back and fg restores the screen`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill(count: 3)
    let script = "'\(BuiltProduct.path("tinbai"))'; echo stopped; read line; fg"
    let shell = try PseudoTerminal(
      "/bin/sh", ["-mc", script], environment: sandbox.environment(),
      directory: sandbox.home.path)
    try shell.wait(for: "1 / 3")
    try shell.settle()
    let screen = shell.emulator.text
    shell.send("\u{1A}")
    try shell.wait { !$0.isAlternateScreen && $0.text.contains("stopped") }
    #expect(shell.emulator.isCursorVisible)
    shell.send("\r")
    try shell.wait { $0.isAlternateScreen && $0.text == screen }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal to end gives the terminal back`(number: Int32) throws {
    let sandbox = try Sandbox()
    try sandbox.fill(count: 3)
    let reader = try sandbox.reader()
    try reader.wait(for: "1 / 3")
    reader.signal(number)
    try reader.waitForExit()
    #expect(!reader.emulator.isAlternateScreen)
    #expect(reader.emulator.isCursorVisible)
    #expect(reader.isCooked)
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGQUIT])
  func `a crash gives the terminal back`(number: Int32) throws {
    let sandbox = try Sandbox()
    try sandbox.fill(count: 3)
    let reader = try sandbox.reader()
    try reader.wait(for: "1 / 3")
    reader.signal(number)
    #expect(try reader.waitForExit() == .signalled(number))
    #expect(!reader.emulator.isAlternateScreen)
    #expect(reader.emulator.isCursorVisible)
    #expect(reader.isCooked)
  }

  @Test func `an address goes to the browser as one argument, without a shell`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("#!/bin/sh\nprintf '%s\\n' \"$@\" >\"$HOME/opened\"\n", to: "browser")
    let browser = sandbox.home.appending(path: "browser").path
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: browser)
    try sandbox.write(
      #"{"title": "Link", "body": "Text.", "url": "https://e.example/$(touch%20x);a?b=1&c='2'"}"#
        + "\n", to: "link.jsonl")
    #expect(try sandbox.run("import", "link.jsonl").status == 0)
    let reader = try sandbox.reader(environment: ["BROWSER": browser])
    try reader.wait(for: "1 / 1")
    reader.send("o")
    try reader.wait(for: "e.example")
    reader.send("q")
    try reader.waitForExit()
    let opened = sandbox.home.appending(path: "opened")
    try waitForFile(at: opened)
    #expect(
      try String(contentsOf: opened, encoding: .utf8)
        == "https://e.example/$(touch%20x);a?b=1&c='2'\n")
  }

  /// Waits until another process has written a file.
  private func waitForFile(at place: URL) throws {
    let deadline = ContinuousClock.now + .seconds(20)
    while (try? Data(contentsOf: place).isEmpty) ?? true {
      try #require(ContinuousClock.now < deadline, "\(place.lastPathComponent) was not written")
      sched_yield()
    }
  }

  @Test func `Ctrl-C quits from anywhere`() throws {
    for keys in ["", "/abc", "?", "\r"] {
      let sandbox = try Sandbox()
      try sandbox.fill(count: 3)
      let reader = try sandbox.reader()
      try reader.wait(for: "/ 3")
      reader.send(keys)
      reader.send("\u{3}")
      #expect(try reader.waitForExit() == .exited(0))
    }
  }

  @Test func `a closed window ends the reader`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill(count: 3)
    let reader = try sandbox.reader()
    try reader.wait(for: "1 / 3")
    reader.hangUp()
    try reader.waitForExit()
  }

  @Test func `an import by another process appears while the reader is open`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill(count: 3)
    let reader = try sandbox.reader()
    try reader.wait(for: "1 / 3")
    try sandbox.write("# Late news\n\nIt came in while the reader was open.\n", to: "late.md")
    #expect(try sandbox.run("import", "late.md").status == 0)
    try reader.wait { $0.text.contains("Late news") && $0.text.contains("/ 4") }
  }

  @Test func `an empty library greets, and one key opens the sample, which stores nothing`() throws
  {
    let sandbox = try Sandbox()
    let reader = try sandbox.reader()
    try reader.wait(for: "tinbai import")
    reader.send("S")
    try reader.wait { $0.text.contains("unread") && $0.text.contains("1 / ") }
    reader.send("qq")
    try reader.waitForExit()
    #expect(try sandbox.run("list").status == 1)
  }

  @Test func `help comes with ? and with F1`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill(count: 3)
    let reader = try sandbox.reader()
    try reader.wait(for: "1 / 3")
    for key in ["?", "\u{1B}OP"] {
      reader.send(key)
      try reader.wait(for: "Ctrl-d")
      reader.send("q")
      try reader.wait(for: "1 / 3")
    }
  }

  @Test func `a small terminal says what is wrong and 40×15 is usable`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill(count: 3)
    let reader = try sandbox.reader(columns: 40, rows: 15)
    try reader.wait(for: "Article 3")
    reader.resize(columns: 20, rows: 5)
    try reader.wait { !$0.text.contains("Article 3") }
    reader.resize(columns: 40, rows: 15)
    try reader.wait(for: "Article 3")
  }

  @Test func `Vietnamese shows under LANG=C and in two languages`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("# Đường về\n\nMưa phùn ướt lối.\n", to: "a.md")
    _ = try sandbox.run("import", "a.md")
    let plain = try sandbox.reader(environment: ["LANG": "C"])
    try plain.wait(for: "Đường về")
    let vietnamese = try sandbox.reader("--lang", "vi")
    try vietnamese.wait(for: "Tất cả bài")
  }

  @Test(arguments: ["xterm-256color", "xterm", "screen-256color", "vt100", "linux"])
  func `every kind of terminal shows the list`(terminal: String) throws {
    let sandbox = try Sandbox()
    try sandbox.fill(count: 3)
    let reader = try sandbox.reader(environment: ["TERM": terminal])
    try reader.wait { $0.text.contains("Article 3") && $0.text.contains("Article 1") }
    reader.send("q")
    #expect(try reader.waitForExit() == .exited(0))
  }

  @Test func `NO_COLOR means no colour at all`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill(count: 3)
    let reader = try sandbox.reader(environment: ["NO_COLOR": "1"])
    try reader.wait(for: "1 / 3")
    reader.send("j\r")
    try reader.wait(for: "The lead of article 2.")
    let colours = TerminalParser.sequences(in: reader.output).filter { sequence in
      guard case .csi(let text) = sequence, text.hasSuffix("m") else { return false }
      return text.dropLast().split(separator: ";").contains {
        (30...49).contains(Int($0) ?? 0) || (90...107).contains(Int($0) ?? 0)
      }
    }
    #expect(colours.isEmpty, "\(colours)")
  }

  @Test func `what an article says never becomes a command to the terminal`() throws {
    let sandbox = try Sandbox()
    let hostile = #"\u001b]2;owned\u0007\u001b[31m\u009b6n\u202eevil"#
    try sandbox.write(
      #"{"title": "T\#(hostile)", "lead": "L\#(hostile)", "source": "S\#(hostile)", "body": "B\#(hostile)"}"#
        + "\n", to: "hostile.jsonl")
    #expect(try sandbox.run("import", "hostile.jsonl").status == 0)
    let reader = try sandbox.reader(columns: 120, rows: 40)
    try reader.wait { $0.text.contains("L\u{FFFD}]2;owned") }
    reader.send("\r\\evil")
    try reader.wait { $0.row(0).contains("/ evil") }
    reader.send("\u{3}")
    try reader.waitForExit()
    for sequence in TerminalParser.sequences(in: reader.output) {
      if case .osc(let text) = sequence { #expect(!text.contains("owned")) }
      if case .csi(let text) = sequence { #expect(text != "6n") }
    }
    #expect(!reader.emulator.title.contains("owned"))
  }

  @Test func `at rest the reader uses no processor time`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill(count: 3)
    let reader = try sandbox.reader()
    try reader.wait(for: "1 / 3")
    reader.patience = .milliseconds(500)
    // What it does after the start may take a while on a busy machine; then there is a rest.
    let isAtRest = try (1...40).contains { _ in
      let before = try wakeUps(of: reader.process)
      #expect(throws: PseudoTerminalError.self) { try reader.wait(for: "never shown") }
      return try wakeUps(of: reader.process) == before
    }
    #expect(isAtRest)
  }

  /// How often the process's main thread has given up the processor by itself.
  private func wakeUps(of process: Int32) throws -> Int {
    let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = try #require(
      status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") })
    return Int(line.split(separator: "\t").last ?? "") ?? 0
  }
}
