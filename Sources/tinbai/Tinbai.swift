import ArgumentParser
import Glibc
import Sentences

/// The program: the reader, and the same library for scripts.
@main
struct Tinbai: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tinbai", abstract: say(.commandTinbai), version: Version.current,
    subcommands: [
      OpenCommand.self, ImportCommand.self, SearchCommand.self, ListCommand.self,
      ShowCommand.self, BookmarkCommand.self, FeedCommand.self, ExportCommand.self,
      HistoryCommand.self, UndoCommand.self, ReimportCommand.self, DiffCommand.self,
      StatsCommand.self, CheckCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    setlocale(LC_CTYPE, "")
    setlocale(LC_MESSAGES, "")
    var status = run(CommandLine.arguments.dropFirst().map { $0 })
    Output.shared.flush()
    if let failure = Output.shared.failure {
      Output.shared.problem(say(.outputFailed(reason: failure)))
      status = .partlyFailed
    }
    Glibc.exit(status.rawValue)
  }

  /// Runs the command that `arguments` ask for.
  private static func run(_ arguments: [String]) -> ExitStatus {
    do {
      if let reader = ReaderStart(plain: arguments) {
        try reader.run()
      } else {
        var command = try parseAsRoot(arguments)
        try command.run()
      }
      return .done
    } catch let ending as Ending {
      if let message = ending.message { Output.shared.problem(message) }
      return ending.status
    } catch {
      return explain(error)
    }
  }

  /// Prints help and the version where they were asked for, else what is wrong with the words.
  private static func explain(_ error: any Error) -> ExitStatus {
    let message = fullMessage(for: error)
    guard exitCode(for: error) == .success else {
      for line in message.split(separator: "\n", omittingEmptySubsequences: false) {
        Output.shared.problem(String(line))
      }
      return .wrongUse
    }
    Output.shared.text(message)
    return .done
  }
}

/// The program's version.
enum Version {
  /// By https://semver.org.
  static let current = "0.1.0"
}
