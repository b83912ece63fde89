import Foundation
import TerminalEmulator
import Testing

/// Hyperlinks of the terminal in the built reader; the test plays a terminal that has them, or has none.
@Suite struct HyperlinkReaderTests {
  private let sandbox: Sandbox
  private let foot = "\u{1B}P>|foot(1.16.2)\u{1B}\\"
  private let first = "https://longbridge.example/ferry"
  private let second = "https://longbridge.example/hens?day=%E1%BB%A7"

  init() throws {
    sandbox = try Sandbox()
    let more = (0..<40).map { "On day \($0) it carried the post and some hens.\n" }
    let page = """
      # The ferry

      Somebody painted [the ferry of Long Bridge, which sails on Mondays with forty people, all of their \
      bicycles and the post](\(first)) red, as [a hostile page](https://x.example/\u{9C}) says.

      It carried [hens](https://longbridge.example/hens?day=ủ) too.

      \(more.joined(separator: "\n"))
      """
    try sandbox.write(page, to: "ferry.md")
    _ = try sandbox.run("import", "ferry.md")
  }

  /// The reader with the article open, in a terminal that gives this answer and no other.
  private func reader(answer: String) throws -> PseudoTerminal {
    let reader = try sandbox.reader()
    reader.answersItself = false
    try reader.wait(for: "1 / 1")
    reader.send(answer + "\r")
    try reader.wait(for: "Somebody painted")
    return reader
  }

  private func output(_ reader: PseudoTerminal) -> String {
    String(decoding: reader.output, as: UTF8.self).replacing("\u{1B}", with: "^")
  }

  /// The words that lead to an address, row by row.
  private func words(to address: String, in emulator: Emulator) -> [String] {
    (0..<emulator.rows).compactMap { row in
      let cells = (0..<emulator.columns).filter {
        emulator.link(column: $0, row: row)?.address == address
      }
      let words = cells.map { emulator.cell(column: $0, row: row)?.text ?? "" }
      return words.isEmpty ? nil : words.map { $0.isEmpty ? " " : $0 }.joined()
    }
  }

  /// How many links the cells of the screen have.
  private func ids(_ emulator: Emulator) -> Set<String> {
    Set(
      (0..<emulator.rows).flatMap { row in
        (0..<emulator.columns).compactMap { emulator.link(column: $0, row: row)?.id }
      })
  }

  private let ferry =
    "the ferry of Long Bridge, which sails on Mondays with forty people, all of their bicycles and "
    + "the post"

  private func hasLinks(_ emulator: Emulator) -> Bool {
    words(to: first, in: emulator).joined(separator: " ") == ferry
      && words(to: second, in: emulator) == ["hens"] && ids(emulator).count == 2
  }

  @Test func `the words of a link are one for the terminal, on all its lines`() throws {
    let reader = try reader(answer: foot)
    try reader.wait { hasLinks($0) }
    #expect(words(to: first, in: reader.emulator).count > 1)
    #expect(!output(reader).contains("x.example"))
    #expect(reader.emulator.lines.contains { $0.contains("a hostile page") })
    reader.send("qq")
    #expect(try reader.waitForExit() == .exited(0))
  }

  @Test func `no link stays where its words were`() throws {
    let reader = try reader(answer: foot)
    try reader.wait { hasLinks($0) }
    let place = reader.emulator.lines.firstIndex { $0.contains("It carried hens") } ?? 0
    for line in 1...4 {
      reader.send("j")
      try reader.wait {
        $0.row(place - line).contains("It carried hens") && words(to: second, in: $0) == ["hens"]
          && $0.link(column: 15, row: place - line)?.address == second
      }
      let shown = words(to: first, in: reader.emulator)
      #expect(shown.allSatisfy { ferry.contains($0) })
    }
    reader.send("G")
    try reader.wait { $0.text.contains("On day 39") && ids($0).isEmpty }
    reader.send("g")
    try reader.wait { hasLinks($0) }
    reader.send("?")
    try reader.wait { $0.text.contains("Ctrl-d") && ids($0).isEmpty }
    reader.send("q")
    try reader.wait { hasLinks($0) }
    reader.send("q")
    try reader.wait { $0.text.contains("1 / 1") && ids($0).isEmpty }
  }

  @Test func `links are there again after another program had the terminal`() throws {
    let script = "'\(BuiltProduct.path("tinbai"))'; echo stopped; read line; fg"
    let shell = try PseudoTerminal(
      "/bin/sh", ["-mc", script], environment: sandbox.environment(), directory: sandbox.home.path)
    shell.answersItself = false
    try shell.wait(for: "1 / 1")
    shell.send(foot + "\r")
    try shell.wait { hasLinks($0) }
    shell.send("\u{1A}")
    try shell.wait(for: "stopped")
    #expect(ids(shell.emulator).isEmpty)
    shell.send("\r")
    try shell.wait { $0.isAlternateScreen && hasLinks($0) }
  }

  @Test func `a click goes to the reader as ever`() throws {
    let reader = try reader(answer: foot)
    try reader.wait { hasLinks($0) }
    #expect(reader.emulator.wantsMouse)
    reader.send("q")
    try reader.wait(for: "1 / 1")
    reader.click(column: 5, row: 1)
    reader.click(column: 5, row: 1)
    try reader.wait { hasLinks($0) }
  }

  @Test func `with plain links the terminal is not asked, and gets none`() throws {
    try sandbox.write("links = \"plain\"\n", to: ".config/tinbai/settings.toml")
    let plain = try reader(answer: foot)
    plain.send("jk")
    try plain.settle()
    #expect(!output(plain).contains("^[>q"))
    #expect(!output(plain).contains("^]8;"))
  }

  @Test func `a terminal that does not say that it has links gets none`() throws {
    let others = try ["", "\u{1B}P>|XTerm(388)\u{1B}\\"].map {
      try HyperlinkReaderTests().reader(answer: $0)
    }
    // When one has its links, the others had the time for them too.
    let linked = try reader(answer: foot)
    try linked.wait { hasLinks($0) }
    for other in others {
      #expect(output(other).contains("^[>q"))
      try other.settle()
      #expect(!output(other).contains("^]8;"))
    }
  }
}
