import ArticleLibrary
public import Screen
import Sentences
public import Vietnamese

/// The whole reader: what it knows, what it does with an event, what it shows.
///
/// It is a value: no terminal, no library, no clock. ``update(_:)`` takes events in and gives the
/// effects that somebody else does; ``draw(on:)`` shows the state and changes nothing.
public struct App: Sendable {
  /// What the person has set.
  public internal(set) var settings: ReaderSettings
  /// The size of the screen.
  public internal(set) var size: Size
  /// What time it is.
  public internal(set) var now: Timestamp
  /// Whether the library on the screen is the built-in sample.
  public internal(set) var isSample: Bool

  /// The pane that has the keys.
  var focus: ReaderState.PaneName
  /// The list.
  var list: ListPane
  /// The lists that it was opened from, the first one at the bottom.
  var outerLists: [ListPane] = []
  /// The article.
  var detail = DetailPane()
  /// The articles that it was opened from.
  var trail: [DetailPane] = []
  /// The search, while it is open.
  var search: SearchPane?
  /// Where the person was when the search was opened.
  var origin: Origin?
  /// The lists, sections, sources and tags.
  var sidebar = SidebarPane()
  /// The help, while it is open.
  var help: HelpPane?

  /// A picture that has the screen.
  var picture: PicturePane?
  /// The pictures that are here.
  var shelf = PictureShelf()
  /// Whether the terminal is told where words of the article lead.
  var marksLinks = false
  /// A list to choose from that covers the panes.
  var choice: ChoicePane?
  /// What the person must agree to.
  var question: Question?
  /// Where a click has just followed a link.
  var followedAt: Point?
  /// A line that is being typed below the panes.
  var prompt: Prompt?
  /// The mark whose letter is awaited.
  var awaited: AwaitedKey?
  /// The places that were jumped from.
  var jumps = JumpList()
  /// The person's marks by their letters.
  var marks: [String: ReaderState.Reading] = [:]
  /// What is likely to come next: the key that scrolled the article, once more.
  ///
  /// In a list the article beside it changes too, and somewhat later.
  public private(set) var likelyNext: Event?
  /// Keys pressed and moves of the mouse.
  private(set) var touches = 0
  /// Minutes that articles of the list take to read.
  var minutes: [ArticleID: Int] = [:]
  /// The article that is likely to be opened next, read already.
  var ahead: LoadedArticle?
  /// The article that was asked for last to be read ahead.
  var askedAhead: ArticleID?
  /// The stretch of reading that is going on, and how far the article is read.
  var stretch: ReadingStretch?
  var extent: Extent?

  /// Something that has just happened.
  var message: StatusLine.Message?
  /// The digits of a count that is being typed.
  var count = ""
  /// Whether an article that is read has the screen for itself.
  var isZen = false
  /// How articles were set at the start, before the person changed it.
  let givenTypography: Typography
  /// Whether the opened article is to follow the selection, as after "next article".
  var isFollowing = false
  /// Whether to keep where the person is, as after opening an article.
  var savesState = false
  /// Requests that have not been answered.
  var pending: [Ticket: Request] = [:]
  /// Where the panes are.
  var layout: PaneLayout

  /// The status line and the header of the article as they were drawn last.
  let lines = (status: LineMemo<StatusLine.Parts>(), header: LineMemo<DetailPane.HeaderParts>())

  private var outbox: [Effect] = []
  private var lastTicket = 0

  /// Where a person was, to come back to.
  struct Origin: Sendable {
    /// The pane with the keys.
    var focus: ReaderState.PaneName
    /// The article.
    var detail: DetailPane
    /// The articles that it was opened from.
    var trail: [DetailPane]
    /// The help, if it was open.
    var help: HelpPane?
  }

