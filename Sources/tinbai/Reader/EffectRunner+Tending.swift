import ArticleLibrary
import Dispatch
import Synchronization

extension EffectRunner {
  /// Once nobody has written or asked for anything for a while, merges the pieces that changes leave
  /// of the search index, and counts what an older version has not.
  ///
  /// A key breaks that off until later; so does whoever writes, and their change is noticed here.
  func tendSoon() {
    let isFirst = state.withLock { state in
      defer { state.isTending = true }
      return !state.isTending
    }
    if isFirst { tendLater() }
  }

  private func tendLater() {
    let questions = state.withLock(\.questions)
    tending.asyncAfter(deadline: .now() + .seconds(3)) { [self] in
      let isAsked = { [self] in
        state.withLock { $0.questions != questions && !$0.isFinishing }
      }
      if !isAsked() { tend(until: isAsked) }
      let goesOn = isAsked()
      state.withLock { $0.isTending = goesOn }
      if goesOn { tendLater() }
    }
  }

  private func tend(until isAsked: @escaping () -> Bool) {
    let (library, seen) = state.withLock { ($0.library, $0.seenVersion) }
    let shouldStop = { [self] in
      state.withLock(\.isFinishing) || isAsked() || (try? library.dataVersion()) != seen
    }
    // A library that cannot be written to now is left as it is.
    guard !shouldStop() else { return }
    _ = try? library.tidyIndex(shouldStop: shouldStop)
    try? library.countBeginnings(shouldStop: shouldStop)
  }
}
