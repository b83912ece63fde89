import ArticleLibrary
import Screen
import Sentences

/// What a person has read, as rows to look at.
struct StatisticsRows {
  /// The rows.
  private(set) var rows: [ChoicePane.Row] = []

  /// The rows of `statistics`; none for somebody who has read nothing.
  init(_ statistics: ReadingStatistics, language: Language) {
    guard statistics.total.seconds > 0 else { return }
    func words(_ amount: ReadingStatistics.Amount) -> String {
      language.text(.reading(.amountRead(articles: amount.articles, seconds: amount.seconds)))
    }
    func add(_ label: ReadingSentence, _ detail: String) {
      rows.append(.init(text: language.text(.reading(label)), detail: detail))
    }
    add(.readToday, words(statistics.today))
    add(.readThisMonth, words(statistics.month))
    add(.readInAll, words(statistics.total))
    add(.readingStreak, language.text(.reading(.days(statistics.streak))))
    rows.append(.init(text: ""))
    add(.lastThirtyDays, Sparkline.text(statistics.days))
    rows.append(.init(text: ""))
    rows.append(.init(text: language.text(.reading(.readBySource)), role: .heading))
    for source in statistics.sources {
      let name = source.name ?? language.text(.reading(.withoutSource))
      rows.append(
        .init(
          text: name, detail: words(source.amount), indent: 2,
          choice: source.name.map { .list(.source($0)) }))
    }
  }
}

/// A chart of one line.
public enum Sparkline {
  private static let bars = Array(" ▁▂▃▄▅▆▇█")

  /// A bar for each value, the highest one for the largest; 0 has none.
  public static func text(_ values: [Int]) -> String {
    let most = values.max() ?? 0
    guard most > 0 else { return String(repeating: " ", count: values.count) }
    return String(
      values.map { value in
        value <= 0 ? bars[0] : bars[min(8, max(1, (value * 8 + most - 1) / most))]
      })
  }

  /// Like ``text(_:)`` for values of which the differences matter: the least has the lowest bar.
  static func spread(_ values: [Int]) -> String {
    guard let least = values.min(), let most = values.max(), most > least else {
      return String(repeating: "▄", count: values.count)
    }
    return String(values.map { bars[1 + ($0 - least) * 7 / (most - least)] })
  }
}
