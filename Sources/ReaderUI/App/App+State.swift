import ArticleLibrary

extension App {
  /// Where the person is, for the next start.
  public var state: ReaderState {
    var state = ReaderState()
    state.pane = focus
    state.list = list.list
    state.selection = list.place
    if let id = detail.wantedID {
      let place = detail.isCurrent ? detail.anchor : detail.arrival.place ?? .top
      state.reading = ReaderState.Reading(article: id, place: place)
    }
    if settings.typography != givenTypography {
      state.typesetting = .init(chosen: settings.typography, given: givenTypography)
    }
    state.isZen = isZen ? true : nil
    if !marks.isEmpty { state.marks = marks }
    if let search {
      state.search = ReaderState.Search(
        query: search.input.text, order: search.order,
        selected: search.selected?.summary.id ?? search.goal)
    }
    return state
  }

  /// Goes to where the person was last time.
  mutating func restore(_ state: ReaderState) {
    if state.list != .all { outerLists = [ListPane(.all)] }
    focus = state.pane
    isZen = state.isZen ?? false
    if let typesetting = state.typesetting, typesetting.given == givenTypography {
      settings.typography = typesetting.chosen
    }
    marks = state.marks ?? [:]
    if let saved = state.search {
      var pane = SearchPane()
      pane.input = TextInput(saved.query)
      pane.order = saved.order
      pane.goal = saved.selected
      search = pane
      origin = Origin(focus: .list, detail: DetailPane(), trail: [])
    } else if focus == .search {
      focus = .list
    }
    if let reading = state.reading {
      detail.wanted = ArticleSummary(id: reading.article, order: 0, title: "")
      detail.wantedQuery = search.map { TextQuery($0.wanted) }
      detail.arrival.query = detail.wantedQuery
      detail.arrival.place = reading.place
      detail.isOpened = focus == .detail
    } else if focus == .detail {
      focus = search == nil ? .list : .search
    }
  }
}
