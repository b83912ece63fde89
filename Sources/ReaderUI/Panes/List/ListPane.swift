import ArticleLibrary
import Sentences

/// The list of articles: a window of a list that may have a million rows.
///
/// Rows are counted from 0 for the newest. The pane knows the rows around what it shows and asks
/// for more through ``wantedPage(isForced:)``.
struct ListPane: Sendable {
  /// Which list.
  let list: ArticleList
  /// The request for rows that has not been answered.
  var request: Ticket?
  /// Why there are no rows.
  var problem: Sentence?
  /// Whether the rows are to be fetched again.
  var isStale = false

  /// The rows that are here, one after another.
  private(set) var rows: [ArticleSummary] = []
  /// The index of the first of them.
  private(set) var firstIndex = 0
  /// How many rows the list has, nil before the first answer.
  private(set) var total: Int?
  /// How many of them are unread.
  private(set) var unread = 0
  /// The index of the selected row.
  private(set) var selection = 0
  /// The index of the first row of the pane.
  private(set) var top = 0
  /// Rows that fit in the pane.
  private(set) var visible = 1
  /// Lines that the selected row takes more than others, for a long title.
  private(set) var extraLines = 0

  /// Rows that have come above the selected one since it was last seen, until somebody takes them.
  private(set) var newRowsAbove = 0

  /// The row that a restored list is to select.
  private var goal: ReaderState.Selection?

  /// Rows that are kept at most.
  static let mostRows = 800

  /// A list without rows yet, which will select `goal` when they come.
  init(_ list: ArticleList, goal: ReaderState.Selection? = nil) {
    self.list = list
    self.goal = goal
  }

  /// The selected row, nil when it is not here.
  var selected: ArticleSummary? { row(at: selection) }

  /// The row with this index, nil when it is not here.
  func row(at index: Int) -> ArticleSummary? {
    rows.indices.contains(index - firstIndex) ? rows[index - firstIndex] : nil
  }

  /// The rows that the pane shows and that are here.
  var rowsInView: [ArticleSummary] { (top..<(top + visible)).compactMap { row(at: $0) } }

  /// Where the list is, for the next start.
  var place: ReaderState.Selection? {
    guard let selected else { return goal }
    return ReaderState.Selection(
      article: selected.id, order: selected.order, rowsAbove: max(0, selection - top),
      index: selection)
  }

  /// Changes the row of an article, wherever it is.
  mutating func change(_ id: ArticleID, _ body: (inout ArticleSummary) -> Void) {
    guard let index = rows.firstIndex(where: { $0.id == id }) else { return }
    let wasRead = rows[index].isRead
    body(&rows[index])
    if wasRead != rows[index].isRead { unread = max(0, unread + (wasRead ? 1 : -1)) }
  }
}

// Moving
extension ListPane {
  /// Takes the number of rows that fit in the pane, and lines that the selected one takes more.
  mutating func arrange(visible: Int, extraLines: Int = 0) {
    self.extraLines = extraLines
    let wasVisible = (top..<(top + self.visible)).contains(selection)
    self.visible = max(1, visible)
    if wasVisible { showSelection() }
    top = min(top, lastTop)
  }

  private var lastIndex: Int { max(0, (total ?? 0) - 1) }
  private var lastTop: Int { max(0, (total ?? 0) - visible) }

  /// Selects the row with this index, or the nearest there is.
  mutating func select(_ index: Int) {
    selection = min(max(0, index), lastIndex)
    goal = nil
    showSelection()
  }

  /// Scrolls without changing the selection.
  mutating func scroll(by count: Int) {
    top = min(max(0, top + count), lastTop)
  }

  /// Moves the selection and what is shown by whole parts of the pane.
  mutating func turn(by count: Int) {
    top = min(max(0, top + count), lastTop)
    select(selection + count)
  }

  /// The row whose lines have the line `line` of the pane, which has rows of `height` lines.
  func index(atLine line: Int, height: Int) -> Int {
    let index = top + line / height
    guard (top..<index).contains(selection) else { return index }
    return max(selection, top + (line - extraLines) / height)
  }

  private mutating func showSelection() {
    if selection < top { top = selection }
    if selection >= top + visible { top = selection - visible + 1 }
    top = min(max(0, top), lastTop)
  }
}

// Windows
extension ListPane {
  /// Whether a row that is in view is not here.
  var hasBlanks: Bool {
    guard let total else { return true }
    let here = firstIndex..<(firstIndex + rows.count)
    return !(top..<min(total, top + visible)).allSatisfy { here.contains($0) }
  }

