import ArticleLibrary
import Sentences

extension App {
  /// Opens what is selected in the list or among the hits.
  mutating func open() {
    guard search?.selected != nil || (search == nil && list.selected != nil) else { return }
    if focus == .search, let search { remember(search.trimmedQuery) }
    focus = .detail
    isFollowing = true
    if !detail.isOpened { detail.resume() }
    detail.isOpened = true
    savesState = true
  }

  /// Opens another article from the one that is open, to come back to it.
  mutating func openFromHere(_ summary: ArticleSummary) {
    rememberPlace()
    guard summary.id != detail.wantedID else {
      detail.site = nil
      return
    }
    var before = detail
    before.request = nil
    before.readTimer = nil
    trail.append(before)
    detail.turn(to: summary)
    detail.isOpened = true
  }

  /// Back from the article: to the one it was opened from, to the hits, or to the list.
  mutating func leaveDetail() {
    rememberPlace()
    if var before = trail.popLast() {
      before.isOpened = true
      detail = before
      return
    }
    detail.isOpened = false
    detail.readTimer = nil
    focus = search == nil ? .list : .search
    savesState = true
  }

  /// Goes `step` articles further in the list, or among the hits.
  ///
  /// An article that was opened from another one has no place among them.
  mutating func goToNeighbour(_ step: Int) {
    guard trail.isEmpty else { return say(.noNeighbourHere) }
    rememberPlace()
    let hasMoved: Bool
    if search != nil {
      hasMoved = search?.move(by: step) ?? false
    } else {
      let before = list.selection
      list.select(before + step)
      hasMoved = list.selection != before
    }
    if hasMoved {
      isFollowing = focus == .detail
    } else {
      say(step < 0 ? .noNewerArticle : .noOlderArticle)
    }
  }

  /// Gives the keys to the next pane on the screen, or the one before.
  mutating func moveFocus(by step: Int) {
    let panes = layout.panes
    guard help == nil, panes.count > 1, let index = panes.firstIndex(of: focus) else { return }
    let next = panes[(index + step + panes.count) % panes.count]
    if focus == .detail, next != .detail {
      detail.isOpened = false
      detail.readTimer = nil
    }
    if next == .detail {
      open()
    } else {
      if next == .sidebar { sidebar.select(list.list) }
      focus = next
    }
  }

  /// To the lists, and back.
  mutating func showLists() {
    guard search == nil else { return leaveSearchFor { $0.showLists() } }
    if focus == .detail { leaveDetailForGood() }
    sidebar.select(list.list)
    focus = .sidebar
  }

  /// To the bookmarks, and back.
  mutating func showBookmarks() {
    guard search == nil else { return leaveSearchFor { $0.showBookmarks() } }
    if focus == .detail { leaveDetailForGood() }
    if list.list == .bookmarked {
      if !outerLists.isEmpty { leaveList() }
    } else {
      enter(.bookmarked)
    }
    focus = .list
  }

  /// Shows the list that is selected in the side pane.
  mutating func openSelectedList() {
    if let saved = sidebar.selectedSearch { return open(saved) }
    guard let chosen = sidebar.selected else { return }
    focus = .list
    guard chosen != list.list else { return }
    while let outer = outerLists.popLast() { list = outer }
    if chosen != list.list { enter(chosen) }
  }

  private mutating func enter(_ name: ArticleList) {
    list.request = nil
    outerLists.append(list)
    list = ListPane(name)
  }

  /// Back to the list that this one was opened from.
  mutating func leaveList() {
    guard let outer = outerLists.popLast() else { return }
    list = outer
    focus = .list
  }

  private mutating func leaveDetailForGood() {
    trail = []
    leaveDetail()
  }

  private mutating func leaveSearchFor(_ body: (inout App) -> Void) {
    leaveSearch()
    body(&self)
  }

  /// What the page of the article said of its site, and back.
  mutating func showSite() {
    guard let article = detail.loaded?.article, detail.isCurrent else { return }
    if focus != .detail {
      guard current?.id == article.id, layout.detail != nil else { return }
      open()
    }
    let number = article.content.document?.number
    detail.site = SitePane(article.content.site, number: number, language: settings.language)
    ask(.siteHistory(article.id))
    if let mentions = detail.mentions {
      detail.site?.take(mentions: mentions, language: settings.language)
    } else {
      askMentions()
    }
  }

  /// Looks for the selected document of the site in the library.
  mutating func findSelectedDocument() {
    switch detail.site?.selected {
    case .document(let document): find(document)
    case .copy(let number): copy(number)
    case .article(let article): openFromHere(article)
    case .mentions: searchMentions()
    case .list(let list):
      detail.site = nil
      leaveDetailForGood()
      showList(list)
    case nil: break
    }
  }

  /// Shows a list of the library, to come back from it to the one that is shown.
  mutating func showList(_ name: ArticleList) {
    if search != nil { leaveSearch() }
    if list.list != name { enter(name) }
    focus = .list
  }

  private mutating func find(_ document: SiteDocument) {
    ask(.documents(document.number)) {
      .findDocument(number: document.number, url: document.url, $0)
    }
  }

  /// To the next match, or the one before.
  mutating func moveMatch(_ step: Int) {
    guard detail.moveMatch(by: step) else { return say(.noMatch) }
    if focus == .detail { markRead() }
  }
}
