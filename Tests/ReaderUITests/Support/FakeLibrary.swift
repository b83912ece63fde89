import ArticleLibrary
import Sentences
import Vietnamese

@testable import ReaderUI

/// A library in memory that answers the reader's effects, slowly and obviously right.
struct FakeLibrary {
  /// The articles, the newest first.
  var articles: [LoadedArticle]
  /// What was changed, the last at the end.
  var journal: [(change: UndoneChange, undo: (inout FakeLibrary) -> Void)] = []
  /// The saved searches.
  var searches: [SavedSearch] = []
  /// The queries that were made, the last first.
  var queries: [String] = []
  /// What is offered for a query that finds nothing.
  var offers: [String] = []
  /// What is half read, how much was read, and what was logged.
  var unfinished: [UnfinishedArticle] = []
  var statistics = ReadingStatistics()
  var siteHistory: SiteHistory?
  var logged: [ReadingLog] = []
  /// How many words articles have, where it is not what their texts say.
  var words: [ArticleID: Int] = [:]
  /// What the person writes in the editor instead of the article's body, nil for nothing.
  var correction: String?
  /// Why every request fails, nil when none does.
  var failure: Answer.Outcome?

  init(_ articles: [LoadedArticle] = SampleArticles.all) {
    self.articles = articles
  }

  /// The answer to an effect, nil for one that is not answered.
  mutating func answer(_ effect: Effect) -> Answer? {
    if case .rememberQuery(let query) = effect { queries.insert(query, at: 0) }
    guard let ticket = Self.ticket(of: effect) else { return nil }
    if let failure { return Answer(ticket, failure) }
    return Answer(ticket, outcome(of: effect))
  }

  private static func ticket(of effect: Effect) -> Ticket? {
    switch effect {
    case .loadPage(_, _, _, let ticket), .loadArticle(_, let ticket), .loadOverview(let ticket),
      .search(_, let ticket), .setRead(_, _, let ticket), .setBookmarked(_, _, let ticket),
      .undo(let ticket), .findDocument(_, _, let ticket), .findVersions(_, let ticket),
      .openLink(_, let ticket),
      .openSample(let ticket), .readOn(_, _, _, let ticket), .countLines(_, let ticket),
      .advise(_, let ticket), .loadQueries(let ticket), .saveSearch(_, _, _, let ticket),
      .renameSearch(_, _, let ticket), .deleteSearch(_, let ticket), .countSearch(_, let ticket),
      .complete(_, let ticket),
      .reading(_, let ticket), .copy(_, let ticket), .pipe(_, _, _, let ticket),
      .edit(_, let ticket), .revise(_, _, let ticket), .paint(_, let ticket):
      ticket
    default: nil
    }
  }

  private mutating func outcome(of effect: Effect) -> Answer.Outcome {
    switch effect {
    case .loadPage(let list, let anchor, let limit, _):
      return .page(page(of: list, from: anchor, limit: limit))
    case .loadArticle(let id, _): return .article(articles.first { $0.article.id == id })
    case .loadOverview: return .overview(overview)
    case .readOn(let rest, let bytes, let language, _):
      return .piece(ArticlePiece(rest, bytes: bytes, language: language))
    case .countLines(let measuring, _): return .heights(measuring.heights())
    case .search(let request, _): return .found(search(request))
    case .setRead(let isRead, let id, _): change(id, .read) { $0.isRead = isRead }
    case .setBookmarked(let isOn, let id, _): change(id, .bookmark) { $0.isBookmarked = isOn }
    case .undo: return .undone(undo())
    case .findDocument(let number, let url, _):
      return .documents(
        articles.map(\.article).filter {
          number.isEmpty ? $0.content.url == url : $0.content.document?.number == number
        }.map(\.summary))
    case .reading(let request, _): return .reading(answer(to: request))
    case .findVersions(let id, _):
      let all = articles.map(\.article.summary)
      let source = all.first { $0.id == id }?.source
      return .documents(all.filter { $0.source == source })
    case .edit(let article, _): return edited(article)
    case .revise(let id, let revision, _): return .revised(revise(id, revision))
    case .paint(let picture, _): return .picture(FakePicture.painting(of: picture))
    case .openSample:
      articles = SampleArticles.all
      return .sampleOpened
    default: return searchOutcome(of: effect)
    }
    return .done
  }

  private mutating func searchOutcome(of effect: Effect) -> Answer.Outcome {
    switch effect {
    case .countSearch(let request, _): return .found(search(request))
    case .loadQueries: return .queries(queries)
    case .complete(let place, _): return .completions(completions(at: place))
    case .advise(let query, _):
      let missing = query.split(separator: " ").map(String.init).filter { word in
        search(SearchRequest(query: word)).hits.isEmpty
      }
      let offers = offers.map { offer in
        SearchAdvice.Offer(
          words: [offer], query: offer, total: search(SearchRequest(query: offer)).total)
      }
      return .advice(SearchAdvice(query: query, missing: missing, offers: offers))
    case .saveSearch(let query, let order, let name, _):
      let id = searches.first { $0.name == name }?.id ?? Int64(searches.count + 1)
      keepSearches { $0.removeAll { $0.id == id } }
      searches.append(SavedSearch(id: id, name: name, query: query, order: order))
    case .renameSearch(let id, let name, _):
      if searches.contains(where: { $0.name == name }) {
        return .failed(.searchNameTaken(name: name))
      }
      keepSearches { all in
        for index in all.indices where all[index].id == id { all[index].name = name }
      }
    case .deleteSearch(let id, _): keepSearches { $0.removeAll { $0.id == id } }
    default: break
    }
    return .done
  }

