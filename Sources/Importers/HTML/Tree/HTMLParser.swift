internal import CGumbo

/// Makes a tree of a page with the gumbo parser.
///
/// Specification: https://html.spec.whatwg.org/#parsing
enum HTMLParser {
  /// The tree of a page in UTF-8, nil when the parser gives up.
  static func tree(of page: [UInt8]) -> HTMLTree? {
    let bytes = NestingGuard.limited(page)
    return bytes.withUnsafeBufferPointer { buffer -> HTMLTree? in
      guard let start = buffer.baseAddress else { return nil }
      return start.withMemoryRebound(to: CChar.self, capacity: buffer.count) { text in
        var options = kGumboDefaultOptions
        options.max_errors = 0
        guard let output = gumbo_parse_with_options(&options, text, buffer.count) else {
          return nil
        }
        defer { gumbo_destroy_output(&options, output) }
        var builder = TreeBuilder()
        return builder.tree(of: output.pointee)
      }
    }
  }
}

/// Copies the parser's nodes into a tree, in document order and without recursion.
private struct TreeBuilder {
  private enum Step {
    case enter(UnsafePointer<GumboNode>, parent: Int)
    case leave(Int)
  }

  private var nodes: [HTMLTree.Node] = []
  private var savedFrom: String?
  private var steps: [Step] = []

  mutating func tree(of output: GumboOutput) -> HTMLTree? {
    guard let root = output.root else { return nil }
    if let document = output.document {
      for child in Self.children(document.pointee.v.document.children) { readRemark(child) }
    }
    steps = [.enter(UnsafePointer(root), parent: -1)]
    while let step = steps.popLast() {
      switch step {
      case .enter(let node, let parent): enter(node, parent)
      case .leave(let index): nodes[index].end = nodes.count
      }
    }
    return nodes.isEmpty ? nil : HTMLTree(nodes: nodes, savedFrom: savedFrom)
  }

  private mutating func enter(_ node: UnsafePointer<GumboNode>, _ parent: Int) {
    switch node.pointee.type {
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE: enter(node.pointee.v.element, parent)
    case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA, GUMBO_NODE_WHITESPACE:
      guard parent >= 0, let text = node.pointee.v.text.text else { return }
      let isRaw = nodes[parent].tag == "script" || nodes[parent].tag == "style"
      append(
        tag: "", text: isRaw ? Self.script(text, nodes[parent]) : String(cString: text), parent)
    case GUMBO_NODE_COMMENT: readRemark(node)
    default: break
    }
  }

  private mutating func enter(_ element: GumboElement, _ parent: Int) {
    let index = nodes.count
    append(tag: Self.name(of: element), text: "", parent)
    nodes[index].attributes = Self.attributes(of: element)
    steps.append(.leave(index))
    for child in Self.children(element.children).reversed() {
      steps.append(.enter(child, parent: index))
    }
  }

  private mutating func append(tag: String, text: String, _ parent: Int) {
    let end = nodes.count + 1
    nodes.append(HTMLTree.Node(tag: tag, text: text, attributes: [], parent: parent, end: end))
  }

  /// A browser's remark where it saved the page: `saved from url=(0042)https://…`.
  private mutating func readRemark(_ node: UnsafePointer<GumboNode>) {
    guard savedFrom == nil, node.pointee.type == GUMBO_NODE_COMMENT,
      let text = node.pointee.v.text.text
    else { return }
    let remark = String(cString: text)
    guard remark.utf8.count < 4096, remark.contains("saved from url=("),
      let close = remark.firstIndex(of: ")")
    else { return }
    savedFrom = String(remark[remark.index(after: close)...].trimmed)
  }

  /// A script's words only where they are data: linked data, and the CMS's own variables.
  private static func script(_ text: UnsafePointer<CChar>, _ parent: HTMLTree.Node) -> String {
    let type = parent.attributes.first { $0.name == "type" }?.value.lowercased() ?? ""
    if type.contains("ld+json") { return String(cString: text) }
    guard parent.tag == "script" else { return "" }
    let words = String(cString: text)
    return words.hasBytes("nv_func_name") ? words : ""
  }

  private static func children(_ vector: GumboVector) -> [UnsafePointer<GumboNode>] {
    (0..<Int(vector.length)).compactMap { index in
      vector.data?[index].map { UnsafePointer($0.assumingMemoryBound(to: GumboNode.self)) }
    }
  }

  private static func name(of element: GumboElement) -> String {
    if element.tag != GUMBO_TAG_UNKNOWN, let name = gumbo_normalized_tagname(element.tag) {
      return String(cString: name)
    }
    var piece = element.original_tag
    gumbo_tag_from_original_text(&piece)
    guard let data = piece.data, piece.length > 0 else { return "unknown" }
    let bytes = UnsafeRawBufferPointer(start: data, count: min(piece.length, 64))
    return String(decoding: bytes, as: UTF8.self).lowercased()
  }

  private static func attributes(of element: GumboElement) -> [HTMLTree.Attribute] {
    (0..<Int(element.attributes.length)).compactMap { index in
      guard let raw = element.attributes.data?[index] else { return nil }
      let attribute = raw.assumingMemoryBound(to: GumboAttribute.self).pointee
      return HTMLTree.Attribute(
        name: String(cString: attribute.name), value: String(cString: attribute.value))
    }
  }
}
