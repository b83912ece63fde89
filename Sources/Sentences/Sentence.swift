/// Everything that tinbai says to a person: one case a sentence, its words in one file a language.
///
/// Values that come from outside are parameters; they are put in as they are and made safe for the
/// terminal where they are drawn or printed.
public enum Sentence: Hashable, Sendable {
  /// What was imported, and how it is taken back.
  case keeping(KeepingSentence)
  /// Something of the article that is read: links, places, highlights, statistics.
  case reading(ReadingSentence)

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
  /// Help of `import --follow`.
  case optionFollow
  /// Help of the paths to import.
  case argumentPaths
  /// Help of the query.
  case argumentQuery
  /// Help of an article's number.
  case argumentID
  /// How far an import is: per cent, articles so far, articles a second, seconds left.
  case importProgress(percent: Int, articles: Int, rate: Int, secondsLeft: Int?)
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
  /// How far the index has been put in order after an import.
  case optimizingIndex(percent: Int)

  // MARK: Checking a library

  case commandCheck
  case commandCheckMore
  case optionRebuildIndex
  case rebuildingIndex(percent: Int)
  case checkingDatabase
  case checkingIndex
  case checkingLists
  case checkPassed
  case checkFoundDamage(reason: String, count: Int)
  case checkFoundIndexDamage(reason: String)
  case checkFoundUnfinishedIndex
  case checkFoundWrongCounts(lists: Int)
  case checkFoundMissingTexts(articles: Int)
  /// What a command prints could not be written.
  case outputFailed(reason: String)
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
  /// The option that asks for an order of the hits, and the one that tells how a query was read.
  case optionSort, optionExplain
  /// How a query was read, as a command says it.
  case queryRead(String)
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
  /// A language was named that the interface does not speak.
  case unknownLanguage(name: String)
  /// There is no library where the person said.
  case libraryMissing(path: String)
  /// The library cannot be opened.
  case libraryCannotOpen(path: String, reason: String)
  /// The file is something else than a library.
  case libraryNotOne(path: String)
  /// The library may not be changed.
  case libraryReadOnly(path: String)
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
  /// An address has a scheme that is not opened.
  case linkNotAllowed(address: String)
  /// No browser could be started.
  case noBrowser(address: String)
  /// There is no such theme.
  case themeMissing(name: String, known: [String])
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

  // The reader
  /// A number, grouped as the language does.
  case number(Int)
  /// Which of how many.
  case position(Int, of: Int)
  /// A share of a hundred.
  case percent(Int)
  /// How many articles are unread.
  case unreadCount(Int)
  /// A day in full; the weekday is 0 for Monday.
  case longDate(weekday: Int, day: Int, month: Int, year: Int)
  /// A day in full and a time; the weekday is 0 for Monday.
  case longMoment(weekday: Int, day: Int, month: Int, year: Int, hour: Int, minute: Int)
  /// A day in few letters.
  case shortDate(day: Int, month: Int, year: Int)
  /// A time of today.
  case today(hour: Int, minute: Int)
  /// A time of yesterday.
  case yesterday(hour: Int, minute: Int)
  /// A moment of this year.
  case thisYear(day: Int, month: Int, hour: Int, minute: Int)
  /// Today and yesterday, where no time is known.
  case someTimeToday, someTimeYesterday
  /// A day of this year, where no time is known.
  case dayOfThisYear(day: Int, month: Int)

  // The reader: panes at rest
  /// Headings of the side pane.
  case sections, sources, tags
  /// The heading of the lists in the side pane.
  case lists
  /// Something is being loaded.
  case loading
  /// A list without articles.
  case emptyList
  /// A list of bookmarks without articles, and the key that sets one.
  case noBookmarks(key: String)
  /// A list of unread articles without articles.
  case nothingUnread
  /// Nothing is shown in the detail pane.
  case nothingSelected
  /// The article is not in the library any more.
  case articleGone
  /// The screen is too small, and the least that is needed.
  case screenTooSmall(columns: Int, rows: Int, neededColumns: Int, neededRows: Int)
  /// The library has no article: what greets the person.
  case emptyLibrary
  /// How to fill the library, before the command.
  case howToImport
  /// Which key opens the sample, behind the key.
  case howToOpenSample
  /// The library on the screen is the built-in sample.
  case sampleLibrary

