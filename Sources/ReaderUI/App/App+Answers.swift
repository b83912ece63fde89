import ArticleLibrary
import Sentences
import Vietnamese

extension App {
  /// Takes the answer to a request in; one that nobody waits for any more is dropped.
  mutating func take(_ answer: Answer) {
    guard let request = pending.removeValue(forKey: answer.ticket) else { return }
    switch request {
    case .page(let anchor): takePage(answer, from: anchor)
    case .article(let id): takeArticle(answer, id)
    case .piece, .heights: takeText(answer)
    case .address: takeAddress(answer)
    case .overview: takeOverview(answer)
    case .search: takeHits(answer)
    case .moreHits: takeMoreHits(answer)
    case .hitCount: takeHitCount(answer)
    case .advice: takeAdvice(answer)
    case .completions(let place): takeCompletions(answer, place)
    case .queries: takeQueries(answer)
    case .savedSearch(let done): takeSavedSearch(answer, done)
    case .savedCount(let saved): takeSavedCount(answer, saved)
    case .read, .bookmark: takeChange(answer, request)
    case .undo: takeUndo(answer)
    case .versions(let id): takeVersions(answer, of: id)
    case .documents(let number): takeDocuments(answer, number: number)
    case .link: if case .failed(let reason) = answer.outcome { say(reason, isError: true) }
    case .edited(let id): takeEdited(answer, id)
    case .revised: takeRevised(answer)
    case .sample: takeSample(answer)
    case .reading(let request): takeReading(answer, request)
    case .linkedArticle(let link): takeLinkedArticle(answer, link)
    case .linkedDocument(let number): takeLinkedDocument(answer, number)
    case .copy(let letters): takeCopy(answer, letters: letters)
    case .picture(let request): takePicture(answer, request)
    case .ahead(let id): takeAhead(answer, id)
    case .readTimer, .typingPause, .lengthsPause, .aheadPause: break
    }
  }

  private mutating func takePage(_ answer: Answer, from anchor: PageAnchor) {
    guard list.request == answer.ticket else { return }
    list.request = nil
    switch answer.outcome {
    case .page(let page):
      list.take(page, from: anchor)
      sayNewRows()
    case .failed(let reason):
      list.problem = reason
      if list.total != nil { say(reason, isError: true) }
    default: break
    }
  }

  /// Says that rows have come above the selected one, where the list has the keys.
  private mutating func sayNewRows() {
    var count = list.takeNewRowsAbove()
    guard count > 0, focus == .list else { return }
    if case .reading(.newRowsAbove(let before, _))? = message?.text {
      count += before
    } else if message != nil {
      return
    }
    sayReading(.newRowsAbove(count, key: settings.keymap.label(for: .moveToTop)))
  }

  private mutating func takeArticle(_ answer: Answer, _ id: ArticleID) {
    guard detail.request == answer.ticket else { return }
    detail.request = nil
    guard id == detail.wantedID else { return }
    switch answer.outcome {
    case .article(let loaded?):
      detail.show(loaded, language: settings.language, today: now.day)
    case .article(nil): detail.problem = .articleGone
    case .failed(let reason): detail.problem = reason
    default: break
    }
  }

  private mutating func takeAddress(_ answer: Answer) {
    switch answer.outcome {
    case .article(let loaded?): openAddress(loaded.article.content.url)
    case .article(nil): say(.articleGone, isError: true)
    case .failed(let reason): say(reason, isError: true)
    default: break
    }
  }

  private mutating func takeOverview(_ answer: Answer) {
    guard sidebar.request == answer.ticket else { return }
    sidebar.request = nil
    switch answer.outcome {
    case .overview(let overview): sidebar.take(overview, shown: list.list)
    case .failed(let reason): say(reason, isError: true)
    default: break
    }
  }

