import Foundation
import TerminalEmulator
import Testing

/// The search of the built program, as a person types it.
@Suite struct SearchReaderTests {
  @Test func `keys that come faster than answers all arrive, and the last ones are searched for`()
    throws
  {
    let sandbox = try Sandbox()
    try sandbox.fill()
    let reader = try sandbox.reader()
    try reader.wait(for: "1 / 30")
    reader.send("/")
    try reader.wait { $0.row(0).hasPrefix(" /") }
    for _ in 0..<20 {
      reader.send("duong")
      reader.send("\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}")
    }
    reader.send("article 17 dương")
    try reader.wait {
      $0.row(0) == " / article 17 dương" && $0.row(1).hasPrefix("   20 articles")
        && $0.row(2).contains("Article 29")
    }
  }

  @Test func `a word that is nowhere is named, and Enter takes the nearest`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill()
    let reader = try sandbox.reader()
    try reader.wait(for: "1 / 30")
    reader.send("/đướng")
    try reader.wait(for: "No article has “đướng”.")
    try reader.wait { $0.row(4).hasPrefix("▌  đường") }
    reader.send("\r")
    try reader.wait { $0.row(0).hasPrefix(" / đường") && $0.row(1).contains("10 articles") }

    let finished = try sandbox.run("search", "đướng")
    #expect(finished.status == 1)
    #expect(finished.output.isEmpty)
    #expect(finished.problems.contains("No article has “đướng”."))
    #expect(finished.problems.contains("“đường”"))
  }

  @Test func `a saved search is there with its count after a new start`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill()
    var reader = try sandbox.reader()
    try reader.wait(for: "1 / 30")
    reader.send("/đường\u{13}")
    try reader.wait { $0.row(0).hasPrefix(" Name: đường") }
    reader.send(" mới\r")
    try reader.wait(for: "Search saved as “đường mới”.")
    reader.send("\u{3}")
    #expect(try reader.waitForExit() == .exited(0))

    reader = try sandbox.reader()
    try reader.wait { $0.row(0).hasPrefix(" / đường") }
    reader.send("\u{1B}")
    try reader.wait(for: "1 / 30")
    reader.send("s")
    try reader.wait { $0.lines.contains { $0.contains("đường mới") && $0.contains("10") } }
  }

  @Test func `Tab completes a field and its value`() throws {
    let sandbox = try Sandbox()
    try sandbox.fill()
    let reader = try sandbox.reader()
    try reader.wait(for: "1 / 30")
    reader.send("/sec\t")
    try reader.wait { $0.row(0) == " / section:" }
    reader.send("\t")
    try reader.wait { $0.row(0).hasPrefix(" / section:\"Section ") }
  }
}
