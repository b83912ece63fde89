import ArgumentParser
import ArticleLibrary
import ReaderUI
import Sentences
import Vietnamese

/// `tinbai stats`: how much the person has read.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: say(.reading(.commandStats)))

  @OptionGroup var options: LibraryOptions

  @Flag(name: .customLong("json"), help: help(.optionJSON))
  var isJSON = false

  func run() throws {
    let today = LocalClock.now.day
    let statistics = try using(options) { try $0.readingStatistics(today: today) }
    if isJSON { return Output.shared.json(Self.json(statistics)) }
    guard statistics.total.seconds > 0 else {
      throw Ending(.nothingFound, saying: say(.reading(.noStatistics)))
    }
    for line in Self.lines(statistics) { Output.shared.line(line) }
  }

  /// The statistics in words, a line each.
  static func lines(_ statistics: ReadingStatistics) -> [String] {
    let words = { (amount: ReadingStatistics.Amount) in
      say(.reading(.amountRead(articles: amount.articles, seconds: amount.seconds)))
    }
    let label = { (sentence: ReadingSentence) in say(.reading(sentence)) }
    return [
      "\(label(.readToday)): \(words(statistics.today))",
      "\(label(.readThisMonth)): \(words(statistics.month))",
      "\(label(.readInAll)): \(words(statistics.total))",
      "\(label(.readingStreak)): \(label(.days(statistics.streak)))",
      "\(label(.lastThirtyDays)): \(Sparkline.text(statistics.days))",
      "\(label(.readBySource)):",
    ] + statistics.sources.map { "  \($0.name ?? label(.withoutSource)): \(words($0.amount))" }
  }

  private static func json(_ statistics: ReadingStatistics) -> String {
    let amount = { (amount: ReadingStatistics.Amount) in
      JSONValue.object([
        "articles": .integer(amount.articles), "seconds": .integer(amount.seconds),
      ])
    }
    let sources = statistics.sources.map { source in
      JSONValue.object([
        "source": source.name.map { .string($0) } ?? .null, "read": amount(source.amount),
      ])
    }
    return JSONValue.object([
      "today": amount(statistics.today), "month": amount(statistics.month),
      "total": amount(statistics.total), "streak": .integer(statistics.streak),
      "days": .array(statistics.days.map { .integer($0) }), "sources": .array(sources),
    ]).line
  }
}
