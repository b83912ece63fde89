import Screen

/// Where the panes are on a screen of a size.
struct PaneLayout: Equatable, Sendable {
  /// Lists, sections, sources and tags; nil when they are not on the screen.
  var sidebar: Rect?
  /// The list.
  var list: Rect?
  /// The search.
  var search: Rect?
  /// The article.
  var detail: Rect?
  /// The columns of the rules between panes.
  var rules: [Int] = []
  /// The rows above the status line.
  let rows: Int
  /// Whether the article has the screen for itself.
  var isZen = false

  /// The least size that the reader works in.
  static let least = Size(columns: 40, rows: 15)
  /// From so many columns on, the list and the article are side by side.
  static let twoPanes = 100
  /// From so many columns on, the lists stand beside them.
  static let threePanes = 160

  private static let sidebarColumns = 28

  /// The places of the panes while `focus` has the keys.
  ///
  /// A search that is open takes the place of the list.
  init(size: Size, focus: ReaderState.PaneName, isSearching: Bool, isZen: Bool = false) {
    rows = max(0, size.rows - 1)
    let whole = Rect(column: 0, row: 0, columns: size.columns, rows: rows)
    if isZen {
      self.isZen = true
      detail = whole
    } else if size.columns >= Self.threePanes {
      arrangeThree(size, isSearching: isSearching)
    } else if size.columns >= Self.twoPanes {
      arrangeTwo(size, focus, isSearching: isSearching)
    } else {
      switch focus {
      case .sidebar: sidebar = whole
      case .list: list = whole
      case .search: search = whole
      case .detail: detail = whole
      }
    }
  }

  private mutating func arrangeTwo(
    _ size: Size, _ focus: ReaderState.PaneName, isSearching: Bool
  ) {
    let columns = min(56, size.columns * 46 / 100)
    let left = Rect(column: 0, row: 0, columns: columns, rows: rows)
    if focus == .sidebar {
      sidebar = left
    } else if isSearching {
      search = left
    } else {
      list = left
    }
    addDetail(behind: columns, size)
  }

  private mutating func arrangeThree(_ size: Size, isSearching: Bool) {
    let columns = min(66, max(50, (size.columns - Self.sidebarColumns) * 36 / 100))
    let listStart = Self.sidebarColumns + 1
    if isSearching {
      search = Rect(column: 0, row: 0, columns: listStart + columns, rows: rows)
    } else {
      sidebar = Rect(column: 0, row: 0, columns: Self.sidebarColumns, rows: rows)
      rules.append(Self.sidebarColumns)
      list = Rect(column: listStart, row: 0, columns: columns, rows: rows)
    }
    addDetail(behind: listStart + columns, size)
  }

  private mutating func addDetail(behind column: Int, _ size: Size) {
    rules.append(column)
    detail = Rect(
      column: column + 1, row: 0, columns: size.columns - column - 1, rows: rows)
  }

  /// The panes on the screen, from the left.
  var panes: [ReaderState.PaneName] {
    let places: [(ReaderState.PaneName, Rect?)] = [
      (.sidebar, sidebar), (.list, list), (.search, search), (.detail, detail),
    ]
    return places.filter { $0.1 != nil }.map(\.0)
  }

  /// The place of the article's text, without a header line that it may have.
  var detailBody: Rect? { isZen ? detail : detail.map(Self.body(of:)) }

  /// The place of a pane without its header line.
  static func body(of pane: Rect) -> Rect {
    Rect(
      column: pane.origin.column, row: pane.origin.row + 1, columns: pane.size.columns,
      rows: pane.size.rows - 1)
  }

  /// The header line of a pane.
  static func header(of pane: Rect) -> Rect {
    Rect(column: pane.origin.column, row: pane.origin.row, columns: pane.size.columns, rows: 1)
  }
}
