import Testing

/// The project's own words: what does not belong in a source file.
@Suite struct WordTests {
  /// Marks of work that is not finished, and of crashes on input.
  static let forbidden = ["TODO", "FIXME", "XXX", "fatalError(", "try!", "as!"]

  @Test func `no source file has unfinished work or a crash on input`() throws {
    for file in try SourceTree.swiftFiles(below: "Sources") {
      for (index, line) in file.lines.enumerated() {
        for mark in Self.forbidden where line.contains(mark) {
          Issue.record("\(file.path):\(index + 1): \(mark)")
        }
      }
    }
  }

  @Test func `every file of the sources is about something with a name`() throws {
    for file in try SourceTree.swiftFiles(below: "Sources") {
      for word in ["Manager", "Helper", "Utils", "Common"] {
        #expect(!file.path.contains(word), "\(file.path)")
      }
    }
  }
}
