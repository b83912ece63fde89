import ArticleLibrary
import Dispatch
import Glibc
import Pictures
import ReaderUI
import Sentences
import Synchronization

/// Does what the app asks for, off the main thread, and posts the answers.
///
/// Everything that reads or changes the library happens one after the other, so that a list that
/// is loaded after a change shows it. Searches run beside it; a new one interrupts the last.
final class EffectRunner: Sendable {
  struct State {
    var library: Library
    var search: Task<Void, Never>?
    /// What is looked for beside the search.
    var advice: Task<Void, Never>?
    var count: Task<Void, Never>?
    var completion: Task<Void, Never>?
    var seenVersion: Int64
    var isLooking = false
    /// Whether the search index is going to be tended.
    var isTending = false
    /// How often somebody waited for the library.
    var questions = 0
    /// The reader quits: what can wait for its next start stops.
    var isFinishing = false
  }

  let mailbox: Mailbox
  private let path: String
  private let opener = LinkOpener(environment: Locations.current.environment)
  let state: Mutex<State>
  private let queue = DispatchQueue(label: "library", qos: .userInitiated)
  /// For what may take long, so that lists and articles can be read meanwhile.
  private let changes = DispatchQueue(label: "changes")

  /// For what is looked for beside lists and articles.
  private let beside = DispatchQueue(label: "beside", qos: .userInitiated)

  /// For long texts.
  private let texts = DispatchQueue(label: "texts", qos: .userInitiated)

  /// For pictures.
  private let pictures = DispatchQueue(label: "pictures", qos: .utility)
  private let painter: PicturePainter

  /// For merging the search index while nobody writes.
  let tending = DispatchQueue(label: "tending", qos: .utility)

  /// What the list shows first, which was read ahead.
  private let opening: LibraryOpening?

  /// A runner for `library` of this version, which lies at `path`; answers go to `mailbox`.
  init(
    library: Library, version: Int64, path: String, mailbox: Mailbox, painter: PicturePainter,
    opening: LibraryOpening? = nil
  ) {
    self.opening = opening
    self.painter = painter
    self.mailbox = mailbox
    self.path = path
    state = Mutex(State(library: library, seenVersion: version))
    tendSoon()
  }

  /// Starts an effect and returns at once.
  func perform(_ effect: Effect) {
    switch effect {
    case .search, .countSearch, .complete, .loadPage, .loadArticle:
      state.withLock { $0.questions += 1 }
    default: break
    }
    switch effect {
    case .search(let request, let ticket): search(request, ticket)
    case .advise(let query, let ticket): advise(query, ticket)
    case .countSearch(let request, let ticket): count(request, ticket)
    case .complete(let place, let ticket): complete(place, ticket)
    case .cancelSearch: cancelSearch()
    case .openLink(let address, let ticket): openLink(address, ticket)
    case .wake(let milliseconds, let ticket): wake(after: milliseconds, ticket)
    case .openSample(let ticket): openSample(ticket)
    case .paint(let picture, let ticket):
      answer(ticket, on: pictures) { [painter] in .picture(try $0.painted(picture, by: painter)) }
    case .saveState(let state): queue.async { self.save(state) }
    case .readOn(let rest, let bytes, let language, let ticket):
      post(ticket) { .piece(ArticlePiece(rest, bytes: bytes, language: language)) }
    case .countLines(let measuring, let ticket): post(ticket) { .heights(measuring.heights()) }
    default: performOnLibrary(effect)
    }
  }

  /// Waits until every effect that has been started is done; a large undo stops at its next step
  /// and goes on when somebody undoes again.
  func finish() {
    cancelSearch()
    state.withLock { $0.isFinishing = true }
    queue.sync {}
    changes.sync {}
    tending.sync {}
  }

  /// Looks soon whether another program has changed the library, and says so to the app.
  ///
  /// Many calls in a short time, as while something is imported, make one look.
  func noteChange() {
    let isFirst = state.withLock { state in
      defer { state.isLooking = true }
      return !state.isLooking
    }
    guard isFirst else { return }
    queue.asyncAfter(deadline: .now() + .milliseconds(400)) { [self] in
      state.withLock { $0.isLooking = false }
      let seen = state.withLock(\.seenVersion)
      if noteOwnChange() != seen {
        mailbox.post(.libraryChanged)
        tendSoon()
      }
    }
  }

  /// Takes the library's version as seen, and gives it.
  @discardableResult
  private func noteOwnChange() -> Int64 {
    let version = (try? library.dataVersion()) ?? 0
    state.withLock { $0.seenVersion = version }
    return version
  }

  var library: Library { state.withLock(\.library) }

