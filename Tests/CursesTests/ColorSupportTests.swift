@testable import Curses
import Screen
import Testing

@Suite struct ColorSupportTests {
  @Test(
    arguments: [
      ([:], ColorDepth.palette256), (["COLORTERM": "truecolor"], .truecolor),
      (["COLORTERM": "24bit"], .truecolor), (["COLORTERM": "yes"], .palette256),
      (["COLORTERM": "truecolor", "NO_COLOR": "1"], .none),
      (["COLORTERM": "truecolor", "NO_COLOR": ""], .truecolor),
      (["COLORTERM": "truecolor", "STY": "1.pts"], .palette256),
      (["COLORTERM": "truecolor", "STY": "1.pts", "TMUX": "/tmp/tmux"], .truecolor),
    ] as [([String: String], ColorDepth)])
  func `the environment says how many colours there may be`(
    environment: [String: String], depth: ColorDepth
  ) {
    #expect(ColorDepth(environment: environment) == depth)
  }

  @Test func `a description keeps all but what is replaced`() throws {
    let before = try #require(TerminfoFile.read("xterm-256color", environment: [:]))
    let after = try #require(DirectColor.patched(before))
    #expect(before.number(CompiledTerminfo.Capability.maxColors) == 256)
    #expect(after.number(CompiledTerminfo.Capability.maxPairs) == 32_767)
    #expect(after.string(CompiledTerminfo.Capability.setForeground) == DirectColor.reserved)
    for index in 0..<414 where ![359, 360].contains(index) {
      #expect(after.string(index) == before.string(index), "string \(index)")
    }
    for index in 0..<39 where ![13, 14].contains(index) {
      #expect(after.number(index) == before.number(index), "number \(index)")
    }
    #expect(after.inlineValue.hasPrefix("hex:1e02") || after.inlineValue.hasPrefix("hex:1a01"))
  }

  @Test func `a terminal without colours gets none`() throws {
    let vt100 = try #require(TerminfoFile.read("vt100", environment: [:]))
    #expect(DirectColor.patched(vt100) == nil)
    #expect(TerminfoFile.read("no-such-terminal", environment: [:]) == nil)
    #expect(TerminfoFile.read("../x/xterm", environment: [:]) == nil)
  }

  @Test func `bytes that are no description are refused`() {
    #expect(CompiledTerminfo([]) == nil)
    #expect(CompiledTerminfo(Array(repeating: 0, count: 40)) == nil)
    #expect(CompiledTerminfo([0x1A, 1, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 0]) == nil)
  }

  @Test func `colours get numbers until there is no more room`() {
    var direct = DirectColor()
    #expect(direct.slot(red: 1, green: 2, blue: 3)?.number == 16)
    #expect(direct.slot(red: 1, green: 2, blue: 4)?.number == 17)
    #expect(direct.slot(red: 1, green: 2, blue: 3)?.isNew == false)
    for number in 0..<UInt8(DirectColor.capacity - 2) {
      _ = direct.slot(red: number, green: 0, blue: 0)
    }
    #expect(direct.slot(red: 255, green: 0, blue: 0) == nil)
    #expect(direct.program(isForeground: false).count <= DirectColor.programLimit)
  }
}