  private mutating func takeHits(_ answer: Answer) {
    guard search?.request == answer.ticket else { return }
    search?.request = nil
    switch answer.outcome {
    case .found(let result, let microseconds):
      search?.take(result, microseconds: microseconds)
      search?.explain(now: now, language: settings.language)
      if result.hits.isEmpty, search?.isUnfinished == false { askAdvice() }
      if search?.opensHit == true, focus == .search { open() }
      search?.opensHit = false
    case .failed(let reason):
      search?.clear()
      search?.problem = reason
    default: break
    }
  }

  private mutating func takeMoreHits(_ answer: Answer) {
    guard search?.moreRequest == answer.ticket else { return }
    switch answer.outcome {
    case .found(let result, _):
      search?.moreRequest = nil
      search?.takeMore(result)
    case .failed(let reason): say(reason, isError: true)
    default: search?.moreRequest = nil
    }
  }

  private mutating func takeHitCount(_ answer: Answer) {
    guard search?.settling == .asked(answer.ticket) else { return }
    search?.settling = .settled
    switch answer.outcome {
    case .found(let result, _): search?.takeCount(result)
    case .failed(let reason): say(reason, isError: true)
    default: break
    }
  }

  /// A change that the library refused is taken back on the screen.
  private mutating func takeChange(_ answer: Answer, _ request: Request) {
    guard case .failed(let reason) = answer.outcome else { return }
    say(reason, isError: true)
    switch request {
    case .read(let id, let was): change(id) { $0.isRead = was }
    case .bookmark(let id, let was): change(id) { $0.isBookmarked = was }
    default: break
    }
  }

  private mutating func takeUndo(_ answer: Answer) {
    switch answer.outcome {
    case .undone(let change?):
      say(Self.sentence(for: change))
      reload()
    case .undone(nil): say(.nothingToUndo)
    case .failed(let reason): say(reason, isError: true)
    default: break
    }
  }

  private static func sentence(for change: UndoneChange) -> Sentence {
    switch change.kind {
    case .read: .undoneRead(change.count)
    case .bookmark: .undoneBookmark(change.count)
    case .highlight: .reading(.undoneHighlight)
    case .importing: .undoneImport(change.count)
    case .savedSearch: .undoneSavedSearch
    case .revision: .reading(.undoneRevision)
    case .other: .undoneOther(change.count)
    }
  }

  private mutating func takeDocuments(_ answer: Answer, number: String) {
    switch answer.outcome {
    case .documents(let found):
      guard let document = found.first else { return say(.documentMissing(number: number)) }
      guard focus == .detail, detail.site != nil else { return }
      openFromHere(document)
    case .failed(let reason): say(reason, isError: true)
    default: break
    }
  }

  private mutating func takeSample(_ answer: Answer) {
    switch answer.outcome {
    case .sampleOpened:
      isSample = true
      focus = .list
      list = ListPane(.all)
      outerLists = []
      detail = DetailPane()
      trail = []
      search = nil
      origin = nil
      sidebar = SidebarPane()
    case .failed(let reason): say(reason, isError: true)
    default: break
    }
  }

  /// The time is over: an article that is still open counts as read, and typing as paused.
  mutating func timeOut(_ ticket: Ticket) {
    switch pending.removeValue(forKey: ticket) {
    case .readTimer(let id):
      guard detail.readTimer == ticket, detail.isOpened, detail.summary?.id == id else { return }
      markRead()
    case .typingPause:
      if search?.settling == .typing(ticket) { search?.settling = .due }
    case .lengthsPause(let touches): endLengthsPause(after: touches)
    case .aheadPause(let id): endAheadPause(id)
    default: break
    }
  }

  /// Fetches everything that is shown again, without moving the person.
  mutating func reload() {
    list.isStale = true
    forgetAhead()
    list.problem = nil
    list.request = nil
    for index in outerLists.indices { outerLists[index].isStale = true }
    shelf.forgetUnpainted()
    sidebar.isStale = true
    sidebar.request = nil
    sidebar.countRequest = nil
    detail.isStale = true
    detail.problem = nil
    detail.request = nil
  }
}
