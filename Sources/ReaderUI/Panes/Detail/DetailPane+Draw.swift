import ArticleLibrary
import Screen
import Sentences
import Vietnamese

extension DetailPane {
  /// The pane's header: where the article is from, its marks, and how far it is read.
  func drawHeader(on canvas: inout Canvas, language: Language, today: Day) {
    let ink = Ink(.header, on: .header)
    canvas.fill(Rect(size: canvas.size), with: ink)
    let width = canvas.size.columns
    guard let summary, wanted != nil else { return }
    var right = site == nil ? marks(of: summary) : []
    if isCurrent, site == nil, isOutOfForce(on: today) {
      right.append((language.text(.reading(.outOfForce)), .error))
    }
    if let highlight, !highlight.matches.isEmpty, site == nil {
      right.append(
        (
          language.text(.match(highlight.index + 1, of: highlight.matches.count)), .header
        ))
    }
    if isCurrent, layout != nil, site == nil {
      if minutes > 0 {
        right.append((language.text(.reading(.readingTime(minutes: minutes))), .header))
      }
      right.append((language.text(.percent(progress)), .header))
    }
    var column = width - 1
    for (text, role) in right.reversed() {
      column -= Glyph.width(of: text)
      canvas.write(text, column: column, row: 0, ink: Ink(role, on: .header))
      column -= 2
    }
    canvas.write(title(language), column: 1, row: 0, ink: ink, shortenedTo: max(0, column - 1))
  }

  private func marks(of summary: ArticleSummary) -> [(text: String, role: Role)] {
    var marks: [(text: String, role: Role)] = []
    if !summary.isRead { marks.append(("●", .unreadMark)) }
    if summary.isBookmarked { marks.append(("★", .bookmark)) }
    return marks
  }

  private func title(_ language: Language) -> String {
    if site != nil { return language.text(.siteHeading) }
    let parts = [summary?.section, summary?.source ?? summary?.number].compactMap { $0 }
    return parts.isEmpty ? summary?.title ?? "" : parts.joined(separator: " · ")
  }

  /// The article, or why it is not there.
  func draw(
    on canvas: inout Canvas, measure: Int, language: Language, isFocused: Bool,
    shelf: PictureShelf = PictureShelf(), marksLinks: Bool = false
  ) {
    let columns = Self.textColumns(of: canvas.size.columns, measure: measure)
    let text = Rect(
      column: columns.lowerBound, row: 0, columns: columns.count, rows: canvas.size.rows)
    canvas.draw(in: text) { canvas in
      if let site {
        site.draw(on: &canvas, language: language, isFocused: isFocused)
      } else if let problem {
        canvas.write(language.text(problem), column: 0, row: 1, ink: Ink(.error))
      } else if isShown, !isBeforeAnchor, let layout {
        drawLines(of: layout, on: &canvas, marksLinks: marksLinks && hints == nil)
        drawPictures(of: layout, on: &canvas, shelf: shelf, language: language)
        drawNeighbours(below: layout.lineCount, on: &canvas, language: language)
      } else if let wanted {
        canvas.write(
          wanted.title, column: 0, row: 1, ink: Ink(.title), shortenedTo: columns.count)
        canvas.write(language.text(.loading), column: 0, row: 3, ink: Ink(.secondary))
      } else {
        canvas.write(language.text(.nothingSelected), column: 0, row: 1, ink: Ink(.secondary))
      }
    }
  }

  private func drawLines(of layout: TextLayout, on canvas: inout Canvas, marksLinks: Bool) {
    let marks = marks
    for (row, line) in layout.lines(in: top..<(top + canvas.size.rows)).enumerated() {
      LineDrawing(line: line, unit: layout.units[line.unit], marksLinks: marksLinks)
        .draw(on: &canvas, row: row, highlight: highlight, marks: marks)
    }
    if let hints { drawHints(hints, of: layout, on: &canvas) }
  }

  private func drawPictures(
    of layout: TextLayout, on canvas: inout Canvas, shelf: PictureShelf, language: Language
  ) {
    guard let loaded, !loaded.pictures.isEmpty else { return }
    let drawing = PictureDrawing(article: loaded.article.id, shelf: shelf, language: language)
    for (row, line) in layout.lines(in: top..<(top + canvas.size.rows)).enumerated() {
      if let area = line.area { drawing.draw(area, on: &canvas, row: row) }
    }
  }

  private func drawNeighbours(below line: Int, on canvas: inout Canvas, language: Language) {
    var row = line - top + 1
    let labels = (language.text(.newerArticle), language.text(.olderArticle))
    let column = 4 + max(Glyph.width(of: labels.0), Glyph.width(of: labels.1))
    for (key, label, title) in [
      ("[", labels.0, neighbours.newer), ("]", labels.1, neighbours.older),
    ] {
      guard let title else { continue }
      canvas.write(key, column: 0, row: row, ink: Ink(.key))
      canvas.write(label, column: 2, row: row, ink: Ink(.secondary))
      canvas.write(
        title, column: column, row: row, ink: Ink(.text),
        shortenedTo: canvas.size.columns - column)
      row += 1
    }
  }
}
