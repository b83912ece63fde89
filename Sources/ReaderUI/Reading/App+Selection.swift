import ArticleLibrary
import Screen
import Sentences
import Vietnamese

extension App {
  /// Begins to select at the first words of the pane, or makes the selection go by larger parts.
  mutating func select() {
    guard detail.isCurrent, detail.site == nil else { return }
    if detail.selection == nil { detail.beginSelection() } else { detail.changeGrain() }
  }

  /// Does what an action does to the selection; false for one that it leaves alone.
  mutating func moveSelection(_ action: Action, _ number: Int?) -> Bool {
    let times = number ?? 1
    switch action {
    case .moveDown: detail.moveSelection(lines: times)
    case .moveUp: detail.moveSelection(lines: -times)
    case .halfPageDown: detail.moveSelection(lines: max(1, detail.rows / 2))
    case .halfPageUp: detail.moveSelection(lines: -max(1, detail.rows / 2))
    case .pageDown: detail.moveSelection(lines: max(1, detail.rows - 2))
    case .pageUp: detail.moveSelection(lines: -max(1, detail.rows - 2))
    case .open: detail.moveSelection(parts: times)
    case .moveToTop: detail.moveSelection(parts: -Int(Int32.max))
    case .moveToBottom: detail.moveSelection(parts: Int(Int32.max))
    case .back, .leave: detail.selection = nil
    default: return false
    }
    return true
  }

  /// Left and right go by parts while something is selected.
  mutating func stepSelection(_ key: Key) -> Bool {
    guard detail.selection != nil else { return false }
    switch key {
    case .named(.left), .character("h"): detail.moveSelection(parts: -1)
    case .named(.right), .character("l"): detail.moveSelection(parts: 1)
    default: return false
    }
    return true
  }

  /// Copies what is selected, with a line that says where it is from when `cited`.
  mutating func copySelection(cited: Bool) {
    guard let words = detail.selectedWords, let article = detail.loaded?.article else {
      return sayReading(.nothingToCopy)
    }
    detail.selection = nil
    copy(cited ? words + "\n\n" + citation(of: article.content) : words)
  }

  /// Title, source, date and address.
  private func citation(of content: ArticleContent) -> String {
    let day = content.published.map { settings.language.text(DateWords.short($0.day)) }
    return [content.title, content.source, day, content.url].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Copies the article's address.
  mutating func copyAddress() {
    guard detail.isCurrent, detail.wantedID == current?.id,
      let url = detail.loaded?.article.content.url
    else { return say(.noLink) }
    copy(url)
  }

  /// Hands words to the clipboard.
  mutating func copy(_ words: String) {
    ask(.copy(words.unicodeScalars.count)) { .copy(words, $0) }
  }

  /// Says that the words are copied, or why not.
  mutating func takeCopy(_ answer: Answer, letters: Int) {
    switch answer.outcome {
    case .done: sayReading(.copied(letters: letters))
    case .failed(let reason): say(reason, isError: true)
    default: break
    }
  }

  /// Marks what is selected, or takes the highlight at the selection away.
  mutating func highlightSelection() {
    guard detail.selection != nil else { return sayReading(.nothingToCopy) }
    if let old = detail.selectedHighlight {
      detail.selection = nil
      ask(.removeHighlight(old.id, of: old.article))
      return sayReading(.highlightRemoved)
    }
    addHighlight(note: nil)
  }

  /// Asks for a note on what is selected, or for another one on the highlight at the selection.
  mutating func noteSelection() {
    guard detail.selection != nil else { return sayReading(.nothingToCopy) }
    prompt = Prompt(purpose: .note, input: TextInput(detail.selectedHighlight?.note ?? ""))
  }

  /// Keeps the note that was typed; an empty one is none.
  mutating func keepNote(_ words: String) {
    let note = words.contains { !$0.isWhitespace } ? words : nil
    guard let old = detail.selectedHighlight else { return addHighlight(note: note) }
    detail.selection = nil
    ask(.setNote(note, ofHighlight: old.id, in: old.article))
    sayReading(.highlighted)
  }

  /// Keeps what is selected as a highlight.
  mutating func addHighlight(note: String?) {
    guard let highlight = detail.newHighlight(note: note, at: now) else { return }
    detail.selection = nil
    ask(.addHighlight(highlight))
    sayReading(.highlighted)
  }

  /// The highlights of the whole library.
  mutating func showHighlights() {
    chooseFrom(.highlightsHeading, .passages, emptyWords: .noHighlights)
  }

  /// Selects with the mouse: from where the button went down to where the pointer is.
  mutating func drag(from start: Point, to end: Point) {
    guard help == nil, choice == nil, detail.site == nil, layout.detail?.contains(start) == true
    else { return }
    if focus != .detail { open() }
    guard detail.isCurrent, let body = layout.detailBody else { return }
    detail.select(from: start, to: end, in: body, measure: measure, grain: .character)
  }

  /// Selects the word under the pointer.
  mutating func selectWord(at point: Point) {
    guard let body = layout.detailBody, detail.isCurrent, detail.site == nil else { return }
    detail.select(from: point, to: point, in: body, measure: measure, grain: .word)
  }

  private var measure: Int { settings.typography.measure }
}
