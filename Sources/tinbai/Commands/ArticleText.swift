import ArticleLibrary
import ReaderUI
import Sentences

/// An article as plain text for a person: title, date line, lead, body, author and source.
enum ArticleText {
  /// The article's text, in paragraphs separated by a blank line.
  static func text(of content: ArticleContent, in language: Language) -> String {
    var paragraphs = [content.title]
    if let published = content.published {
      paragraphs.append(language.text(DateWords.long(published)))
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
