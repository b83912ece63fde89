import ArticleLibrary
import Sentences
import Vietnamese

/// An article as plain text for a person: title, date line, lead, body, author and source.
enum ArticleText {
  /// The article's text, in paragraphs separated by a blank line.
  static func text(of content: ArticleContent, in language: Language) -> String {
    var paragraphs = [content.title]
    if let published = content.published {
      paragraphs.append(language.text(.longMoment(of: published)))
    }
    if let number = content.document?.number { paragraphs.append(number) }
    if let lead = content.lead { paragraphs.append(lead) }
    let body = RichText(markdown: content.markdown).plainText
    if !body.isEmpty { paragraphs.append(body) }
    let end = [content.author, content.source, content.url].compactMap { $0 }
    if !end.isEmpty { paragraphs.append(end.joined(separator: "\n")) }
    return paragraphs.joined(separator: "\n\n")
  }
}

extension Sentence {
  /// A moment in full, as above an article.
  fileprivate static func longMoment(of moment: Timestamp) -> Sentence {
    let day = moment.day
    return .longMoment(
      weekday: day.weekday, day: day.day, month: day.month, year: day.year, hour: moment.hour,
      minute: moment.minute)
  }
}
