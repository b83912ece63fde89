import ArticleLibrary
import Screen
import Sentences

extension App {
  private var here: JumpList.Jump? {
    guard focus == .detail, detail.isCurrent, let summary = detail.summary else { return nil }
    return JumpList.Jump(article: summary, place: detail.anchor)
  }

  /// Keeps the place in the article that is open, before another one is gone to.
  mutating func rememberPlace() {
    if let here { jumps.add(here.place, of: here.article) }
  }

  /// Goes to a place in the article that is open.
  mutating func jump(to place: ReadingPlace) {
    rememberPlace()
    if detail.go(to: place) { markRead() }
  }

  /// Back to the place that was jumped from.
  mutating func jumpBack() {
    guard let jump = jumps.back(from: here) else { return sayReading(.noEarlierPlace) }
    go(to: jump)
  }

  /// Forward again.
  mutating func jumpForward() {
    guard let jump = jumps.forward() else { return sayReading(.noLaterPlace) }
    go(to: jump)
  }

  private mutating func go(to jump: JumpList.Jump) {
    if detail.isCurrent, detail.wantedID == jump.article.id {
      focus = .detail
      detail.isOpened = true
      detail.go(to: jump.place)
      return
    }
    if focus != .detail {
      focus = .detail
      isFollowing = false
    }
    detail.turn(to: jump.article)
    detail.isOpened = true
    detail.arrival.place = jump.place
    savesState = true
  }

  /// The headings of the article, to choose from.
  mutating func showContents() {
    let headings = detail.headings
    let rows = headings.map { heading in
      ChoicePane.Row(
        text: heading.text, role: heading.indent == 0 ? .heading : .text, indent: heading.indent,
        choice: .place(heading.place))
    }
    let current = headings.lastIndex { $0.place <= detail.anchor } ?? 0
    choice = ChoicePane(
      .reading(.contentsHeading), rows, emptyWords: .reading(.noContents), selection: current)
  }

  /// Waits for the letter of a mark.
  mutating func awaitMark(_ purpose: AwaitedKey) {
    awaited = purpose
    sayReading(purpose == .setMark ? .whichMarkToSet : .whichMarkToGoTo)
  }

  /// Takes the letter of a mark.
  mutating func takeMark(_ key: Key) {
    let purpose = awaited
    awaited = nil
    guard case .character(let letter) = key else { return }
    if purpose == .goToMark, letter == "'" { return jumpBack() }
    guard letter.isLetter, letter.isASCII else { return sayReading(.markNeedsLetter) }
    if purpose == .setMark {
      guard let here else { return }
      marks[String(letter)] = ReaderState.Reading(article: here.article.id, place: here.place)
      savesState = true
      sayReading(.markSet(letter: String(letter)))
    } else if let mark = marks[String(letter)] {
      rememberPlace()
      let summary =
        detail.summary.flatMap { $0.id == mark.article ? $0 : nil }
        ?? ArticleSummary(id: mark.article, order: 0, title: "")
      go(to: JumpList.Jump(article: summary, place: mark.place))
    } else {
      sayReading(.noSuchMark(letter: String(letter)))
    }
  }
}

/// A key that an action waits for.
enum AwaitedKey: Equatable, Sendable {
  /// The letter of a mark to set.
  case setMark
  /// The letter of a mark to go to.
  case goToMark
}
