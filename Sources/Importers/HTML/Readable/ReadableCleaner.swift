/// Leaves out what is none of the text inside the elements of an article.
struct ReadableCleaner {
  let tree: HTMLTree
  let isFurniture: [Bool]
  let measures: NodeMeasures

  /// For each node of the tree whether it is left out.
  func marks(inside elements: [HTMLElement]) -> [Bool] {
    var marks = isFurniture
    for element in elements {
      marks[element.index] = false
      for inner in element.descendants where !marks[inner.index] {
        marks[inner.index] = isNoText(inner)
      }
    }
    return marks
  }

  private func isNoText(_ element: HTMLElement) -> Bool {
    let index = element.index
    let letters = measures.letters[index]
    if isLoneCaption(element, letters) { return true }
    switch element.tag {
    case "ul", "ol", "dl": return isLinkList(index)
    case "div", "section", "table", "aside", "header", "form", "fieldset":
      guard letters > 0 else { return measures.images[index] == 0 && element.tag == "form" }
      let density = measures.linkDensity(index)
      let weight = Furniture.weight(of: tree.nodes[index])
      if measures.commas[index] >= 10 { return false }
      return density > (weight > 0 ? 0.6 : 0.4) && letters < 1500
        || (weight < 0 && density > 0.2) || isLinkList(index)
    case "p", "h2", "h3", "h4", "h5", "h6":
      return letters > 0 && isCallToAction(element, letters)
    default: return false
    }
  }

  /// A caption whose picture was never saved: a film's, or one that a script would have loaded.
  private func isLoneCaption(_ element: HTMLElement, _ letters: Int) -> Bool {
    guard letters > 0, letters < 700 else { return false }
    let names = element["class"]?.lowercased() ?? ""
    guard element.tag == "figcaption" || names.contains("caption") else { return false }
    let box = element.closest { $0.tag == "figure" } ?? element.parent?.parent
    guard let box, measures.letters[box.index] < 2 * letters + 200 else { return false }
    return box.first { $0.tag == "img" || $0.tag == "table" } == nil
  }

  /// A list whose entries are links and little else.
  private func isLinkList(_ index: Int) -> Bool {
    measures.items[index] > 1 && measures.linkDensity(index) > 0.5
      && measures.letters[index] < 2500
  }

  /// A line that leads elsewhere, or says that an advertisement follows.
  private func isCallToAction(_ element: HTMLElement, _ letters: Int) -> Bool {
    guard letters < 160 else { return false }
    let line = element.line.lowercased()
    if Self.lines.contains(line) { return true }
    return measures.linkDensity(element.index) > 0.3 && Self.starts.contains(where: line.hasPrefix)
  }

  private static let lines: Set<String> = [
    "advertisement", "advertisements", "story continues below advertisement", "ad", "quảng cáo",
    "related", "related stories", "related articles", "share this", "share this:", "like this:",
    "loading...", "tin liên quan", "bài liên quan", "xem thêm", "xem thêm:", "chia sẻ",
    "continue reading", "read more", "comments", "article continues below advertisement",
  ]
  private static let starts = [
    "read more", "read also", "also read", "see also", "related:", "more:", "read:", "watch:",
    "sign up", "subscribe", "follow", "click here", "xem thêm", "đọc thêm", "tin liên quan",
    "download the", "get the", "listen:", "photos:", "video:", "don't miss", "recommended",
  ]
}
