import ArticleLibrary
import Sentences
import Vietnamese

/// The search: a line to type in, and what was found for it.
struct SearchPane: Sendable {
  /// What is typed.
  var input = TextInput()
  /// The order of the hits.
  var order = SearchRequest.Order.newest
  /// The request for the first hits.
  var request: Ticket?
  /// The request for more of them.
  var moreRequest: Ticket?
  /// How far the way to the true count is.
  var settling = Settling.settled
  /// Why there are no hits.
  var problem: Sentence?
  /// The hit to select when the hits come.
  var goal: ArticleID?
  /// Whether to open the selected hit when the hits come, as Enter has asked for before.
  var opensHit = false

  /// A name for the query, while it is typed.
  var name: TextInput?
  /// The name that the query is kept under.
  var savedName: String?
  /// The queries that were made before.
  var history = QueryHistory()
  /// What Tab has put into the line, and what else it could be.
  var completion: CompletionList?
  /// The request for what it could be.
  var completionRequest: Ticket?
  /// The order that the query asks for itself.
  private(set) var ownOrder: SearchRequest.Order?
  /// How the query was read, where that needs saying.
  private(set) var reading: String?
  /// Whether there is nothing to look for yet, as while the value of a field is still to come.
  private(set) var isUnfinished = false
  /// Whether the person has gone from the line down to the hits.
  var isAmongHits = false
  /// The request for what to offer.
  var adviceRequest: Ticket?

  /// What is said and offered as nothing was found.
  var offers: OfferList?
  /// How long the search took.
  private(set) var microseconds: Int?
  /// What the hits are for, nil before the first answer.
  private(set) var answered: SearchRequest? {
    didSet { answeredText = answered.map(TextQuery.init) }
  }
  /// The words of it, to show where they stand in an article.
  private(set) var answeredText: TextQuery?
  /// The hits, in the order that was asked for.
  private(set) var hits: [SearchHit] = []
  /// How many articles match.
  private(set) var total: Int?
  /// Whether there may be more than ``total``.
  private(set) var isTotalCapped = false
  /// Whether asking for an exact answer could not change the hits.
  private var isExact = true
  /// Which hit is selected.
  private(set) var selection = 0
  /// The first hit of the pane.
  private(set) var top = 0

  private var visible = 1
  private var hasAll = false

  /// Hits that are asked for at once; at each key only those that can be seen.
  static let pageSize = 30
  /// Hits that are looked through for one to select.
  static let goalSize = 200
  /// How far articles are counted at each key.
  static let typingCount = 60
  /// How far the articles of a saved search are counted.
  static let savedCount = 10_000
  /// The pause in milliseconds after which the true count is asked for.
  static let pause = 300

  /// From the first hits, which come at each key, to the true count, which comes in a pause.
  enum Settling: Hashable, Sendable {
    /// The person has just typed; the timer with this ticket tells when that is long ago.
    case typing(Ticket)
    /// The true count is to be asked for as soon as no other hits are waited for.
    case due
    /// The true count is asked for.
    case asked(Ticket)
    /// Nothing is left to be asked.
    case settled

    /// What is waited for.
    var ticket: Ticket? {
      switch self {
      case .typing(let ticket), .asked(let ticket): ticket
      case .due, .settled: nil
      }
    }
  }

  /// The selected hit.
  var selected: SearchHit? { hits.indices.contains(selection) ? hits[selection] : nil }

  /// Whether there is something to search for.
  var isEmpty: Bool { input.text.allSatisfy(\.isWhitespace) }

  /// The query without blanks around it.
  var trimmedQuery: String { input.trimmed }

