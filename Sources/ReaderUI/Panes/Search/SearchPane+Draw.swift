import ArticleLibrary
import Screen
import Sentences
import Vietnamese

extension SearchPane {
  /// Lines above the hits: what is typed, and what was found.
  static let headLines = 2

  /// Lines that a hit takes in a pane of `size`: its title, and one or two of its passage.
  static func hitHeight(in size: Size) -> Int {
    size.columns < 76 && size.rows >= 20 ? 3 : 2
  }

  /// Hits that fit in a pane of `size`.
  static func visibleHits(in size: Size) -> Int {
    max(1, (size.rows - headLines) / hitHeight(in: size))
  }

  /// The line, what was found, and the hits.
  func draw(on canvas: inout Canvas, settings: ReaderSettings, now: Timestamp, isFocused: Bool) {
    let size = canvas.size
    let language = settings.language
    drawLine(on: &canvas, language: language, isFocused: isFocused)
    drawCount(on: &canvas, language: language)
    if hits.isEmpty, let offers {
      let area = Rect(
        column: 0, row: Self.headLines, columns: size.columns,
        rows: max(0, size.rows - Self.headLines))
      canvas.draw(in: area) { offers.draw(on: &$0, language: language, isFocused: isFocused) }
    }
    if hits.isEmpty, !isUnfinished, let reading {
      canvas.write(
        reading, column: 3, row: Self.headLines + 1, ink: Ink(.secondary),
        shortenedTo: size.columns - 4)
    }
    let height = Self.hitHeight(in: size)
    for slot in 0..<max(0, min(visibleSlots(size), hits.count - top)) {
      let area = Rect(
        column: 0, row: Self.headLines + slot * height, columns: size.columns - 1, rows: height)
      let isSelected = top + slot == selection
      canvas.draw(in: area) { canvas in
        HitDrawing(
          hit: hits[top + slot], language: language, now: now,
          ground: isSelected ? (isFocused ? .selected : .selectedInactive) : .text
        ).draw(on: &canvas)
      }
    }
  }

  /// The line that is typed in: the query, or a name for it.
  private func drawLine(on canvas: inout Canvas, language: Language, isFocused: Bool) {
    let width = canvas.size.columns
    if let name {
      let prompt = language.text(.namePrompt)
      canvas.write(prompt, column: 1, row: 0, ink: Ink(.prompt))
      let column = Glyph.width(of: prompt) + 2
      name.draw(
        on: &canvas, column: column, row: 0, width: width - column - 1, isFocused: isFocused)
      return
    }
    canvas.write("/", column: 1, row: 0, ink: Ink(.prompt))
    if isEmpty {
      canvas.write(
        language.text(.searchHint), column: 4, row: 0, ink: Ink(.secondary),
        shortenedTo: width - 5)
    }
    input.draw(on: &canvas, column: 3, row: 0, width: width - 4, isFocused: isFocused)
  }

  /// Which part of the hits is shown.
  var scrollBar: ScrollBar { ScrollBar(total: known, visible: page, top: top) }

  /// How many articles are known to match.
  private var known: Int { max(total ?? 0, hits.count) }

  private func visibleSlots(_ size: Size) -> Int { Self.visibleHits(in: size) }

  private func drawCount(on canvas: inout Canvas, language: Language) {
    let width = canvas.size.columns
    if let problem {
      canvas.write(
        language.text(problem), column: 3, row: 1, ink: Ink(.error), shortenedTo: width - 4)
      return
    }
    if let completion { return completion.draw(on: &canvas, row: 1) }
    guard let answered else { return }
    if hits.isEmpty {
      let nothing = language.text(.nothingFound(query: answered.query))
      canvas.write(
        isUnfinished ? reading ?? "" : nothing, column: 3, row: 1,
        ink: Ink(.secondary), shortenedTo: width - 4)
      return
    }
    let order = language.text((ownOrder ?? answered.order).sentence)
    let count = language.text(.found(known, isCapped: isTotalCapped))
    let time = microseconds.map { language.text(.took(microseconds: $0)) }
    // How the query was read is what nobody can guess: where the room is small the rest gives way.
    let texts = [[count, order, time, reading], [count, order, reading], [count, reading]]
      .map { $0.compactMap(\.self).joined(separator: " · ") }
    let fitting = texts.first { reading == nil || Glyph.width(of: $0) <= width - 4 }
    canvas.write(
      fitting ?? texts[2], column: 3, row: 1, ink: Ink(.secondary), shortenedTo: width - 4)
  }
}

/// Draws one hit of a search.
struct HitDrawing {
  /// The hit.
  let hit: SearchHit
  /// The language of dates.
  let language: Language
  /// What time it is.
  let now: Timestamp
  /// What it stands on.
  let ground: Role

