internal import CCMarkGFM

/// Makes terms and their meanings a list in a tree, so that cmark-gfm writes it as `<dl>`.
enum DefinitionTree {
  /// Changes all paragraphs below `root` that ``DefinitionReader`` knows, and the indented code behind them.
  ///
  /// `depth` counts the meanings that the text stands in.
  static func restructure(_ root: MarkdownNode, depth: Int) {
    for paragraph in paragraphs(below: root) {
      let list = paragraph.previous.flatMap { $0.isMadeList ? $0 : nil }
      guard
        let definition = DefinitionReader(
          paragraph, next: paragraph.next, isBehindDefinition: list != nil)
      else { continue }
      restructure(paragraph, definition, in: list, depth: depth)
    }
  }

  private static func paragraphs(below root: MarkdownNode) -> [MarkdownNode] {
    guard let iterator = cmark_iter_new(root.pointer) else { return [] }
    defer { cmark_iter_free(iterator) }
    var found: [MarkdownNode] = []
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return found }
      guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator),
        cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH
      else { continue }
      found.append(MarkdownNode(node))
    }
  }

  private static func restructure(
    _ paragraph: MarkdownNode, _ definition: DefinitionReader, in list: MarkdownNode?, depth: Int
  ) {
    guard let list = list ?? .made(CMARK_NODE_CUSTOM_BLOCK, "<dl>", "</dl>") else { return }
    if list.isLoose { cmark_node_insert_before(paragraph.pointer, list.pointer) }
    for term in definition.terms { add(term, "<dt>", "</dt>\n", to: list) }
    let body = paragraph.next.flatMap { $0.isIndentedCode ? $0 : nil }
    for (index, meaning) in definition.meanings.enumerated() {
      var end = "</dd>\n"
      if let body, index == definition.meanings.count - 1 {
        end = "\n" + MarkdownTree(body.literal).html(depth: depth + 1) + end
      }
      add(meaning, "<dd>", end, to: list)
    }
    if let body { cmark_node_free(body.pointer) }
    cmark_node_free(paragraph.pointer)
  }

  private static func add(
    _ line: [MarkdownNode], _ start: String, _ end: String, to list: MarkdownNode
  ) {
    guard let entry = MarkdownNode.made(CMARK_NODE_CUSTOM_INLINE, start, end) else { return }
    cmark_node_append_child(list.pointer, entry.pointer)
    let words = line.first?.kind == .softBreak ? line.dropFirst() : line[...]
    if start == "<dd>", let first = words.first, first.kind == .text {
      cmark_node_set_literal(
        first.pointer, String(first.literal.dropFirst().drop { $0 == " " }))
    }
    for word in words { cmark_node_append_child(entry.pointer, word.pointer) }
  }
}

extension MarkdownNode {
  /// A new node that writes its own HTML around its children.
  fileprivate static func made(
    _ type: cmark_node_type, _ start: String, _ end: String
  ) -> MarkdownNode? {
    guard let pointer = cmark_node_new(type) else { return nil }
    cmark_node_set_on_enter(pointer, start)
    cmark_node_set_on_exit(pointer, end)
    return MarkdownNode(pointer)
  }

  /// Whether it is a list that was made here: a text has no such nodes.
  fileprivate var isMadeList: Bool { cmark_node_get_type(pointer) == CMARK_NODE_CUSTOM_BLOCK }
  /// Whether it stands in no tree yet.
  fileprivate var isLoose: Bool { cmark_node_parent(pointer) == nil }
  /// The node before it.
  fileprivate var previous: MarkdownNode? {
    cmark_node_previous(pointer).map { MarkdownNode($0) }
  }
  /// The node behind it.
  var next: MarkdownNode? { cmark_node_next(pointer).map { MarkdownNode($0) } }
  /// Whether it is a paragraph; quicker than its kind, whose name has to be read.
  var isParagraph: Bool { cmark_node_get_type(pointer) == CMARK_NODE_PARAGRAPH }
  /// Whether it is code by its indent alone.
  var isIndentedCode: Bool {
    var (length, offset, sign): (Int32, Int32, CChar) = (0, 0, 0)
    return cmark_node_get_type(pointer) == CMARK_NODE_CODE_BLOCK
      && cmark_node_get_fenced(pointer, &length, &offset, &sign) == 0
  }
}
