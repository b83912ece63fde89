/// Finds the elements that hold an article's text on a page that does not say where it is.
///
/// Paragraphs give points to the elements around them by their length and commas; the element with
/// the most points, less its part of links, holds the text. The method is that of
/// https://github.com/mozilla/readability in its outline.
struct ReadableBody {
  private let tree: HTMLTree
  private let isFurniture: [Bool]
  private let measures: NodeMeasures
  private var prose: Prose?
  private var points: [Double]

  /// The text of a page: its elements in order, and a test for what is left out inside them.
  struct Text {
    var elements: [HTMLElement]
    var isLeftOut: (HTMLElement) -> Bool
  }

  /// The text of a page, nil when there is none.
  ///
  /// When hardly anything is left, the names of classes are not believed and it looks again.
  static func text(of tree: HTMLTree, at own: String? = nil) -> Text? {
    var strict = ReadableBody(tree: tree, byClass: true, own: own)
    let first = strict.find()
    if let first, strict.letters(of: first) >= 250 { return first }
    var loose = ReadableBody(tree: tree, byClass: false, own: own)
    guard let second = loose.find() else { return first ?? loose.whole() }
    guard let first else { return second }
    return loose.letters(of: second) > 2 * strict.letters(of: first) ? second : first
  }

  private init(tree: HTMLTree, byClass: Bool, own: String?) {
    self.tree = tree
    isFurniture = Furniture.marks(in: tree, byClass: byClass, own: own)
    measures = NodeMeasures(of: tree, isLeftOut: isFurniture)
    points = [Double](repeating: 0, count: tree.nodes.count)
    prose = Prose(of: tree, measures: measures, isParagraph: isParagraph)
  }

  private mutating func find() -> Text? {
    guard let found = named() ?? scored() else { return nil }
    let top = aroundParts(found)
    let elements = withSiblings(top)
    let cleaner = ReadableCleaner(tree: tree, isFurniture: isFurniture, measures: measures)
    let out = cleaner.marks(inside: elements)
    return Text(elements: elements, isLeftOut: { out[$0.index] })
  }

  /// The whole page, for one whose few words score nothing.
  private func whole() -> Text? {
    let body = tree.body
    guard measures.letters[body.index] > 0 else { return nil }
    return Text(elements: [body], isLeftOut: { [isFurniture] in isFurniture[$0.index] })
  }

  private func letters(of text: Text) -> Int {
    text.elements.reduce(0) { $0 + measures.letters[$1.index] }
  }

  /// The element that the page itself names as the text.
  private func named() -> Int? {
    let marked = tree.root.descendants.filter {
      $0.hasProperty("articleBody") && !isFurniture[$0.index]
    }
    let best = marked.max { measures.letters[$0.index] < measures.letters[$1.index] }
    guard let best, measures.letters[best.index] > 200 else { return nil }
    return best.index
  }

  private mutating func scored() -> Int? {
    let isOut = (0..<tree.nodes.count).map { isFurniture[$0] }
    var hidden = isOut
    for (index, node) in tree.nodes.enumerated() {
      if node.parent >= 0, hidden[node.parent] { hidden[index] = true }
      if !hidden[index], isParagraph(index) { score(index) }
    }
    var best: Int?
    var most = 0.0
    for index in tree.nodes.indices where points[index] > 0 {
      points[index] *= 1 - measures.linkDensity(index)
      if points[index] > most { (best, most) = (index, points[index]) }
    }
    return best.map(climbed)
  }

  /// Whether a node's own words make a paragraph: no block stands inside it.
  private func isParagraph(_ index: Int) -> Bool {
    let node = tree.nodes[index]
    switch node.tag {
    case "p", "pre", "blockquote": return true
    case "div", "section", "td", "span", "font", "article", "center":
      var child = index + 1
      var words = 0
      while child < node.end {
        let inner = tree.nodes[child]
        if inner.tag.isEmpty { words += measures.letters[child] }
        if HTMLNames.blocks.contains(inner.tag), inner.tag != "br" { return words > 80 }
        child = inner.end
      }
      return node.tag != "span" && node.tag != "font" && words > 0
    default: return false
    }
  }