  /// The name that is typed, nil when it is blank.
  var trimmedName: String? { name.flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed } }

  /// What to ask for now: what can be seen; more comes after it.
  var wanted: SearchRequest {
    SearchRequest(
      query: input.text, isTyping: input.after.isEmpty && input.before.last?.isWhitespace == false,
      order: order, limit: goal == nil ? max(visible + 2, 8) : Self.goalSize,
      countLimit: Self.typingCount)
  }

  /// What to ask for in a pause, nil when it would tell nothing new: the exact hits and how many
  /// there are.
  ///
  /// It reads the query as the first request did, so that the hits stay what they are.
  var wantedCount: SearchRequest? {
    guard var request = answered, isTotalCapped || request.isTyping || !isExact else { return nil }
    request.precision = .exact
    request.limit = max(Self.pageSize, hits.count)
    return request
  }

  /// What to ask for to get more hits, nil when no more are needed.
  var wantedMore: SearchRequest? {
    guard let answered, !hasAll, request == nil, top + 2 * visible >= hits.count,
      answered.order == .newest, let last = hits.last
    else { return nil }
    var more = answered
    more.after = last.summary.order
    more.limit = Self.pageSize
    more.countLimit = 0
    return more
  }

  /// Takes the first hits in.
  mutating func take(_ result: SearchResult, microseconds: Int?) {
    problem = nil
    offers = nil
    self.microseconds = microseconds
    answered = result.request
    hits = result.hits
    total = result.total
    isTotalCapped = result.isTotalCapped
    isExact = result.isExact
    hasAll = result.hits.count < result.request.limit
    selection = goal.flatMap { id in hits.firstIndex { $0.summary.id == id } } ?? 0
    goal = nil
    top = 0
    show()
  }

  /// Puts into words how the query was read.
  mutating func explain(now: Timestamp, language: Language) {
    guard let answered else { return }
    let query = SearchQuery(answered.query, isTyping: answered.isTyping, now: now)
    ownOrder = query.order
    isUnfinished = query.isEmpty
    reading =
      isUnfinished
      ? query.explanation.notes(in: language).joined(separator: " · ")
      : ReadingWords(language: language).text(of: query.explanation)
  }

  /// Takes in what is offered as nothing was found.
  mutating func take(_ advice: SearchAdvice) {
    guard hits.isEmpty, answered?.query == advice.query else { return }
    offers = OfferList(advice)
  }

  /// Takes further hits in.
  mutating func takeMore(_ result: SearchResult) {
    let known = Set(hits.map(\.summary.id))
    let fresh = result.hits.filter { !known.contains($0.summary.id) }
    hits += fresh
    hasAll = result.hits.count < result.request.limit || fresh.isEmpty
  }

  /// Takes the true count in, and the hits again, without moving what the person looks at.
  ///
  /// Marks that were set meanwhile stay.
  mutating func takeCount(_ result: SearchResult) {
    guard let answered, answered.query == result.request.query else { return }
    total = result.total
    isTotalCapped = result.isTotalCapped
    isExact = true
    let known = Dictionary(hits.map { ($0.summary.id, $0.summary) }) { first, _ in first }
    let place = selected?.summary.id
    hits = result.hits.map { hit in
      var hit = hit
      hit.summary = known[hit.summary.id] ?? hit.summary
      return hit
    }
    if !hits.isEmpty { offers = nil }
    hasAll = result.hits.count < result.request.limit
    let kept = place.flatMap { id in hits.firstIndex { $0.summary.id == id } }
    let index = kept ?? min(selection, max(0, hits.count - 1))
    top = min(max(0, top + index - selection), max(0, hits.count - visible))
    selection = index
  }

  /// Forgets the hits, as when nothing is typed.
  mutating func clear() {
    answered = nil
    hits = []
    total = nil
    isTotalCapped = false
    offers = nil
    microseconds = nil
    reading = nil
    ownOrder = nil
    problem = nil
    selection = 0
    top = 0
  }

  /// Changes the hit of an article.
  mutating func change(_ id: ArticleID, _ body: (inout ArticleSummary) -> Void) {
    for index in hits.indices where hits[index].summary.id == id { body(&hits[index].summary) }
  }

  /// Takes the number of hits that fit.
  mutating func arrange(visible: Int) {
    guard self.visible != max(1, visible) else { return }
    self.visible = max(1, visible)
    show()
  }

  /// Hits that a page has.
  var page: Int { visible }

  /// Selects a hit `count` further, or back, and tells whether that was possible.
  @discardableResult
  mutating func move(by count: Int) -> Bool {
    let target = min(max(0, selection + count), max(0, hits.count - 1))
    defer { show() }
    guard target != selection else { return false }
    selection = target
    return true
  }

  /// Scrolls without moving the selection.
  mutating func scroll(by count: Int) {
    top = min(max(0, top + count), max(0, hits.count - visible))
  }

  /// Selects what stands in this place of the pane, and tells whether there is a hit.
  mutating func click(_ slot: Int) -> Bool {
    guard hits.indices.contains(top + slot) else { return false }
    selection = top + slot
    return true
  }

  private mutating func show() {
    if selection < top { top = selection }
    if selection >= top + visible { top = selection - visible + 1 }
    top = min(max(0, top), max(0, hits.count - visible))
  }
}
