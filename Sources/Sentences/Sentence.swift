/// Everything that tinbai says to a person: one case a sentence, its words in one file a language.
///
/// Values that come from outside are parameters; they are put in as they are and made safe for the
/// terminal where they are drawn or printed.
public enum Sentence: Hashable, Sendable {
  // The commands
  /// What the program is.
  case commandTinbai
  /// What `tinbai open` does.
  case commandOpen
  /// What `tinbai import` does.
  case commandImport
  /// What `tinbai import` reads.
  case commandImportMore
  /// What `tinbai search` does.
  case commandSearch
  /// How a query is read.
  case commandSearchMore
  /// What `tinbai list` does.
  case commandList
  /// What `tinbai show` does.
  case commandShow
  /// What `tinbai bookmark` does.
  case commandBookmark
  /// Help of `--library`.
  case optionLibrary
  /// Help of `--lang`.
  case optionLanguage
  /// Help of `--sample`.
  case optionSample
  /// Help of `--theme`.
  case optionTheme
  /// Help of `--json`.
  case optionJSON
  /// Help of `--limit`.
  case optionLimit
  /// Help of `--bookmarked`.
  case optionBookmarked
  /// Help of `--unread`.
  case optionUnread
  /// Help of `--markdown`.
  case optionMarkdown
  /// Help of `--text`.
  case optionText
  /// Help of `--remove`.
  case optionRemove
  /// Help of `--dry-run`.
  case optionDryRun
  /// Help of the paths to import.
  case argumentPaths
  /// Help of the query.
  case argumentQuery
  /// Help of an article's number.
  case argumentID
  /// How far an import is: files done of all, articles a second, seconds left.
  case importProgress(done: Int, total: Int?, rate: Int, secondsLeft: Int?)
  /// The one line at the end of an import.
  case importSummary(imported: Int, updated: Int, unchanged: Int, skipped: Int, failed: Int)
  /// The one line at the end of an import that stores nothing.
  case dryRunSummary(articles: Int, skipped: Int, failed: Int)
  /// A file that is no article, and why.
  case importSkipped(file: String, reason: String)
  /// A file that could not be read, and why.
  case importFailed(file: String, reason: String)
  /// How many more were skipped than were named.
  case importSkippedMore(count: Int)
  /// An import was stopped by the person.
  case importInterrupted
  /// A file is empty.
  case reasonEmpty
  /// A file is no text.
  case reasonNotText
  /// A page lists articles.
  case reasonList
  /// A page has no title.
  case reasonNoTitle
  /// A page has no text.
  case reasonNoText
  /// A file is data for programs.
  case reasonData
  /// A form that no importer reads.
  case reasonUnsupported(form: String)
  /// A file is too large.
  case reasonTooLarge(megabytes: Int)
  /// A file breaks the rules of its form.
  case reasonMalformed(line: Int?, detail: String)
  /// There is no such file.
  case reasonMissing
  /// A file may not be read.
  case reasonNotAllowed
  /// A pipe, device or socket was named.
  case reasonNotAFile
  /// The system's own reason.
  case reasonSystem(detail: String)
  /// A search found nothing.
  case nothingFound(query: String)
  /// A list has no articles.
  case listEmpty
  /// The library has no article of that number.
  case noSuchArticle(id: Int64)
  /// How many bookmarks were set.
  case bookmarksSet(count: Int)
  /// How many bookmarks were removed.
  case bookmarksRemoved(count: Int)
  /// How many more articles there are than were printed.
  case moreNotShown(count: Int)
  /// The library cannot be opened.
  case libraryCannotOpen(path: String, reason: String)
  /// The library was written by a newer version.
  case libraryTooNew(path: String)
  /// Another program is writing.
  case libraryBusy
  /// The file is damaged or no library.
  case libraryDamaged(path: String, reason: String)
  /// The disk is full.
  case libraryFull(path: String)
  /// The library refused for another reason.
  case libraryFailed(reason: String)
  /// There is no terminal to read in.
  case terminalMissing
  /// The terminal cannot be used.
  case terminalUnusable(name: String)
  /// There is no such theme.
  case themeMissing(name: String, known: [String])
  /// A settings file cannot be read.
  case settingsUnreadable(path: String, reason: String)
  /// Options that exclude each other.
  case conflictingOptions(String)
  /// `--limit` below 1.
  case limitTooSmall

  // The lists
  /// The list of everything.
  case allArticles
  /// The list of what has not been read.
  case unreadArticles
  /// The list of bookmarks.
  case bookmarks
  /// The list of official documents.
  case documents
}
