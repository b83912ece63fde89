import ArgumentParser
import ArticleLibrary
import Sentences

/// `tinbai list`: the library, newest first.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: say(.commandList))

  @OptionGroup var options: LibraryOptions

  @Flag(name: .customLong("bookmarked"), help: help(.optionBookmarked))
  var isBookmarked = false

  @Flag(name: .customLong("unread"), help: help(.optionUnread))
  var isUnread = false

  @Flag(name: .customLong("json"), help: help(.optionJSON))
  var isJSON = false

  @Option(name: .long, help: help(.optionLimit))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError(say(.limitTooSmall)) }
  }

  func run() throws {
    let printed = try using(options) { try print(from: $0) }
    guard printed > 0 else { throw Ending(.nothingFound, saying: say(.listEmpty)) }
  }

  /// Prints the list page by page, so that memory stays flat; gives how many rows it printed.
  private func print(from library: Library) throws -> Int {
    let list: ArticleList = isBookmarked ? .bookmarked : isUnread ? .unread : .all
    var printed = 0
    var anchor = PageAnchor.newest
    while true {
      let page = try library.page(of: list, from: anchor, limit: 200)
      for row in page.rows where !(isBookmarked && isUnread && row.isRead) {
        guard printed < limit ?? .max, !Output.shared.isClosed else { return printed }
        Output.shared.print(row, asJSON: isJSON)
        printed += 1
      }
      guard let last = page.rows.last else { return printed }
      anchor = .after(order: last.order)
    }
  }
}

extension Output {
  /// A row of a list, in words or as JSON.
  fileprivate func print(_ row: ArticleSummary, asJSON: Bool) {
    if asJSON { json(ArticleJSON.line(for: row)) } else { line(SummaryLine.text(for: row)) }
  }
}
