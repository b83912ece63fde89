import ArticleLibrary
import Screen
import Sentences

/// The parts of the library: lists, sections, sources, tags.
struct SidebarPane: Sendable {
  /// The parts, nil before the first answer.
  private(set) var overview: LibraryOverview?
  /// The request that fetches them.
  var request: Ticket?
  /// Whether they are to be fetched again.
  var isStale = true
  /// The request for the count of a saved search.
  var countRequest: Ticket?
  /// A new name of the selected saved search, while it is typed.
  var newName: TextInput?

  private var rows: [Row] = []
  private var selection = 0
  private var top = 0
  private var visible = 1
  /// How many articles each saved search finds, as far as that is known.
  private var counts: [SavedSearch: Count] = [:]
  /// The saved searches whose counts may have changed.
  private var stale: [SavedSearch] = []

  /// A row of the pane.
  private enum Row: Sendable {
    case heading(Sentence)
    case blank
    case facet(Facet)
    case search(SavedSearch)

    var canBeSelected: Bool {
      switch self {
      case .facet, .search: true
      case .heading, .blank: false
      }
    }
  }

  /// How many articles a saved search finds.
  private struct Count: Sendable {
    var total: Int?
    var isCapped: Bool
  }

  /// The list that is selected.
  var selected: ArticleList? {
    guard rows.indices.contains(selection), case .facet(let facet) = rows[selection] else {
      return nil
    }
    return facet.list
  }

  /// The saved search that is selected.
  var selectedSearch: SavedSearch? {
    guard rows.indices.contains(selection), case .search(let saved) = rows[selection] else {
      return nil
    }
    return saved
  }

  /// A saved search whose articles are to be counted.
  var uncounted: SavedSearch? { stale.first }

  /// Takes in how many articles a saved search finds, nil when that cannot be known.
  mutating func take(count: Int?, isCapped: Bool, of saved: SavedSearch) {
    stale.removeAll { $0 == saved }
    counts[saved] = Count(total: count, isCapped: isCapped)
  }

  /// Takes the parts in, keeping the selected one.
  ///
  /// The first time the list that is `shown` is selected.
  mutating func take(_ overview: LibraryOverview, shown: ArticleList) {
    let before = self.overview == nil ? shown : selected
    let search = selectedSearch
    self.overview = overview
    rows = overview.lists.map { .facet($0) }
    if !overview.searches.isEmpty {
      rows += [.blank, .heading(.savedSearches)] + overview.searches.map { .search($0) }
    }
    stale = overview.searches
    counts = counts.filter { overview.searches.contains($0.key) }
    for (heading, facets) in [
      (Sentence.sections, overview.sections), (.sources, overview.sources), (.tags, overview.tags),
    ] where !facets.isEmpty {
      rows += [.blank, .heading(heading)] + facets.map { .facet($0) }
    }
    if let search { select(search) } else { select(before ?? .all) }
  }

  /// Selects the saved search with this number, or what stands in its place now.
  private mutating func select(_ search: SavedSearch) {
    let index = rows.firstIndex {
      if case .search(let saved) = $0 { saved.id == search.id } else { false }
    }
    if index == nil { newName = nil }
    selection = index ?? min(selection, rows.count - 1)
    if !rows.indices.contains(selection) || !rows[selection].canBeSelected {
      selection = rows.indices.last { $0 < selection && rows[$0].canBeSelected } ?? 0
    }
    show()
  }

  /// Selects a list, if the pane has it, else the first one.
  mutating func select(_ list: ArticleList) {
    let index = rows.firstIndex {
      if case .facet(let facet) = $0 { facet.list == list } else { false }
    }
    selection = index ?? 0
    show()
  }

  /// Counts a change of an article that the person has made.
  mutating func count(_ before: ArticleSummary, _ after: ArticleSummary) {
    let unread = (after.isRead ? 0 : 1) - (before.isRead ? 0 : 1)
    let bookmarks = (after.isBookmarked ? 1 : 0) - (before.isBookmarked ? 1 : 0)
    for index in rows.indices {
      guard case .facet(var facet) = rows[index] else { continue }
      switch facet.list {
      case .all: facet.unread += unread
      case .unread:
        facet.total += unread
        facet.unread += unread
      case .bookmarked: facet.total += bookmarks
      case .section(let name): if name == after.section { facet.unread += unread }
      case .source(let name): if name == after.source { facet.unread += unread }
      case .documents: if after.kind == .document { facet.unread += unread }
      case .tag: break
      }
      rows[index] = .facet(facet)
    }
  }

