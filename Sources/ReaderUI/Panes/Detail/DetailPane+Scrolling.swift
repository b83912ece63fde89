import ArticleLibrary
import Screen

// Which lines of the article are in view.
extension DetailPane {
  /// Lines of the article and what stands below it.
  var lineCount: Int { (layout?.lineCount ?? 0) + neighbours.lines }
  /// The last line that can be the first of the pane.
  var lastTop: Int { max(0, lineCount - rows) }
  /// Lines that the unread rest of a long text will have, guessed from its length.
  private var linesToCome: Int {
    guard let rest, let layout else { return 0 }
    return rest.remaining * layout.lineCount / max(1, rest.taken)
  }
  /// How much of the article has been shown, in percent.
  var progress: Int {
    let lines = lineCount + linesToCome
    return lines <= rows ? 100 : min(100, (top + rows) * 100 / lines)
  }

  /// Scrolls so that `line` is the first, and tells whether that changed anything.
  @discardableResult
  mutating func scroll(to line: Int) -> Bool {
    guard layout != nil else { return false }
    var target = max(0, line)
    layout?.settle(lines: target..<(target + rows))
    if target >= lastTop {
      settleEnd()
      target = lastTop
    }
    guard target != top else { return false }
    top = target
    anchor = layout?.place(ofLine: target) ?? anchor
    return true
  }

  /// Scrolls `lines` further, or back.
  @discardableResult
  mutating func scroll(by lines: Int) -> Bool {
    if lines < 0, lines > -Self.nearby {
      top = layout?.settle(-lines, linesAbove: top) ?? top
    } else if lines < Self.nearby {
      layout?.settle(lines: top..<(top + max(0, lines) + rows))
    }
    return scroll(to: top + lines)
  }

  /// So many lines are worth counting exactly before they are passed.
  private static let nearby = 4000

  /// Shows so many columns further of a wide table, or back.
  mutating func shift(_ table: (unit: Int, sideways: Sideways), by step: Int) {
    layout?.shift(unit: table.unit, to: table.sideways.shift(movedBy: step))
  }

  /// Brings a place into view that is in a column out of view.
  mutating func reveal(_ place: ReadingPlace) { layout?.reveal(place) }

  /// Goes to the next match, or the one before, and tells whether there is any.
  mutating func moveMatch(by step: Int) -> Bool {
    guard highlight?.move(by: step) == true else { return false }
    showMatch()
    return true
  }

  /// Scrolls as little as possible so that the current match stands well inside the pane.
  mutating func showMatch() {
    guard let match = highlight?.current, layout != nil else { return }
    layout?.settle(at: match)
    layout?.reveal(match)
    findTop()
    let line = layout?.line(of: match) ?? 0
    let margin = rows / 5
    if line < top + margin || line >= top + rows - margin { scroll(to: line - rows / 3) }
    if top == 0 { anchor = .top }
  }
}
