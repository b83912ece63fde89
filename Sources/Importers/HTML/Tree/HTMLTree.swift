/// A parsed page: its nodes in document order.
///
/// A node's subtree is the run of nodes from it up to its `end`, so walking needs no recursion.
final class HTMLTree: Sendable {
  /// An attribute, its name in lower case.
  struct Attribute: Sendable {
    var name: String
    var value: String
  }

  /// An element, or a text when `tag` is empty.
  struct Node: Sendable {
    /// The element's name in lower case; empty for a text.
    var tag: String
    /// The words of a text.
    var text: String
    var attributes: [Attribute]
    /// The index of the element around it, -1 for the outermost.
    var parent: Int
    /// The index behind its last descendant.
    var end: Int
  }

  let nodes: [Node]
  /// For each node whether its words are never seen: see `Visibility`.
  let isUnseen: [Bool]
  /// The address in a browser's "saved from url" remark.
  let savedFrom: String?

  init(nodes: [Node], savedFrom: String?) {
    self.nodes = nodes
    self.savedFrom = savedFrom
    isUnseen = nodes.map(Visibility.isUnseen)
  }

  /// The outermost element.
  var root: HTMLElement { HTMLElement(tree: self, index: 0) }

  /// The `<body>`, or the outermost element where there is none.
  var body: HTMLElement { root.first { $0.tag == "body" } ?? root }
}

/// An element of a tree.
struct HTMLElement: Sendable {
  let tree: HTMLTree
  let index: Int

  private var node: HTMLTree.Node { tree.nodes[index] }

  /// Its name in lower case; empty for a text.
  var tag: String { tree.nodes[index].tag }
  var isText: Bool { tree.nodes[index].tag.isEmpty }
  /// The index behind its last descendant.
  var end: Int { tree.nodes[index].end }

  /// The words of a text node.
  var nodeText: String { tree.nodes[index].text }

  var parent: HTMLElement? {
    let parent = tree.nodes[index].parent
    return parent < 0 ? nil : HTMLElement(tree: tree, index: parent)
  }

  /// The elements around it, the nearest first.
  var ancestors: some Sequence<HTMLElement> {
    sequence(state: parent) { state in
      defer { state = state?.parent }
      return state
    }
  }

  /// Its elements and texts.
  var children: some Sequence<HTMLElement> {
    sequence(state: index + 1) { [tree, end] state in
      guard state < end else { return nil }
      defer { state = tree.nodes[state].end }
      return HTMLElement(tree: tree, index: state)
    }
  }

  /// The elements inside it, in document order.
  var descendants: some Sequence<HTMLElement> {
    (index + 1..<max(end, index + 1)).lazy
      .filter { [tree] in !tree.nodes[$0].tag.isEmpty }
      .map { [tree] in HTMLElement(tree: tree, index: $0) }
  }

  /// Whether its words are never seen: programs, forms, and what the page itself hides.
  var isInvisible: Bool { tree.isUnseen[index] }

  /// Whether it, or an element around it, is never seen.
  var isInsideUnseen: Bool { isInvisible || ancestors.contains(where: \.isInvisible) }

  func contains(_ other: HTMLElement) -> Bool { (index..<end).contains(other.index) }

  /// The value of an attribute, nil when the element has none of that name.
  subscript(name: String) -> String? {
    node.attributes.first { $0.name == name }?.value
  }

  var id: String { self["id"] ?? "" }

  /// Whether one of its classes is `name`.
  func hasClass(_ name: String) -> Bool {
    guard let value = self["class"], value.utf8.count >= name.utf8.count else { return false }
    if value == name { return true }
    let wanted = name.utf8
    return value.utf8.split { $0 <= 0x20 }.contains { $0.elementsEqual(wanted) }
  }

  /// Whether one of its `itemprop` names is `name`.
  func hasProperty(_ name: String) -> Bool {
    guard let value = self["itemprop"] else { return false }
    return value == name || value.utf8.split { $0 <= 0x20 }.contains { $0.elementsEqual(name.utf8) }
  }

  /// The first element inside it that fits.
  func first(where fits: (HTMLElement) -> Bool) -> HTMLElement? { descendants.first(where: fits) }
  func first(id: String) -> HTMLElement? { descendants.first { $0["id"] == id } }
  func first(class name: String) -> HTMLElement? { descendants.first { $0.hasClass(name) } }
  func first(tag: String) -> HTMLElement? { descendants.first { $0.tag == tag } }

  /// The nearest element around it that fits.
  func closest(where fits: (HTMLElement) -> Bool) -> HTMLElement? { ancestors.first(where: fits) }

  /// The smallest element that holds both.
  func common(with other: HTMLElement) -> HTMLElement {
    if contains(other) { return self }
    return closest { $0.contains(other) } ?? tree.root
  }
}