  /// The page to ask for now, nil when everything near is here.
  var wantedPage: (anchor: PageAnchor, limit: Int)? {
    let limit = max(100, visible * 4)
    guard let total else { return (goal.map { .around($0.article) } ?? .newest, limit) }
    if isStale { return (selected.map { .around($0.id) } ?? .newest, limit) }
    guard total > 0 else { return nil }
    let shown = top..<min(total, top + visible)
    let here = firstIndex..<(firstIndex + rows.count)
    let near = max(0, top - visible)..<min(total, top + 2 * visible)
    if rows.isEmpty || !(here.contains(shown.lowerBound) || here.contains(shown.upperBound - 1)) {
      if top < limit / 2 { return (.newest, limit) }
      if top + limit / 2 >= total { return (.oldest, limit) }
      return (.index(max(0, top + visible / 2 - limit / 2)), limit)
    }
    if near.upperBound > here.upperBound, let last = rows.last {
      return (.after(order: last.order), limit)
    }
    if near.lowerBound < here.lowerBound, let first = rows.first {
      return (.before(order: first.order), limit)
    }
    return nil
  }

  /// Takes the answer to ``wantedPage`` in.
  mutating func take(_ page: ArticlePage, from anchor: PageAnchor) {
    problem = nil
    switch anchor {
    case .after where !rows.isEmpty: append(page)
    case .before where !rows.isEmpty: prepend(page)
    default: replace(page)
    }
    unread = page.unread
    top = min(top, lastTop)
    selection = min(selection, lastIndex)
  }

  private mutating func append(_ page: ArticlePage) {
    guard page.rows.first.map({ $0.order < rows[rows.count - 1].order }) ?? true else { return }
    let end = firstIndex + rows.count
    total = page.rows.isEmpty ? end : page.total
    if !page.rows.isEmpty { shift(by: page.firstIndex - end) }
    rows += page.rows
    let extra = rows.count - Self.mostRows
    let spare = min(extra, max(0, min(top, selection) - visible - firstIndex))
    if spare > 0 {
      rows.removeFirst(spare)
      firstIndex += spare
    }
  }

  private mutating func prepend(_ page: ArticlePage) {
    guard page.rows.last.map({ $0.order > rows[0].order }) ?? true else { return }
    if page.rows.isEmpty {
      shift(by: -firstIndex)
    } else {
      shift(by: page.firstIndex + page.rows.count - firstIndex)
      total = max(page.total, firstIndex + rows.count)
    }
    firstIndex -= page.rows.count
    rows = page.rows + rows
    let keep = max(Self.mostRows, max(top, selection) + 2 * visible - firstIndex)
    if rows.count > keep { rows.removeLast(rows.count - keep) }
  }

  /// Counts all rows anew when the list has grown or shrunk above them.
  private mutating func shift(by count: Int) {
    var count = count
    if firstIndex + count < 0 {
      // Rows that the list has no more, such as read ones in the unread list, stay on the screen.
      total = (total ?? 0) - (firstIndex + count)
      count = -firstIndex
    }
    firstIndex += count
    selection += count
    top = max(0, top + count)
  }

  private mutating func replace(_ page: ArticlePage) {
    let isReload = isStale || goal != nil
    let wanted =
      goal ?? (isStale ? place : nil)
    rows = page.rows
    firstIndex = page.firstIndex
    total = page.total
    if isReload, let wanted { find(wanted, isRestored: goal != nil) }
    isStale = false
    goal = nil
  }

  /// Selects a row by its article, or the next older one when it is gone.
  ///
  /// A restored list shows as many as fit of the rows that have come above it meanwhile: at a new start
  /// nobody knows that they are there.
  private mutating func find(_ wanted: ReaderState.Selection, isRestored: Bool) {
    guard !rows.isEmpty else { return }
    let offset =
      rows.firstIndex { $0.id == wanted.article }
      ?? rows.firstIndex { $0.order <= wanted.order } ?? rows.count - 1
    selection = firstIndex + offset
    newRowsAbove = wanted.index.map { max(0, selection - $0) } ?? 0
    let shown = isRestored ? min(newRowsAbove, max(0, visible - wanted.rowsAbove - 3)) : 0
    top = max(0, selection - wanted.rowsAbove - shown)
    showSelection()
  }

  /// How many rows have come above the selected one; they are told once.
  mutating func takeNewRowsAbove() -> Int {
    defer { newRowsAbove = 0 }
    return newRowsAbove
  }
}
