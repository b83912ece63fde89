import ArticleLibrary
public import Screen
import Sentences
import Vietnamese

extension App {
  /// Draws the whole screen.
  public func draw(on canvas: inout Canvas) {
    guard isLargeEnough else { return drawTooSmall(on: &canvas) }
    let status = Rect(column: 0, row: layout.rows, columns: size.columns, rows: 1)
    if !layout.isZen || message != nil || !count.isEmpty || help != nil {
      canvas.draw(in: status) { drawStatus(on: &$0) }
    }
    if let help {
      let whole = Rect(column: 0, row: 0, columns: size.columns, rows: layout.rows)
      canvas.draw(in: PaneLayout.header(of: whole)) {
        help.drawHeader(on: &$0, language: settings.language)
      }
      canvas.draw(in: PaneLayout.body(of: whole)) { help.draw(on: &$0) }
    } else if let choice {
      let whole = Rect(column: 0, row: 0, columns: size.columns, rows: layout.rows)
      canvas.draw(in: PaneLayout.header(of: whole)) {
        choice.drawHeader(on: &$0, language: settings.language)
      }
      canvas.draw(in: PaneLayout.body(of: whole)) {
        choice.draw(on: &$0, language: settings.language)
      }
    } else if let picture {
      let whole = Rect(column: 0, row: 0, columns: size.columns, rows: layout.rows)
      canvas.draw(in: PaneLayout.header(of: whole)) {
        picture.drawHeader(on: &$0, language: settings.language)
      }
      canvas.draw(in: PaneLayout.body(of: whole)) {
        picture.draw(on: &$0, shelf: shelf, language: settings.language)
      }
    } else if isGreeting {
      let whole = Rect(column: 0, row: 0, columns: size.columns, rows: layout.rows)
      canvas.draw(in: whole) { Greeting(settings: settings).draw(on: &$0) }
    } else {
      drawPanes(on: &canvas)
    }
  }

  /// Whether the library has nothing to show, so that the person is told what to do.
  var isGreeting: Bool {
    list.list == .all && list.total == 0 && focus == .list && search == nil && !isSample
  }

  private func drawPanes(on canvas: inout Canvas) {
    let language = settings.language
    for column in layout.rules {
      for row in 0..<layout.rows {
        canvas.write("│", column: column, row: row, ink: Ink(.rule))
      }
    }
    if let place = layout.sidebar {
      canvas.draw(in: PaneLayout.header(of: place)) {
        sidebar.drawHeader(on: &$0, language: language)
      }
      canvas.draw(in: PaneLayout.body(of: place)) {
        sidebar.draw(on: &$0, language: language, shown: list.list, isFocused: focus == .sidebar)
      }
    }
    if let place = layout.list {
      canvas.draw(in: PaneLayout.header(of: place)) { list.drawHeader(on: &$0, language: language) }
      canvas.draw(in: PaneLayout.body(of: place)) {
        list.draw(
          on: &$0, settings: settings, now: now, isFocused: focus == .list, minutes: minutes)
      }
    }
    if let place = layout.search, let search {
      canvas.draw(in: place) {
        search.draw(on: &$0, settings: settings, now: now, isFocused: focus == .search)
      }
    }
    if let place = layout.detail { drawDetail(in: place, on: &canvas) }
    drawScrollBars(on: &canvas)
  }

  /// Draws the scroll bars: on the rule behind a pane, or in the last column of the screen.
  private func drawScrollBars(on canvas: inout Canvas) {
    let bars: [(ScrollBar?, Rect?, Int)] = [
      (sidebar.scrollBar, layout.sidebar, 1), (list.scrollBar, layout.list, 1),
      (search?.scrollBar, layout.search, SearchPane.headLines),
    ]
    for case (let bar?, let place?, let head) in bars {
      let isOnRule = layout.rules.contains(place.endColumn)
      bar.draw(
        on: &canvas, column: isOnRule ? place.endColumn : place.endColumn - 1,
        rows: head..<place.endRow, hasTrack: isOnRule)
    }
  }

  private func drawDetail(in place: Rect, on canvas: inout Canvas) {
    let language = settings.language
    if !layout.isZen {
      let parts = detail.headerParts(language: language, today: now.day)
      canvas.draw(in: PaneLayout.header(of: place)) {
        lines.header.draw(parts, on: &$0) { DetailPane.draw(parts, on: &$0) }
      }
    }
    canvas.draw(in: layout.detailBody ?? place) {
      detail.draw(
        on: &$0, measure: settings.typography.measure, language: language,
        isFocused: focus == .detail, shelf: shelf, marksLinks: marksLinks)
    }
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let text = settings.language.text(
      .screenTooSmall(
        columns: size.columns, rows: size.rows, neededColumns: PaneLayout.least.columns,
        neededRows: PaneLayout.least.rows))
    for (row, line) in TextWrapper.lines(of: text, width: size.columns).enumerated() {
      canvas.write(String(line.text), column: 0, row: row, ink: Ink(.text))
    }
  }
}
