public import Screen

extension Action {
  /// Where an action's keys work.
  public enum Place: String, CaseIterable, Hashable, Sendable {
    /// In every list and text, but not in the search line.
    case moving
    /// In an article that is open.
    case reading
    /// Wherever an article is selected or shown.
    case article
    /// In the line and the hits of a search.
    case search
    /// With a saved search in the lists.
    case lists
    /// Everywhere but in the search line.
    case app
    /// Everywhere.
    case everywhere
  }

  /// Where the action's keys work.
  public var place: Place {
    switch self {
    case .moveDown, .moveUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .moveToTop,
      .moveToBottom, .moveToPercent, .open, .back, .leave:
      .moving
    case .find, .followLink, .listLinks, .contents, .mentions, .newerInSection, .olderInSection,
      .setMark, .select, .copy, .copyCited, .highlight, .note, .pipe, .edit,
      .showPicture, .tableRight, .tableLeft:
      .reading
    case .newer, .older, .toggleBookmark, .toggleRead, .openLink, .showSite, .nextMatch,
      .previousMatch, .widen, .narrow, .changeParagraphs, .changeAlignment, .changeHyphenation,
      .changeDirection, .zen, .related, .copyAddress, .nextVersion:
      .article
    case .nextHit, .previousHit, .pageOfHitsDown, .pageOfHitsUp, .openHit, .leaveSearch,
      .changeSearchOrder, .cursorLeft, .cursorRight, .cursorToStart, .cursorToEnd, .eraseLeft,
      .eraseRight, .eraseWord, .eraseToStart, .saveSearch:
      .search
    case .renameSearch, .deleteSearch: .lists
    case .showLists, .showBookmarks, .search, .undo, .reload, .openSample, .highlights,
      .unfinished, .statistics, .jumpBack, .jumpForward, .goToMark:
      .app
    case .help, .nextPane, .previousPane, .redraw, .suspend, .quit:
      .everywhere
    }
  }

  /// The keys that do it unless the person has chosen others.
  public var defaultKeys: [Key] {
    defaultKeyNames.split(separator: " ").compactMap { Key(name: String($0)) }
  }

  private var defaultKeyNames: String {
    switch place {
    case .moving: movingKeyNames
    case .reading: readingKeyNames
    case .article: articleKeyNames
    case .search, .lists: searchKeyNames
    case .app, .everywhere: appKeyNames
    }
  }

  private var movingKeyNames: String {
    switch self {
    case .moveDown: "j down"
    case .moveUp: "k up"
    case .pageDown: "page-down ctrl-f space"
    case .pageUp: "page-up ctrl-b"
    case .halfPageDown: "ctrl-d"
    case .halfPageUp: "ctrl-u"
    case .moveToTop: "g home"
    case .moveToBottom: "G end"
    case .moveToPercent: "%"
    case .open: "enter l right"
    case .back: "escape h left"
    case .leave: "q"
    default: ""
    }
  }

  private var readingKeyNames: String {
    switch self {
    case .find: "/"
    case .followLink: "f"
    case .listLinks: "F"
    case .contents: "c"
    case .mentions: "M"
    case .newerInSection: "("
    case .olderInSection: ")"
    case .setMark: "m"
    case .select: "v"
    case .copy: "y"
    case .copyCited: "alt-y"
    case .highlight: "a"
    case .note: "A"
    case .pipe: "|"
    case .showPicture: "p"
    case .tableRight: ">"
    case .tableLeft: "<"
    case .edit: "e"
    default: ""
    }
  }

  private var articleKeyNames: String {
    switch self {
    case .newer: "[ {"
    case .older: "] }"
    case .toggleBookmark: "b"
    case .toggleRead: "u"
    case .openLink: "o"
    case .related: "r"
    case .copyAddress: "Y"
    case .nextVersion: "V"
    case .showSite: "i"
    case .nextMatch: "n"
    case .previousMatch: "N"
    case .widen: "+ ="
    case .narrow: "minus"
    case .changeParagraphs: "alt-p"
    case .changeAlignment: "alt-j"
    case .changeHyphenation: "alt-h"
    case .changeDirection: "alt-d"
    case .zen: "z"
    default: ""
    }
  }

  private var searchKeyNames: String {
    switch self {
    case .nextHit: "down ctrl-n"
    case .previousHit: "up ctrl-p"
    case .pageOfHitsDown: "page-down ctrl-f"
    case .pageOfHitsUp: "page-up ctrl-b"
    case .openHit: "enter"
    case .leaveSearch: "escape"
    case .changeSearchOrder: "ctrl-r"
    case .saveSearch: "ctrl-s"
    case .renameSearch: "r"
    case .deleteSearch: "d delete"
    case .cursorLeft: "left"
    case .cursorRight: "right"
    case .cursorToStart: "home ctrl-a"
    case .cursorToEnd: "end ctrl-e"
    case .eraseLeft: "backspace ctrl-h"
    case .eraseRight: "delete ctrl-d"
    case .eraseWord: "ctrl-w"
    case .eraseToStart: "ctrl-u"
    default: ""
    }
  }

  private var appKeyNames: String {
    switch self {
    case .showLists: "s"
    case .showBookmarks: "B"
    case .search: "/ \\"
    case .highlights: "H"
    case .unfinished: "C"
    case .statistics: "#"
    case .jumpBack: "ctrl-o"
    case .jumpForward: "ctrl-n"
    case .goToMark: "'"
    case .undo: "U"
    case .reload: "R f5"
    case .openSample: "S"
    case .help: "? f1"
    case .nextPane: "tab"
    case .previousPane: "backtab"
    case .redraw: "ctrl-l"
    case .suspend: "ctrl-z"
    case .quit: "ctrl-c"
    default: ""
    }
  }
}