  // The reader: an article
  /// Stands where a picture is, before its caption.
  case picture
  /// Who wrote it.
  case author(String)
  /// Where it was published first.
  case source(String)
  /// Its tags.
  case taggedWith(String)
  /// When it was changed last.
  case modified(String)
  /// Headings at the end of an article.
  case attachments, newerOnPage, olderOnPage
  /// Labels of the neighbours in the list.
  case newerArticle, olderArticle
  /// Labels of an official document's card.
  case documentNumber, documentCategory, documentAreas, documentIssuer, documentSigner
  /// Labels of an official document's days.
  case documentIssued, documentValidFrom, documentExpires
  /// Labels of the documents before and after an official document.
  case documentReplaces, documentReplacedBy
  /// Whether an official document is in force.
  case inForce, notYetInForce, noLongerInForce
  /// The heading of what the page said of its site.
  case siteHeading
  /// Parts of it.
  case sitePhones, siteDocuments, siteCounters
  /// How long the site keeps a session.
  case sessionTimeout(seconds: Int)
  /// The page said nothing of its site.
  case noSite

  // The reader: search
  /// The search line before anything is typed.
  case searchHint
  /// The orders of hits.
  case newestFirst, bestFirst
  /// How many articles match; capped when there may be more.
  case found(Int, isCapped: Bool)
  /// Which match of how many.
  case match(Int, of: Int)
  /// How a query was read.
  case query(QuerySentence)
  /// What of a query was read otherwise than it may have been meant.
  case queryNote(QueryNoteSentence)

  // The search pane
  /// No article has these words.
  case wordsMissing([String])
  /// Each word is in some article, but no article has them all.
  case wordsNeverTogether
  /// How long a search took.
  case took(microseconds: Int)
  /// What stands before a name that is typed.
  case namePrompt
  /// The heading of the saved searches.
  case savedSearches
  /// What was done with a saved search.
  case searchSaved(name: String), searchRenamed(name: String), searchDeleted(name: String)
  /// Another saved search has the name.
  case searchNameTaken(name: String)
  /// There is no query to save.
  case nothingToSave
  /// A change of a saved search was undone.
  case undoneSavedSearch
  /// What keys do with offers, names and saved searches.
  case hintTry, hintSave, hintCancel, hintRename, hintDelete
  /// Keys of saved searches.
  case helpSaveSearch, helpRenameSearch, helpDeleteSearch
  /// There is nothing that Tab could put in.
  case nothingToComplete
  /// What Tab does.
  case hintComplete
  /// How a query was read.
  case readAs(String), orderedBy(String)
  /// What joins the parts of a reading.
  case readingAnd, readingOr, readingNot(String), readingNear([String], distance: Int)
  /// Days and languages in a reading; a day that is nil is open.
  case readingDay(String), readingDays(first: String?, last: String?), readingLanguage(String)
  /// The fields of a query.
  case fieldTitle, fieldAuthor, fieldSource, fieldSection, fieldTag, fieldNumber, fieldSigner
  /// What an article is or has, in a reading.
  case stateUnread, stateRead, stateBookmarked, stateDocument, hasImage, hasAttachment, hasNote
  /// Further orders of hits.
  case oldestFirst, titleFirst
  /// What was read otherwise than it may have been meant.
  case noteUnknownField(String), noteUnknownValue(String), noteMissingValue(String)
  /// The same for signs.
  case noteLoneSign(String), noteOpenQuotation, noteOpenParenthesis, noteTooLong
  /// What to try in the place of a query that found nothing, on the command line.
  case searchOffers([String])

  // The reader: what happened
  /// The person's change of an article.
  case bookmarked, bookmarkRemoved, markedRead, markedUnread
  /// What was undone, and for how many articles.
  case undoneRead(Int), undoneBookmark(Int), undoneImport(Int), undoneOther(Int)
  /// There is no change to undo.
  case nothingToUndo
  /// An address is handed to the browser.
  case opening(host: String)
  /// The article has no address.
  case noLink
  /// An address of a kind that is not opened.
  case unsafeLink
  /// The library has no document with this number.
  case documentMissing(number: String)
  /// An article that was opened from another one has no newer and older ones.
  case noNeighbourHere
  /// The list ends here.
  case noNewerArticle, noOlderArticle
  /// The article has no match.
  case noMatch

  // The reader: hints of the status line, each behind its key
  /// What the main keys do.
  case hintRead, hintSearch, hintBookmark, hintHelp, hintBack, hintOlder, hintNextMatch
  /// What further keys do.
  case hintOpen, hintOpenHit, hintOrder, hintScroll, hintSample, hintQuit, hintLists

