import Testing

/// Files and functions stay small; what must be larger is listed with its reason.
@Suite struct SizeTests {
  /// Files that may have more than 400 lines, and why.
  static let longFiles: [String: String] = [
    "Sources/Sentences/English.swift": "every sentence of the language",
    "Sources/Sentences/Vietnamese.swift": "every sentence of the language",
    "Sources/Sentences/Sentence.swift": "the list of all sentences",
  ]

  /// Files whose functions may have more than 40 lines: one `switch` over a whole list.
  static let longFunctions: [String: String] = [
    "Sources/Sentences/English.swift": "one switch over all sentences",
    "Sources/Sentences/Vietnamese.swift": "one switch over all sentences",
  ]

  @Test func `no source file has more than 400 lines`() throws {
    for file in try SourceTree.swiftFiles(below: "Sources") where file.lines.count > 400 {
      #expect(Self.longFiles[file.path] != nil, "\(file.path): \(file.lines.count) lines")
    }
  }

  @Test func `no function has more than 40 lines`() throws {
    for file in try SourceTree.swiftFiles(below: "Sources")
    where Self.longFunctions[file.path] == nil {
      for function in functions(of: file) where function.length > 40 {
        Issue.record("\(file.path):\(function.line): \(function.length) lines")
      }
    }
  }

  /// The functions of a file: where each starts, and its lines from `func` to the closing brace
  /// of the same depth.
  private func functions(of file: SourceTree.File) -> [(line: Int, length: Int)] {
    var found: [(line: Int, length: Int)] = []
    for (index, line) in file.lines.enumerated() {
      let code = line.drop { $0 == " " }
      guard isDeclaration(code) else { continue }
      let closing = String(repeating: " ", count: line.count - code.count) + "}"
      if let end = file.lines[(index + 1)...].firstIndex(where: { $0 == closing }) {
        found.append((index + 1, end - index - 1))
      }
    }
    return found
  }

  private func isDeclaration(_ code: Substring) -> Bool {
    let words = code.prefix(80).split(separator: " ")
    guard let place = words.firstIndex(where: { $0 == "func" || $0.hasPrefix("init(") }) else {
      return false
    }
    return words[..<place].allSatisfy { $0.allSatisfy(\.isLetter) || $0.hasPrefix("@") }
  }
}