  /// Takes the number of rows that fit.
  mutating func arrange(visible: Int) {
    guard self.visible != max(1, visible) else { return }
    self.visible = max(1, visible)
    show()
  }

  /// Moves by whole rows that can be selected.
  mutating func move(by count: Int) {
    var left = abs(count)
    var index = selection
    while left > 0 {
      index += count.signum()
      guard rows.indices.contains(index) else { break }
      if rows[index].canBeSelected {
        selection = index
        left -= 1
      }
    }
    show()
  }

  /// Rows that a page has.
  var page: Int { max(1, visible - 1) }
  /// How many rows there are.
  var count: Int { rows.count }

  /// Scrolls without moving the selection.
  mutating func scroll(by count: Int) {
    top = min(max(0, top + count), max(0, rows.count - visible))
  }

  /// Selects what stands in this row of the pane, and tells whether that can be selected.
  mutating func click(row: Int) -> Bool {
    guard rows.indices.contains(top + row), rows[top + row].canBeSelected else { return false }
    newName = nil
    selection = top + row
    return true
  }

  private mutating func show() {
    if selection < top { top = selection }
    if selection >= top + visible { top = selection - visible + 1 }
    top = min(max(0, top), max(0, rows.count - visible))
  }
}

extension SidebarPane {
  /// The header of the pane.
  func drawHeader(on canvas: inout Canvas, language: Language) {
    canvas.fill(Rect(size: canvas.size), with: Ink(.header, on: .header))
    canvas.write(language.text(.lists), column: 1, row: 0, ink: Ink(.header, on: .header))
  }

  /// The rows; `shown` is the list that the list pane shows.
  func draw(on canvas: inout Canvas, language: Language, shown: ArticleList, isFocused: Bool) {
    guard overview != nil else {
      canvas.write(language.text(.loading), column: 3, row: 1, ink: Ink(.secondary))
      return
    }
    for row in 0..<max(0, min(visible, rows.count - top)) {
      switch rows[top + row] {
      case .blank: break
      case .heading(let sentence):
        canvas.write(language.text(sentence), column: 1, row: row, ink: Ink(.heading))
      case .facet(let facet):
        let isSelected = isFocused && top + row == selection
        let ground: Role =
          isSelected ? .selected : facet.list == shown ? .selectedInactive : .text
        draw(
          facet.name ?? ListPane(facet.list).name(language),
          count: language.text(.number(facet.total)), isUnread: facet.unread > 0, on: &canvas,
          row: row, ground: ground)
        if isSelected || (!isFocused && ground != .text) {
          canvas.write("▌", column: 0, row: row, ink: Ink(.key, on: ground))
        }
      case .search(let saved):
        let isSelected = isFocused && top + row == selection
        draw(
          saved, on: &canvas, row: row, language: language, isSelected: isSelected)
      }
    }
  }

  /// Which part of the rows is shown.
  var scrollBar: ScrollBar { ScrollBar(total: rows.count, visible: visible, top: top) }

  private func draw(
    _ saved: SavedSearch, on canvas: inout Canvas, row: Int, language: Language, isSelected: Bool
  ) {
    let ground: Role = isSelected ? .selected : .text
    let count = counts[saved].flatMap { count in
      count.total.map { language.text(.number($0)) + (count.isCapped ? "+" : "") }
    }
    draw(saved.name, count: count ?? "…", isUnread: false, on: &canvas, row: row, ground: ground)
    guard isSelected else { return }
    canvas.write("▌", column: 0, row: row, ink: Ink(.key, on: ground))
    if let newName {
      let width = canvas.size.columns
      canvas.fill(Rect(column: 0, row: row, columns: width, rows: 1), with: Ink(.text))
      canvas.write("▌", column: 0, row: row, ink: Ink(.key))
      newName.draw(on: &canvas, column: 2, row: row, width: width - 3, isFocused: true)
    }
  }

  private func draw(
    _ name: String, count: String, isUnread: Bool, on canvas: inout Canvas, row: Int, ground: Role
  ) {
    let width = canvas.size.columns
    if ground != .text {
      canvas.fill(
        Rect(column: 0, row: row, columns: width, rows: 1), with: Ink(.text, on: ground))
    }
    let end = width - 1 - Glyph.width(of: count)
    canvas.write(count, column: end, row: row, ink: Ink(.secondary, on: ground))
    canvas.write(
      name, column: 2, row: row, ink: Ink(isUnread ? .unread : .text, on: ground),
      shortenedTo: max(0, end - 3))
  }
}
