import ArticleLibrary
import Screen
import Sentences

extension App {
  /// Does what a key does in a list to choose from.
  mutating func pressInChoice(_ key: Key) {
    guard var pane = choice else { return }
    let places: [Action.Place] = [.moving, .article, .app, .everywhere]
    switch settings.keymap.action(for: key, in: places) {
    case .moveDown: pane.move(by: 1)
    case .moveUp: pane.move(by: -1)
    case .pageDown: pane.move(by: pane.page)
    case .pageUp: pane.move(by: -pane.page)
    case .halfPageDown: pane.move(by: max(1, pane.page / 2))
    case .halfPageUp: pane.move(by: -max(1, pane.page / 2))
    case .moveToTop: pane.move(by: -pane.count)
    case .moveToBottom: pane.move(by: pane.count)
    case .back, .leave:
      choice = nil
      return
    case .open:
      choose()
      return
    case .redraw: perform(.redraw)
    default: return
    }
    choice = pane
  }

  /// Does what the selected row stands for.
  mutating func choose() {
    guard let chosen = choice?.choice else { return }
    if case .copy(let text) = chosen {
      copy(text)
      return
    }
    choice = nil
    switch chosen {
    case .link(let link): follow(link)
    case .place(let place): jump(to: place)
    case .article(let article, let place): openChosen(article, at: place)
    case .highlight(let highlight, let article):
      openChosen(article, at: nil)
      detail.goToHighlight(highlight)
    case .list(let list):
      if focus == .detail { leaveDetail() }
      showList(list)
    case .copy: break
    }
  }

  /// Opens an article that was chosen from a list, over whatever pane is there.
  mutating func openChosen(_ article: ArticleSummary, at place: ReadingPlace?) {
    rememberPlace()
    if focus == .detail {
      openFromHere(article)
    } else {
      focus = .detail
      isFollowing = false
      detail.turn(to: article)
      detail.isOpened = true
    }
    if detail.isCurrent, let place {
      detail.go(to: place)
    } else if let place {
      detail.arrival.place = place
    }
    savesState = true
  }
}
