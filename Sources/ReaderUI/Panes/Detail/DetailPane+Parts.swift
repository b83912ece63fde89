import ArticleLibrary
import Screen

extension DetailPane {
  /// What happens when an article comes.
  struct Arrival: Sendable {
    /// Where to scroll to.
    var place: ReadingPlace?
    /// The person's highlight to scroll to.
    var highlight: ArticleLibrary.Highlight?
    /// What to highlight.
    var query: TextQuery?
    /// Whether to go to the first match.
    var isAtMatch = false
  }

  /// The articles beside this one in the list.
  struct Neighbours: Equatable, Sendable {
    /// The title of the newer one.
    var newer: String?
    /// The title of the older one.
    var older: String?

    /// Lines that they take below the article.
    var lines: Int {
      let count = (newer == nil ? 0 : 1) + (older == nil ? 0 : 1)
      return count == 0 ? 0 : count + 1
    }
  }

  /// Whether the place where the person was has not been read yet.
  var isBeforeAnchor: Bool { rest != nil && anchor.block >= units.count }
}

extension StyledText {
  /// The number of a document on its card, and what is said of it in fewer letters.
  static func cardNumber(_ number: String, words: String) -> StyledText {
    var text = StyledText(number)
    let start = text.length
    text.text += "  " + words
    text.spans = [Span(range: start..<text.length, role: .secondary, attributes: [])]
    return text
  }
}
