import ArgumentParser
import ArticleLibrary
import ReaderUI
import Sentences
import Vietnamese

/// `tinbai search`: the articles that match a query.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: say(.commandSearch), discussion: say(.commandSearchMore))

  @OptionGroup var options: LibraryOptions

  @Flag(name: .customLong("json"), help: help(.optionJSON))
  var isJSON = false

  @Option(name: .long, help: help(.optionLimit))
  var limit = 50

  @Option(name: .customLong("sort"), help: help(.optionSort))
  var sort = SearchRequest.Order.newest.rawValue

  @Flag(name: .customLong("explain"), help: help(.optionExplain))
  var explains = false

  @Argument(help: help(.argumentQuery))
  var query: [String]

  func validate() throws {
    guard SearchRequest.Order(rawValue: sort) != nil else {
      throw ValidationError(say(.optionSort))
    }
    guard limit > 0 else { throw ValidationError(say(.limitTooSmall)) }
  }

  func run() throws {
    let words = query.joined(separator: " ")
    let now = LocalClock.now
    if explains { explain(SearchQuery(words, now: now).explanation) }
    let result = try using(options) { library in
      try library.search(
        SearchRequest(
          query: words, order: SearchRequest.Order(rawValue: sort) ?? .newest, limit: limit,
          precision: .exact, now: now))
    }
    guard !result.hits.isEmpty else { throw try nothingFound(words) }
    for hit in result.hits {
      if isJSON {
        Output.shared.json(ArticleJSON.line(for: hit))
      } else {
        Output.shared.line(SummaryLine.text(for: hit.summary))
        Output.shared.line("        \(hit.snippet.text)")
      }
    }
    let unseen = (result.total ?? 0) - result.hits.count
    if unseen > 0, !isJSON { Output.shared.problem(say(.moreNotShown(count: unseen))) }
  }

  /// Says how the query was read, and what may have been meant otherwise.
  private func explain(_ explanation: QueryExplanation) {
    let language = Voice.language
    Output.shared.problem(say(.queryRead(explanation.reading(in: language))))
    for note in explanation.notes(in: language) { Output.shared.problem(note) }
  }

  /// Says that nothing was found, which word is in no article, and what to try.
  private func nothingFound(_ words: String) throws -> Ending {
    let advice = try using(options) { try $0.advice(on: words) }
    var lines = [say(.nothingFound(query: words))]
    if !advice.missing.isEmpty { lines.append(say(.wordsMissing(advice.missing))) }
    if !advice.offers.isEmpty { lines.append(say(.searchOffers(advice.offers.map(\.query)))) }
    for line in lines.dropLast() { Output.shared.problem(line) }
    return Ending(.nothingFound, saying: lines.last)
  }
}
