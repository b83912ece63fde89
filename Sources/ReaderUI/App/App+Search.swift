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
    forgetSearches()
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
    if pane.isEmpty {
      forgetSearches()
      search?.clear()
    } else {
      forgetSearches(isReplaced: true)
      let ticket = ask(.search) { .search(pane.wanted, $0) }
      let pause = ask(.typingPause) { .wake(afterMilliseconds: SearchPane.pause, $0) }
      search?.request = ticket
      search?.settling = .typing(pause)
      search?.opensHit = false
    }
  }

  /// Waits for no hits any more; `isReplaced` when the next search cancels the running one.
  private mutating func forgetSearches(isReplaced: Bool = false) {
    guard let pane = search else { return }
    let tickets = [pane.request, pane.moreRequest, pane.settling.ticket].compactMap { $0 }
    let isRunning = tickets.contains { pending[$0] != nil && pending[$0] != .typingPause }
    for ticket in tickets { pending[ticket] = nil }
    if isRunning, !isReplaced { perform(.cancelSearch) }
    search?.request = nil
    search?.moreRequest = nil
    search?.settling = .settled
  }

  /// Fetches more hits; the true count, which they interrupt, is asked for again after them.
  mutating func askMoreHits(_ request: SearchRequest) {
    if case .asked(let ticket)? = search?.settling {
      pending[ticket] = nil
      search?.settling = .due
    }
    let ticket = ask(.moreHits) { .search(request, $0) }
    search?.moreRequest = ticket
  }

  /// Asks in a pause how many articles match, unless that is known.
  mutating func askHitCount() {
    guard let request = search?.wantedCount else {
      search?.settling = .settled
      return
    }
    let ticket = ask(.hitCount) { .search(request, $0) }
    search?.settling = .asked(ticket)
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
