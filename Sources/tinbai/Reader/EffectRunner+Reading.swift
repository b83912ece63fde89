import ArticleLibrary
import ReaderUI

extension Library {
  /// What comes of a request of the reading pane.
  func answer(to request: ReadingRequest) throws -> ReadingAnswer {
    switch request {
    case .addHighlight(let highlight):
      try addHighlight(highlight)
      return .highlights(of: highlight.article, try highlights(of: highlight.article))
    case .removeHighlight(let id, of: let article):
      try removeHighlight(id)
      return .highlights(of: article, try highlights(of: article))
    case .setNote(let note, let id, let article):
      try setNote(note, ofHighlight: id)
      return .highlights(of: article, try highlights(of: article))
    case .passages: return .passages(try highlights(limit: 1000))
    case .related(let id): return .articles(try related(to: id, limit: 30))
    case .neighbour(let id, let newer): return .neighbour(try neighbour(of: id, newer: newer))
    case .unfinished: return .unfinished(try unfinished(limit: 200))
    case .statistics(let today): return .statistics(try readingStatistics(today: today))
    case .siteHistory(let id): return .siteHistory(try siteHistory(of: id))
    case .mentions(let number, let id): return .mentions(try mentions(of: number, in: id))
    case .wordCounts(let ids): return .wordCounts(try wordCounts(of: ids))
    case .log(let reading):
      try log(reading)
      return .done
    }
  }
}

extension Library {
  /// The newest articles with a document's number, but for the document itself.
  fileprivate func mentions(of number: String, in id: ArticleID) throws -> Mentions {
    let found = try search(
      SearchRequest(query: "\"\(number)\"", limit: Mentions.named + 1, countLimit: 1000))
    let others = found.hits.map(\.summary).filter { $0.id != id }
    let total = found.total ?? others.count
    // The document has its number in itself, whether that is among the newest or not.
    return Mentions(
      articles: Array(others.prefix(Mentions.named)), total: max(others.count, total - 1),
      isCapped: found.isTotalCapped)
  }
}

extension ReadingRequest {
  /// Whether it may take longer than a list, and waits for nothing that was changed before.
  var isSlow: Bool {
    switch self {
    case .mentions, .related, .siteHistory, .wordCounts: true
    default: false
    }
  }

  /// Whether it changes the library.
  var isChange: Bool {
    switch self {
    case .addHighlight, .removeHighlight, .setNote: true
    default: false
    }
  }
}
