import ArticleLibrary
import Vietnamese

extension ImportWarning {
  /// The weekday beside a date is not that of the date.
  static func wrongWeekday(_ day: Day) -> ImportWarning {
    ImportWarning(
      field: "published", message: "the weekday that is shown is not that of \(day.iso8601)")
  }

  /// Day and month may have been read the wrong way round.
  static func ambiguous(_ day: Day, _ other: Day) -> ImportWarning {
    ImportWarning(
      field: "published", message: "taken for \(day.iso8601); it may mean \(other.iso8601)")
  }

  /// The date was counted from the moment of saving.
  static func relative(_ words: String, _ date: RelativeDate) -> ImportWarning {
    ImportWarning(
      field: "published",
      message: "\"\(words)\" was counted from the file's time: \(date.timestamp.iso8601)")
  }
}

extension ImportedArticle {
  /// The article with the date that its file's name begins with, where nothing else told one.
  func datedByName(of file: SourceFile) -> ImportedArticle {
    let stem = file.stem
    guard content.published == nil, let day = Day(iso8601: String(stem.prefix(10))),
      !(stem.dropFirst(10).first?.isNumber ?? false)
    else { return self }
    var article = self
    article.content.published = Timestamp(day: day)
    article.warnings.append(
      ImportWarning(field: "published", message: "taken from the file's name: \(day.iso8601)"))
    return article
  }
}
