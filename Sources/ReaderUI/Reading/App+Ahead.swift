import ArticleLibrary
import Vietnamese

// An article is read before it is asked for: the selected one where it does not stand beside the
// list, and the next one while somebody reads.
extension App {
  /// Milliseconds that a selection stands before its article is read ahead.
  static let aheadPause = 120

  /// Waits for a pause when the article that is likely to be opened next is not here.
  mutating func readAhead() {
    guard let id = nextArticle, askedAhead != id,
      !pending.values.contains(where: { Self.isAhead($0) })
    else { return }
    ask(.aheadPause(id)) { .wake(afterMilliseconds: Self.aheadPause, $0) }
  }

  /// Reads the article unless another one is likely by now.
  mutating func endAheadPause(_ id: ArticleID) {
    guard nextArticle == id else { return }
    ahead = nil
    askedAhead = id
    ask(.ahead(id)) { .loadArticle(id, $0) }
  }

  /// Keeps an article that was read ahead while it is likely to be opened.
  mutating func takeAhead(_ answer: Answer, _ id: ArticleID) {
    guard askedAhead == id, case .article(let loaded?) = answer.outcome else { return }
    ahead = loaded
  }

  /// Takes the article that was read ahead when it is the one that is wanted and as it was then.
  mutating func useAhead(for wanted: ArticleSummary) -> Bool {
    guard let loaded = ahead, loaded.article.id == wanted.id else { return false }
    ahead = nil
    guard loaded.article.isRead == wanted.isRead,
      loaded.article.isBookmarked == wanted.isBookmarked
    else { return false }
    detail.show(loaded, language: settings.language, today: now.day)
    return true
  }

  /// Forgets what was read ahead, for it may have changed.
  mutating func forgetAhead() {
    ahead = nil
    askedAhead = nil
    for (ticket, request) in pending {
      if case .ahead = request { pending[ticket] = nil }
    }
  }

  private var nextArticle: ArticleID? {
    let step = focus == .detail ? 1 : 0
    guard step == 1 ? detail.isCurrent : layout.detail == nil else { return nil }
    if let search {
      let index = search.selection + step
      return search.hits.indices.contains(index) ? search.hits[index].summary.id : nil
    }
    return list.row(at: list.selection + step)?.id
  }

  private static func isAhead(_ request: Request) -> Bool {
    switch request {
    case .aheadPause, .ahead: true
    default: false
    }
  }
}
