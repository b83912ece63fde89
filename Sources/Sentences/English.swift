extension Sentence {
  /// The sentence in English.
  var inEnglish: String {
    switch self {
    // The commands
    case .commandTinbai: "Read and search your own library of articles in the terminal."
    case .commandOpen: "Open the reader (what happens when no command is named)."
    case .commandImport: "Take files and folders into the library."
    case .commandImportMore:
      """
      Reads saved web pages (HTML), pasted text, Markdown with front matter and JSON \
      lines. Folders are read with all that is in them. A file that is there already is \
      brought up to date, never doubled; one bad file never stops the rest.
      """
    case .commandSearch: "Print the articles that match a query, newest first."
    case .commandSearchMore:
      """
      Letters without marks match any marks (duong finds đường and dương); letters with \
      marks match only themselves. Put -- before a query that begins with a dash.
      """
    case .commandList: "Print the library's articles, newest first."
    case .commandShow: "Print one article."
    case .commandBookmark: "Bookmark articles, or remove their bookmarks."
    case .optionLibrary:
      "The library's file, or a folder for it (else $TINBAI_LIBRARY, else the data folder)."
    case .optionLanguage: "The interface's language: vi or en."
    case .optionSample: "Open the built-in sample library; nothing is stored."
    case .optionTheme: "The theme's name, or a theme file."
    case .optionJSON: "Print JSON, one object a line."
    case .optionLimit: "Print this many at most."
    case .optionBookmarked: "Only bookmarked articles."
    case .optionUnread: "Only unread articles."
    case .optionMarkdown: "Print Markdown with front matter."
    case .optionText: "Print plain text (the default)."
    case .optionRemove: "Remove the bookmarks instead."
    case .optionDryRun: "Say what would be imported, store nothing."
    case .argumentPaths: "Files and folders."
    case .argumentQuery: "What to search for."
    case .argumentID: "The article's number, as `list` and `search` print it."
    case .importProgress(let done, let total, let rate, let secondsLeft):
      progressInEnglish(done, of: total, rate: rate, secondsLeft: secondsLeft)
    case .importSummary(let imported, let updated, let unchanged, let skipped, let failed):
      """
      \(counted(imported, "article")) imported, \(updated) updated, \(unchanged) already there, \
      \(skipped) skipped, \(failed) failed.
      """
    case .dryRunSummary(let articles, let skipped, let failed):
      "\(counted(articles, "article")) found, \(skipped) skipped, \(failed) failed. Nothing was stored."
    case .importSkipped(let file, let reason): "\(file): skipped, \(reason)"
    case .importFailed(let file, let reason): "\(file): \(reason)"
    case .importSkippedMore(let count): "… and \(count) more. See them all with --json."
    case .importInterrupted: "The import was stopped; what was done is kept. Run it again to go on."
    case .reasonEmpty: "it is empty."
    case .reasonNotText: "it is not text. Convert it to text, HTML or Markdown first."
    case .reasonList: "it is a page that lists articles, not an article."
    case .reasonNoTitle: "it has no title, so it is no article."
    case .reasonNoText: "it has no text of its own."
    case .reasonData: "it is data for programs, not an article."
    case .reasonUnsupported(let form): "it is of the form \(form), which tinbai cannot read yet."
    case .reasonTooLarge(let megabytes):
      """
      it has \(megabytes) MB, more than is read at once. Split it, or convert it to JSON \
      lines.
      """
    case .reasonMalformed(let line, let detail): line.map { "line \($0): \(detail)" } ?? detail
    case .reasonMissing: "there is no such file. Check the name."
    case .reasonNotAllowed: "you may not read it. Change its permissions."
    case .reasonNotAFile: "it is not a regular file."
    case .reasonSystem(let detail): "\(detail)."
    case .nothingFound(let query): "Nothing found for “\(query)”."
    case .listEmpty: "There are no such articles."
    case .noSuchArticle(let id):
      "\(id): there is no article of this number. `tinbai list` prints the numbers."
    case .bookmarksSet(let count): "\(counted(count, "bookmark")) set."
    case .bookmarksRemoved(let count): "\(counted(count, "bookmark")) removed."
    case .moreNotShown(let count):
      "… and \(counted(count, "article")) more. Print more with --limit."
    case .libraryCannotOpen(let path, let reason):
      """
      \(path): the library cannot be opened (\(reason)). Check the path and its \
      permissions, or name another with --library.
      """
    case .libraryTooNew(let path):
      """
      \(path): this library was written by a newer version of tinbai. Update tinbai to \
      open it.
      """
    case .libraryBusy: "The library: another program is writing to it. Try again in a moment."
    case .libraryDamaged(let path, let reason):
      """
      \(path): this is not a sound library (\(reason)). Restore it from a backup, or name \
      another with --library.
      """
    case .libraryFull(let path):
      "\(path): the disk is full; nothing was lost. Make room and try again."
    case .libraryFailed(let reason): "The library: \(reason). Nothing was changed."
    case .terminalMissing:
      """
      Standard output: it is not a terminal, so the reader cannot open. Use `tinbai list`, \
      `search` or `show` in scripts.
      """
    case .terminalUnusable(let name):
      """
      TERM=\(name): this terminal cannot be used. Set TERM to a terminal that ncurses \
      knows, such as xterm-256color.
      """
    case .themeMissing(let name, let known):
      "\(name): there is no such theme. Choose one of: \(known.joined(separator: ", "))."
    case .settingsUnreadable(let path, let reason):
      "\(path): it cannot be read (\(reason)). Check its permissions."
    case .conflictingOptions(let value):
      "\(value): these options exclude each other. Give one of them."
    case .limitTooSmall: "--limit: it must be 1 or more."

    // The lists
    case .allArticles: "All articles"
    case .unreadArticles: "Unread"
    case .bookmarks: "Bookmarks"
    case .documents: "Documents"
    }
  }
}

/// "1 article", "2 articles".
private func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}

private func progressInEnglish(_ done: Int, of total: Int?, rate: Int, secondsLeft: Int?) -> String
{
  let part = total.map { "\(done) of \($0)" } ?? "\(done)"
  let left = secondsLeft.map { ", \(clock($0)) left" } ?? ""
  return "\(part), \(rate)/s\(left)"
}

/// Minutes and seconds: "2:05".
func clock(_ seconds: Int) -> String {
  "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
}
