import ArticleLibrary
import Screen
import Vietnamese

extension App {
  /// Puts everything in its place after an event, and asks for what is missing there.
  mutating func arrange() {
    layout = PaneLayout(
      size: size, focus: focus, isSearching: search != nil, isZen: isZen && focus == .detail)
    help?.arrange(Size(columns: size.columns, rows: layout.rows - 1))
    choice?.arrange(Size(columns: size.columns, rows: layout.rows - 1))
    arrangeList()
    arrangeSidebar()
    arrangeSearch()
    follow()
    arrangeDetail()
  }

  /// The least rows and columns are there.
  var isLargeEnough: Bool {
    size.columns >= PaneLayout.least.columns && size.rows >= PaneLayout.least.rows
  }

  private mutating func arrangeList() {
    if let place = layout.list {
      let body = PaneLayout.body(of: place).size
      let style = ListStyle(body)
      let extra = extraLines(of: list.selected, style, body)
      list.arrange(visible: (body.rows - extra) / style.height, extraLines: extra)
    }
    askLengths()
    guard list.request == nil, let wanted = list.wantedPage, list.problem == nil else { return }
    let name = list.list
    list.request = ask(.page(wanted.anchor)) {
      .loadPage(of: name, from: wanted.anchor, limit: wanted.limit, $0)
    }
  }

  /// Lines that a selected row takes more than others, so that its whole title can be read.
  private func extraLines(of row: ArticleSummary?, _ style: ListStyle, _ body: Size) -> Int {
    guard let row, style.form == .line, body.rows > 6 else { return 0 }
    let drawing = RowDrawing(
      form: style.form, language: settings.language, now: now, ground: .selected,
      minutes: style.showsLengths ? minutes[row.id] : nil)
    return drawing.titleLines(of: row, columns: body.columns - 1).count - 1
  }

  private mutating func arrangeSidebar() {
    guard let place = layout.sidebar else { return }
    sidebar.arrange(visible: place.size.rows - 1)
    if sidebar.isStale, sidebar.request == nil {
      sidebar.isStale = false
      sidebar.request = ask(.overview) { .loadOverview($0) }
    }
    if sidebar.request == nil, sidebar.countRequest == nil, let saved = sidebar.uncounted {
      let request = SearchRequest(
        query: saved.query, limit: 1, countLimit: SearchPane.savedCount)
      sidebar.countRequest = ask(.savedCount(saved)) { .countSearch(request, $0) }
    }
  }

  private mutating func arrangeSearch() {
    guard search != nil else { return }
    if let place = layout.search {
      search?.arrange(visible: SearchPane.visibleHits(in: place.size))
    }
    if search?.moreRequest == nil, let more = search?.wantedMore { askMoreHits(more) }
    if search?.settling == .due, search?.request == nil, search?.moreRequest == nil {
      askHitCount()
    }
  }

  /// Lets the article follow what is selected, where it is beside it or has been opened.
  private mutating func follow() {
    let isBeside = focus != .detail && layout.detail != nil
    guard isBeside || isFollowing else { return }
    if let search {
      if let hit = search.selected {
        want(hit.summary, query: search.answeredText)
      } else if focus == .search, search.answered != nil || search.isEmpty {
        detail.wanted = nil
      }
    } else if let row = list.selected {
      want(row, query: nil)
    } else if list.total == 0 {
      detail.wanted = nil
    }
  }

  /// Shows another article, or other matches in the same one.
  private mutating func want(_ summary: ArticleSummary, query: TextQuery?) {
    isFollowing = false
    guard detail.wantedID != summary.id || detail.wantedQuery != query else { return }
    if detail.wantedID != summary.id {
      trail = []
      detail.turn(to: summary)
    }
    detail.wantedQuery = query
    if detail.isCurrent, detail.layout != nil {
      detail.seek(query)
    } else {
      detail.arrival.query = query
      detail.arrival.isAtMatch = query != nil
    }
  }

  private mutating func arrangeDetail() {
    if !detail.isCurrent || detail.isStale, detail.request == nil, let wanted = detail.wanted,
      detail.problem == nil
    {
      detail.isStale = false
      if !useAhead(for: wanted) {
        detail.request = ask(.article(wanted.id)) { .loadArticle(wanted.id, $0) }
      }
    }
    askMentions()
    detail.neighbours = neighbours
    if let place = layout.detailBody {
      detail.arrange(
        size: place.size, typography: settings.typography, hyphenator: settings.hyphenator,
        pictures: pictureRoom(rows: place.size.rows))
    }
    readOn()
    readAhead()
    askPictures()
    startReadTimer()
  }

  private var neighbours: DetailPane.Neighbours {
    guard let id = detail.wantedID else { return .init() }
    if let search, search.selected?.summary.id == id {
      let hits = search.hits
      let index = search.selection
      return .init(
        newer: index > 0 ? hits[index - 1].summary.title : nil,
        older: index + 1 < hits.count ? hits[index + 1].summary.title : nil)
    }
    guard list.selected?.id == id else { return .init() }
    return .init(
      newer: list.row(at: list.selection - 1)?.title,
      older: list.row(at: list.selection + 1)?.title)
  }

  /// An article that stays open for a second counts as read.
  private mutating func startReadTimer() {
    guard detail.isOpened, detail.isCurrent, detail.readTimer == nil, !detail.isReadDecided,
      let article = detail.known?.summary, !article.isRead
    else { return }
    detail.readTimer = ask(.readTimer(article.id)) { .wake(afterMilliseconds: 1000, $0) }
  }
}
