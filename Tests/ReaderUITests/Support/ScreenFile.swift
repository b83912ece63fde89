import Foundation
import Testing

/// A screen that is kept in `Screens/`, to compare with.
enum ScreenFile {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Screens")
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1"

  /// Compares a screen with the one kept under `name`; with `RECORD_SCREENS=1` keeps it and fails.
  static func expect(
    _ screen: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let file = folder.appending(path: name + ".txt")
    let kept = try? String(contentsOf: file, encoding: .utf8)
    guard kept != screen + "\n" else { return }
    if isRecording {
      try? Data((screen + "\n").utf8).write(to: file)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    } else {
      let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false)
      }
      let difference = zip(lines(kept ?? ""), lines(screen + "\n")).filter { $0 != $1 }
        .map { "- \($0)\n+ \($1)" }.joined(separator: "\n")
      Issue.record(
        "\(name) has changed (RECORD_SCREENS=1 renews it):\n\(difference)",
        sourceLocation: sourceLocation)
    }
  }
}
