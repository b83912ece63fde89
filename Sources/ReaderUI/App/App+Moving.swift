import ArticleLibrary
import Screen

extension App {
  /// How far an action moves, in rows or lines, in a pane of `page` of them; nil for another action.
  private func distance(_ action: Action, _ number: Int?, page: Int) -> Int? {
    let times = number ?? 1
    switch action {
    case .moveDown: return times
    case .moveUp: return -times
    case .pageDown: return times * max(1, page)
    case .pageUp: return -times * max(1, page)
    case .halfPageDown: return times * max(1, page / 2)
    case .halfPageUp: return -times * max(1, page / 2)
    default: return nil
    }
  }

  /// Where an action jumps to among `count` rows or lines, from 0; nil for another action.
  private func target(_ action: Action, _ number: Int?, count: Int) -> Int? {
    switch action {
    case .moveToTop: return number.map { $0 - 1 } ?? 0
    case .moveToBottom: return number.map { $0 - 1 } ?? max(0, count - 1)
    case .moveToPercent: return number.map { max(0, count - 1) * min($0, 100) / 100 }
    default: return nil
    }
  }

  /// Does an action in the list; false for one that it does not know.
  mutating func moveList(_ action: Action, _ number: Int?) -> Bool {
    let page = max(1, list.visible - 1)
    if let distance = distance(action, number, page: page) {
      switch action {
      case .moveDown, .moveUp: list.select(list.selection + distance)
      default: list.turn(by: distance)
      }
    } else if let target = target(action, number, count: list.total ?? 0) {
      list.select(target)
    } else {
      switch action {
      case .open: open()
      case .back: if !outerLists.isEmpty { leaveList() }
      case .leave: if outerLists.isEmpty { quit() } else { leaveList() }
      case .moveToPercent: break
      default: return false
      }
    }
    return true
  }

  /// Does an action in the article; scrolling marks it as read.
  mutating func moveDetail(_ action: Action, _ number: Int?) -> Bool {
    let page = max(1, detail.rows - 2)
    var hasMoved = false
    if let distance = distance(action, number, page: page) {
      hasMoved = detail.scroll(by: distance)
    } else if let target = target(action, number, count: detail.lineCount) {
      hasMoved = detail.scroll(to: target)
    } else {
      switch action {
      case .back, .leave: leaveDetail()
      case .open, .moveToPercent: break
      default: return false
      }
    }
    if hasMoved { markRead() }
    return true
  }

  /// Does an action in what the page said of its site.
  mutating func moveSite(_ action: Action, _ number: Int?) -> Bool {
    if let distance = distance(action, number, page: max(1, detail.rows - 2)) {
      switch action {
      case .moveDown, .moveUp: detail.site?.move(by: distance)
      default: detail.site?.scroll(by: distance)
      }
    } else {
      switch action {
      case .moveToTop: detail.site?.scroll(by: -Int(Int32.max))
      case .moveToBottom: detail.site?.scroll(by: Int(Int32.max))
      case .moveToPercent: break
      case .open: findSelectedDocument()
      case .back, .leave, .showSite: detail.site = nil
      default: return false
      }
    }
    return true
  }

  /// Does an action in the side pane.
  mutating func moveSidebar(_ action: Action, _ number: Int?) -> Bool {
    if sidebar.newName != nil { return editNewName(action) }
    if let distance = distance(action, number, page: sidebar.page) {
      sidebar.move(by: distance)
    } else {
      switch action {
      case .moveToTop: sidebar.move(by: -sidebar.count)
      case .moveToBottom: sidebar.move(by: sidebar.count)
      case .moveToPercent: break
      case .open: openSelectedList()
      case .renameSearch: sidebar.newName = sidebar.selectedSearch.map { TextInput($0.name) }
      case .deleteSearch: deleteSearch()
      case .back, .leave, .showLists: focus = .list
      default: return false
      }
    }
    return true
  }

  /// Does an action in the help, which keeps most of them to itself.
  mutating func moveHelp(_ action: Action, _ number: Int?) -> Bool {
    guard var pane = help else { return false }
    if let distance = distance(action, number, page: pane.page) {
      pane.scroll(by: distance)
    } else {
      switch action {
      case .moveToTop: pane.scroll(by: -pane.count)
      case .moveToBottom: pane.scroll(by: pane.count)
      case .back, .leave, .help, .leaveSearch:
        help = nil
        return true
      case .redraw, .suspend, .quit: return false
      default: return true
      }
    }
    help = pane
    return true
  }
}
