/// What stands around an article on a page: menus, comments, share bars, further reading.
enum Furniture {
  /// Marks the nodes that are none of the article by name, role or class.
  ///
  /// Without `byClass` only menus and the like are marked, for pages whose names mislead.
  static func marks(in tree: HTMLTree, byClass: Bool, own: String? = nil) -> [Bool] {
    let whole = NodeMeasures(of: tree, isLeftOut: tree.isUnseen)
    let total = whole.letters.first ?? 0
    var marks = tree.isUnseen
    for (index, node) in tree.nodes.enumerated() where !node.tag.isEmpty && !marks[index] {
      let share = total == 0 ? 0 : Double(whole.letters[index]) / Double(total)
      marks[index] = isFurniture(node, share: share, byClass: byClass)
    }
    let cards = Teasers(tree: tree, own: own).indices { index in
      total == 0 ? 0 : Double(whole.letters[index]) / Double(total)
    }
    let boxes =
      byClass
      ? BoxHeadings.boxes(in: tree) { index in
        total == 0 ? 0 : Double(whole.letters[index]) / Double(total)
      } : []
    for index in cards + boxes { marks[index] = true }
    return marks
  }

  private static func isFurniture(_ node: HTMLTree.Node, share: Double, byClass: Bool) -> Bool {
    switch node.tag {
    case "html", "body", "article", "main", "h1", "a", "em", "strong", "b", "i": return false
    case "nav", "aside", "footer", "menu": return share < 0.5
    default: break
    }
    var names = ""
    for attribute in node.attributes {
      switch attribute.name {
      case "role" where roles.contains(attribute.value.lowercased()): return share < 0.5
      case "class", "id", "data-component", "data-module":
        names += " " + attribute.value.lowercased()
      default: break
      }
    }
    guard byClass, !names.isEmpty else { return false }
    let words = names.split { !$0.isLetter && !$0.isNumber }
    if words.contains(where: { discussion.contains(String($0)) }), share < 0.85 { return true }
    guard share < 0.4 else { return false }
    return words.contains { unlikely.contains(String($0)) }
      || parts.contains { names.contains($0) }
  }

  /// Whether a class or an id speaks for the article (1), against it (-1), or neither (0).
  static func weight(of node: HTMLTree.Node) -> Int {
    var weight = 0
    for attribute in node.attributes where attribute.name == "class" || attribute.name == "id" {
      let value = attribute.value.lowercased()
      if good.contains(where: value.contains) { weight += 1 }
      if bad.contains(where: value.contains) { weight -= 1 }
    }
    return weight
  }

  private static let roles: Set<String> = [
    "navigation", "complementary", "search", "contentinfo", "menu", "menubar", "dialog",
    "alertdialog", "toolbar", "banner",
  ]
  private static let discussion: Set<String> = [
    "comments", "comment", "disqus", "respond", "commentlist", "discussion", "replies", "livefyre",
    "fbcomments", "gallery", "slideshow",
  ]
  private static let unlikely: Set<String> = [
    "ad", "ads", "advert", "advertisement", "advertising", "banner", "breadcrumb", "breadcrumbs",
    "carousel", "cookie", "cookies", "consent", "dropdown", "footer", "gdpr", "masthead", "menu",
    "modal", "nav", "navbar", "navigation", "newsletter", "outbrain", "pager", "pagination",
    "popup", "promo", "promos", "related", "relatedposts", "recirc", "recommended",
    "recommendations", "share", "sharebar", "sharing", "sharedaddy", "sidebar", "signup", "skip",
    "social", "sponsor", "sponsored", "subscribe", "subscription", "taboola", "teaser", "tags",
    "taglist", "toolbar", "tools", "trending", "widget", "wp-block-embed", "zergnet", "rating",
    "ratings", "login", "register", "print", "printable", "hidden", "meta", "byline", "dateline",
    "timestamp", "breaking", "credit", "jp",
  ]
  private static let parts: [String] = [
    "related-", "-related", "read-more", "readmore", "more-from", "morefrom", "most-read",
    "mostread", "most-popular", "share-", "-share", "social-", "-social", "author-bio", "authorbio",
    "about-author", "author-info", "tin-lien-quan", "lien-quan", "binh-luan", "newsletter",
    "inline-promo", "promo-", "-promo", "advert", "-ad-", "ad-slot", "adslot", "adsbygoogle",
    "sidebar", "side-bar", "you-might", "recommend", "outbrain", "taboola", "signup", "sign-up",
    "video-player", "player-", "slideshow", "gallery-", "tag-list", "post-tags", "entry-meta",
    "post-meta", "article-meta", "postmeta", "entry-footer", "post-footer", "next-post",
    "post-navigation", "nav-links",
  ]
  private static let good = [
    "article", "body", "content", "entry", "main", "post", "text", "blog", "story", "detail",
    "noi-dung", "noidung", "bai-viet", "baiviet",
  ]
  private static let bad = [
    "hidden", "banner", "combx", "comment", "com-", "contact", "foot", "masthead", "media", "meta",
    "outbrain", "promo", "related", "scroll", "share", "sidebar", "sponsor", "shopping", "tags",
    "tool", "widget", "caption", "list-",
  ]
}
