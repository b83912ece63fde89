import ArgumentParser
import ArticleLibrary
import Sentences

/// `tinbai bookmark`: sets and removes bookmarks.
struct BookmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bookmark", abstract: say(.commandBookmark))

  @OptionGroup var options: LibraryOptions

  @Flag(name: .customLong("remove"), help: help(.optionRemove))
  var isRemoval = false

  @Argument(help: help(.argumentID))
  var ids: [Int64]

  func run() throws {
    let known = try using(options) { library in
      let known = try ids.map { ArticleID($0) }.filter { try library.article($0) != nil }
      if !known.isEmpty { try library.setBookmarked(!isRemoval, known) }
      return Set(known.map(\.rawValue))
    }
    let unknown = ids.filter { !known.contains($0) }
    for id in unknown { Output.shared.problem(say(.noSuchArticle(id: id))) }
    guard !known.isEmpty else { throw Ending(.nothingFound) }
    Output.shared.line(
      say(isRemoval ? .bookmarksRemoved(count: known.count) : .bookmarksSet(count: known.count)))
    if !unknown.isEmpty { throw Ending(.partlyFailed) }
  }
}
