import ArticleLibrary
import Sentences

extension App {
  /// The article that a key for one article is about.
  var current: ArticleSummary? {
    switch focus {
    case .detail: detail.summary
    case .search: search?.selected?.summary
    case .list, .sidebar: list.selected
    }
  }

  /// Changes what is said of an article, wherever it stands on the screen or below.
  mutating func change(_ id: ArticleID, _ body: (inout ArticleSummary) -> Void) {
    if let before = summary(of: id) {
      var after = before
      body(&after)
      sidebar.count(before, after)
    }
    list.change(id, body)
    for index in outerLists.indices { outerLists[index].change(id, body) }
    search?.change(id, body)
    detail.change(id, body)
    for index in trail.indices { trail[index].change(id, body) }
    origin?.detail.change(id, body)
  }

  private func summary(of id: ArticleID) -> ArticleSummary? {
    if detail.summary?.id == id { return detail.summary }
    if list.selected?.id == id { return list.selected }
    return search?.selected?.summary
  }

  /// Sets or removes the bookmark of the current article.
  mutating func toggleBookmark() {
    guard let article = current else { return }
    let was = article.isBookmarked
    change(article.id) { $0.isBookmarked = !was }
    ask(.bookmark(article.id, was: was)) { .setBookmarked(!was, article.id, $0) }
    say(was ? .bookmarkRemoved : .bookmarked)
  }

  /// Marks the current article as read or unread.
  mutating func toggleRead() {
    guard let article = current else { return }
    setRead(!article.isRead, article)
    say(article.isRead ? .markedUnread : .markedRead)
  }

  /// Marks the opened article as read, unless the person has decided about it.
  mutating func markRead() {
    guard detail.isCurrent, !detail.isReadDecided, let article = detail.known?.summary,
      !article.isRead
    else { return }
    setRead(true, article)
  }

  private mutating func setRead(_ isRead: Bool, _ article: ArticleSummary) {
    if detail.wantedID == article.id { detail.isReadDecided = true }
    change(article.id) { $0.isRead = isRead }
    ask(.read(article.id, was: !isRead)) { .setRead(isRead, article.id, $0) }
  }

  /// Hands the address of the article to the browser, when it is of a harmless kind.
  ///
  /// An article that is not open is fetched first.
  mutating func openLink() {
    if detail.isCurrent, detail.wantedID == current?.id || focus == .detail {
      openAddress(detail.loaded?.article.content.url)
    } else if let article = current {
      ask(.address) { .loadArticle(article.id, $0) }
    } else {
      say(.noLink)
    }
  }

  /// Hands an address to the browser, nil for an article that has none.
  mutating func openAddress(_ url: String?) {
    guard let url else { return say(.noLink) }
    guard let link = LinkAddress(url) else { return say(.unsafeLink, isError: true) }
    ask(.link) { .openLink(link.text, $0) }
    say(.opening(host: link.host))
  }
}
