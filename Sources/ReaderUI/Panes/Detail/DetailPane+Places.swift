import ArticleLibrary
import Screen
import Vietnamese

extension DetailPane {
  /// A find that is going on.
  struct Finding: Sendable {
    /// Where it began.
    var place: ReadingPlace
    /// The matches that were shown before it.
    var highlight: Highlight?
  }

  /// A heading of the article.
  struct Heading: Equatable, Sendable {
    /// Its words.
    var text: String
    /// Where it stands.
    var place: ReadingPlace
    /// Columns to show it further right.
    var indent: Int
  }

  /// Where the person left the article the last time, its top when that is not known.
  var leftPlace: ReadingPlace {
    loaded?.progress.flatMap { ReadingPlace(text: $0.place) } ?? .top
  }

  /// Goes to where the person left the article, unless it has been scrolled.
  mutating func resume() {
    guard isCurrent, anchor == .top, highlight == nil, leftPlace > .top else { return }
    go(to: leftPlace)
  }

  /// The headings of the article, its title first; none when there is only the title.
  var headings: [Heading] {
    let found = units.enumerated().compactMap { index, unit -> Heading? in
      guard unit.role == .heading || unit.role == .title else { return nil }
      let isMain = unit.role == .title || unit.attributes.contains(.bold)
      return Heading(
        text: unit.content.text, place: ReadingPlace(block: index, offset: index == 0 ? -1 : 0),
        indent: isMain ? 0 : 2)
    }
    return found.count > 1 ? found : []
  }

  /// Whether the article is a document that was in force until a day before `today`.
  func isOutOfForce(on today: Day) -> Bool {
    known?.expires.map { $0 < today } ?? false
  }

  /// Scrolls to a highlight, at once or when its article comes.
  mutating func goToHighlight(_ highlight: ArticleLibrary.Highlight) {
    guard isCurrent, layout != nil else {
      arrival.highlight = highlight
      return
    }
    if let place = place(of: highlight) { go(to: place) }
  }

  /// Where a highlight stands, nil when the article has its words no more.
  func place(of highlight: ArticleLibrary.Highlight) -> ReadingPlace? {
    highlight.range(in: source.text).map { source.place(at: $0.lowerBound) }
  }

  /// The links of the article.
  var links: [ArticleLink] { ArticleLink.all(in: units) }

  /// The links whose first letter is in view; nil before there are lines.
  var linksInView: [ArticleLink]? {
    guard let layout, isCurrent else { return nil }
    let view = top..<(top + rows)
    var shown: [Int] = []
    for line in layout.lines(in: view) where shown.last != line.unit { shown.append(line.unit) }
    return shown.flatMap { ArticleLink.links(of: units[$0], index: $0) }
      .filter { layout.spot(of: $0.place, in: view) != nil }
  }

  /// Scrolls so that a place is at the top, and tells whether that changed anything.
  @discardableResult
  mutating func go(to place: ReadingPlace) -> Bool {
    guard let line = line(of: place) else {
      arrival.place = place
      return false
    }
    reveal(place)
    return scroll(to: line)
  }

  /// Draws the letters of hints over the links.
  func drawHints(_ hints: LinkHints, of layout: TextLayout, on canvas: inout Canvas) {
    for (letters, place) in hints.open {
      guard let spot = layout.spot(of: place, in: top..<(top + canvas.size.rows)) else { continue }
      canvas.write(
        String(letters), column: spot.column, row: spot.line - top,
        ink: Ink(.key, on: .selected, attributes: .bold))
    }
  }
}

extension TextLayout {
  /// The line and the column of a letter, nil when it is not in one of these lines.
  func spot(of place: ReadingPlace, in lines: Range<Int>) -> (line: Int, column: Int)? {
    let offset = max(0, place.offset)
    let cells = cells(of: offset..<(offset + 1), inUnit: place.block, lines: lines)
    return cells.first.map { ($0.line, $0.columns.lowerBound) }
  }
}
