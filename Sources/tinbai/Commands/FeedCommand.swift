import ArgumentParser
import ArticleLibrary
import Importers
import Sentences

/// `tinbai feed`: what saved feeds say, as JSON, one feed a line.
struct FeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feed", abstract: say(.commandFeed), discussion: say(.commandFeedMore))

  /// Taken from the command line by ``Voice``; not needed for anything else.
  @OptionGroup var options: LibraryOptions

  @Argument(help: help(.argumentPaths))
  var paths: [String]

  func run() throws {
    var failures = 0
    for path in paths {
      do {
        let file = try FileBytes.source(at: path)
        let document = FeedImporter.document(of: file.bytes)
        guard case .object(var members) = document.json else { continue }
        members["file"] = .string(path)
        Output.shared.json(JSONValue.object(members).line)
      } catch {
        failures += 1
        let reason = say(ImportReason.sentence(for: error))
        Output.shared.problem(say(.importFailed(file: path, reason: reason)))
      }
    }
    if failures > 0 { throw Ending(.partlyFailed) }
  }
}
