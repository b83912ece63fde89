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

  private var units: [TextUnit] = []
  private var seeksMatch = false

  /// What happens when an article comes.
  struct Arrival: Sendable {
    /// Where to scroll to.
    var place: ReadingPlace?
    /// What to highlight.
    var query: TextQuery?
    /// Whether to go to the first match.
    var isAtMatch = false
  }

  /// The articles beside this one in the list.
  struct Neighbours: Equatable, Sendable {
    /// The title of the newer one.
    var newer: String?
    /// The title of the older one.
    var older: String?

    /// Lines that they take below the article.
    var lines: Int {
      let count = (newer == nil ? 0 : 1) + (older == nil ? 0 : 1)
      return count == 0 ? 0 : count + 1
    }
  }

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
    arrival = Arrival()
    readTimer = nil
    isReadDecided = false
    isStale = false
  }

  /// Takes an article in; `language` and `today` are for its words.
  mutating func show(_ article: LoadedArticle, language: Language, today: Day) {
    let isSame = loaded?.article.id == article.article.id
    problem = nil
    if isSame, loaded == article, arrival.query == nil, arrival.place == nil { return }
    loaded = article
    units = ArticleUnits(article, language: language, today: today).units
    layout = nil
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
      anchor = arrival.place ?? (isSame ? anchor : .top)
    }
    seeksMatch = arrival.isAtMatch
    arrival = Arrival()
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
  mutating func arrange(size: Size, measure: Int) {
    let width = Self.textColumns(of: size.columns, measure: measure).count
    let isSame = layout?.width == width && rows == size.rows
    rows = max(1, size.rows)
    if layout?.width != width { layout = TextLayout(units, width: width) }
    if !isSame { top = layout?.line(of: anchor) ?? 0 }
    if seeksMatch { showMatch() }
    seeksMatch = false
    top = min(top, lastTop)
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
  var lineCount: Int { (layout?.lines.count ?? 0) + neighbours.lines }
  /// The last line that can be the first of the pane.
  var lastTop: Int { max(0, lineCount - rows) }
  /// How much of the article has been shown, in percent.
  var progress: Int {
    lineCount <= rows ? 100 : min(100, (top + rows) * 100 / lineCount)
  }

  /// Scrolls so that `line` is the first, and tells whether that changed anything.
  @discardableResult
  mutating func scroll(to line: Int) -> Bool {
    let target = min(max(0, line), lastTop)
    guard target != top, let layout else { return false }
    top = target
    anchor = layout.place(ofLine: target)
    return true
  }

  /// Scrolls `lines` further, or back.
  @discardableResult
  mutating func scroll(by lines: Int) -> Bool {
    scroll(to: top + lines)
  }

  /// Goes to the next match, or the one before, and tells whether there is any.
  mutating func moveMatch(by step: Int) -> Bool {
    guard highlight?.move(by: step) == true else { return false }
    showMatch()
    return true
  }

  /// Scrolls as little as possible so that the current match stands well inside the pane.
  private mutating func showMatch() {
    guard let match = highlight?.current, let layout else { return }
    let line = layout.line(of: match)
    let margin = rows / 5
    if line < top + margin || line >= top + rows - margin { scroll(to: line - rows / 3) }
    if top == 0 { anchor = .top }
  }
}
