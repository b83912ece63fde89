import ArgumentParser
import ArticleLibrary
import Glibc
import Sentences

/// `tinbai export`: the library, or a selection of it, as files that other programs read.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: say(.commandExport), discussion: say(.commandExportMore))

  /// The forms a selection can be written in.
  enum Form: String, EnumerableFlag {
    case jsonl
    case markdown
    case html
    case epub

    static func help(for value: Form) -> ArgumentHelp? {
      switch value {
      case .jsonl: ArgumentHelp(say(.optionExportLines))
      case .markdown: ArgumentHelp(say(.optionExportMarkdown))
      case .html: ArgumentHelp(say(.optionExportPage))
      case .epub: ArgumentHelp(say(.optionExportBook))
      }
    }
  }

  @OptionGroup var options: LibraryOptions

  @Flag(exclusivity: .exclusive)
  var form: Form = .jsonl

  @Option(name: [.customShort("o"), .long], help: help(.optionOutput))
  var output: String?

  @Option(name: .long, help: help(.optionExportQuery))
  var query: String?

  @Flag(name: .customLong("bookmarked"), help: help(.optionBookmarked))
  var isBookmarked = false

  @Flag(name: .customLong("unread"), help: help(.optionUnread))
  var isUnread = false

  @Option(name: .long, help: help(.optionExportTitle))
  var title: String?

  @Argument(help: help(.argumentExportIDs))
  var ids: [Int64] = []

  func validate() throws {
    if output == nil, form != .jsonl {
      throw ValidationError(say(.exportNeedsOutput))
    }
  }

  func run() throws {
    Interruption.watch()
    let count = try using(options) { library in
      let selection = ExportSelection(
        library: library, query: query, ids: ids.map { ArticleID($0) },
        list: isBookmarked ? .bookmarked : isUnread ? .unread : .all)
      return try write(selection)
    }
    guard count > 0 else { throw Ending(.nothingFound, saying: say(.listEmpty)) }
    if Interruption.isRequested { throw Ending(.partlyFailed, saying: say(.exportInterrupted)) }
    if let output { Output.shared.line(say(.exportSummary(count: count, path: output))) }
  }

  private func write(_ selection: ExportSelection) throws -> Int {
    let title = title ?? query ?? "tinbai"
    let target = try makeTarget(title)
    do {
      let count = try selection.each { article, pictures in
        guard !Output.shared.isClosed, !Interruption.isRequested else { return false }
        try target.add(article, pictures: pictures)
        return true
      }
      try target.finish()
      return count
    } catch let problem as FileProblem {
      let reason = say(ImportReason.sentence(for: problem))
      throw Ending(
        .partlyFailed, saying: say(.exportFailed(path: output ?? "-", reason: reason)))
    }
  }

  private func makeTarget(_ title: String) throws -> any ExportTarget {
    do {
      switch form {
      case .jsonl: return LinesTarget(try ExportFile(output))
      case .html:
        return try PageTarget(
          ExportFile(output), title: title, language: Voice.language.rawValue)
      case .markdown: return try FolderTarget(output ?? "")
      case .epub:
        return try BookTarget(output ?? "", title: title, language: Voice.language.rawValue)
      }
    } catch let problem as FileProblem {
      let reason = say(ImportReason.sentence(for: problem))
      throw Ending(
        .partlyFailed, saying: say(.exportFailed(path: output ?? "-", reason: reason)))
    }
  }
}

/// Which articles are written, the oldest first: their order is kept when they come in again.
struct ExportSelection {
  let library: Library
  let query: String?
  let ids: [ArticleID]
  let list: ArticleList

  /// Hits of a search at most.
  private static let mostHits = 100_000

  /// Gives each article with its pictures until `take` answers false; gives how many it took.
  func each(_ take: (Article, [String: Picture]) throws -> Bool) throws -> Int {
    if !ids.isEmpty { return try each(of: ids, take) }
    if let query {
      let request = SearchRequest(query: query, limit: Self.mostHits)
      return try each(of: library.search(request).hits.map(\.summary.id), take)
    }
    var count = 0
    var anchor = PageAnchor.oldest
    while true {
      let page = try library.page(of: list, from: anchor, limit: 200)
      for row in page.rows.reversed() {
        guard try give(row.id, take) else { return count }
        count += 1
      }
      guard let last = page.rows.first else { return count }
      anchor = .before(order: last.order)
    }
  }

  private func each(
    of ids: [ArticleID], _ take: (Article, [String: Picture]) throws -> Bool
  ) throws -> Int {
    var count = 0
    for id in ids where try give(id, take) { count += 1 }
    return count
  }

  private func give(
    _ id: ArticleID, _ take: (Article, [String: Picture]) throws -> Bool
  ) throws -> Bool {
    guard let article = try library.article(id) else { return false }
    var pictures: [String: Picture] = [:]
    for address in try library.pictureAddresses(of: id) {
      pictures[address] = try library.picture(at: address, of: id)
    }
    return try take(article, pictures)
  }
}
