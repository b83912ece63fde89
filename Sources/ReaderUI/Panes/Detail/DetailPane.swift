import ArticleLibrary
import Screen
import Sentences
import Vietnamese

/// The article that a person reads.
struct DetailPane: Sendable {
  /// The article that is to be shown; the one of ``loaded`` until its answer comes.
  var wanted: ArticleSummary?
  /// The request that fetches it.
  var request: Ticket?
  /// The article that is here.
  private(set) var loaded: LoadedArticle?
  /// Why it is not here.
  var problem: Sentence?
  /// What the page said of its site, when that is shown instead of the article.
  var site: SitePane?
  /// The words that are highlighted.
  private(set) var highlight: Highlight?
  /// The search that its matches come from.
  var wantedQuery: TextQuery?
  /// Whether it is to be fetched again.
  var isStale = false
  /// Whether the person, or a second's reading, has decided if it counts as read.
  var isReadDecided = false
  /// Whether to go to the first match, and to which place, when the article comes.
  var arrival = Arrival()
  /// Whether the person has opened it, instead of passing it in a list.
  var isOpened = false
  /// The timer after which it counts as read.
  var readTimer: Ticket?
  /// Letters over the links in view, while one is chosen.
  var hints: LinkHints?
  /// A find in the article that is going on.
  var finding: Finding?
  /// The words that are selected.
  var selection: TextSelection?
  /// The person's highlights in the article.
  private(set) var highlights: [ArticleLibrary.Highlight] = []
  /// Where they stand.
  private(set) var highlightMarks = TextMarks()
  /// The words of the article as one text, made when they are needed.
  private(set) var source = SourceText([])
  /// Who mentions the document, once that is known, and the request for it.
  var mentions: Mentions?
  var mentionsRequest: Ticket?
  /// How many do, as the card says it; nil while that is not known, and where nobody does.
  private var mentionWords: String?
  /// Titles of the newer and the older article of the list.
  var neighbours = Neighbours()

  /// The lines, once there is a width.
  private(set) var layout: TextLayout?
  /// The first words of the pane; scrolling alone changes it.
  private(set) var anchor = ReadingPlace.top
  /// The first line of the pane.
  private(set) var top = 0
  /// Lines that the pane shows.
  private(set) var rows = 1

  /// What has not been read yet of a long text.
  private(set) var rest: MarkdownPieces?
  /// The request for the next piece of a long text.
  var pieceRequest: Ticket?
  /// The request for the heights of a long text's units.
  var heightsRequest: Ticket?

  /// The parts of the article.
  private(set) var units: [TextUnit] = []
  /// What comes behind the body, while that is not complete.
  private var endUnits: [TextUnit] = []
  private var words = 0
  private var seeksMatch = false

  /// The article's row in a list.
  var summary: ArticleSummary? {
    isCurrent ? loaded?.article.summary : wanted
  }

  /// Whether the article that is here is the one that is wanted.
  var isCurrent: Bool { loaded != nil && loaded?.article.id == wanted?.id }

  /// Whether the article that is here is to be drawn.
  ///
  /// While a person passes through a list, the article before stays until the next one is here.
  var isShown: Bool { isCurrent || (loaded != nil && !isOpened && wanted != nil) }
}

extension DetailPane {
  /// Forgets the article and waits for another.
  mutating func turn(to summary: ArticleSummary) {
    wanted = summary
    wantedQuery = nil
    problem = nil
    site = nil
    hints = nil
    finding = nil
    selection = nil
    arrival = Arrival()
    readTimer = nil
    isReadDecided = false
    isStale = false
    mentions = nil
    mentionsRequest = nil
    mentionWords = nil
  }

  /// Takes who mentions the document; `words` for its card say how many do.
  mutating func take(_ mentions: Mentions, words: String) {
    self.mentions = mentions
    guard !mentions.articles.isEmpty, selection == nil else { return }
    mentionWords = words
    addMentions()
    layout = nil
    source = SourceText([])
    if let id = loaded?.article.id { take(highlights, of: id) }
  }

  private mutating func addMentions() {
    let unit = units.firstIndex { $0.role == .documentNumber }
    guard let mentionWords, let unit, let number = loaded?.article.content.document?.number else {
      return
    }
    units[unit].content = .cardNumber(number, words: mentionWords)
  }

  /// Takes an article in; `language` and `today` are for its words.
  mutating func show(_ article: LoadedArticle, language: Language, today: Day) {
    let isSame = loaded?.article.id == article.article.id
    problem = nil
    if isSame, loaded == article, arrival.query == nil, arrival.place == nil,
      arrival.highlight == nil
    {
      return
    }
    loaded = article
    begin(ArticleUnits(article, language: language, today: today), rest: article.rest)
    hints = nil
    finding = nil
    selection = nil
    source = SourceText([])
    take(article.highlights, of: article.article.id)
    if let query = arrival.query {
      highlight = Highlight(query: query, in: units)
    } else if !isSame {
      highlight = nil
    } else if let before = highlight {
      highlight = Highlight(query: before.query, in: units)
      _ = highlight?.move(by: before.index)
    }
    if arrival.isAtMatch, let first = highlight?.current {
      anchor = first
    } else {
      anchor =
        arrival.highlight.flatMap { place(of: $0) } ?? arrival.place
        ?? (isSame ? anchor : isOpened ? leftPlace : .top)
    }
    seeksMatch = arrival.isAtMatch
    arrival = Arrival()
  }

