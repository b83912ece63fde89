import ArticleLibrary
import ReaderUI
import Sentences
import Synchronization

/// Searches, and what belongs to them. They run beside everything else; a new one of a kind
/// interrupts the last.
extension EffectRunner {
  /// Searches; the answer says how long it took.
  func search(_ request: SearchRequest, _ ticket: Ticket) {
    run(in: \.search, ticket) { library in
      let clock = ContinuousClock()
      let start = clock.now
      let result = try await library.search(request)
      let took = clock.now - start
      return .found(result, microseconds: Int(took / .microseconds(1)))
    }
  }

  /// Looks for what to offer in the place of a query that found nothing.
  func advise(_ query: String, _ ticket: Ticket) {
    run(in: \.advice, ticket) { .advice(try await $0.advice(on: query)) }
  }

  /// Looks for what may stand in a place of the query.
  func complete(_ place: CompletionPlace, _ ticket: Ticket) {
    run(in: \.completion, ticket) { .completions(try await $0.completions(at: place)) }
  }

  /// Counts what a saved search finds.
  func count(_ request: SearchRequest, _ ticket: Ticket) {
    run(in: \.count, ticket) { .found(try await $0.search(request)) }
  }

  /// The running searches of the person are not wanted any more.
  func cancelSearch() {
    state.withLock { state in
      state.search?.cancel()
      state.search = nil
      state.advice?.cancel()
      state.advice = nil
    }
  }

  private func run(
    in slot: any WritableKeyPath<State, Task<Void, Never>?> & Sendable, _ ticket: Ticket,
    _ work: @escaping @Sendable (Library) async throws -> Answer.Outcome
  ) {
    let library = library
    let task = Task { [self] in
      let outcome: Answer.Outcome
      do {
        outcome = try await work(library)
      } catch is CancellationError {
        return
      } catch {
        outcome = .failed(sentence(for: error))
      }
      guard !Task.isCancelled else { return }
      mailbox.post(.answer(Answer(ticket, outcome)))
    }
    state.withLock { state in
      state[keyPath: slot]?.cancel()
      state[keyPath: slot] = task
    }
  }

  /// Saved searches and past queries, in turn with all that reads and changes the library.
  func performOnSearches(_ effect: Effect) {
    switch effect {
    case .loadQueries(let ticket):
      answer(ticket) { .queries(try $0.pastQueries()) }
    case .rememberQuery(let query):
      remember(query)
    case .saveSearch(let query, let order, let name, let ticket):
      change(ticket) { library in
        _ = try library.saveSearch(query, order: order, as: name)
        return .done
      }
    case .renameSearch(let id, let name, let ticket):
      change(ticket) {
        try $0.renameSearch(id, to: name) ? .done : .failed(.searchNameTaken(name: name))
      }
    case .deleteSearch(let id, let ticket):
      change(ticket) { library in
        try library.deleteSearch(id)
        return .done
      }
    default: break
    }
  }
}
