/// What a person can ask for, in one list: key names, help and the manual's table come from it.
public enum Action: String, CaseIterable, Hashable, Sendable {
  // Moving, in every pane
  /// One row or line further.
  case moveDown = "move-down"
  /// One row or line back.
  case moveUp = "move-up"
  /// A page further.
  case pageDown = "page-down"
  /// A page back.
  case pageUp = "page-up"
  /// Half a page further.
  case halfPageDown = "half-page-down"
  /// Half a page back.
  case halfPageUp = "half-page-up"
  /// To the first row or line.
  case moveToTop = "top"
  /// To the last row or line.
  case moveToBottom = "bottom"
  /// To the part that the count before it says, in percent.
  case moveToPercent = "go-to-percent"

  // Going from place to place
  /// Into what is selected.
  case open
  /// Back to where this place was opened.
  case back
  /// Back, and out of the program from the first place.
  case leave
  /// To the next pane on the screen.
  case nextPane = "next-pane"
  /// To the previous pane on the screen.
  case previousPane = "previous-pane"
  /// To the newer article of the list.
  case newer
  /// To the older article of the list.
  case older
  /// To the lists, sections, sources and tags.
  case showLists = "lists"
  /// To the bookmarks, and back.
  case showBookmarks = "bookmarks"
  /// To the search.
  case search
  /// To the help.
  case help

  // With an article
  /// Sets or removes the bookmark.
  case toggleBookmark = "toggle-bookmark"
  /// Marks as read or unread.
  case toggleRead = "toggle-read"
  /// Opens the article's address.
  case openLink = "open-link"
  /// To the next version of the story, where the library has several.
  case nextVersion = "next-version"
  /// Shows what the page said of its site.
  case showSite = "site"
  /// To the next matched word.
  case nextMatch = "next-match"
  /// To the matched word before.
  case previousMatch = "previous-match"

  // How articles are set
  /// Lines with more columns.
  case widen = "widen-measure"
  /// Lines with fewer columns.
  case narrow = "narrow-measure"
  /// Blank lines between paragraphs, or indents.
  case changeParagraphs = "change-paragraphs"
  /// Lines of one length, or not.
  case changeAlignment = "change-alignment"
  /// Words divided at the ends of lines, or not.
  case changeHyphenation = "change-hyphenation"
  /// Right-to-left text ordered here, or by the terminal.
  case changeDirection = "change-direction"
  /// The article alone on the screen, and back.
  case zen

  // With an open article
  /// Finds words in the article.
  case find = "find"
  /// Shows letters over the links in view.
  case followLink = "follow-link"
  /// Lists the links of the article.
  case listLinks = "links"
  /// Lists the headings of the article.
  case contents
  /// Searches for who mentions the document.
  case mentions
  /// Shows the columns of a wide table that are out of view on the right.
  case tableRight = "table-right"
  /// Shows those on the left again.
  case tableLeft = "table-left"
  /// Shows a picture as large as the screen.
  case showPicture = "show-picture"
  /// Lists related articles.
  case related
  /// To the newer article of the same section and source.
  case newerInSection = "newer-in-section"
  /// To the older article of the same section and source.
  case olderInSection = "older-in-section"
  /// Back to the place that was jumped from.
  case jumpBack = "jump-back"
  /// Forward again.
  case jumpForward = "jump-forward"
  /// Sets a mark.
  case setMark = "set-mark"
  /// Goes to a mark.
  case goToMark = "go-to-mark"
  /// Begins to select, or selects by larger parts.
  case select
  /// Copies what is selected.
  case copy
  /// Copies it with a line that says where it is from.
  case copyCited = "copy-cited"
  /// Copies the article's address.
  case copyAddress = "copy-address"
  /// Highlights what is selected, or takes the highlight away.
  case highlight
  /// Highlights what is selected, with a note.
  case note = "note-on-highlight"
  /// Lists the highlights of the library.
  case highlights
  /// Lists what is half read.
  case unfinished = "continue-reading"
  /// Shows how much was read.
  case statistics
  /// Gives the article to a command.
  case pipe
  /// Shows the article's Markdown in an editor.
  case edit

  // In the search line
  /// Selects the next hit.
  case nextHit = "next-hit"
  /// Selects the hit above.
  case previousHit = "previous-hit"
  /// Selects a hit a page further.
  case pageOfHitsDown = "page-of-hits-down"
  /// Selects a hit a page back.
  case pageOfHitsUp = "page-of-hits-up"
  /// Opens the selected hit at its first match.
  case openHit = "open-hit"
  /// Leaves the search.
  case leaveSearch = "leave-search"
  /// Changes between newest first and best first.
  case changeSearchOrder = "search-order"
  /// Keeps the query under a name.
  case saveSearch = "save-search"
  /// Gives the selected saved search another name.
  case renameSearch = "rename-search"
  /// Deletes the selected saved search.
  case deleteSearch = "delete-search"
  /// The cursor one character to the left.
  case cursorLeft = "cursor-left"
  /// The cursor one character to the right.
  case cursorRight = "cursor-right"
  /// The cursor to the beginning.
  case cursorToStart = "cursor-to-start"
  /// The cursor to the end.
  case cursorToEnd = "cursor-to-end"
  /// Erases the character before the cursor.
  case eraseLeft = "erase-left"
  /// Erases the character at the cursor.
  case eraseRight = "erase-right"
  /// Erases the word before the cursor.
  case eraseWord = "erase-word"
  /// Erases everything before the cursor.
  case eraseToStart = "erase-to-start"

  // The program
  /// Undoes the last change of the library.
  case undo
  /// Loads what is shown again.
  case reload
  /// Opens the sample library.
  case openSample = "open-sample"
  /// Draws the screen again.
  case redraw
  /// Gives the terminal back to the shell for a while.
  case suspend
  /// Ends the program.
  case quit
}
