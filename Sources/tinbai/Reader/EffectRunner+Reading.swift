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
    case .log(let reading):
      try log(reading)
      return .done
    }
  }
}

extension ReadingRequest {
  /// Whether it changes the library.
  var isChange: Bool {
    switch self {
    case .addHighlight, .removeHighlight, .setNote: true
    default: false
    }
  }
}