  /// What an unanswered request was for.
  enum Request: Equatable, Sendable {
    /// Rows of the list.
    case page(PageAnchor)
    /// The article for the detail pane.
    case article(ArticleID)
    /// The next piece of a long article.
    case piece(ArticleID)
    /// The heights of a long article's units.
    case heights(ArticleID)
    /// An article whose address is to be opened.
    case address
    /// The parts of the library.
    case overview
    /// The first hits.
    case search
    /// Further hits.
    case moreHits
    /// How many articles match.
    case hitCount
    /// The time after which typing counts as paused.
    case typingPause
    /// What to say and to offer when a search found nothing.
    case advice
    /// What may stand in a place of the query.
    case completions(CompletionPlace)
    /// The queries that were made.
    case queries
    /// A change of a saved search, and what to say when it is done.
    case savedSearch(Sentence)
    /// How many articles a saved search finds.
    case savedCount(SavedSearch)
    /// A read mark, and what it was before.
    case read(ArticleID, was: Bool)
    /// A bookmark, and what it was before.
    case bookmark(ArticleID, was: Bool)
    /// An undo.
    case undo
    /// The versions of the story of this article.
    case versions(ArticleID)
    /// Documents with this number.
    case documents(String)
    /// An address for the browser.
    case link
    /// What the person makes of this article in the editor.
    case edited(ArticleID)
    /// A revision that is to be kept.
    case revised
    /// The sample library.
    case sample
    /// Something of reading.
    case reading(ReadingRequest)
    /// The library's article at the address of a link.
    case linkedArticle(LinkAddress)
    /// The library's document with a number that was followed.
    case linkedDocument(String)
    /// Words for the clipboard, so many letters.
    case copy(Int)
    /// A picture.
    case picture(PictureRequest)
    /// The time after which an article counts as read.
    case readTimer(ArticleID)
    /// The time after which a list counts as standing still.
    case lengthsPause(after: Int)
    /// The time after which an article counts as likely to be opened.
    case aheadPause(ArticleID)
    /// An article that is likely to be opened.
    case ahead(ArticleID)
  }

  /// A reader that shows nothing yet; ``start()`` gives its first effects.
  ///
  /// `restored` is where the person was last time.
  public init(
    size: Size, settings: ReaderSettings = ReaderSettings(), now: Timestamp,
    restored: ReaderState = ReaderState()
  ) {
    self.size = size
    self.settings = settings
    self.now = now
    isSample = settings.isSample
    givenTypography = settings.typography
    focus = .list
    list = ListPane(restored.list, goal: restored.selection)
    layout = PaneLayout(size: size, focus: .list, isSearching: false)
    restore(restored)
  }

  /// What the reader needs first.
  public mutating func start() -> [Effect] {
    outbox = []
    if search != nil {
      ask(.queries) { .loadQueries($0) }
      askSearch()
    }
    arrange()
    return outbox
  }

  /// Whether rows of the list that are in view, the hits for what is typed, or the article that is
  /// read, are still to come.
  public var awaitsRows: Bool {
    if focus == .detail { return detail.request != nil && !detail.isCurrent }
    return search.map { $0.request != nil } ?? (list.request != nil && list.hasBlanks)
  }

  /// Takes an event in and gives what has to be done for it.
  public mutating func update(_ event: Event) -> [Effect] {
    outbox = []
    var isArranged = false
    let line = lineInText
    switch event {
    case .terminal(.key(let key)):
      touches += 1
      press(key)
    case .terminal(.paste(let text)): paste(text)
    case .terminal(.mouse(let mouse)):
      touches += 1
      use(mouse)
    case .terminal(.resize(let size)): self.size = size
    case .terminal(.showsPictures): paintPixels(inSixels: false)
    case .terminal(.showsSixels): paintPixels(inSixels: true)
    case .terminal(.showsLinks): marksLinks = true
    case .terminal(.end): quit()
    case .answer(let answer): take(answer)
    case .timer(let ticket): timeOut(ticket)
    case .clock(let now):
      // Only the day is seen on the screen.
      isArranged = now.day == self.now.day
      self.now = now
    case .libraryChanged: reload()
    case .notice(let sentence): say(sentence)
    case .resumed(let size):
      self.size = size
      perform(.redraw)
    }
    if !isArranged { arrange() }
    countReading()
    if savesState { perform(.saveState(state)) }
    savesState = false
    if case .terminal = event { likelyNext = hasScrolled(from: line) ? event : nil }
    return outbox
  }

  /// The article that has the keys, and its first line in view.
  private var lineInText: (article: ArticleID, line: Int)? {
    guard focus == .detail, let id = detail.loadedID else { return nil }
    return (id, detail.top)
  }

  /// Whether the article that has the keys is the same, and other lines of it are in view.
  private func hasScrolled(from before: (article: ArticleID, line: Int)?) -> Bool {
    guard let before, let now = lineInText else { return false }
    return now.article == before.article && now.line != before.line
  }

  /// Asks for something that is not answered.
  mutating func perform(_ effect: Effect) {
    if case .saveState = effect, isSample { return }
    outbox.append(effect)
  }

  /// Asks for something and remembers what for.
  @discardableResult
  mutating func ask(_ request: Request, _ effect: (Ticket) -> Effect) -> Ticket {
    lastTicket += 1
    let ticket = Ticket(lastTicket)
    pending[ticket] = request
    outbox.append(effect(ticket))
    return ticket
  }

  /// Says something in the status line until the next key.
  mutating func say(_ sentence: Sentence, isError: Bool = false) {
    message = StatusLine.Message(text: sentence, isError: isError)
  }

  /// Keeps where the person is and ends the program.
  mutating func quit() {
    logReading()
    perform(.saveState(state))
    perform(.quit)
  }
}
