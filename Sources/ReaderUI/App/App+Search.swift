import ArticleLibrary

extension App {
  /// Opens the search, or goes back to its line.
  mutating func openSearch() {
    if search == nil {
      origin = Origin(focus: focus, detail: detail, trail: trail, help: help)
      search = SearchPane()
      detail.isOpened = false
      detail.readTimer = nil
    } else if focus == .detail {
      trail = []
      leaveDetail()
    }
    help = nil
    focus = .search
  }

  /// Goes back to exactly where the person was.
  mutating func leaveSearch() {
    guard let origin else { return }
    if search?.request != nil || search?.moreRequest != nil { perform(.cancelSearch) }
    search = nil
    focus = origin.focus
    detail = origin.detail
    detail.request = nil
    detail.readTimer = nil
    trail = origin.trail
    help = origin.help
    self.origin = nil
  }

  /// Searches for what is typed now; the search before is not wanted any more.
  mutating func askSearch() {
    guard let pane = search else { return }
    for ticket in [pane.request, pane.moreRequest].compactMap({ $0 }) { pending[ticket] = nil }
    if pane.isEmpty {
      if pane.request != nil || pane.moreRequest != nil { perform(.cancelSearch) }
      search?.request = nil
      search?.clear()
    } else {
      let ticket = ask(.search) { .search(pane.wanted, $0) }
      search?.request = ticket
      search?.opensHit = false
    }
    search?.moreRequest = nil
  }

  /// Does an action in the search line or among the hits.
  mutating func editSearch(_ action: Action) -> Bool {
    switch action {
    case .openHit:
      if search?.request == nil { open() } else { search?.opensHit = true }
    case .leaveSearch: leaveSearch()
    default:
      guard var pane = search, pane.update(action) else { return false }
      let hasChanged = pane.input.text != search?.input.text || pane.order != search?.order
      search = pane
      if hasChanged { askSearch() }
    }
    return true
  }
}

extension SearchPane {
  /// Moves the cursor or the selection, or erases; false for an action that does neither.
  mutating func update(_ action: Action) -> Bool {
    switch action {
    case .nextHit: move(by: 1)
    case .previousHit: move(by: -1)
    case .pageOfHitsDown: move(by: page)
    case .pageOfHitsUp: move(by: -page)
    case .changeSearchOrder: order = order == .newest ? .relevance : .newest
    case .cursorLeft: input.moveLeft()
    case .cursorRight: input.moveRight()
    case .cursorToStart: input.moveToStart()
    case .cursorToEnd: input.moveToEnd()
    case .eraseLeft: input.eraseLeft()
    case .eraseRight: input.eraseRight()
    case .eraseWord: input.eraseWord()
    case .eraseToStart: input.eraseToStart()
    default: return false
    }
    return true
  }
}
