/// Cards that lead to other articles: an `<article>` whose heading is a link to somewhere else.
struct Teasers {
  private let tree: HTMLTree
  private let own: String?

  /// The cards of a page that lives at `own`.
  init(tree: HTMLTree, own: String?) {
    self.tree = tree
    self.own = own.map(Self.path)
  }

  /// The indices of the cards; none where the page has no article beside them.
  func indices(share: (Int) -> Double) -> [Int] {
    let articles = tree.root.descendants.filter { $0.tag == "article" }
    guard articles.count > 1 else { return [] }
    let cards = articles.filter { share($0.index) < 0.4 && leadsElsewhere($0) }.map(\.index)
    return cards.count < articles.count ? cards : []
  }

  private func leadsElsewhere(_ article: HTMLElement) -> Bool {
    if article.first(tag: "article") != nil { return false }
    let heading = article.first { ["h1", "h2", "h3", "h4", "h5"].contains($0.tag) }
    guard let heading else { return false }
    let link = heading.first(tag: "a") ?? heading.closest { $0.tag == "a" }
    guard let link, let address = link["href"], !address.hasPrefix("#"),
      heading.line == link.line || link.contains(heading)
    else { return false }
    return own.map { !$0.hasSuffix(Self.path(address)) && !Self.path(address).hasSuffix($0) }
      ?? true
  }

  private static func path(_ address: String) -> String {
    let text = address.prefix { $0 != "?" && $0 != "#" }
    return String(text.hasSuffix("/") ? text.dropLast() : text)
  }
}