  /// The title with its date, and the passage, both with the matched words set apart.
  func draw(on canvas: inout Canvas) {
    let size = canvas.size
    let summary = hit.summary
    if ground != .text {
      canvas.fill(Rect(size: size), with: Ink(.text, on: ground))
      for row in 0..<size.rows {
        canvas.write("▌", column: 0, row: row, ink: Ink(.key, on: ground))
      }
    }
    if !summary.isRead { canvas.write("●", column: 1, row: 0, ink: Ink(.unreadMark, on: ground)) }
    var end = size.columns - 1
    if let published = summary.published {
      let date = language.text(DateWords.short(published.day))
      end -= Glyph.width(of: date)
      canvas.write(date, column: end, row: 0, ink: Ink(.secondary, on: ground))
      end -= 2
    }
    if summary.isBookmarked {
      end -= 1
      canvas.write("★", column: end, row: 0, ink: Ink(.bookmark, on: ground))
      end -= 1
    }
    let title = TextLineInk(
      text: summary.title, highlights: hit.titleHighlights,
      ink: Ink(summary.isRead ? .read : .unread, on: ground))
    title.draw(on: &canvas, column: 3, row: 0, width: end - 3, rows: 1)
    let snippet = hit.snippet.showingMatch(in: (size.columns - 8) * (size.rows - 1))
    let passage = TextLineInk(
      text: snippet.text, highlights: snippet.highlights, ink: Ink(.secondary, on: ground))
    passage.draw(on: &canvas, column: 3, row: 1, width: size.columns - 4, rows: size.rows - 1)
  }
}

extension Snippet {
  /// The passage without so much of its beginning that the first match is within `columns`.
  func showingMatch(in columns: Int) -> Snippet {
    guard let first = highlights.first, first.upperBound > columns else { return self }
    let scalars = Array(text.unicodeScalars)
    let earliest = max(0, first.lowerBound - columns / 3)
    guard first.lowerBound < scalars.count else { return self }
    let blank = scalars[earliest..<first.lowerBound].firstIndex(of: " ")
    let start = blank.map { $0 + 1 } ?? first.lowerBound
    var shorter = String.UnicodeScalarView("…".unicodeScalars)
    shorter.append(contentsOf: scalars[start...])
    return Snippet(
      text: String(shorter),
      highlights: highlights.map { ($0.lowerBound - start + 1)..<($0.upperBound - start + 1) })
  }
}

/// A text with matched words that is drawn in a few lines and cut where they end.
struct TextLineInk {
  /// The text.
  let text: String
  /// The matched words: Unicode scalars of the text.
  let highlights: [Range<Int>]
  /// What the rest is drawn with.
  let ink: Ink

  /// Writes at most `rows` lines of `width` columns.
  func draw(on canvas: inout Canvas, column: Int, row: Int, width: Int, rows: Int) {
    guard width > 1 else { return }
    if rows == 1 {
      let short = Glyph.shortened(text[...].replacingBreaks(), to: width)
      return draw(short[...], from: 0, on: &canvas, column: column, row: row)
    }
    let lines = TextWrapper.lines(of: text, width: width)
    for (index, line) in lines.prefix(rows).enumerated() {
      var shown = line.text
      if index == rows - 1, lines.count > rows {
        let rest = text[line.text.startIndex...]
        shown = Glyph.shortened(rest.replacingBreaks(), to: width)[...]
      }
      draw(shown, from: line.start, on: &canvas, column: column, row: row + index)
    }
  }

  /// Writes a part of the text that begins at the scalar `start` of it.
  private func draw(
    _ shown: Substring, from start: Int, on canvas: inout Canvas, column: Int, row: Int
  ) {
    var content = StyledText(text)
    content.spans = highlights.map { StyledText.Span(range: $0, role: .match, attributes: []) }
    var unit = TextUnit(content: content, role: ink.role)
    unit.attributes = ink.attributes
    let part = TextLine.Part(column: column, text: shown, start: start)
    LineDrawing(line: TextLine(unit: 0, parts: [part]), unit: unit, ground: ink.ground)
      .draw(on: &canvas, row: row)
  }
}

extension Substring {
  /// The text in one line.
  fileprivate func replacingBreaks() -> String {
    // Line feeds to returns, and the first bytes of the other breaks of Unicode.
    let hasBreak = utf8.contains { (0x0A...0x0D).contains($0) || $0 == 0xC2 || $0 == 0xE2 }
    return hasBreak ? String(map { $0.isNewline ? " " : $0 }) : String(self)
  }
}
