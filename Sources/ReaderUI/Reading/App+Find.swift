import ArticleLibrary
import Sentences

extension App {
  /// Begins to find words in the article.
  mutating func openFind() {
    guard detail.isCurrent, detail.site == nil else { return openSearch() }
    detail.beginFind()
    prompt = Prompt(purpose: .find)
  }

  /// Finds what is typed so far.
  mutating func find() {
    detail.find(prompt?.input.text ?? "")
  }

  /// Stays at the words that were found.
  mutating func finishFind() {
    let count = detail.highlight?.matches.count ?? 0
    if count == 0 {
      detail.leaveFind()
      return sayReading(.notFound)
    }
    if let start = detail.findStart { jumps.add(start, of: detail.summary) }
    markRead()
  }
}

extension DetailPane {
  /// Where the person was before the find that is going on.
  var findStart: ReadingPlace? { finding?.place }

  /// Keeps the place and the matches, to come back to them.
  mutating func beginFind() {
    finding = Finding(place: finding?.place ?? anchor, highlight: finding?.highlight ?? highlight)
  }

  /// Highlights what is typed and goes to the first match behind the place where the find began.
  ///
  /// The words stand together and in this order; the last one may be the beginning of a word.
  mutating func find(_ text: String) {
    guard let finding else { return }
    let words = text.replacing("\"", with: " ")
    let query = TextQuery("\"" + words, isTyping: true)
    guard !query.isEmpty else { return show(finding.highlight, at: finding.place) }
    var found = Highlight(query: query, in: units)
    found.goToFirst(from: finding.place)
    show(found, at: found.matches.isEmpty ? finding.place : nil)
  }

  /// Goes back to where the find began, and to the matches that were there.
  mutating func leaveFind() {
    guard let finding else { return }
    show(finding.highlight, at: finding.place)
    self.finding = nil
  }

  /// Takes the matches of a find away and stays; false when there was none.
  mutating func dropFind() -> Bool {
    guard let finding else { return false }
    show(finding.highlight, at: anchor)
    self.finding = nil
    return true
  }
}
