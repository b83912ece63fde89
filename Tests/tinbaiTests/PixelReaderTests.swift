import Foundation
import TerminalEmulator
import Testing

/// Pictures made of pixels in the built reader; the test plays the terminal that says it has them.
@Suite struct PixelReaderTests {
  private let sandbox: Sandbox
  private let kitty = "\u{1B}_Gi=31;OK\u{1B}\\"

  init() throws {
    sandbox = try PictureReaderTests().sandbox(paragraphs: 30)
  }

  /// The reader in a terminal that answers nothing by itself, with the article open.
  private func reader(_ environment: [String: String]) throws -> PseudoTerminal {
    let reader = try sandbox.reader(environment: environment)
    reader.answersItself = false
    reader.isTmux = environment["TMUX"] != nil
    try reader.wait(for: "1 / 1")
    if reader.isTmux {
      reader.send("\u{1B}[?1;2c")
      try reader.wait { _ in
        environment["STY"] != nil || self.output(reader).contains("^Ptmux;")
      }
    }
    reader.send("\r")
    try reader.wait(for: "Somebody painted")
    return reader
  }

  private func signs(in emulator: Emulator, _ first: Unicode.Scalar) -> Int {
    (0..<emulator.rows).reduce(0) { sum, row in
      sum
        + (0..<emulator.columns).filter { column in
          emulator.cell(column: column, row: row)?.text.unicodeScalars.first == first
        }.count
    }
  }

  private func output(_ reader: PseudoTerminal) -> String {
    String(decoding: reader.output, as: UTF8.self).replacing("\u{1B}", with: "^")
  }

  private let tmux = ["TERM": "tmux-256color", "TMUX": "/nowhere/socket,1,0"]

  @Test func `inside tmux the terminal around it is asked, and letters stand for pictures`() throws
  {
    let reader = try reader(tmux)
    #expect(output(reader).contains("^Ptmux;^^_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA^^\\^^[>q^\\"))
    #expect(!output(reader).contains("a=t"))
    reader.send(kitty + "\u{1B}P>|kitty(0.32.2)\u{1B}\\")
    try reader.wait { self.signs(in: $0, "\u{10EEEE}") > 20 }
    let sent = output(reader)
    #expect(sent.contains("^Ptmux;^^_Gq=2,a=t,f=100,i="))
    #expect(sent.contains("^Ptmux;^^_Gq=2,a=p,U=1,i="))
    #expect(!sent.contains("[?1049l"))
    reader.send("qqq")
    #expect(try reader.waitForExit() == .exited(0))
    #expect(output(reader).contains("^Ptmux;^^_Gq=2,a=d,d=I,i="))
  }

  @Test(arguments: ["\u{1B}P>|WezTerm 20240203\u{1B}\\", "\u{1B}P>|kitty(0.26.5)\u{1B}\\", ""])
  func `inside tmux pictures stay signs where the terminal does not know the letters`(
    name: String
  ) throws {
    let reader = try reader(tmux)
    reader.send(kitty + name)
    try reader.settle()
    #expect(signs(in: reader.emulator, "\u{10EEEE}") == 0)
    #expect(!output(reader).contains("a=t"))
    #expect(reader.emulator.lines.contains { $0.contains("The ferry, painted") })
  }

  @Test func `GNU screen is asked nothing`() throws {
    let reader = try reader(["TERM": "screen-256color", "STY": "1.pts", "TMUX": "/nowhere,1,0"])
    #expect(!output(reader).contains("^_G") && !output(reader).contains("^P"))
  }

  @Test func `scrolling places a picture that kitty has and sends it no more`() throws {
    let reader = try reader([:])
    reader.send(kitty)
    try reader.wait { _ in self.output(reader).contains("a=p,i=") }
    let before = reader.output.count
    for line in 1...3 {
      reader.send("j")
      try reader.wait { _ in
        self.output(reader).split(separator: "a=p,i=", omittingEmptySubsequences: false).count
          > 1 + line
      }
    }
    let files = output(reader).split(separator: "a=t,f=100", omittingEmptySubsequences: false)
    #expect(files.count == 2)
    #expect(reader.output.count - before < 3 * 4096)
  }

  /// Leaves while the answers are on their way, which are sent once the reader has begun to leave;
  /// gives what the shell was typed.
  private func typedAfterLeaving(_ answer: String) throws -> String {
    let script = "\(BuiltProduct.path("tinbai")); read -r line; printf 'got<%s>\\n' \"$line\""
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", script], environment: sandbox.environment(), directory: sandbox.home.path)
    terminal.answersItself = false
    try terminal.wait { _ in self.output(terminal).contains("^_Gi=31") }
    terminal.send("q")
    try terminal.wait { _ in self.output(terminal).contains("^[?2004l") }
    terminal.send(answer)
    try terminal.wait { !$0.isAlternateScreen }
    terminal.send("\r")
    try terminal.wait(for: "got<")
    return terminal.emulator.lines.first { $0.contains("got<") } ?? ""
  }

  @Test func `an answer that comes while a person leaves is not typed into the shell`() throws {
    // A machine that is busy may take longer to leave than answers are waited for.
    for _ in 0..<10 {
      let line = try typedAfterLeaving(kitty + "\u{1B}[?62;c")
      if line == "got<>" { return }
    }
    Issue.record("answers were typed into the shell")
  }
}
