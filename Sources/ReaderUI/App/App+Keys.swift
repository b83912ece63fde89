import Screen

extension App {
  /// Does what a key does here.
  mutating func press(_ key: Key) {
    message = nil
    if key == .control("c") { return quit() }
    if pressInFront(key) { return }
    if isTyping { return pressInLine(key) }
    if let digit = Self.digit(key), digit != "0" || !count.isEmpty {
      if count.count < 7 { count.append(digit) }
      return
    }
    let number = Int(count)
    count = ""
    if stepSelection(key) { return }
    let isReading = focus == .detail && help == nil && detail.site == nil
    let here: [Action.Place] = isReading ? [.reading] : focus == .sidebar ? [.lists] : []
    let places: [Action.Place] = [.moving, .article, .app, .everywhere]
    guard let action = settings.keymap.action(for: key, in: here + places) else { return }
    perform(action, number)
  }

  private static func digit(_ key: Key) -> Character? {
    guard case .character(let character) = key, ("0"..."9").contains(character) else { return nil }
    return character
  }

  /// Does an action; `number` is the count before it.
  ///
  /// Gives false for one that means nothing here.
  @discardableResult
  mutating func perform(_ action: Action, _ number: Int?) -> Bool {
    if help != nil, moveHelp(action, number) { return true }
    let isHandled: Bool
    switch focus {
    case .list: isHandled = moveList(action, number)
    case .detail:
      if performInReading(action, number) { return true }
      isHandled = detail.site == nil ? moveDetail(action, number) : moveSite(action, number)
    case .sidebar: isHandled = moveSidebar(action, number)
    case .search: isHandled = editSearch(action)
    }
    return isHandled || performOnArticle(action, number) || performAnywhere(action)
  }

  private mutating func performOnArticle(_ action: Action, _ number: Int?) -> Bool {
    switch action {
    case .newer: goToNeighbour(-(number ?? 1))
    case .older: goToNeighbour(number ?? 1)
    case .toggleBookmark: toggleBookmark()
    case .toggleRead: toggleRead()
    case .openLink: openLink()
    case .related: showRelated()
    case .copyAddress: copyAddress()
    case .nextVersion: findNextVersion()
    case .showSite: showSite()
    case .nextMatch: moveMatch(number ?? 1)
    case .previousMatch: moveMatch(-(number ?? 1))
    default: return performOnText(action, number)
    }
    return true
  }

  private mutating func performAnywhere(_ action: Action) -> Bool {
    switch action {
    case .showLists: showLists()
    case .showBookmarks: showBookmarks()
    case .highlights: showHighlights()
    case .unfinished: showUnfinished()
    case .statistics: showStatistics()
    case .jumpBack: jumpBack()
    case .jumpForward: jumpForward()
    case .goToMark: awaitMark(.goToMark)
    case .search: openSearch()
    case .help: help = help == nil ? HelpPane(settings) : nil
    case .nextPane: moveFocus(by: 1)
    case .previousPane: moveFocus(by: -1)
    case .undo: ask(.undo) { .undo($0) }
    case .reload:
      minutes = [:]
      reload()
    case .openSample: if !isSample { ask(.sample) { .openSample($0) } }
    case .redraw: perform(.redraw)
    case .suspend:
      perform(.saveState(state))
      perform(.suspend)
    case .quit: quit()
    default: return false
    }
    return true
  }
}
