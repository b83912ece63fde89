import ArticleLibrary
import Sentences

/// Tab in the search line.
extension App {
  /// Completes what stands before the cursor, or takes the next choice; to the next pane where
  /// nothing has been begun.
  mutating func complete(by step: Int) {
    guard let pane = search else { return }
    if pane.completion != nil {
      search?.completion?.move(by: step)
      return takeCompletion()
    }
    guard let place = CompletionPlace(pane.input.before) else { return moveFocus(by: step) }
    if case .value(.field) = place.kind {
      let ticket = ask(.completions(place)) { .complete(place, $0) }
      search?.completionRequest = ticket
    } else {
      let choices = place.knownCompletions
      if choices.isEmpty, place.kind == .name { return moveFocus(by: step) }
      show(choices, at: place)
    }
  }

  /// Takes in what the library knows for a place.
  mutating func takeCompletions(_ answer: Answer, _ place: CompletionPlace) {
    guard search?.completionRequest == answer.ticket else { return }
    search?.completionRequest = nil
    switch answer.outcome {
    case .completions(let choices): show(choices, at: place)
    case .failed(let reason): say(reason, isError: true)
    default: break
    }
  }

  private mutating func show(_ choices: [QueryCompletion], at place: CompletionPlace) {
    guard let pane = search else { return }
    guard let list = CompletionList(choices, at: place, in: pane.input) else {
      return say(.nothingToComplete)
    }
    search?.completion = list
    takeCompletion()
    // A single choice is taken; Tab then completes what comes after it.
    if choices.count == 1 { search?.completion = nil }
  }

  private mutating func takeCompletion() {
    guard let list = search?.completion, let input = search?.input, list.input != input else {
      return
    }
    search?.input = list.input
    search?.history.leave()
    askSearch()
  }

  /// Takes the choice back out of the line.
  mutating func leaveCompletion() {
    guard let list = search?.completion else { return }
    search?.completion = nil
    search?.input = list.typed
    askSearch()
  }

  /// The person does something else: what stands in the line stays, late choices are not wanted.
  mutating func endCompletion() {
    search?.completion = nil
    if let ticket = search?.completionRequest { pending[ticket] = nil }
    search?.completionRequest = nil
  }
}
