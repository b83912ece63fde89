/// Boxes whose own heading says that they hold further reading, comments or buttons.
enum BoxHeadings {
  /// The outermost box that each such heading opens.
  static func boxes(in tree: HTMLTree, share: (Int) -> Double) -> [Int] {
    var found: [Int] = []
    for element in tree.root.descendants where isHeading(element) {
      guard element.end - element.index < 12, !element.isInvisible, says(element.line) else {
        continue
      }
      if let box = box(headedBy: element, share: share) { found.append(box) }
    }
    return found
  }

  /// Whether a line is the heading of such a box and nothing else.
  static func says(_ line: String) -> Bool {
    guard (2...60).contains(line.utf8.count) else { return false }
    let label = Landmarks.label(line)
    return ElsewhereWords.related.contains(label) || ElsewhereWords.discussion.contains(label)
      || ElsewhereWords.sharing.contains(label)
  }

  private static func isHeading(_ element: HTMLElement) -> Bool {
    switch element.tag {
    case "h2", "h3", "h4", "h5", "h6": return true
    case "div", "span", "p", "strong":
      let names = (element["class"] ?? "").lowercased()
      return names.contains("title") || names.contains("head") || names.contains("label")
    default: return false
    }
  }

  /// The box around a heading that begins with it and is not most of the page.
  private static func box(headedBy heading: HTMLElement, share: (Int) -> Double) -> Int? {
    var box: Int?
    var inner = heading
    while let parent = inner.parent,
      ["div", "section", "article", "aside", "ul"].contains(parent.tag),
      share(parent.index) < 0.8, parent.first(tag: "h1") == nil,
      isFirst(inner, in: parent)
    {
      if parent.end > inner.end { box = parent.index }
      inner = parent
    }
    return box
  }

  private static func isFirst(_ element: HTMLElement, in parent: HTMLElement) -> Bool {
    !parent.tree.nodes[parent.index..<element.index].contains { node in
      node.tag.isEmpty && node.text.utf8.contains { $0 > 0x20 }
    }
  }
}
