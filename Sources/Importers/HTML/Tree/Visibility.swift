/// What a page does not show.
enum Visibility {
  /// Whether a node's words are never seen: programs, forms, and what the page itself hides.
  static func isUnseen(_ node: HTMLTree.Node) -> Bool {
    if node.tag.isEmpty { return false }
    if HTMLNames.unseen.contains(node.tag) { return true }
    return node.attributes.contains { attribute in
      switch attribute.name {
      case "hidden": attribute.value != "until-found"
      case "style": isHidden(style: attribute.value)
      case "class": isHidden(classes: attribute.value)
      default: false
      }
    }
  }

  private static func isHidden(style: String) -> Bool {
    guard style.utf8.contains(0x3A) else { return false }
    let style = style.lowercased().filter { $0 != " " }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  /// Whether the classes hide an element at every width: `d-none d-md-block` shows it again.
  private static func isHidden(classes: String) -> Bool {
    let names = classes.utf8.split { $0 <= 0x20 }.map { String($0) ?? "" }
    guard names.contains(where: HTMLNames.hiddenClasses.contains) else { return false }
    return !names.contains { $0.hasPrefix("d-") && $0 != "d-none" && !$0.hasSuffix("-none") }
  }
}

/// Names of elements and classes by what they mean for a reader.
enum HTMLNames {
  /// Elements that begin a new line.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
    "h3",
    "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "menu", "nav", "ol", "p", "pre",
    "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]
  /// Elements without words for a reader.
  static let unseen: Set<String> = [
    "applet", "audio", "button", "canvas", "datalist", "embed", "head", "iframe", "input",
    "map", "math", "meter", "noscript", "object", "option", "progress", "script", "select", "style",
    "svg", "template", "textarea", "title", "video",
  ]
  /// Classes by which the wide-spread style sheets hide an element.
  static let hiddenClasses: Set<String> = [
    "hidden", "hide", "d-none", "sr-only", "visually-hidden", "screen-reader-text", "hidden-print",
    "modal", "off-screen", "offscreen", "visuallyhidden", "u-hidden", "is-hidden",
  ]
}
