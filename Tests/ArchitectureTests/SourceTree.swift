import Foundation

/// The project's files as the tests about the code see them.
enum SourceTree {
  /// The folder that holds `Package.swift`.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A Swift file: its path below the root and its lines.
  struct File {
    let path: String
    let lines: [Substring]

    /// The folder below `Sources` or `Tests` that the file lies in.
    var target: String { String(path.split(separator: "/").dropFirst().first ?? "") }
  }

  /// All Swift files below `folder`, by path.
  static func swiftFiles(below folder: String) throws -> [File] {
    let start = root.appending(path: folder)
    guard let found = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil)
    else { return [] }
    return try found.compactMap { $0 as? URL }
      .filter { $0.pathExtension == "swift" }
      .map { url in
        let text = try String(contentsOf: url, encoding: .utf8)
        let path = url.path(percentEncoded: false)
          .replacing(root.path(percentEncoded: false), with: "", maxReplacements: 1)
        return File(
          path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
      }
      .sorted { $0.path < $1.path }
  }
}