  // The reader: help
  /// The heading of the help.
  case helpHeading
  /// Headings of its parts.
  case helpMoving, helpArticle, helpSearch, helpApp
  /// Moving.
  case helpMoveDown, helpMoveUp, helpPageDown, helpPageUp, helpHalfPageDown, helpHalfPageUp
  /// Moving far.
  case helpTop, helpBottom, helpPercent
  /// Going from place to place.
  case helpOpen, helpBack, helpLeave, helpNextPane, helpPreviousPane, helpNewer, helpOlder
  /// Going to lists, search and help.
  case helpLists, helpBookmarks, helpSearchAction, helpHelp
  /// With an article.
  case helpToggleBookmark, helpToggleRead, helpOpenLink, helpSite, helpNextMatch
  /// With a match.
  case helpPreviousMatch
  /// How articles are set.
  case helpWiden, helpNarrow, helpParagraphs, helpAlignment, helpHyphenation, helpDirection, helpZen
  /// How many columns a line of an article may take now.
  case measureIs(Int)
  /// How articles are set now.
  case paragraphsSpaced, paragraphsIndented, alignedLeft, alignedJustified
  /// How words are divided now, and who orders right-to-left text.
  case hyphenationOn, hyphenationOff, orderedHere, orderedByTerminal
  /// With hits.
  case helpNextHit, helpPreviousHit, helpHitsDown, helpHitsUp, helpOpenHit, helpLeaveSearch
  /// With the order of hits.
  case helpSearchOrder
  /// In the search line.
  case helpCursorLeft, helpCursorRight, helpCursorStart, helpCursorEnd
  /// Erasing in the search line.
  case helpEraseLeft, helpEraseRight, helpEraseWord, helpEraseToStart
  /// The program.
  case helpUndo, helpReload, helpSample, helpRedraw, helpSuspend, helpQuit

  // Settings
  /// A settings, key or theme file is no TOML; the detail is the parser's, in English.
  case settingsSyntax(place: String, detail: String)
  /// A settings or theme file has a name that means nothing there.
  case settingsUnknownName(place: String, name: String, suggestion: String?)
  /// A theme file names a role that does not exist.
  case settingsUnknownRole(place: String, name: String, suggestion: String?)
  /// A key file names an action that does not exist.
  case settingsUnknownAction(place: String, name: String, suggestion: String?)
  /// A theme file has something that is no colour.
  case settingsUnknownColor(place: String, name: String, suggestion: String?)
  /// A key file has something that is no key.
  case settingsUnknownKey(place: String, name: String, suggestion: String?)
  /// A setting has a value that is not one of its few.
  case settingsUnknownValue(place: String, value: String, name: String, known: [String])
  /// A setting takes text.
  case settingsNeedsText(place: String, name: String)
  /// A setting takes a whole number.
  case settingsNeedsNumber(place: String, name: String)
  /// A setting takes `true` or `false`.
  case settingsNeedsFlag(place: String, name: String)
  /// A name takes a table.
  case settingsNeedsTable(place: String, name: String)
  /// A name takes a colour.
  case settingsNeedsColor(place: String, name: String)
  /// An action takes keys.
  case settingsNeedsKeys(place: String, name: String)
  /// A number is too small or too large.
  case settingsOutOfRange(place: String, name: String, least: Int, most: Int)
  /// Two actions want one key.
  case settingsKeyTwice(place: String, key: String, first: String, second: String)
  /// A key that cannot be given to another action.
  case settingsKeyReserved(place: String, key: String, action: String)

  // MARK: Feeds, exports and books

  /// What `feed` does.
  case commandFeed
  /// The names of its members.
  case commandFeedMore
  /// What `export` does.
  case commandExport
  /// The forms and what comes back.
  case commandExportMore
  /// The form of JSON lines.
  case optionExportLines
  /// The form of a Markdown folder.
  case optionExportMarkdown
  /// The form of one page.
  case optionExportPage
  /// The form of a book.
  case optionExportBook
  /// Where the export goes.
  case optionOutput
  /// Which articles are exported.
  case optionExportQuery
  /// What the page or book is called.
  case optionExportTitle
  /// Numbers of articles to export.
  case argumentExportIDs
  /// A form that is no stream was asked for without a name.
  case exportNeedsOutput
  /// What was exported.
  case exportSummary(count: Int, path: String)
  /// A file of an export cannot be written.
  case exportFailed(path: String, reason: String)
  /// Ctrl-C in an export.
  case exportInterrupted
  /// A file in an archive gives no article.
  case reasonInside(name: String, reason: String)
  /// A name in an archive is refused.
  case reasonUnsafeName
  /// An archive grows beyond measure.
  case reasonArchiveTooLarge
  /// Archives stand in archives.
  case reasonArchiveTooDeep
}
