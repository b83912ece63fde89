import ArticleLibrary
import Sentences

/// Answers to what the search pane asks for beside its hits.
extension App {
  /// Takes in what is said and offered when a search found nothing.
  mutating func takeAdvice(_ answer: Answer) {
    guard search?.adviceRequest == answer.ticket else { return }
    search?.adviceRequest = nil
    // Without an advice the pane still says that nothing was found.
    guard case .advice(let advice) = answer.outcome else { return }
    search?.take(advice)
  }

  /// Takes in the queries that were made.
  mutating func takeQueries(_ answer: Answer) {
    guard case .queries(let queries) = answer.outcome else { return }
    search?.history.queries = queries
  }

  /// Takes in that a saved search was made, renamed or deleted.
  mutating func takeSavedSearch(_ answer: Answer, _ done: Sentence) {
    switch answer.outcome {
    case .failed(let reason): say(reason, isError: true)
    default:
      say(done)
      sidebar.isStale = true
      sidebar.request = nil
    }
  }

  /// Takes in how many articles a saved search finds.
  mutating func takeSavedCount(_ answer: Answer, _ saved: SavedSearch) {
    guard sidebar.countRequest == answer.ticket else { return }
    sidebar.countRequest = nil
    if case .found(let result, _) = answer.outcome {
      sidebar.take(count: result.total, isCapped: result.isTotalCapped, of: saved)
    } else {
      sidebar.take(count: nil, isCapped: false, of: saved)
    }
  }
}
