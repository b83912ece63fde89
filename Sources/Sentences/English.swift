extension Sentence {
  /// The sentence in English.
  var inEnglish: String {
    switch self {
    case .reading(let sentence): sentence.inEnglish
    // The commands
    case .keeping(let sentence): sentence.english
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
    case .commandExport:
      "Write the library, or a selection of it, as files for other programs."
    case .commandExportMore:
      "JSON lines and the Markdown folder keep everything: what is exported and imported again is the same library, with bookmarks, tags, notes and pictures. A page and a book are for reading elsewhere. Without a query or numbers all articles are written, the oldest first."
    case .optionExportLines:
      "Write JSON lines, one article a line (as is usual)."
    case .optionExportMarkdown:
      "Write a folder of Markdown files."
    case .optionExportPage:
      "Write one HTML page with everything in it."
    case .optionExportBook:
      "Write a book (EPUB)."
    case .optionOutput:
      "The file or folder to write; JSON lines go to standard output without it."
    case .optionExportQuery:
      "Only the articles that match this query."
    case .optionExportTitle:
      "The title of the page or the book."
    case .argumentExportIDs:
      "Only the articles with these numbers."
    case .exportNeedsOutput:
      "A folder, a page or a book needs a name. Add -o NAME."
    case .exportSummary(let count, let path):
      "\(counted(count, "article")) written to \(path)."
    case .exportFailed(let path, let reason):
      "\(path): cannot be written: \(reason) Choose another place, or make room there."
    case .exportInterrupted:
      "The export was stopped; what was written stays."
    case .reasonInside(let name, let reason):
      "inside it, \(name): \(reason)"
    case .reasonUnsafeName:
      "it is a link, a device, or a name that leads out of the archive."
    case .reasonArchiveTooLarge:
      "it unpacks to far more than is safe. Unpack it yourself and import the folder."
    case .reasonArchiveTooDeep:
      "it is an archive inside of archives. Unpack it yourself and import the folder."
    case .commandFeed: "Print what saved feeds say, as JSON."
    case .commandFeedMore:
      "One feed a line, with `version`, `encoding`, `feed` and `entries`; the members have the names that the Universal Feed Parser gave them. Markup is made harmless and addresses absolute. Nothing is stored."
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
    case .optionFollow:
      "Where a page that lists articles is named, import those of them that are saved beside it."
    case .optionDryRun: "Say what would be imported, store nothing."
    case .argumentPaths: "Files and folders."
    case .argumentQuery: "What to search for."
    case .argumentID: "The article's number, as `list` and `search` print it."
    case .importProgress(let percent, let articles, let rate, let secondsLeft):
      progressInEnglish(percent, articles, rate: rate, secondsLeft: secondsLeft)
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
    case .optimizingIndex(let percent): "Putting the search index in order: \(percent)%"
    case .commandCheck: "Look for damage in the library, and make its search index anew."
    case .commandCheckMore:
      """
      Reads the whole library: the database, the search index, the counts of the lists. Ends with \
      status 3 when something is wrong. Without --rebuild-index nothing is changed.
      """
    case .optionRebuildIndex: "First make the search index anew and count all lists anew."
    case .rebuildingIndex(let percent): "Making the search index anew: \(percent)%"
    case .checkingDatabase: "Reading the database …"
    case .checkingIndex: "Reading the search index …"
    case .checkingLists: "Counting the lists …"
    case .checkPassed: "The library is sound."
    case .checkFoundDamage(let reason, let count):
      """
      the database is damaged in \(counted(count, "place")) (\(reason)). Restore it from a backup.
      """
    case .checkFoundIndexDamage(let reason):
      "the search index is damaged (\(reason)). Run `tinbai check --rebuild-index`."
    case .checkFoundUnfinishedIndex:
      "the search index is not complete. Run `tinbai check --rebuild-index`."
    case .checkFoundWrongCounts(let lists):
      "\(counted(lists, "list")) counted wrongly. Run `tinbai check --rebuild-index`."
    case .checkFoundMissingTexts(let articles):
      "\(counted(articles, "article")) without a text. Import them again."
    case .outputFailed(let reason):
      "Standard output: it could not be written (\(reason)). What was printed is not complete."
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
    case .unknownLanguage(let name): "--lang: \(name) is not spoken here. Choose vi or en."
    case .libraryMissing(let path):
      "\(path): there is no library. Check the path, or import something to make one."
    case .libraryCannotOpen(let path, let reason):
      """
      \(path): the library cannot be opened (\(reason)). Check the path and its \
      permissions, or name another with --library.
      """
    case .libraryNotOne(let path):
      "\(path): this is not a library of tinbai; it was left alone. Name another with --library."
    case .libraryReadOnly(let path):
      "\(path): this library may be read but not changed. Change the permissions of it and its folder."
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
    case .linkNotAllowed(let address):
      "\(address): only web and mail addresses are opened."
    case .noBrowser(let address):
      "\(address): no browser could be started. Set BROWSER to the one you use."
    case .themeMissing(let name, let known):
      "\(name): there is no such theme. Choose one of: \(known.joined(separator: ", "))."
    case .limitTooSmall: "--limit: it must be 1 or more."

    // The lists
    case .allArticles: "All articles"
    case .unreadArticles: "Unread"
    case .bookmarks: "Bookmarks"
    case .documents: "Documents"

    // The reader
    case .number(let number): grouped(number, ",")
    case .position(let index, let total): "\(grouped(index, ",")) / \(grouped(total, ","))"
    case .percent(let share): "\(share)%"
    case .unreadCount(let count): "\(grouped(count, ",")) unread"
    case .longDate(let weekday, let day, let month, let year):
      "\(englishWeekdays[weekday]), \(day) \(englishMonths[month - 1]) \(year)"
    case .longMoment(let weekday, let day, let month, let year, let hour, let minute):
      "\(englishWeekdays[weekday]), \(day) \(englishMonths[month - 1]) \(year),"
        + " \(two(hour)):\(two(minute))"
    case .shortDate(let day, let month, let year):
      "\(day) \(englishMonths[month - 1].prefix(3)) \(year)"
    case .today(let hour, let minute): "today \(two(hour)):\(two(minute))"
    case .yesterday(let hour, let minute): "yesterday \(two(hour)):\(two(minute))"
    case .thisYear(let day, let month, let hour, let minute):
      "\(day) \(englishMonths[month - 1].prefix(3)) \(two(hour)):\(two(minute))"
    case .someTimeToday: "today"
    case .someTimeYesterday: "yesterday"
    case .dayOfThisYear(let day, let month): "\(day) \(englishMonths[month - 1].prefix(3))"

    case .sections: "Sections"
    case .sources: "Sources"
    case .tags: "Tags"
    case .lists: "Library"
    case .loading: "Loading…"
    case .emptyList: "Nothing here yet."
    case .noBookmarks(let key): "No bookmarks yet. Press \(key) on an article to set one."
    case .nothingUnread: "Everything has been read."
    case .nothingSelected: "No article selected."
    case .articleGone: "This article is no longer in the library."
    case .screenTooSmall(let columns, let rows, let neededColumns, let neededRows):
      "\(columns)×\(rows) is too small. Make the terminal at least \(neededColumns)×\(neededRows)."
    case .emptyLibrary: "Your library is empty."
    case .howToImport: "Bring in saved pages, Markdown or text:"
    case .howToOpenSample: "opens the built-in sample, to look around."
    case .sampleLibrary: "Sample library"

    case .picture: "[picture]"
    case .author(let name): "By \(name)"
    case .source(let name): "Source: \(name)"
    case .taggedWith(let tags): "Tags: \(tags)"
    case .modified(let moment): "Changed: \(moment)"
    case .attachments: "Attachments"
    case .newerOnPage: "Newer on the page"
    case .olderOnPage: "Older on the page"
    case .newerArticle: "Newer"
    case .olderArticle: "Older"
    case .documentNumber: "Number"
    case .documentCategory: "Kind"
    case .documentAreas: "Fields"
    case .documentIssuer: "Issued by"
    case .documentSigner: "Signed by"
    case .documentIssued: "Issued"
    case .documentValidFrom: "In force from"
    case .documentExpires: "Expires"
    case .documentReplaces: "Replaces"
    case .documentReplacedBy: "Replaced by"
    case .inForce: "in force"
    case .notYetInForce: "not yet in force"
    case .noLongerInForce: "no longer in force"
    case .siteHeading: "From the page"
    case .sitePhones: "Telephones"
    case .siteDocuments: "Documents"
    case .siteCounters: "Visits, when the page was saved"
    case .sessionTimeout(let seconds):
      "The page ends a session after \(seconds) \(seconds == 1 ? "second" : "seconds")."
    case .noSite: "The page said nothing about its site."

    case .query(let part): part.inEnglish
    case .queryNote(let note): note.inEnglish
    case .queryRead(let reading): "Looked for: \(reading)"
    case .optionSort: "The order: newest, oldest, relevance or title."
    case .optionExplain: "Say on standard error how the query was read."
    case .searchHint: "type words, \"a phrase\", -without"
    case .newestFirst: "newest first"
    case .bestFirst: "best first"
    case .found(let count, let isCapped):
      isCapped
        ? "\(grouped(count, ","))+ articles"
        : "\(grouped(count, ",")) \(count == 1 ? "article" : "articles")"
    case .match(let index, let total): "match \(grouped(index, ",")) of \(grouped(total, ","))"

    case .wordsMissing(let words):
      "No article has \(words.map { "“\($0)”" }.joined(separator: ", "))."
    case .wordsNeverTogether: "Each word is there, but no article has them all."
    case .took(let microseconds): milliseconds(microseconds, ".")
    case .namePrompt: "Name:"
    case .savedSearches: "Saved searches"
    case .searchSaved(let name): "Search saved as “\(name)”."
    case .searchRenamed(let name): "Renamed to “\(name)”."
    case .searchDeleted(let name): "Saved search “\(name)” deleted."
    case .searchNameTaken(let name):
      "“\(name)”: another saved search has this name. Choose another."
    case .nothingToSave: "There is nothing to save: type what to search for first."
    case .undoneSavedSearch: "Undone: change of a saved search."
    case .hintTry: "search for this"
    case .hintSave: "save"
    case .hintCancel: "cancel"
    case .hintRename: "rename"
    case .hintDelete: "delete"
    case .helpSaveSearch: "Save this search under a name"
    case .helpRenameSearch: "In the lists: rename a saved search"
    case .helpDeleteSearch: "In the lists: delete a saved search"
    case .nothingToComplete: "Nothing begins so."
    case .hintComplete: "complete"
    case .readAs(let text): "read as: \(text)"
    case .orderedBy(let order): order
    case .readingAnd: "and"
    case .readingOr: "or"
    case .readingNot(let text): "not \(text)"
    case .readingNear(let texts, let distance):
      "\(texts.joined(separator: " near ")) (at most \(distance) words apart)"
    case .readingDay(let day): "on \(day)"
    case .readingDays(let first, let last):
      [first.map { "from \($0)" }, last.map { "to \($0)" }].compactMap(\.self)
        .joined(separator: " ")
    case .readingLanguage(let tag): "language: \(tag)"
    case .fieldTitle: "title"
    case .fieldAuthor: "author"
    case .fieldSource: "source"
    case .fieldSection: "section"
    case .fieldTag: "tag"
    case .fieldNumber: "number"
    case .fieldSigner: "signer"
    case .stateUnread: "unread"
    case .stateRead: "read"
    case .stateBookmarked: "bookmarked"
    case .stateDocument: "a document"
    case .hasImage: "with a picture"
    case .hasAttachment: "with an attachment"
    case .hasNote: "with a note"
    case .oldestFirst: "oldest first"
    case .titleFirst: "by title"
    case .noteUnknownField(let text): "“\(text)”: no such field, searched as words"
    case .noteUnknownValue(let text): "“\(text)”: no such value, searched as words"
    case .noteMissingValue(let text): "“\(text)” has no value, searched as a word"
    case .noteLoneSign(let text): "“\(text)” joins nothing"
    case .noteOpenQuotation: "the quotation mark is not closed"
    case .noteOpenParenthesis: "the parenthesis is not closed"
    case .noteTooLong: "too long, the end is not searched"
    case .searchOffers(let queries):
      "You could try \(queries.map { "“\($0)”" }.joined(separator: ", "))."

    case .bookmarked: "Bookmarked."
    case .bookmarkRemoved: "Bookmark removed."
    case .markedRead: "Marked as read."
    case .markedUnread: "Marked as unread."
    case .undoneRead(let count): "Undone: read mark of \(articles(count))."
    case .undoneBookmark(let count): "Undone: bookmark of \(articles(count))."
    case .undoneImport(let count): "Undone: import of \(articles(count))."
    case .undoneOther(let count): "Undone: change of \(articles(count))."
    case .nothingToUndo: "Nothing to undo."
    case .opening(let host): "Opening \(host) in the browser…"
    case .noLink: "This article has no address."
    case .unsafeLink: "The address is not opened: only http, https and mailto are."
    case .documentMissing(let number): "\(number): not in the library."
    case .noNeighbourHere: "This was opened from another article. q goes back to it."
    case .noNewerArticle: "This is the newest article of the list."
    case .noOlderArticle: "This is the oldest article of the list."
    case .noMatch: "No match in this article."

    case .hintRead: "read"
    case .hintSearch: "search"
    case .hintBookmark: "bookmark"
    case .hintHelp: "keys"
    case .hintBack: "back"
    case .hintOlder: "older"
    case .hintNextMatch: "next match"
    case .hintOpen: "open"
    case .hintOpenHit: "read at the match"
    case .hintOrder: "order"
    case .hintScroll: "scroll"
    case .hintSample: "sample"
    case .hintQuit: "quit"
    case .hintLists: "lists"

    case .helpHeading: "Keys"
    case .helpMoving: "Moving"
    case .helpArticle: "With an article"
    case .helpSearch: "In the search"
    case .helpApp: "Everywhere"
    case .helpMoveDown: "Next row or line (10j: ten of them)"
    case .helpMoveUp: "Row or line above"
    case .helpPageDown: "A page down"
    case .helpPageUp: "A page up"
    case .helpHalfPageDown: "Half a page down"
    case .helpHalfPageUp: "Half a page up"
    case .helpTop: "To the top (10g: to row ten)"
    case .helpBottom: "To the bottom"
    case .helpPercent: "To a share of the whole (50%)"
    case .helpOpen: "Open what is selected"
    case .helpBack: "Back"
    case .helpLeave: "Back, and quit from the first list"
    case .helpNextPane: "To the next pane; in the search: complete fields and values"
    case .helpPreviousPane: "To the pane before"
    case .helpNewer: "Newer article of the list"
    case .helpOlder: "Older article of the list"
    case .helpLists: "Lists, sections, sources, tags"
    case .helpBookmarks: "All bookmarks, and back"
    case .helpSearchAction: "Search the library"
    case .helpHelp: "These keys"
    case .helpToggleBookmark: "Set or remove the bookmark"
    case .helpToggleRead: "Mark as read or unread"
    case .helpOpenLink: "Open the address in the browser"
    case .helpSite: "What the page said of its site"
    case .helpNextMatch: "Next match"
    case .helpPreviousMatch: "Match before"
    case .helpNextHit: "Next article found"
    case .helpPreviousHit: "Article above"
    case .helpHitsDown: "A page of them down"
    case .helpHitsUp: "A page of them up"
    case .helpWiden: "Longer lines in articles"
    case .helpNarrow: "Shorter lines in articles"
    case .helpParagraphs: "Paragraphs by blank lines, or by indents"
    case .helpAlignment: "Lines of one length, or as their words end"
    case .helpHyphenation: "Divide words at the ends of lines, or not"
    case .helpDirection: "Right-to-left text: ordered here, or by the terminal"
    case .helpZen: "The article alone on the screen, and back"
    case .measureIs(let columns): "Lines of up to \(columns) columns."
    case .paragraphsSpaced: "Paragraphs: blank lines."
    case .paragraphsIndented: "Paragraphs: indents."
    case .alignedLeft: "Lines end where their words end."
    case .alignedJustified: "Lines of one length."
    case .hyphenationOn: "Words are divided at the ends of lines."
    case .hyphenationOff: "Words stay whole."
    case .orderedHere: "Right-to-left text is ordered here."
    case .orderedByTerminal: "The terminal orders right-to-left text."
    case .helpOpenHit: "Read it at the first match"
    case .helpLeaveSearch: "Back to where you were"
    case .helpSearchOrder: "Newest first or best first"
    case .helpCursorLeft: "Cursor to the left"
    case .helpCursorRight: "Cursor to the right"
    case .helpCursorStart: "Cursor to the beginning"
    case .helpCursorEnd: "Cursor to the end"
    case .helpEraseLeft: "Erase before the cursor"
    case .helpEraseRight: "Erase at the cursor"
    case .helpEraseWord: "Erase a word"
    case .helpEraseToStart: "Erase to the beginning"
    case .helpUndo: "Undo the last change"
    case .helpReload: "Load again"
    case .helpSample: "Open the sample library"
    case .helpRedraw: "Draw the screen again"
    case .helpSuspend: "To the shell; fg comes back"
    case .helpQuit: "Quit"

    // Settings
    case .settingsSyntax(let place, let detail):
      "\(place): not TOML (\(detail)). Correct this line."
    case .settingsUnknownName(let place, let name, let suggestion):
      "\(place): there is no setting called “\(name)”. "
        + meant(suggestion, else: "Correct the name or remove the line.")
    case .settingsUnknownRole(let place, let name, let suggestion):
      "\(place): there is no role called “\(name)”. "
        + meant(suggestion, else: "The theme dark.toml names them all.")
    case .settingsUnknownAction(let place, let name, let suggestion):
      "\(place): there is no action called “\(name)”. "
        + meant(suggestion, else: "Correct the name or remove the line.")
    case .settingsUnknownColor(let place, let name, let suggestion):
      "\(place): “\(name)” is not a colour. "
        + meant(
          suggestion, else: "Use #rrggbb, a name of the palette, red, bright-blue or 0 to 255.")
    case .settingsUnknownKey(let place, let name, let suggestion):
      "\(place): there is no key called “\(name)”. "
        + meant(suggestion, else: "Write keys as j, G, ctrl-d, page-up, space or f1.")
    case .settingsUnknownValue(let place, let value, let name, let known):
      """
      \(place): “\(value)” is no value for \(name). \
      Use \(known.map { "\"\($0)\"" }.joined(separator: ", ")).
      """
    case .settingsNeedsText(let place, let name):
      "\(place): \(name) takes text. Put it in quotation marks."
    case .settingsNeedsNumber(let place, let name):
      "\(place): \(name) takes a whole number. Write it without quotation marks."
    case .settingsNeedsFlag(let place, let name):
      "\(place): \(name) is on or off. Write true or false, without quotation marks."
    case .settingsNeedsTable(let place, let name):
      "\(place): \(name) takes names and values. Write \(name) = { … }."
    case .settingsNeedsColor(let place, let name):
      "\(place): \(name) takes a colour. Write \"#rrggbb\", a name in quotation marks, or 0 to 255."
    case .settingsNeedsKeys(let place, let name):
      "\(place): \(name) takes keys. Write \(name) = [\"j\", \"ctrl-d\"]."
    case .settingsOutOfRange(let place, let name, let least, let most):
      "\(place): \(name) is out of range. Use a number from \(least) to \(most)."
    case .settingsKeyTwice(let place, let key, let first, let second):
      "\(place): \(key) is given to both \(first) and \(second). Choose one of them."
    case .settingsKeyReserved(let place, let key, let action):
      "\(place): \(key) always does \(action). Choose another key."
    }
  }
}

/// "1 article", "2 articles".
private func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}

private func progressInEnglish(
  _ percent: Int, _ articles: Int, rate: Int, secondsLeft: Int?
) -> String {
  let left = secondsLeft.map { ", \(clock($0)) left" } ?? ""
  return "\(percent)% · \(counted(articles, "article")), \(rate)/s\(left)"
}

/// Minutes and seconds: "2:05".
func clock(_ seconds: Int) -> String {
  "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
}

private let englishWeekdays = [
  "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
]
private let englishMonths = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December",
]

private func articles(_ count: Int) -> String {
  count == 1 ? "1 article" : "\(grouped(count, ",")) articles"
}

/// The question whether `suggestion` was meant, or what to do when nothing is near.
private func meant(_ suggestion: String?, else advice: String) -> String {
  suggestion.map { "Did you mean “\($0)”?" } ?? advice
}
