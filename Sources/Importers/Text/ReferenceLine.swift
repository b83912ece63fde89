import ArticleLibrary
import Vietnamese

extension ArticleReference {
  /// The day of a line such as "(28/05/2021)".
  static func day(of line: TextLine) -> Day? {
    guard line.text.hasPrefix("("), line.text.hasSuffix(")") else { return nil }
    return Day(slashed: String(line.text.dropFirst().dropLast().trimmed))
  }

  /// The title of a line, with the day where "(28/05/2021)" ends it.
  static func read(from line: TextLine) -> ArticleReference {
    let text = line.withoutBullet
    if text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex,
      let day = Day(slashed: String(text[text.index(after: open)...].dropLast().trimmed))
    {
      return ArticleReference(title: String(text[..<open].trimmed), date: day)
    }
    return ArticleReference(title: String(text))
  }
}
