import ArticleLibrary

/// Links in the form that browsers export bookmarks in, and in the lists of Pocket and Instapaper.
enum BookmarkPage {
  /// Folders of a browser itself, which say nothing.
  private static let roots: Set<String> = [
    "bookmarks", "bookmarks bar", "bookmarks toolbar", "bookmarks menu", "other bookmarks",
    "mobile bookmarks", "favorites bar", "dấu trang", "thanh dấu trang", "dấu trang khác",
  ]

  /// The links of a page, in its order.
  static func links(in bytes: [UInt8]) throws(ImportFailure) -> [SavedLink] {
    guard let tree = HTMLParser.tree(of: PageEncoding.utf8(of: bytes)) else {
      throw .malformed(line: nil, "HTML")
    }
    var links: [SavedLink] = []
    var list = ""
    for element in tree.root.descendants {
      switch element.tag {
      case "h1": list = CleanText.line(element.line).lowercased()
      case "a": if let link = link(element, list) { links.append(link) }
      case "dd" where !links.isEmpty:
        let own = element.children.filter(\.isText).map(\.nodeText).joined()
        let words = CleanText.line(own)
        if !words.isEmpty, links[links.count - 1].lead == nil {
          links[links.count - 1].lead = words
        }
      default: break
      }
    }
    return links
  }

  private static func link(_ element: HTMLElement, _ list: String) -> SavedLink? {
    guard let address = element["href"], PageAddress.Parts(address) != nil else { return nil }
    var link = SavedLink()
    link.url = address
    link.title = CleanText.line(element.line)
    if link.title == address { link.title = nil }
    link.state.added = SavedLink.moment(seconds: element["add_date"] ?? element["time_added"])
    link.state.userTags = SavedLink.tags(element["tags"])
    for folder in folders(around: element) where !link.state.userTags.contains(folder) {
      link.state.userTags.append(folder)
    }
    if list == "read archive" || list == "archive" {
      link.state.isArchived = true
      link.state.isRead = true
    }
    if list == "starred" { link.state.isBookmarked = true }
    if element["toread"] == "0" { link.state.isRead = true }
    return link
  }

  /// The names of the folders that a link stands in, the outermost first.
  private static func folders(around element: HTMLElement) -> [String] {
    var names: [String] = []
    for list in element.ancestors.prefix(400) where list.tag == "dl" {
      var heading: HTMLElement?
      for child in list.parent?.children.map({ $0 }) ?? [] where child.index < list.index {
        if child.tag == "h3" { heading = child }
      }
      guard let name = heading.map({ CleanText.line($0.line) }), !name.isEmpty,
        !roots.contains(name.lowercased())
      else { continue }
      names.append(name)
    }
    return names.reversed()
  }
}
