import ArticleLibrary
import Screen
import Vietnamese

extension DetailPane {
  /// Begins a selection at the first words of the pane, or at the match where the person is.
  mutating func beginSelection() {
    guard let layout else { return }
    readSource()
    let view = top..<(top + rows)
    var place = layout.lines(in: view).first { !$0.parts.isEmpty }?.place ?? anchor
    if let match = highlight?.current, layout.spot(of: match, in: view) != nil { place = match }
    let offset = source.offset(of: place)
    selection = TextSelection(anchor: offset, head: offset)
  }

  /// Makes the selection go by the next larger part.
  mutating func changeGrain() { selection?.changeGrain() }

  /// Moves the end of the selection by parts of its grain.
  mutating func moveSelection(parts step: Int) {
    guard let now = selection else { return }
    if abs(step) > 100_000 {
      selection?.head = step < 0 ? 0 : max(0, source.length - 1)
    } else {
      selection?.head = source.offset(step, now.grain, from: now.head)
    }
    showHead()
  }

  /// Moves the end of the selection by lines, as near to its column as there are words.
  mutating func moveSelection(lines step: Int) {
    guard let now = selection, let layout,
      let spot = layout.spot(of: source.place(at: now.head), in: 0..<Int.max)
    else { return }
    var line = spot.line + step
    while line >= 0, line < layout.lineCount, !layout.hasWords(line) { line += step.signum() }
    line = min(max(0, line), layout.lineCount - 1)
    guard layout.hasWords(line) else { return }
    selection?.head = source.offset(of: layout.nearestPlace(line: line, column: spot.column))
    showHead()
  }

  private mutating func showHead() {
    guard let head = selection?.head, let line = line(of: source.place(at: head)) else { return }
    reveal(source.place(at: head))
    if line < top { scroll(to: line) }
    if line >= top + rows { scroll(to: line - rows + 1) }
  }

  /// Selects from one point of the screen to another; `body` is where the pane shows the article.
  mutating func select(
    from start: Point, to end: Point, in body: Rect, measure: Int, grain: SourceText.Grain
  ) {
    guard let layout, layout.lineCount > 0 else { return }
    readSource()
    let offset = { [source] (spot: (line: Int, column: Int)) in
      let line = min(max(0, spot.line), layout.lineCount - 1)
      return source.offset(of: layout.nearestPlace(line: line, column: spot.column))
    }
    let ends = [start, end].map { offset(spot(of: $0, in: body, measure: measure)) }
    selection = TextSelection(anchor: ends[0], head: ends[1], grain: grain)
  }

  /// The line and the column of the text at a point of the screen.
  private func spot(of point: Point, in body: Rect, measure: Int) -> (line: Int, column: Int) {
    let columns = Self.textColumns(of: body.size.columns, measure: measure)
    return (
      top + point.row - body.origin.row, point.column - body.origin.column - columns.lowerBound
    )
  }

  /// The link whose words stand at a point of the screen; `body` is where the pane shows the article.
  func link(at point: Point, in body: Rect, measure: Int) -> ArticleLink? {
    let spot = spot(of: point, in: body, measure: measure)
    guard let layout, isCurrent, body.contains(point), (0..<layout.lineCount).contains(spot.line),
      let place = layout.place(line: spot.line, column: spot.column)
    else { return nil }
    return ArticleLink.links(of: units[place.block], index: place.block)
      .first { $0.range.contains(place.offset) }
  }

  /// The words that are selected.
  var selectedWords: String? {
    selection.map { source.words($0.range(in: source)) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The highlight that the selection touches.
  var selectedHighlight: ArticleLibrary.Highlight? {
    guard let range = selection?.range(in: source) else { return nil }
    return highlights.first { highlight in
      highlight.range(in: source.text).map { $0.overlaps(range) } ?? false
    }
  }

  /// What is selected as a highlight, with the words around it.
  func newHighlight(note: String?, at moment: Timestamp) -> ArticleLibrary.Highlight? {
    guard let range = selection?.range(in: source), let quote = selectedWords,
      let article = loaded?.article.id
    else { return nil }
    let length = ArticleLibrary.Highlight.contextLength
    let before = source.words(max(0, range.lowerBound - length)..<range.lowerBound)
    let after = source.words(range.upperBound..<min(source.length, range.upperBound + length))
    let note = note.flatMap { $0.isEmpty ? nil : $0 }
    return ArticleLibrary.Highlight(
      article: article, quote: quote, before: before, after: after, note: note, at: moment)
  }

  /// What is drawn on its own: highlights, and over them what is selected.
  var marks: TextMarks {
    var marks = highlightMarks
    if let selection { marks.add(selection.range(in: source), .selection, in: source) }
    return marks
  }
}

extension TextLayout {
  /// Whether the line shows words of the article.
  fileprivate func hasWords(_ line: Int) -> Bool {
    lines(in: line..<(line + 1)).first.map { !$0.parts.isEmpty } ?? false
  }
}