  /// Gives the points of a paragraph to the elements around it, fewer with the distance.
  private mutating func score(_ index: Int) {
    let length = measures.letters[index]
    guard length >= 20, measures.linkDensity(index) < 0.6 else { return }
    let value = 1 + Double(measures.commas[index]) + min(Double(length) / 80, 3)
    var distance = 0
    var parent = tree.nodes[index].tag == "p" ? tree.nodes[index].parent : index
    while parent >= 0, distance < 5 {
      if points[parent] == 0 { points[parent] = Self.start(tree.nodes[parent]) }
      points[parent] += value / (distance == 0 ? 1 : distance == 1 ? 2 : Double(distance) * 3)
      distance += 1
      parent = tree.nodes[parent].parent
    }
  }

  private static func start(_ node: HTMLTree.Node) -> Double {
    let base: Double =
      switch node.tag {
      case "article", "main": 10
      case "div", "section": 5
      case "pre", "td", "blockquote": 3
      case "address", "ol", "ul", "dl", "dd", "dt", "li", "form": -3
      case "h1", "h2", "h3", "h4", "h5", "h6", "th": -5
      default: 0.1
      }
    return base + Double(Furniture.weight(of: node)) * 25
  }

  /// The best element, or one around it that holds much more of the page's text and few links.
  private func climbed(_ index: Int) -> Int {
    var best = index
    var parent = tree.nodes[index].parent
    while parent > 0, tree.nodes[parent].tag != "body" {
      let gain = Double(measures.letters[parent]) / Double(max(measures.letters[best], 1))
      let isBetter = points[parent] > points[best]
      let isWrapper = gain < 1.02 && tree.nodes[parent].tag == "article"
      let isLarger =
        gain > 1.5 && points[parent] > points[best] * 0.6 && measures.linkDensity(parent) < 0.25
      if isBetter || isWrapper || isLarger { best = parent }
      parent = tree.nodes[parent].parent
    }
    return best
  }

  /// The element around all parts of a text that the page cuts into boxes of one kind.
  ///
  /// Such boxes have the same name and class and hold running text each; boxes with linked
  /// headings are other articles.
  private func aroundParts(_ top: Int) -> Int {
    guard let prose else { return top }
    var best = top
    var path = top
    while true {
      let parent = tree.nodes[path].parent
      guard parent > 0, tree.nodes[parent].tag != "html" else { return best }
      let names = HTMLElement(tree: tree, index: path)["class"] ?? ""
      let tag = tree.nodes[path].tag
      if tag == "div" || tag == "section", !names.isEmpty {
        let parts = HTMLElement(tree: tree, index: parent).children.filter {
          $0.index != path && $0.tag == tag && $0["class"] == names && !isFurniture[$0.index]
            && prose.letters[$0.index] >= 300 && measures.linkDensity($0.index) < 0.25
            && !holdsLinkedHeading($0)
        }
        if !parts.isEmpty { best = parent }
      }
      path = parent
    }
  }

  private func holdsLinkedHeading(_ element: HTMLElement) -> Bool {
    let heading = element.first { ["h1", "h2", "h3", "h4"].contains($0.tag) }
    guard let heading else { return false }
    return measures.linkDensity(heading.index) > 0.8
      || heading.closest { $0.tag == "a" } != nil
  }

  /// The best element with those of its neighbours that look like more of the same text.
  private func withSiblings(_ top: Int) -> [HTMLElement] {
    let element = HTMLElement(tree: tree, index: top)
    guard let parent = element.parent, parent.tag != "html" else { return [element] }
    let least = max(10, points[top] * 0.2)
    return parent.children.filter { sibling in
      if sibling.index == top { return true }
      if sibling.isText || isFurniture[sibling.index] { return false }
      if sibling.tag == element.tag, let names = element["class"], !names.isEmpty,
        names == sibling["class"], measures.letters[sibling.index] > 80
      {
        return measures.linkDensity(sibling.index) < 0.3
      }
      if points[sibling.index] >= least { return true }
      return sibling.tag == "p" && measures.letters[sibling.index] > 80
        && measures.linkDensity(sibling.index) < 0.25
    }
  }
}
