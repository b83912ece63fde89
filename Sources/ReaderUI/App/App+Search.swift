import ArticleLibrary

extension App {
  /// Opens the search, or goes back to its line.
  mutating func openSearch() {
    if search == nil {
      origin = Origin(focus: focus, detail: detail, trail: trail, help: help)
      search = SearchPane()
      ask(.queries) { .loadQueries($0) }
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
    if let search, !search.hits.isEmpty { remember(search.input.trimmed) }
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
    search?.isAmongHits = false
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
    let tickets = [
      pane.request, pane.moreRequest, pane.settling.ticket, pane.adviceRequest,
    ].compactMap { $0 }
    let isRunning = tickets.contains { pending[$0] != nil && pending[$0] != .typingPause }
    for ticket in tickets { pending[ticket] = nil }
    if isRunning, !isReplaced { perform(.cancelSearch) }
    search?.request = nil
    search?.moreRequest = nil
    search?.adviceRequest = nil
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

  /// Asks what to say and to offer, as nothing was found.
  mutating func askAdvice() {
    guard let query = search?.answered?.query else { return }
    let ticket = ask(.advice) { .advise(query: query, $0) }
    search?.adviceRequest = ticket
  }

  /// Searches for what is offered.
  mutating func takeOffer(_ offer: SearchAdvice.Offer) {
    // The blank says that the last word is whole, as it was counted.
    search?.input = TextInput(offer.query + " ")
    search?.history.leave()
    askSearch()
  }

  /// Opens the selected hit, or searches for the selected offer.
  private mutating func openHit() {
    endCompletion()
    if let offer = search?.offers?.selected, search?.hits.isEmpty == true {
      takeOffer(offer)
    } else if search?.request == nil {
      open()
    } else {
      search?.opensHit = true
    }
  }

  /// Does an action in the search line or among the hits.
  mutating func editSearch(_ action: Action) -> Bool {
    switch action {
    case .redraw, .suspend, .quit, .help: return false
    case _ where search?.name != nil: editName(action)
    case .nextPane: complete(by: 1)
    case .previousPane where search?.completion != nil: complete(by: -1)
    case .leaveSearch where search?.completion != nil: leaveCompletion()
    case .openHit: openHit()
    case .leaveSearch: leaveSearch()
    case .saveSearch: beginSaving()
    default:
      endCompletion()
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
    case .nextHit: moveDown()
    case .previousHit: moveUp()
    case .pageOfHitsDown: move(by: page)
    case .pageOfHitsUp: move(by: -page)
    case .changeSearchOrder: order = order == .newest ? .relevance : .newest
    default:
      guard input.update(action) else { return false }
      history.leave()
    }
    return true
  }

  /// To the next hit or offer; from an older query to the one after it.
  private mutating func moveDown() {
    if let query = history.newer() {
      input = TextInput(query)
    } else if hits.isEmpty, offers != nil {
      offers?.move(by: 1)
    } else {
      isAmongHits = true
      move(by: 1)
    }
  }

  /// To the hit or offer above; from the line itself to the query before.
  ///
  /// Who has gone down among the hits stays there: a key held too long does not change the query.
  private mutating func moveUp() {
    if hits.isEmpty, let offers, offers.advice.offers.first != offers.selected {
      self.offers?.move(by: -1)
    } else if !isAmongHits, selection == 0, let query = history.older(than: input.text) {
      input = TextInput(query)
    } else {
      move(by: -1)
    }
  }
}