  /// Takes the highlights of the article.
  mutating func take(_ highlights: [ArticleLibrary.Highlight], of id: ArticleID) {
    guard loaded?.article.id == id else { return }
    loaded?.highlights = highlights
    self.highlights = highlights
    highlightMarks = TextMarks()
    guard !highlights.isEmpty else { return }
    readSource()
    let anchor = QuoteAnchor(source.text)
    for highlight in highlights {
      if let range = anchor.range(
        of: highlight.quote, before: highlight.before, after: highlight.after)
      {
        highlightMarks.add(range, highlight.note == nil ? .highlight : .note, in: source)
      }
    }
  }

  /// Takes how far an article has been read now.
  mutating func take(_ progress: ReadingProgress, of id: ArticleID) {
    if loaded?.article.id == id { loaded?.progress = progress }
  }

  /// Makes the text of the article unless that is done, as far as the article is here.
  mutating func readSource() {
    if source.unitCount != units.count { source = SourceText(units) }
  }

  /// Shows these matches, and goes to a place or to the current match.
  mutating func show(_ found: Highlight?, at place: ReadingPlace?) {
    highlight = found
    guard let place else { return showMatch() }
    if let line = line(of: place) { scroll(to: line) }
  }

  /// Goes to the first match of another search in the same article.
  mutating func seek(_ query: TextQuery?) {
    highlight = query.map { Highlight(query: $0, in: units) }
    seeksMatch = true
  }

  /// Changes what the library says of the article.
  mutating func change(_ id: ArticleID, _ body: (inout ArticleSummary) -> Void) {
    if wanted?.id == id, var summary = wanted {
      body(&summary)
      wanted = summary
    }
    guard var article = loaded?.article, article.id == id else { return }
    var summary = article.summary
    body(&summary)
    article.isRead = summary.isRead
    article.isBookmarked = summary.isBookmarked
    loaded?.article = article
  }

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
    if loaded?.pictures.isEmpty == false { style.pictures = pictures }
    style.scrollsTables = true
    let isSame = layout?.style == style && rows == size.rows
    rows = max(1, size.rows)
    if layout?.style != style { layout = TextLayout(units, style: style) }
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
}

// Scrolling
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
    guard target != top, let layout else { return false }
    top = target
    anchor = layout.place(ofLine: target)
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
  private mutating func showMatch() {
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

// Long texts
extension DetailPane {
  private mutating func begin(_ article: ArticleUnits, rest: MarkdownPieces?) {
    self.rest = rest
    pieceRequest = nil
    heightsRequest = nil
    endUnits = rest == nil ? [] : article.end
    units = withPictures(article.units) + (rest == nil ? article.end : [])
    addMentions()
    layout = nil
    words = units.reduce(0) { $0 + $1.wordCount }
  }

  /// Takes the next piece of a long text in.
  mutating func take(_ piece: ArticlePiece) {
    guard rest != nil else { return }
    rest = piece.rest
    add(withPictures(piece.units))
    if rest == nil {
      add(endUnits)
      if let id = loaded?.article.id, !highlights.isEmpty { take(highlights, of: id) }
    }
    if selection != nil { readSource() }
    findTop()
  }

  private mutating func add(_ more: [TextUnit]) {
    highlight?.extend(with: more, behind: units.count)
    units += more
    words += more.reduce(0) { $0 + $1.wordCount }
    layout?.append(more)
  }

  /// Takes the heights of some units in.
  mutating func take(_ heights: TextHeights) {
    layout?.take(heights)
    findTop()
  }

  /// The lines in view and on the next page.
  mutating func linesNear() -> [TextLine] {
    layout?.settle(lines: top..<(top + 2 * rows))
    return layout?.lines(in: top..<(top + 2 * rows)) ?? []
  }

  /// Makes the line of a place exact, and gives it; nil before there are lines.
  mutating func line(of place: ReadingPlace) -> Int? {
    layout?.settle(at: place)
    return layout?.line(of: place)
  }

  /// How many words are read in a minute.
  static let wordsInMinute = 240
  /// Minutes that the article takes to read; 0 for less than one.
  var minutes: Int { words / Self.wordsInMinute }

  /// Puts the first words of the pane back at its top.
  private mutating func findTop() {
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

  private mutating func settleEnd() {
    let last = (layout?.lineCount ?? 0) - 1
    _ = layout?.settle(rows, linesAbove: last)
  }
}
