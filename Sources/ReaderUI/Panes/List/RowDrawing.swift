import ArticleLibrary
import Screen
import Sentences
import Vietnamese

/// Draws one row of a list.
struct RowDrawing {
  /// What it shows.
  let form: ListStyle.Form
  /// The language of dates.
  let language: Language
  /// What time it is.
  let now: Timestamp
  /// What it stands on.
  let ground: Role
  /// Minutes that the article takes to read, nil where they are not known or have no room.
  var minutes: Int?

  /// The row of `summary`; nil for one that is not here yet.
  func draw(_ summary: ArticleSummary?, on canvas: inout Canvas) {
    let size = canvas.size
    if ground != .text {
      canvas.fill(Rect(size: size), with: Ink(.text, on: ground))
      for row in 0..<size.rows {
        canvas.write("▌", column: 0, row: row, ink: Ink(.key, on: ground))
      }
    }
    guard let summary else {
      canvas.write("…", column: 3, row: 0, ink: Ink(.secondary, on: ground))
      return
    }
    if !summary.isRead { canvas.write("●", column: 1, row: 0, ink: Ink(.unreadMark, on: ground)) }
    var end = drawMarks(of: summary, on: &canvas)
    if let count = count(of: summary) {
      end -= Glyph.width(of: count)
      canvas.write(count, column: end, row: 0, ink: Ink(.secondary, on: ground))
      end -= 1
    }
    if form == .line {
      let date = date(of: summary)
      end -= Glyph.width(of: date)
      canvas.write(date, column: end, row: 0, ink: Ink(.secondary, on: ground))
      end -= 2
    }
    drawTitle(of: summary, on: &canvas, end: end)
    if form == .twoLines {
      canvas.write(
        details(of: summary), column: Self.titleColumn, row: 1, ink: Ink(.secondary, on: ground),
        shortenedTo: size.columns - 4)
    }
  }

  private static let titleColumn = 3
  /// The most lines of a selected title.
  private static let mostLines = 3

  /// The title, on several lines where the row has them.
  private func drawTitle(of summary: ArticleSummary, on canvas: inout Canvas, end: Int) {
    let ink = Ink(summary.isRead ? .read : .unread, on: ground)
    let width = max(0, end - Self.titleColumn)
    guard form == .line, canvas.size.rows > 1 else {
      canvas.write(
        summary.title, column: Self.titleColumn, row: 0, ink: ink, shortenedTo: width)
      return
    }
    for (row, line) in titleLines(of: summary, columns: canvas.size.columns).enumerated() {
      canvas.write(line, column: Self.titleColumn, row: row, ink: ink, shortenedTo: width)
    }
  }

  /// The lines that a title takes in a row of `columns`, one at least; the last holds all the rest.
  func titleLines(of summary: ArticleSummary, columns: Int) -> [String] {
    var width = columns - 4 - Self.titleColumn - Glyph.width(of: date(of: summary)) - 2
    if let count = count(of: summary) { width -= Glyph.width(of: count) + 1 }
    guard width > 8, Glyph.width(of: summary.title) > width else { return [summary.title] }
    let lines = TextWrapper.lines(of: summary.title, width: width).map { String($0.text) }
    let last = Self.mostLines - 1
    guard lines.count > Self.mostLines else { return lines }
    return lines[..<last] + [lines[last...].joined(separator: " ")]
  }

  /// How many versions there are, nil for one.
  private func count(of summary: ArticleSummary) -> String? {
    summary.versions > 1 ? "×\(summary.versions)" : nil
  }

  /// Draws the marks at the right, and gives the column where the words before them must end.
  private func drawMarks(of summary: ArticleSummary, on canvas: inout Canvas) -> Int {
    var column = canvas.size.columns - 1
    if form == .line { column = canvas.size.columns - 4 }
    let marks = column
    if form == .line {
      if summary.isBookmarked {
        canvas.write("★", column: marks + 1, row: 0, ink: Ink(.bookmark, on: ground))
      }
      if summary.kind == .document {
        canvas.write("§", column: marks + 2, row: 0, ink: Ink(.documentNumber, on: ground))
      }
      return column
    }
    for (mark, role, isSet) in [
      ("§", Role.documentNumber, summary.kind == .document),
      ("★", .bookmark, summary.isBookmarked),
    ] where isSet {
      column -= 1
      canvas.write(mark, column: column, row: 0, ink: Ink(role, on: ground))
      column -= 1
    }
    return column
  }

  /// How long it takes to read, nil for less than a minute.
  private var length: String? {
    minutes.flatMap { $0 > 0 ? language.text(.reading(.readingTime(minutes: $0))) : nil }
  }

  /// How far it is read, how long that takes, and when it was published.
  private func date(of summary: ArticleSummary) -> String {
    [
      summary.progress.map { language.text(.percent($0)) },
      length,
      summary.published.map { language.text(DateWords.short($0, now: now)) },
    ].compactMap { $0 }.joined(separator: " · ")
  }

  private func details(of summary: ArticleSummary) -> String {
    var parts = [date(of: summary)]
    if let number = summary.number, !summary.title.contains(number) { parts.append(number) }
    parts += [summary.section, summary.source].compactMap { $0 }
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
