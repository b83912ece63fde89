import Foundation
import TerminalEmulator
import Testing

/// What `tinbai show --width` and `tinbai stats` print.
@Suite struct ReadingCommandTests {
  private static let text =
    "Sáu máy bơm, mỗi máy 2.400 m³ một giờ, chạy từ vụ này và nước vào đến kênh nội đồng."

  @Test func `an article is printed at the width that is asked for`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("# Trạm bơm\n\n\(Self.text)\n", to: "1.md")
    _ = try sandbox.run("import", "1.md")
    let narrow = try sandbox.run("show", "1", "--text", "--width", "30")
    #expect(narrow.status == 0)
    #expect(narrow.lines.first == "Trạm bơm")
    #expect(narrow.lines.allSatisfy { $0.count <= 30 })
    #expect(narrow.lines.dropFirst().joined(separator: " ").contains(Self.text))
    let wide = try sandbox.run("show", "1", "--width", "300")
    #expect(wide.lines.contains(Self.text))
    #expect(try sandbox.run("show", "1", "--width", "19").status == 2)
  }

  @Test func `statistics of somebody who has read nothing say so`() throws {
    let sandbox = try Sandbox()
    let finished = try sandbox.run("stats")
    #expect(finished.status == 1)
    #expect(finished.problems.contains("Nothing has been read yet."))
    let json = try sandbox.run("stats", "--json").objects()
    #expect(json.first?["streak"] as? Int == 0)
    #expect((json.first?["days"] as? [Int])?.count == 30)
  }
}
