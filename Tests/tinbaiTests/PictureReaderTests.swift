import Foundation
import TerminalEmulator
import Testing

/// Pictures in the built reader: what a terminal gets of a page that was saved with them.
@Suite struct PictureReaderTests {
  /// A PNG file of 64 by 64 pixels, the left half red, the right half blue.
  static let halves = """
    iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAIAAAAlC+aJAAAAVUlEQVR42u3PIREAQAgAMEKg0d8/CpowRHiF290KLCbrVL4\
    +FQICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICPwsMTODxp46LTAAAAABJRU5ErkJggg==
    """

  func sandbox(paragraphs: Int = 0) throws -> Sandbox {
    let sandbox = try Sandbox()
    let more = (0..<paragraphs).map { "<p>On day \($0) it carried the post and some hens.</p>" }
    let page = """
      <!doctype html><html><head><title>The ferry</title></head><body><article><h1>The ferry</h1>
      <p>Somebody painted the ferry of Long Bridge red on one side and blue on the other.</p>
      <p><img src="ferry_files/halves.png" alt="The ferry, painted"></p>
      <p>It sails on Mondays, with forty people and their bicycles.</p>\(more.joined())</article></body></html>
      """
    try sandbox.write(page, to: "ferry.html")
    try sandbox.write("", to: "ferry_files/empty")
    let picture = try #require(Data(base64Encoded: Self.halves))
    try picture.write(to: sandbox.home.appending(path: "ferry_files/halves.png"))
    _ = try sandbox.run("import", "ferry.html")
    return sandbox
  }

  private func colors(_ reader: PseudoTerminal) -> [EmulatedColor] {
    (0..<24).flatMap { row in
      (0..<80).compactMap { column in
        reader.emulator.cell(column: column, row: row).map {
          $0.text == "█" ? $0.foreground : $0.background
        }
      }
    }
  }

  @Test func `a picture is shown in 24-bit colours`() throws {
    let sandbox = try sandbox()
    let reader = try sandbox.reader(environment: ["COLORTERM": "truecolor"])
    try reader.wait(for: "1 / 1")
    reader.send("\r")
    let isReddish = { (color: EmulatedColor) in
      guard case .rgb(let red, let green, let blue) = color else { return false }
      return red > 200 && green < 40 && blue < 50
    }
    let isBluish = { (color: EmulatedColor) in
      guard case .rgb(let red, let green, let blue) = color else { return false }
      return red < 40 && green < 60 && blue > 190
    }
    try reader.wait { _ in
      let colors = self.colors(reader)
      return colors.filter(isReddish).count > 8 && colors.filter(isBluish).count > 8
    }
    #expect(reader.emulator.lines.contains { $0.contains("The ferry, painted") })
    reader.send("p")
    try reader.wait { _ in self.colors(reader).filter(isReddish).count > 100 }
    reader.send("qqq")
    #expect(try reader.waitForExit() == .exited(0))
  }

  @Test func `a terminal of 256 colours gets those of its palette`() throws {
    let sandbox = try sandbox()
    let reader = try sandbox.reader(environment: ["TERM": "xterm-256color", "COLORTERM": ""])
    try reader.wait(for: "1 / 1")
    reader.send("\r")
    try reader.wait { _ in
      let colors = self.colors(reader)
      return colors.filter { $0 == .palette(160) }.count > 8
        && colors.filter { $0 == .palette(20) }.count > 8
    }
  }

  @Test func `the caption stands alone where pictures are off`() throws {
    let sandbox = try sandbox()
    try sandbox.write("images = \"off\"\n", to: ".config/tinbai/settings.toml")
    let reader = try sandbox.reader(environment: ["COLORTERM": "truecolor"])
    try reader.wait(for: "1 / 1")
    reader.send("\r")
    try reader.wait(for: "The ferry, painted")
    try reader.settle()
    #expect(!reader.emulator.text.contains("█"))
  }
}