  private func completions(at place: CompletionPlace) -> [QueryCompletion] {
    let overview = overview
    let names: [String?] =
      switch place.kind {
      case .value(.field(.section)): overview.sections.map(\.name)
      case .value(.field(.tag)): overview.tags.map(\.name)
      default: []
      }
    let plain = { (text: String) in SearchText.folded(text.lowercased()) }
    return names.compactMap(\.self).filter { plain($0).hasPrefix(plain(place.beginning)) }
      .map { QueryCompletion(text: $0.contains(" ") ? "\"\($0)\"" : $0, label: $0) }
  }

  private mutating func keepSearches(_ body: (inout [SavedSearch]) -> Void) {
    let before = searches
    body(&searches)
    journal.append((UndoneChange(.savedSearch, count: 1), { $0.searches = before }))
  }

  private mutating func change(
    _ id: ArticleID, _ kind: UndoneChange.Kind, _ body: (inout Article) -> Void
  ) {
    guard let index = articles.firstIndex(where: { $0.article.id == id }) else { return }
    let before = articles[index].article
    body(&articles[index].article)
    journal.append((UndoneChange(kind, count: 1), { $0.articles[index].article = before }))
  }

  private mutating func undo() -> UndoneChange? {
    guard let last = journal.popLast() else { return nil }
    last.undo(&self)
    return last.change
  }

  func rows(of list: ArticleList) -> [ArticleSummary] {
    articles.filter { loaded in
      let article = loaded.article
      switch list {
      case .all: return true
      case .unread: return !article.isRead
      case .bookmarked: return article.isBookmarked
      case .documents: return article.content.kind == .document
      case .section(let name): return article.content.section == name
      case .source(let name): return article.content.source == name
      case .tag(let name): return article.content.tags.contains(name)
      }
    }.map(\.article.summary)
  }

  private func page(of list: ArticleList, from anchor: PageAnchor, limit: Int) -> ArticlePage {
    let rows = rows(of: list)
    var first = 0
    switch anchor {
    case .newest: break
    case .oldest: first = rows.count - limit
    case .after(let order): first = rows.firstIndex { $0.order < order } ?? rows.count
    case .before(let order):
      let end = rows.firstIndex { $0.order <= order } ?? rows.count
      return window(rows, list, max(0, end - limit)..<end)
    case .index(let index): first = index
    case .around(let id):
      first = (rows.firstIndex { $0.id.rawValue >= id.rawValue } ?? rows.count) - limit / 2
    }
    first = min(max(0, first), rows.count)
    return window(rows, list, first..<min(rows.count, first + limit))
  }

  private func window(_ rows: [ArticleSummary], _ list: ArticleList, _ range: Range<Int>)
    -> ArticlePage
  {
    ArticlePage(
      list: list, rows: Array(rows[range]), firstIndex: range.lowerBound, total: rows.count,
      unread: rows.count { !$0.isRead })
  }

  private var overview: LibraryOverview {
    let facet = { (list: ArticleList, name: String?) in
      let rows = rows(of: list)
      return Facet(
        list: list, name: name, total: rows.count, unread: rows.count { !$0.isRead })
    }
    let names = { (values: [String?]) in
      var seen: [String] = []
      for case let value? in values where !seen.contains(value) { seen.append(value) }
      return seen
    }
    let contents = articles.map(\.article.content)
    return LibraryOverview(
      lists: [.all, .unread, .bookmarked, .documents].map { facet($0, nil) },
      sections: names(contents.map(\.section)).map { facet(.section($0), $0) },
      sources: names(contents.map(\.source)).map { facet(.source($0), $0) },
      tags: names(contents.flatMap(\.tags)).map { facet(.tag($0), $0) },
      searches: searches)
  }

  private func search(_ request: SearchRequest) -> SearchResult {
    let finder = TextMatcher(TextQuery(request.query, isTyping: request.isTyping))
    var hits: [SearchHit] = []
    for loaded in articles {
      let texts = ArticleUnits(loaded, language: .vietnamese, today: SampleArticles.now.day).units
        .filter(\.isSearched).map(\.content.text)
      guard finder.matchesAll(texts) else { continue }
      let title = loaded.article.content.title
      hits.append(
        SearchHit(
          summary: loaded.article.summary, titleHighlights: finder.ranges(in: title),
          snippet: finder.snippet(of: Array(texts.dropFirst()), limit: 120)))
    }
    if request.order == .relevance { hits.reverse() }
    let rest = hits.filter { request.after == nil || $0.summary.order < request.after ?? 0 }
    let countLimit = request.precision == .exact ? hits.count : request.countLimit
    return SearchResult(
      request: request, hits: Array(rest.prefix(request.limit)),
      total: request.precision == .exact || countLimit > 0 ? min(hits.count, countLimit) : nil,
      isTotalCapped: countLimit > 0 && hits.count > countLimit)
  }
}
