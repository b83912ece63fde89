import ArticleLibrary
import Screen
import Sentences
import Vietnamese

// What becomes of the pane when another article, or something about it, comes.
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

  /// Puts on the document's card how many articles mention it.
  mutating func addMentions() {
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
    var notes: [Int: [String]] = [:]
    defer { show(notes) }
    guard !highlights.isEmpty else { return }
    readSource()
    let anchor = QuoteAnchor(source.text)
    for highlight in highlights {
      if let range = anchor.range(
        of: highlight.quote, before: highlight.before, after: highlight.after)
      {
        highlightMarks.add(range, highlight.note == nil ? .highlight : .note, in: source)
        guard let note = highlight.note, let last = source.parts(of: range).last else { continue }
        notes[last.unit, default: []].append(note)
      }
    }
  }

  /// Puts notes below the units that they are on; the lines are made anew where that changes any.
  private mutating func show(_ notes: [Int: [String]]) {
    for unit in notedUnits.union(notes.keys) where units.indices.contains(unit) {
      guard units[unit].notes != notes[unit] ?? [] else { continue }
      units[unit].notes = notes[unit] ?? []
      layout = nil
    }
    notedUnits = Set(notes.keys)
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
}