  private func performOnLibrary(_ effect: Effect) {
    switch effect {
    case .loadPage(let list, let anchor, let limit, let ticket):
      answer(ticket) { [self] in .page(try page(of: list, from: anchor, limit: limit, in: $0)) }
    case .loadArticle(let id, let ticket):
      answer(ticket) { .article(try $0.loadedArticle(id)) }
    case .loadOverview(let ticket):
      answer(ticket) { .overview(try $0.overview()) }
    case .setRead(let isRead, let id, let ticket):
      change(ticket) {
        try $0.setRead(isRead, [id]); return .done
      }
    case .setBookmarked(let isOn, let id, let ticket):
      change(ticket) {
        try $0.setBookmarked(isOn, [id]); return .done
      }
    case .loadQueries, .rememberQuery, .saveSearch, .renameSearch, .deleteSearch:
      performOnSearches(effect)
    case .undo(let ticket):
      change(ticket, on: changes) { [self] library in
        let entry = try library.undo { state.withLock(\.isFinishing) }
        return .undone(entry.map(UndoneChange.init(entry:)))
      }
    case .revise(let id, let revision, let ticket):
      change(ticket) { library in
        let isChanged = try library.revise(id, to: revision.content)
        unlink(revision.file)
        return .revised(isChanged)
      }
    case .findVersions(let id, let ticket):
      answer(ticket) { .documents(try $0.versions(of: id)) }
    case .findDocument(let number, let url, let ticket):
      answer(ticket) { .documents(try $0.documents(numbered: number, orAt: url)) }
    case .reading(let request, let ticket):
      if request.isChange {
        change(ticket) { .reading(try $0.answer(to: request)) }
      } else {
        answer(ticket, on: request.isSlow ? beside : nil) { .reading(try $0.answer(to: request)) }
      }
    default: break
    }
  }

  private func page(
    of list: ArticleList, from anchor: PageAnchor, limit: Int, in library: Library
  ) throws -> ArticlePage {
    try opening?.rows(of: list, from: anchor, limit: limit)
      ?? library.page(of: list, from: anchor, limit: limit)
  }

  func answer(
    _ ticket: Ticket, on queue: DispatchQueue? = nil,
    _ work: @escaping @Sendable (Library) throws -> Answer.Outcome
  ) {
    (queue ?? self.queue).async { [self] in
      let outcome: Answer.Outcome
      do {
        outcome = try work(library)
      } catch {
        outcome = .failed(sentence(for: error))
      }
      mailbox.post(.answer(Answer(ticket, outcome)))
    }
  }

  /// Like ``answer(_:_:)`` for work that changes the library: what it changed is seen already.
  func change(
    _ ticket: Ticket, on queue: DispatchQueue? = nil,
    _ work: @escaping @Sendable (Library) throws -> Answer.Outcome
  ) {
    answer(ticket, on: queue) { [self] library in
      let before = try library.dataVersion()
      let wasSeen = state.withLock { $0.seenVersion == before }
      let outcome = try work(library)
      if wasSeen { noteOwnChange() }
      tendSoon()
      return outcome
    }
  }

  /// Answers with work that needs no library, beside everything else.
  private func post(_ ticket: Ticket, _ work: @escaping @Sendable () -> Answer.Outcome) {
    texts.async { [self] in mailbox.post(.answer(Answer(ticket, work()))) }
  }

  func sentence(for error: any Error) -> Sentence {
    (error as? LibraryError)?.sentence(at: path) ?? .libraryFailed(reason: "\(error)")
  }

  private func openLink(_ address: String, _ ticket: Ticket) {
    DispatchQueue.global().async { [self] in
      let outcome: Answer.Outcome
      do throws(LinkOpener.Problem) {
        try opener.open(address)
        outcome = .done
      } catch {
        outcome = .failed(error.sentence(for: address))
      }
      mailbox.post(.answer(Answer(ticket, outcome)))
    }
  }

  private func wake(after milliseconds: Int, _ ticket: Ticket) {
    queue.asyncAfter(deadline: .now() + .milliseconds(milliseconds)) { [self] in
      mailbox.post(.timer(ticket))
    }
  }

  private func openSample(_ ticket: Ticket) {
    queue.async { [self] in
      do {
        let sample = try SampleOpener.library()
        state.withLock { $0.library = sample }
        mailbox.post(.answer(Answer(ticket, .sampleOpened)))
      } catch {
        mailbox.post(.answer(Answer(ticket, .failed(sentence(for: error)))))
      }
    }
  }

  /// Remembers a query; that it could not be is no reason to disturb the person.
  func remember(_ query: String) {
    queue.async { try? self.library.rememberQuery(query) }
  }

  private func save(_ state: ReaderState) {
    guard let text = ReaderStateText.text(of: state) else { return }
    try? library.setReaderState(text)
  }
}

extension UndoneChange {
  /// What the app has to know of a change in the journal.
  init(entry: JournalEntry) {
    let kind: Kind =
      switch entry.kind {
      case .read, .unread: .read
      case .bookmark, .unbookmark: .bookmark
      case .import: .importing
      case .search: .savedSearch
      case .highlight, .unhighlight, .noteHighlight: .highlight
      case .revise: .revision
      case .reimport, .delete: .other
      }
    self.init(kind, count: entry.count)
  }
}

extension Library {
  /// The documents with a number; those at an address when no number is known.
  fileprivate func documents(numbered number: String, orAt url: String?) throws
    -> [ArticleSummary]
  {
    let numbered = try articles(numbered: number)
    if !numbered.isEmpty { return numbered }
    guard let url, let article = try article(url: url) else { return [] }
    return [article]
  }
}
