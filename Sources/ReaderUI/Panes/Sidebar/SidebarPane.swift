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

  private var rows: [Row] = []
  private var selection = 0
  private var top = 0
  private var visible = 1

  /// A row of the pane.
  private enum Row: Sendable {
    case heading(Sentence)
    case blank
    case facet(Facet)
  }

  /// The list that is selected.
  var selected: ArticleList? {
    guard rows.indices.contains(selection), case .facet(let facet) = rows[selection] else {
      return nil
    }
    return facet.list
  }

  /// Takes the parts in, keeping the selected one.
  ///
  /// The first time the list that is `shown` is selected.
  mutating func take(_ overview: LibraryOverview, shown: ArticleList) {
    let before = self.overview == nil ? shown : selected
    self.overview = overview
    rows = overview.lists.map { .facet($0) }
    for (heading, facets) in [
      (Sentence.sections, overview.sections), (.sources, overview.sources), (.tags, overview.tags),
    ] where !facets.isEmpty {
      rows += [.blank, .heading(heading)] + facets.map { .facet($0) }
    }
    select(before ?? .all)
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
      if case .facet = rows[index] {
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
    guard rows.indices.contains(top + row), case .facet = rows[top + row] else { return false }
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
        draw(facet, on: &canvas, row: row, language: language, ground: ground)
        if isSelected || (!isFocused && ground != .text) {
          canvas.write("▌", column: 0, row: row, ink: Ink(.key, on: ground))
        }
      }
    }
  }

  /// Which part of the rows is shown.
  var scrollBar: ScrollBar { ScrollBar(total: rows.count, visible: visible, top: top) }

  private func draw(
    _ facet: Facet, on canvas: inout Canvas, row: Int, language: Language, ground: Role
  ) {
    let width = canvas.size.columns
    if ground != .text {
      canvas.fill(
        Rect(column: 0, row: row, columns: width, rows: 1), with: Ink(.text, on: ground))
    }
    let count = language.text(.number(facet.total))
    let end = width - 1 - Glyph.width(of: count)
    canvas.write(count, column: end, row: row, ink: Ink(.secondary, on: ground))
    canvas.write(
      facet.name ?? ListPane(facet.list).name(language), column: 2, row: row,
      ink: Ink(facet.unread > 0 ? .unread : .text, on: ground), shortenedTo: max(0, end - 3))
  }
}
