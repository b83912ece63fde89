import ArticleLibrary
import Screen
import Sentences
import Vietnamese

extension App {
  /// Asks the library something of reading.
  @discardableResult
  mutating func ask(_ request: ReadingRequest) -> Ticket {
    ask(.reading(request)) { .reading(request, $0) }
  }

  /// Takes what came of it.
  mutating func takeReading(_ answer: Answer, _ request: ReadingRequest) {
    let isChoice = choice?.request == answer.ticket
    switch answer.outcome {
    case .failed(let reason):
      if isChoice { choice = nil }
      say(reason, isError: true)
    case .reading(.highlights(of: let id, let highlights)):
      detail.take(highlights, of: id)
    case .reading(.wordCounts(let counts)):
      if case .wordCounts(let ids) = request { take(counts, of: ids) }
    case .reading(.neighbour(let article)): takeNeighbour(article, request)
    case .reading(.siteHistory(let history?)) where isOfDetail(request):
      detail.site?.take(history: history, language: settings.language)
    case .reading(.mentions(let mentions)) where isOfDetail(request):
      takeMentions(mentions)
    case .reading(let found) where isChoice:
      let rows = rows(of: found)
      choice?.request = nil
      choice?.take(rows)
    default: break
    }
  }

  /// Whether a request was made for the article that is here.
  private func isOfDetail(_ request: ReadingRequest) -> Bool {
    switch request {
    case .siteHistory(let id), .mentions(_, let id): detail.loaded?.article.id == id
    default: false
    }
  }

  private mutating func takeNeighbour(_ article: ArticleSummary?, _ request: ReadingRequest) {
    guard case .neighbour(let id, let isNewer) = request, detail.wantedID == id else { return }
    guard let article, focus == .detail else {
      return sayReading(isNewer ? .noNewerInSection : .noOlderInSection)
    }
    rememberPlace()
    openFromHere(article)
  }

  /// Fetches the rows of a list to choose from.
  mutating func chooseFrom(
    _ heading: ReadingSentence, _ request: ReadingRequest, emptyWords: ReadingSentence
  ) {
    logReading()
    var pane = ChoicePane(.reading(heading), nil, emptyWords: .reading(emptyWords))
    pane.request = ask(request)
    choice = pane
  }

  /// Articles that share telling words with the current one.
  mutating func showRelated() {
    guard let article = current else { return }
    chooseFrom(.relatedHeading, .related(article.id), emptyWords: .noRelated)
  }

  /// What is half read.
  mutating func showUnfinished() {
    chooseFrom(.unfinishedHeading, .unfinished, emptyWords: .noUnfinished)
  }

  /// How much was read.
  mutating func showStatistics() {
    chooseFrom(.statisticsHeading, .statistics(today: now.day), emptyWords: .noStatistics)
  }

  /// The next article of the same section and source.
  mutating func goInSection(newer: Bool) {
    guard let id = detail.wantedID else { return }
    ask(.neighbour(id, newer: newer))
  }

  private func rows(of answer: ReadingAnswer) -> [ChoicePane.Row] {
    switch answer {
    case .articles(let articles): articles.map { row(of: $0, place: nil) }
    case .passages(let passages): passages.map(row)
    case .unfinished(let articles):
      articles.map { unfinished in
        var row = row(of: unfinished.article, place: ReadingPlace(text: unfinished.place))
        let percent = settings.language.text(.percent(unfinished.percent))
        row.detail = row.detail.isEmpty ? percent : "\(percent) · \(row.detail)"
        return row
      }
    case .statistics(let statistics):
      StatisticsRows(statistics, language: settings.language).rows
    default: []
    }
  }

  private func row(of article: ArticleSummary, place: ReadingPlace?) -> ChoicePane.Row {
    let words = [
      article.source ?? article.section,
      article.published.map { settings.language.text(DateWords.short($0, now: now)) },
    ].compactMap { $0 }
    return ChoicePane.Row(
      text: article.title, detail: words.joined(separator: " · "),
      role: article.isRead ? .read : .unread, choice: .article(article, place))
  }

  private func row(of passage: HighlightedPassage) -> ChoicePane.Row {
    let quote = passage.highlight.quote.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    let note = passage.highlight.note.map { " ✎ \($0)" } ?? ""
    return ChoicePane.Row(
      text: "“\(quote)”\(note)", detail: passage.article.title, role: .highlight,
      choice: .highlight(passage.highlight, passage.article))
  }
}

extension ReadingPlace {
  /// The place as the log keeps it.
  var text: String { "\(block):\(offset)" }

  /// The place in a log, nil for what is none.
  init?(text: String) {
    let parts = text.split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2 else { return nil }
    self.init(block: parts[0], offset: parts[1])
  }
}
