import Screen
import Sentences

extension App {
  /// Gives a key to what stands in front of the panes; false when nothing does.
  mutating func pressInFront(_ key: Key) -> Bool {
    if question != nil {
      answerQuestion(key)
    } else if prompt != nil {
      pressInPrompt(key)
    } else if awaited != nil {
      takeMark(key)
    } else if choice != nil {
      pressInChoice(key)
    } else if picture != nil {
      pressAtPicture(key)
    } else if detail.hints != nil {
      pressAtHints(key)
    } else {
      return false
    }
    return true
  }

  /// Does an action of the open article; false for one that is not.
  mutating func performInReading(_ action: Action, _ number: Int?) -> Bool {
    guard detail.site == nil else { return false }
    if detail.selection != nil, moveSelection(action, number) { return true }
    switch action {
    case .find: openFind()
    case .followLink: showHints()
    case .listLinks: listLinks()
    case .contents: showContents()
    case .mentions: searchMentions()
    case .newerInSection: goInSection(newer: true)
    case .olderInSection: goInSection(newer: false)
    case .setMark: awaitMark(.setMark)
    case .select: select()
    case .copy: copySelection(cited: false)
    case .copyCited: copySelection(cited: true)
    case .highlight: highlightSelection()
    case .note: noteSelection()
    case .showPicture: showPicture()
    case .tableRight: moveTable(number ?? 1)
    case .tableLeft: moveTable(-(number ?? 1))
    case .pipe: prompt = Prompt(purpose: .pipe)
    case .edit: edit()
    case .back: return detail.dropFind()
    default: return false
    }
    return true
  }

  private mutating func moveTable(_ step: Int) {
    if !detail.moveTable(by: step) { sayReading(.noWideTable) }
  }

  /// Gives the article to the command that was typed.
  mutating func pipe(_ line: Prompt) {
    guard let article = detail.loaded?.article, detail.isCurrent else { return }
    guard line.input.text.contains(where: { !$0.isWhitespace }) else {
      return sayReading(.noCommand)
    }
    ask(.link) { .pipe(article, line.form, command: line.input.text, $0) }
  }
}
