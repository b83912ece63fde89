import Foundation
import TerminalEmulator

/// A home of its own for one test: folders, a library, and the built program run in it.
final class Sandbox {
  /// The person's home, which is also where commands are run.
  let home: URL

  /// What a finished command left.
  struct Finished {
    let status: Int32
    let output: String
    let problems: String

    /// The lines of standard output.
    var lines: [String] {
      output.split(separator: "\n").map(String.init)
    }

    /// The JSON objects of standard output, one a line.
    func objects() throws -> [[String: Any]] {
      try lines.compactMap {
        try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
      }
    }
  }

  /// A new empty home.
  init() throws {
    home = FileManager.default.temporaryDirectory.appending(path: "tinbai-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: home)
  }

  /// The environment of every command: this home, English, and nothing of the machine's.
  func environment(_ changes: [String: String] = [:]) -> [String: String] {
    PseudoTerminal.environment(["HOME": home.path, "LANG": "en_US.UTF-8"])
      .merging(changes) { $1 }
  }

  /// Writes a file below home.
  func write(_ text: String, to name: String) throws {
    let place = home.appending(path: name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
  }

  /// Runs the program to its end.
  func run(_ arguments: String..., environment changes: [String: String] = [:]) throws -> Finished {
    try run(list: arguments, environment: changes)
  }

  /// Runs the program with a list of arguments to its end.
  func run(list arguments: [String], environment changes: [String: String] = [:]) throws
    -> Finished
  {
    let process = Process()
    process.executableURL = URL(filePath: BuiltProduct.path("tinbai"))
    process.arguments = arguments
    process.environment = environment(changes)
    process.currentDirectoryURL = home
    let output = Pipe()
    let problems = Pipe()
    process.standardOutput = output
    process.standardError = problems
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let complaints = problems.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Finished(
      status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      problems: String(decoding: complaints, as: UTF8.self))
  }

  /// Starts the reader in a terminal.
  func reader(
    _ arguments: String..., columns: Int = 80, rows: Int = 24,
    environment changes: [String: String] = [:]
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      BuiltProduct.path("tinbai"), arguments, environment: environment(changes),
      directory: home.path, columns: columns, rows: rows)
  }

  /// A library with `count` articles, "Article 1" (the oldest) and so on, one a day.
  ///
  /// Every third has "đường" in its text, the others "dương"; every article has forty paragraphs.
  func fill(count: Int = 30) throws {
    let lines = (1...count).map { number in
      let day = String(number % 28 + 1), month = String(number / 28 + 1)
      let date = "2021-\(month.count < 2 ? "0" : "")\(month)-\(day.count < 2 ? "0" : "")\(day)"
      let word = number % 3 == 0 ? "đường" : "dương"
      let body = (1...40).map { "\"Paragraph \($0) of article \(number) has the word \(word).\"" }
      return """
        {"title": "Article \(number)", "url": "https://news.example/\(number)", \
        "published": "\(date)T08:00:00+07:00", "section": "Section \(number % 2)", \
        "source": "Example News", "lead": "The lead of article \(number).", \
        "body": [\(body.joined(separator: ", "))]}
        """
    }
    try write(lines.joined(separator: "\n") + "\n", to: "articles.jsonl")
    let finished = try run("import", "articles.jsonl")
    guard finished.status == 0 else { throw Failure(text: finished.problems) }
  }

  /// A set-up that did not work.
  struct Failure: Error {
    let text: String
  }
}

extension PseudoTerminal {
  /// Waits until the reader has painted everything it was asked for.
  ///
  /// Opening and closing the help leaves the screen as it was, and comes after all before it.
  func settle() throws {
    send("?")
    try wait(for: "Ctrl-d")
    send("q")
    try wait { !$0.text.contains("Ctrl-d") && $0.row($0.rows - 1).contains("keys") }
  }
}
