/// What is said of links, places, marks, highlights and statistics of the article that is read.
///
/// The words of each language stand in `ReadingSentence+English.swift` and its neighbour.
public enum ReadingSentence: Hashable, Sendable {
  // Links
  /// The heading of the list of links, what is said when there are none, and when none is in view.
  case linksHeading, noLinks, noLinksHere
  /// Whether to open a page of this host.
  case askToOpen(host: String)
  /// The person said no.
  case notOpened
  /// The article is no document, or has no number.
  case noDocumentHere

  /// A link leads to no place of the article.
  case noSuchPlace
  /// The heading of what mentions a document, while it is looked for, and when nothing does.
  case mentionsHeading(number: String), mentionsAwaited, noMentions
  /// How many mention it, on its card; `isCapped` when there are more.
  case mentionedBy(Int, isCapped: Bool)
  /// All articles that mention the document; `isCapped` when there are more.
  case allMentions(Int, isCapped: Bool)
  /// What the keys of documents do.
  case hintMentions

  // Places
  /// So many articles have come above the selected one; a key goes to the first.
  case newRowsAbove(Int, key: String)
  /// The heading of the table of contents, and what is said when the article has no headings.
  case contentsHeading, noContents
  /// There is nowhere to go back to, or forward to.
  case noEarlierPlace, noLaterPlace
  /// Which letter a mark is to have, or has.
  case whichMarkToSet, whichMarkToGoTo, markNeedsLetter
  /// A mark is set.
  case markSet(letter: String)
  /// No mark has this letter.
  case noSuchMark(letter: String)
  /// The section has nothing newer, or older.
  case noNewerInSection, noOlderInSection
  /// The heading of related articles, and what is said when there are none.
  case relatedHeading, noRelated

  // Finding
  /// What stands before the words to find, before a note, and before a command.
  case findPrompt, notePrompt
  /// What stands before a command that gets the article in this form.
  case pipePrompt(form: String)
  /// The article does not have the words.
  case notFound

  // Selecting
  /// Nothing is selected.
  case nothingToCopy
  /// So many letters are copied.
  case copied(letters: Int)
  /// The words are too long for the terminal's clipboard.
  case tooLongToCopy(limit: Int)
  /// The copying command or file failed.
  case copyFailed(name: String)
  /// A highlight was made, or taken away.
  case highlighted, highlightRemoved
  /// The heading of all highlights, and what is said when there are none.
  case highlightsHeading, noHighlights
  /// The last change of highlights was undone.
  case undoneHighlight

  // Reading
  /// The heading of begun articles, and what is said when there are none.
  case unfinishedHeading, noUnfinished
  /// The heading of statistics, and what is said before anything was read.
  case statisticsHeading, noStatistics
  /// Minutes that an article takes.
  case readingTime(minutes: Int)
  /// What was read.
  case amountRead(articles: Int, seconds: Int)
  /// Days.
  case days(Int)
  /// Labels of the statistics.
  case readToday, readThisMonth, readInAll, readingStreak, lastThirtyDays, readBySource
  /// Articles without a source.
  case withoutSource
  /// The source's articles in the library.
  case articlesOfSource(Int)
  /// The heading of the counters over time.
  case countersOverTime
  /// A document is in force no more.
  case outOfForce

  // Pictures
  /// Which picture has the screen.
  case pictureHeading(Int, of: Int)
  /// A picture cannot be read, and there is none to show.
  case pictureFailed, noPicture
  /// What the keys of pictures do.
  case helpShowPicture, hintNextPicture

  // Tables
  /// No table in view is wider than the pane.
  case noWideTable
  /// What the keys of wide tables do.
  case helpTableRight, helpTableLeft, hintTable

  // Going out
  /// No command was typed.
  case noCommand
  /// A command could not be started.
  case commandFailed(name: String)
  /// The environment names no editor.
  case noEditor
  /// Whether to keep what was changed in the editor.
  case askToKeepRevision
  /// It is kept, or changed nothing.
  case revisionKept, revisionSame
  /// It is not kept, or not readable: it is in this file.
  case revisionDropped(file: String), revisionUnreadable(file: String)
  /// A correction was undone.
  case undoneRevision
  /// Where to press a key to come back.
  case pressEnter

  // The commands
  /// What `tinbai stats` does.
  case commandStats
  /// What `--width` does.
  case optionWidth
  /// `--width` is out of range.
  case widthOutOfRange

  // Help
  /// Lines of help, in the order of the actions.
  case helpFind, helpFollow, helpLinks, helpContents, helpMentions, helpRelated
  /// Lines of help on going from place to place.
  case helpNewerInSection, helpOlderInSection, helpJumpBack, helpJumpForward, helpSetMark
  /// Lines of help on selecting.
  case helpGoToMark, helpSelect, helpCopy, helpCopyCited, helpCopyAddress, helpHighlight
  /// Lines of help on what is kept and what goes out.
  case helpNote, helpHighlights, helpUnfinished, helpStatistics, helpPipe, helpEdit
  /// The heading of the keys in an open article.
  case helpReading

  // Hints of the status line
  /// Hints, each behind its key.
  case hintFind, hintLibrary, hintFollow, hintCopy, hintGrain, hintHighlight
}
