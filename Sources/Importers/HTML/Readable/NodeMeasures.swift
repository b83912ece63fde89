/// How much text, linked text and how many commas and paragraphs each node of a tree holds.
struct NodeMeasures {
  /// Letters and signs without blanks.
  private(set) var letters: [Int]
  /// The part of them inside links.
  private(set) var linked: [Int]
  private(set) var commas: [Int]
  /// Paragraphs and list items.
  private(set) var paragraphs: [Int]
  private(set) var items: [Int]
  private(set) var images: [Int]

  /// Measures a tree, as though the nodes that are left out were not there.
  init(of tree: HTMLTree, isLeftOut: [Bool]) {
    let count = tree.nodes.count
    let zeros = [Int](repeating: 0, count: count)
    (letters, linked, commas) = (zeros, zeros, zeros)
    (paragraphs, items, images) = (zeros, zeros, zeros)
    let isOut = Self.inherited(isLeftOut, tree)
    let isLink = Self.inherited(tree.nodes.map { $0.tag == "a" }, tree)
    for index in stride(from: count - 1, through: 0, by: -1) where !isOut[index] {
      measure(tree.nodes[index], index, isLink: isLink[index])
      let parent = tree.nodes[index].parent
      if parent >= 0 { add(index, to: parent) }
    }
  }

  /// The part of a node's letters that are in links: 0 to 1.
  func linkDensity(_ index: Int) -> Double {
    letters[index] == 0 ? 0 : Double(linked[index]) / Double(letters[index])
  }

  private mutating func measure(_ node: HTMLTree.Node, _ index: Int, isLink: Bool) {
    switch node.tag {
    case "":
      for byte in node.text.utf8 where byte > 0x20 && byte & 0xC0 != 0x80 {
        letters[index] += 1
        if byte == 0x2C { commas[index] += 1 }
      }
      commas[index] += Self.wideCommas(node.text)
      if isLink { linked[index] = letters[index] }
    case "p": paragraphs[index] += 1
    case "li": items[index] += 1
    case "img": images[index] += 1
    default: break
    }
  }

  private mutating func add(_ index: Int, to parent: Int) {
    letters[parent] += letters[index]
    linked[parent] += linked[index]
    commas[parent] += commas[index]
    paragraphs[parent] += paragraphs[index]
    items[parent] += items[index]
    images[parent] += images[index]
  }

  /// For each node whether it or an element around it is marked.
  private static func inherited(_ marks: [Bool], _ tree: HTMLTree) -> [Bool] {
    var result = marks
    for (index, node) in tree.nodes.enumerated() where node.parent >= 0 && result[node.parent] {
      result[index] = true
    }
    return result
  }

  /// Commas of Chinese and Japanese (`、`, `，`) and of Arabic (`،`).
  private static func wideCommas(_ text: String) -> Int {
    guard text.utf8.contains(where: { $0 == 0xE3 || $0 == 0xEF || $0 == 0xD8 }) else { return 0 }
    return text.unicodeScalars.count { $0 == "\u{3001}" || $0 == "\u{FF0C}" || $0 == "\u{60C}" }
  }
}
