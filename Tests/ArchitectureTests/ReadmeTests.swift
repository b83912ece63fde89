import Foundation
import Testing

/// The README shows what the tests have seen.
@Suite struct ReadmeTests {
  @Test func `the screens of the README are those of the tests`() throws {
    let readme = try text(at: "README.md")
    let blocks = readme.components(separatedBy: "<!-- screen: ").dropFirst()
    #expect(blocks.count == 3)
    for block in blocks {
      let name = try #require(block.components(separatedBy: " -->").first)
      let parts = block.components(separatedBy: "```")
      let shown = try #require(parts.dropFirst().first)
      let golden = try text(at: "Tests/ReaderUITests/Screens/\(name).txt")
      #expect(
        trimmed(shown.replacing("text\n", with: "", maxReplacements: 1)) == trimmed(golden),
        "run Scripts/renew-readme to show the present \(name)")
    }
  }

  @Test func `the README shows every command that scripts use`() throws {
    let readme = try text(at: "README.md")
    for command in ["import", "search", "list", "show", "bookmark"] {
      #expect(readme.contains("tinbai \(command)"), "\(command) is missing")
    }
  }

  private func text(at path: String) throws -> String {
    try String(contentsOf: SourceTree.root.appending(path: path), encoding: .utf8)
  }

  private func trimmed(_ text: String) -> [Substring] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed()
  }
}
