/// The short lines of a page that may be headings, read once.
struct PageHeadings {
  private let lines: [(label: String, element: HTMLElement)]

  /// The lines of words inside an element.
  init(of page: HTMLElement) {
    var lines: [(label: String, element: HTMLElement)] = []
    var last = -1
    for index in page.index..<page.end {
      let node = page.tree.nodes[index]
      guard node.tag.isEmpty, node.parent != last, (3...400).contains(node.text.utf8.count),
        node.text.utf8.contains(where: { $0 > 0x20 })
      else { continue }
      last = node.parent
      let element = HTMLElement(tree: page.tree, index: node.parent)
      guard element.end - element.index < 12, !element.isInvisible else { continue }
      let line = element.line
      if (2...60).contains(line.utf8.count) { lines.append((Landmarks.label(line), element)) }
    }
    self.lines = lines
  }

  /// The elements that say one of the labels and nothing else, the innermost of each.
  func elements(_ labels: [String]) -> [HTMLElement] {
    Array(lines.lazy.filter { labels.contains($0.label) }.map(\.element).prefix(12))
  }
}
