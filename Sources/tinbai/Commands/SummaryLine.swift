import ArticleLibrary
import Vietnamese

/// A row of a list as one line of text.
enum SummaryLine {
  /// Number, day, marks, title and source: `    12  2020-06-02  ● ★  Title · Source`.
  static func text(for summary: ArticleSummary) -> String {
    let number = String(summary.id.rawValue)
    let day = summary.published?.day.iso8601 ?? "          "
    let marks = (summary.isRead ? " " : "●") + (summary.isBookmarked ? "★" : " ")
    let place = [summary.number, summary.section, summary.source].compactMap { $0 }
    return String(repeating: " ", count: max(0, 6 - number.count)) + number
      + "  \(day)  \(marks)  " + ([summary.title] + place).joined(separator: " · ")
  }
}
