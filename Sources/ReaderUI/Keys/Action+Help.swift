public import Sentences

extension Action {
  /// The action's line of help.
  public var help: Sentence {
    switch place {
    case .moving: movingHelp
    case .reading: readingHelp
    case .article: articleHelp
    case .search, .lists: searchHelp
    case .app, .everywhere: appHelp
    }
  }

  private var movingHelp: Sentence {
    switch self {
    case .moveDown: .helpMoveDown
    case .moveUp: .helpMoveUp
    case .pageDown: .helpPageDown
    case .pageUp: .helpPageUp
    case .halfPageDown: .helpHalfPageDown
    case .halfPageUp: .helpHalfPageUp
    case .moveToTop: .helpTop
    case .moveToBottom: .helpBottom
    case .moveToPercent: .helpPercent
    case .open: .helpOpen
    case .back: .helpBack
    default: .helpLeave
    }
  }

  private var readingHelp: Sentence {
    switch self {
    case .find: .reading(.helpFind)
    case .followLink: .reading(.helpFollow)
    case .listLinks: .reading(.helpLinks)
    case .contents: .reading(.helpContents)
    case .mentions: .reading(.helpMentions)
    case .newerInSection: .reading(.helpNewerInSection)
    case .olderInSection: .reading(.helpOlderInSection)
    case .setMark: .reading(.helpSetMark)
    case .select: .reading(.helpSelect)
    case .copy: .reading(.helpCopy)
    case .copyCited: .reading(.helpCopyCited)
    case .highlight: .reading(.helpHighlight)
    case .note: .reading(.helpNote)
    case .pipe: .reading(.helpPipe)
    case .showPicture: .reading(.helpShowPicture)
    case .tableRight: .reading(.helpTableRight)
    case .tableLeft: .reading(.helpTableLeft)
    default: .reading(.helpEdit)
    }
  }

  private var articleHelp: Sentence {
    switch self {
    case .related: .reading(.helpRelated)
    case .copyAddress: .reading(.helpCopyAddress)
    case .newer: .helpNewer
    case .older: .helpOlder
    case .toggleBookmark: .helpToggleBookmark
    case .toggleRead: .helpToggleRead
    case .openLink: .helpOpenLink
    case .nextVersion: .keeping(.helpNextVersion)
    case .showSite: .helpSite
    case .nextMatch: .helpNextMatch
    case .widen: .helpWiden
    case .narrow: .helpNarrow
    case .changeParagraphs: .helpParagraphs
    case .changeAlignment: .helpAlignment
    case .changeHyphenation: .helpHyphenation
    case .changeDirection: .helpDirection
    case .zen: .helpZen
    default: .helpPreviousMatch
    }
  }

  private var searchHelp: Sentence {
    switch self {
    case .nextHit: .helpNextHit
    case .previousHit: .helpPreviousHit
    case .pageOfHitsDown: .helpHitsDown
    case .pageOfHitsUp: .helpHitsUp
    case .openHit: .helpOpenHit
    case .leaveSearch: .helpLeaveSearch
    case .changeSearchOrder: .helpSearchOrder
    case .saveSearch: .helpSaveSearch
    case .renameSearch: .helpRenameSearch
    case .deleteSearch: .helpDeleteSearch
    case .cursorLeft: .helpCursorLeft
    case .cursorRight: .helpCursorRight
    case .cursorToStart: .helpCursorStart
    case .cursorToEnd: .helpCursorEnd
    case .eraseLeft: .helpEraseLeft
    case .eraseRight: .helpEraseRight
    case .eraseWord: .helpEraseWord
    default: .helpEraseToStart
    }
  }

  private var appHelp: Sentence {
    switch self {
    case .showLists: .helpLists
    case .showBookmarks: .helpBookmarks
    case .search: .helpSearchAction
    case .help: .helpHelp
    case .nextPane: .helpNextPane
    case .previousPane: .helpPreviousPane
    case .undo: .helpUndo
    case .reload: .helpReload
    case .highlights: .reading(.helpHighlights)
    case .unfinished: .reading(.helpUnfinished)
    case .statistics: .reading(.helpStatistics)
    case .jumpBack: .reading(.helpJumpBack)
    case .jumpForward: .reading(.helpJumpForward)
    case .goToMark: .reading(.helpGoToMark)
    case .openSample: .helpSample
    case .redraw: .helpRedraw
    case .suspend: .helpSuspend
    default: .helpQuit
    }
  }
}
