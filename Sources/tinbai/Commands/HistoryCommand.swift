import ArgumentParser
import ArticleLibrary
import Sentences
import Vietnamese

/// `tinbai history`: the journal of the library, the last change first.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: say(.keeping(.commandHistory)))

  @OptionGroup var options: LibraryOptions

  @Flag(name: .customLong("json"), help: help(.optionJSON))
  var isJSON = false

  @Option(name: .long, help: help(.optionLimit))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError(say(.limitTooSmall)) }
  }

  func run() throws {
    let entries = try using(options) { try $0.history(limit: limit ?? .max) }
    for entry in entries { print(entry) }
    guard !entries.isEmpty else {
      throw Ending(.nothingFound, saying: say(.keeping(.historyEmpty)))
    }
  }

  private func print(_ entry: JournalEntry) {
    if isJSON { return Output.shared.json(ArticleJSON.line(for: entry)) }
    Output.shared.line(Self.text(entry))
  }

  /// `    12  2026-03-01 08:15  imported: 34 articles (undone)`.
  static func text(_ entry: JournalEntry) -> String {
    let at = Timestamp(seconds: entry.at.seconds, offsetMinutes: LocalClock.offsetMinutes)
    let number = String(entry.id)
    let state: Sentence? =
      switch entry.state {
      case .done: nil
      case .undone: .keeping(.undone)
      case .givenUp: .keeping(.givenUp)
      }
    return String(repeating: " ", count: max(0, 6 - number.count)) + number
      + "  \(at.day.iso8601) \(clock(at))  "
      + say(.keeping(.change(entry.kind.sentence, count: entry.count)))
      + (state.map { " (\(say($0)))" } ?? "")
  }

  private static func clock(_ at: Timestamp) -> String {
    let minute = at.minute < 10 ? "0\(at.minute)" : "\(at.minute)"
    return (at.hour < 10 ? "0\(at.hour)" : "\(at.hour)") + ":" + minute
  }
}

extension JournalEntry.Kind {
  /// The words for the change.
  var sentence: KeepingSentence.Change {
    switch self {
    case .read: .read
    case .unread: .unread
    case .bookmark: .bookmark
    case .unbookmark: .unbookmark
    case .import: .importing
    case .reimport: .reimporting
    case .revise: .revising
    case .delete: .deleting
    case .search: .savedSearch
    case .highlight, .unhighlight, .noteHighlight: .highlighting
    }
  }
}

/// `tinbai undo`: takes back the last change, or the last few.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: say(.keeping(.commandUndo)))

  @OptionGroup var options: LibraryOptions

  @Argument(help: help(.keeping(.argumentChanges)))
  var count = 1

  func validate() throws {
    if count < 1 { throw ValidationError(say(.keeping(.changesTooFew))) }
  }

  func run() throws {
    Interruption.watch()
    let undone = try using(options) { library in
      var undone = 0
      while undone < count, !Interruption.isRequested {
        guard let entry = try library.undo(shouldStop: { Interruption.isRequested }) else { break }
        Output.shared.line(Self.sentence(entry))
        undone += 1
      }
      return undone
    }
    if Interruption.isRequested { throw Ending(.partlyFailed) }
    guard undone > 0 else { throw Ending(.nothingFound, saying: say(.nothingToUndo)) }
  }

  private static func sentence(_ entry: JournalEntry) -> String {
    switch entry.kind {
    case .read, .unread: say(.undoneRead(entry.count))
    case .bookmark, .unbookmark: say(.undoneBookmark(entry.count))
    case .import: say(.undoneImport(entry.count))
    case .highlight, .unhighlight, .noteHighlight: say(.reading(.undoneHighlight))
    case .revise: say(.reading(.undoneRevision))
    default: say(.undoneOther(entry.count))
    }
  }
}
