import ArticleLibrary
import Sentences

// Who mentions a document: asked when it is opened, beside everything else.
extension App {
  /// Asks who mentions the document that is open, once.
  mutating func askMentions() {
    guard detail.isOpened, detail.isCurrent, detail.mentions == nil, detail.mentionsRequest == nil,
      let article = detail.known, let number = article.number
    else { return }
    detail.mentionsRequest = ask(.mentions(number: number, of: article.summary.id))
  }

  /// Takes who does: for the card, and for what is shown of the site.
  mutating func takeMentions(_ mentions: Mentions) {
    let words = ReadingSentence.mentionedBy(mentions.total, isCapped: mentions.isCapped)
    detail.take(mentions, words: settings.language.text(.reading(words)))
    detail.site?.take(mentions: mentions, language: settings.language)
  }
}
