import Glibc
import Testing
import TerminalEmulator

/// The ground that the tests of whole programs stand on.
@Suite struct PseudoTerminalTests {
  private func shell(_ script: String, columns: Int = 40, rows: Int = 5) throws -> PseudoTerminal {
    try PseudoTerminal("/bin/sh", ["-c", script], columns: columns, rows: rows)
  }

  @Test func `what a program writes is on the screen`() throws {
    let terminal = try shell(#"printf '\033[2;3H\033[1;31mHội\033[0m nghị 中'; stty size"#)
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.emulator.row(1) == "  Hội nghị 中5 40")
    let letter = try #require(terminal.emulator.cell(column: 3, row: 1))
    #expect(letter.text == "ộ" && letter.isBold && letter.foreground == .palette(1))
    #expect(terminal.emulator.cell(column: 11, row: 1)?.width == 2)
    #expect(terminal.emulator.cell(column: 12, row: 1)?.width == 0)
    #expect(terminal.emulator.cell(column: 7, row: 1)?.foreground == .standard)
  }

  @Test func `keys, sizes and signals reach the program`() throws {
    let terminal = try shell(
      "trap 'echo new $(stty size)' WINCH; read a; echo got $a; while :; do read b; done")
    terminal.send("xin chào\r")
    try terminal.wait(for: "got xin chào")
    terminal.resize(columns: 50, rows: 6)
    terminal.send("\r")
    try terminal.wait(for: "new 6 50")
    #expect(terminal.isCooked)
    terminal.signal(SIGKILL)
    #expect(try terminal.waitForExit() == .signalled(SIGKILL))
  }

  @Test func `the terminal answers a program's question`() throws {
    let terminal = try shell(
      #"stty raw -echo; printf '\033[6n'; dd bs=1 count=6 2>/dev/null | tr '\033' E; stty sane"#)
    try terminal.waitForExit()
    #expect(terminal.emulator.text.contains("E[1;1R"))
  }

  @Test func `waiting for a program that has ended fails with its screen`() throws {
    let terminal = try shell("echo only this; exit 3")
    #expect(throws: PseudoTerminalError.self) { try terminal.wait(for: "something else") }
    #expect(terminal.exitStatus == .exited(3))
    #expect(terminal.emulator.row(0) == "only this")
  }

  @Test func `closing the terminal hangs up`() throws {
    let terminal = try shell("echo ready; read x")
    try terminal.wait(for: "ready")
    terminal.hangUp()
    #expect(try terminal.waitForExit() == .signalled(SIGHUP))
  }

  @Test func `output that is cut anywhere gives the same screen`() {
    let output = Array(
      "\u{1B}(B\u{1B}[1;31m\u{1B}[1;9Hxi\u{323}ệ\u{1B}[2;10Ho\u{302}\u{309}y中\u{301}".utf8)
    for cut in 0...output.count {
      let emulator = Emulator(columns: 10, rows: 4)
      emulator.feed(output[..<cut])
      emulator.feed(output[cut...])
      let shown = emulator.lines.map { Array($0.unicodeScalars) }
      let wanted = ["        xi\u{323}", "ệ        o\u{302}\u{309}", "y中\u{301}", ""]
      #expect(shown == wanted.map { Array($0.unicodeScalars) }, "cut at \(cut)")
    }
  }

  @Test func `output is taken apart into sequences`() {
    let bytes = Array("a\u{1B}[?25h\u{1B}[1;31mb\u{1B}]0;t\u{7}\r".utf8)
    #expect(
      TerminalParser.sequences(in: bytes) == [
        .text("a"), .csi("?25h"), .csi("1;31m"), .text("b"), .osc("0;t"), .control(13),
      ])
  }
}
