import ArticleLibrary
import Screen
import Sentences
import Vietnamese

extension DetailPane {
  /// What the pane's header says: where the article is from, its marks, and how far it is read.
  struct HeaderParts: Equatable, Sendable {
    /// The language of its words.
    var language: Language
    /// The article's row in a list, nil when none is wanted.
    var summary: ArticleSummary?
    /// Whether what the page said of its site is shown instead.
    var isOfSite: Bool
    /// Whether it is a document that is no longer in force.
    var isOutOfForce = false
    /// The match where the person is, from 1, and how many there are.
    var match: [Int] = []
    /// How many minutes the article takes to read, and how much of it was shown, in percent.
    var extent: [Int] = []
  }

  /// What the pane's header says today.
  func headerParts(language: Language, today: Day) -> HeaderParts {
    var parts = HeaderParts(
      language: language, summary: wantedID == nil ? nil : summary, isOfSite: site != nil)
    guard site == nil else { return parts }
    parts.isOutOfForce = isCurrent && isOutOfForce(on: today)
    if let highlight, !highlight.matches.isEmpty {
      parts.match = [highlight.index + 1, highlight.matches.count]
    }
    if isCurrent, layout != nil { parts.extent = [minutes, progress] }
    return parts
  }

  /// Draws the pane's header.
  static func draw(_ parts: HeaderParts, on canvas: inout Canvas) {
    let ink = Ink(.header, on: .header)
    canvas.fill(Rect(size: canvas.size), with: ink)
    guard let summary = parts.summary else { return }
    var column = canvas.size.columns - 1
    for (text, role) in rightEnd(of: parts, summary).reversed() {
      column -= Glyph.width(of: text)
      canvas.write(text, column: column, row: 0, ink: Ink(role, on: .header))
      column -= 2
    }
    let title = parts.isOfSite ? parts.language.text(.siteHeading) : title(of: summary)
    canvas.write(title, column: 1, row: 0, ink: ink, shortenedTo: max(0, column - 1))
  }

  private static func rightEnd(
    of parts: HeaderParts, _ summary: ArticleSummary
  ) -> [(text: String, role: Role)] {
    guard !parts.isOfSite else { return [] }
    let language = parts.language
    var right = marks(of: summary)
    if parts.isOutOfForce { right.append((language.text(.reading(.outOfForce)), .error)) }
    if parts.match.count == 2 {
      right.append((language.text(.match(parts.match[0], of: parts.match[1])), .header))
    }
    if parts.extent.count == 2 {
      if parts.extent[0] > 0 {
        let minutes = ReadingSentence.readingTime(minutes: parts.extent[0])
        right.append((language.text(.reading(minutes)), .header))
      }
      right.append((language.text(.percent(parts.extent[1])), .header))
    }
    return right
  }

  private static func marks(of summary: ArticleSummary) -> [(text: String, role: Role)] {
    var marks: [(text: String, role: Role)] = []
    if !summary.isRead { marks.append(("●", .unreadMark)) }
    if summary.isBookmarked { marks.append(("★", .bookmark)) }
    return marks
  }

  private static func title(of summary: ArticleSummary) -> String {
    let parts = [summary.section, summary.source ?? summary.number].compactMap { $0 }
    return parts.isEmpty ? summary.title : parts.joined(separator: " · ")
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
    var drawing: LineDrawing?
    for (row, line) in layout.lines(in: top..<(top + canvas.size.rows)).enumerated() {
      if drawing?.line.unit == line.unit {
        drawing?.line = line
      } else {
        drawing = LineDrawing(
          line: line, unit: layout.units[line.unit], marksLinks: marksLinks)
      }
      drawing?.draw(on: &canvas, row: row, highlight: highlight, marks: marks)
    }
    if let hints { drawHints(hints, of: layout, on: &canvas) }
  }

  private func drawPictures(
    of layout: TextLayout, on canvas: inout Canvas, shelf: PictureShelf, language: Language
  ) {
    guard let known, known.hasPictures else { return }
    let drawing = PictureDrawing(article: known.summary.id, shelf: shelf, language: language)
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
