import ArticleLibrary
import Screen

// How the article is made into lines for a pane.
extension DetailPane {
  /// Makes the lines for a pane of `size`, keeping the first words of the pane where they are.
  mutating func arrange(
    size: Size, typography: Typography, hyphenator: Hyphenator? = nil,
    pictures: PictureRoom? = nil
  ) {
    let width = Self.textColumns(of: size.columns, measure: typography.measure).count
    var style = UnitLayout(width: width, typography: typography)
    if typography.hyphenates, let hyphenator, let language = loaded?.article.content.language {
      style.hyphenation = Hyphenation(language: language, hyphenator: hyphenator)
    }
    if known?.hasPictures == true { style.pictures = pictures }
    style.scrollsTables = true
    let isSameStyle = layout?.style == style
    let isSame = isSameStyle && rows == size.rows
    rows = max(1, size.rows)
    if !isSameStyle { layout = TextLayout(units, style: style) }
    if !isSame { findTop() }
    if seeksMatch { showMatch() }
    seeksMatch = false
    settleView()
    site?.arrange(width: width, rows: rows)
  }

  /// The columns of the text in a pane of `columns`: the measure in the middle, or what there is.
  static func textColumns(of columns: Int, measure: Int) -> Range<Int> {
    let margin = columns < 50 ? 1 : columns < 72 ? 3 : 4
    let width = max(4, min(measure, columns - 2 * margin))
    let start = max(0, (columns - width) / 2)
    return start..<(start + width)
  }

  /// Puts the first words of the pane back at its top.
  mutating func findTop() {
    layout?.settle(at: anchor)
    top = min(layout?.line(of: anchor) ?? 0, lastTop)
  }

  /// Makes the heights of all that is in view exact.
  private mutating func settleView() {
    layout?.settle(lines: top..<(top + rows))
    guard top >= lastTop else { return }
    settleEnd()
    top = lastTop
    layout?.settle(lines: top..<(top + rows))
  }

  /// Makes the lines in view and of the page below exact.
  mutating func settleNext() {
    layout?.settle(lines: top..<(top + 2 * rows))
  }

  /// Makes the heights of the last lines exact.
  mutating func settleEnd() {
    let last = (layout?.lineCount ?? 0) - 1
    _ = layout?.settle(rows, linesAbove: last)
  }
}
