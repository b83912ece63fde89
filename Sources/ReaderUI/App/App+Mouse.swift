import Screen

extension App {
  /// Rows or lines that a step of the wheel moves.
  static let wheelStep = 3

  /// Does what the mouse does here.
  mutating func use(_ mouse: Mouse) {
    switch mouse.kind {
    case .wheelUp: turnWheel(-Self.wheelStep, at: mouse.point)
    case .wheelDown: turnWheel(Self.wheelStep, at: mouse.point)
    case .click: click(at: mouse.point, isDouble: false)
    case .drag(let start): drag(from: start, to: mouse.point)
    case .doubleClick: click(at: mouse.point, isDouble: true)
    }
  }

  /// Scrolls what is below the pointer; the selection and the keys stay where they are.
  private mutating func turnWheel(_ step: Int, at point: Point) {
    if help != nil {
      help?.scroll(by: step)
    } else if picture != nil {
      picture?.move(by: step.signum())
    } else if choice != nil {
      choice?.move(by: step.signum())
    } else if layout.list?.contains(point) == true {
      list.scroll(by: step)
    } else if layout.sidebar?.contains(point) == true {
      sidebar.scroll(by: step)
    } else if layout.search?.contains(point) == true {
      search?.scroll(by: step.signum())
    } else if layout.detail?.contains(point) == true {
      if detail.site != nil {
        detail.site?.scroll(by: step)
      } else if detail.scroll(by: step), focus == .detail {
        markRead()
      }
    }
  }

  private mutating func click(at point: Point, isDouble: Bool) {
    guard help == nil, prompt == nil, picture == nil, !isEcho(point, isDouble) else { return }
    if choice != nil { return clickChoice(at: point, isDouble: isDouble) }
    if question != nil { return answerQuestion(.named(.escape)) }
    message = nil
    detail.hints = nil
    detail.selection = nil
    if let place = layout.list, place.contains(point) {
      clickList(point, in: PaneLayout.body(of: place), isDouble: isDouble)
    } else if let place = layout.sidebar, place.contains(point) {
      let body = PaneLayout.body(of: place)
      if sidebar.click(row: point.row - body.origin.row) { openSelectedList() }
    } else if let place = layout.search, place.contains(point) {
      clickSearch(point, in: place, isDouble: isDouble)
    } else if layout.detail?.contains(point) == true {
      clickDetail(at: point, isDouble: isDouble)
    }
  }

  /// Whether the click is the second of a double one whose first has followed a link.
  private mutating func isEcho(_ point: Point, _ isDouble: Bool) -> Bool {
    defer { followedAt = nil }
    return isDouble && followedAt == point
  }

  /// Gives the article the keys and follows the link that is clicked; two clicks take a word.
  private mutating func clickDetail(at point: Point, isDouble: Bool) {
    if focus != .detail { open() }
    guard focus == .detail, detail.isCurrent, let body = layout.detailBody else { return }
    if detail.site != nil {
      if detail.site?.click(line: point.row - body.origin.row) == true, isDouble {
        findSelectedDocument()
      }
    } else if isDouble {
      selectWord(at: point)
    } else if let link = detail.link(at: point, in: body, measure: settings.typography.measure) {
      followedAt = point
      follow(link)
    }
  }

  /// Selects the row of a list to choose from that is clicked; two clicks choose it.
  private mutating func clickChoice(at point: Point, isDouble: Bool) {
    let whole = Rect(column: 0, row: 0, columns: size.columns, rows: layout.rows)
    let body = PaneLayout.body(of: whole)
    guard body.contains(point), choice?.click(row: point.row - body.origin.row) == true, isDouble
    else { return }
    choose()
  }

  private mutating func clickList(_ point: Point, in body: Rect, isDouble: Bool) {
    if focus == .detail { leaveForSelection() }
    focus = .list
    let index = list.index(
      atLine: point.row - body.origin.row, height: ListStyle(body.size).height)
    guard point.row >= body.origin.row, index < list.total ?? 0 else { return }
    list.select(index)
    if isDouble { open() }
  }

  private mutating func clickSearch(_ point: Point, in place: Rect, isDouble: Bool) {
    if focus == .detail { leaveForSelection() }
    focus = .search
    let row = point.row - place.origin.row - SearchPane.headLines
    if search?.offers != nil, search?.hits.isEmpty == true {
      guard search?.offers?.click(row: row) == true else { return }
      if isDouble, let offer = search?.offers?.selected { takeOffer(offer) }
      return
    }
    guard row >= 0, search?.click(row / SearchPane.hitHeight(in: place.size)) == true else {
      return
    }
    if isDouble { open() }
  }

  private mutating func leaveForSelection() {
    trail = []
    detail.isOpened = false
    detail.readTimer = nil
  }
}
