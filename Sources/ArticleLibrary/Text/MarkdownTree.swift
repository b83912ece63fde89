// https://github.github.com/gfm/ as read by https://github.com/github/cmark-gfm
internal import CCMarkGFM
internal import Glibc
internal import Synchronization

/// The syntax tree of a Markdown text; owns the C nodes.
struct MarkdownTree: ~Copyable {
  private let root: OpaquePointer?

  /// While it parses, cmark-gfm changes tables that all its parsers share.
  private static let parsing = Mutex(false)
  private static let extensions = ["table", "strikethrough", "tasklist", "autolink"]
  private static let options =
    CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE | CMARK_OPT_VALIDATE_UTF8

  /// Reads a text; every text is some Markdown.
  init(_ markdown: String) {
    let address = MarkdownTree.parsing.withLock { isRegistered in
      if !isRegistered { cmark_gfm_core_extensions_ensure_registered() }
      isRegistered = true
      return UInt(bitPattern: MarkdownTree.parse(markdown))
    }
    root = OpaquePointer(bitPattern: address)
  }

  deinit {
    if let root { cmark_node_free(root) }
  }

  private static func parse(_ markdown: String) -> OpaquePointer? {
    guard let parser = cmark_parser_new(options) else { return nil }
    defer { cmark_parser_free(parser) }
    for name in extensions where name != "table" || !TableSize.isExcessive(in: markdown) {
      if let found = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    var markdown = markdown
    markdown.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        cmark_parser_feed(parser, text.baseAddress, text.count)
      }
    }
    return cmark_parser_finish(parser)
  }

  /// The text as HTML; raw HTML in it and addresses that could run something are left out, and terms and
  /// their meanings are a `<dl>`.
  ///
  /// `depth` counts the meanings that the text stands in: too deep it is code.
  consuming func html(depth: Int = 0) -> String {
    guard let root else { return "" }
    if depth < BlockReader.deepestMeaning {
      DefinitionTree.restructure(MarkdownNode(root), depth: depth)
    }
    guard let text = cmark_render_html(root, MarkdownTree.options, nil) else { return "" }
    defer { free(text) }
    return String(cString: text)
  }

  /// Calls `body` with the document node, which is valid only inside.
  func withDocument<Result>(_ body: (MarkdownNode) -> Result) -> Result? {
    root.map { body(MarkdownNode($0)) }
  }
}

/// A node of a ``MarkdownTree``, valid as long as the tree.
struct MarkdownNode {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  /// What a node is; extensions have names only.
  enum Kind {
    case paragraph, heading, list, item, quote, code, html, rule
    case table, row, cell, footnote, footnoteMark
    case text, inlineCode, softBreak, hardBreak, emphasis, strong, strike, link, image, inlineHTML
    case other
  }

  private static let kinds: [String: Kind] = [
    "paragraph": .paragraph, "heading": .heading, "list": .list, "item": .item, "tasklist": .item,
    "block_quote": .quote, "code_block": .code, "html_block": .html, "thematic_break": .rule,
    "table": .table, "table_header": .row, "table_row": .row, "table_cell": .cell,
    "text": .text, "code": .inlineCode, "softbreak": .softBreak, "linebreak": .hardBreak,
    "emph": .emphasis,
    "strong": .strong, "strikethrough": .strike, "link": .link, "image": .image,
    "html_inline": .inlineHTML,
  ]

  private var typeName: String { String(cString: cmark_node_get_type_string(pointer)) }

  var kind: Kind {
    // These have no names of their own.
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteMark
    default: MarkdownNode.kinds[typeName] ?? .other
    }
  }

  var children: [MarkdownNode] {
    var children: [MarkdownNode] = []
    var next = cmark_node_first_child(pointer)
    while let child = next {
      children.append(MarkdownNode(child))
      next = cmark_node_next(child)
    }
    return children
  }

  /// Whether a line of a paragraph begins with these letters, or the last one is `last` alone; the first
  /// line counts only where `first` says so.
  func hasLine(beginningWith start: String, orLast last: String?, first: Bool) -> Bool {
    var next = cmark_node_first_child(pointer)
    var isLineStart = first
    while let child = next {
      next = cmark_node_next(child)
      if isLineStart, let text = cmark_node_get_literal(child) {
        if strncmp(text, start, start.utf8.count) == 0 { return true }
        if next == nil, let last, strcmp(text, last) == 0 { return true }
      }
      isLineStart = cmark_node_get_type(child) == CMARK_NODE_SOFTBREAK
    }
    return false
  }

  /// The text of a node without children.
  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
  /// The address of a link or an image.
  var url: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  /// The first word after the fence of a code block.
  var codeLanguage: String? {
    let info = cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? ""
    return info.split { $0.isWhitespace }.first.map(String.init)
  }
  /// The number of the first entry, nil for bullets.
  var listStart: Int? {
    cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
      ? Int(cmark_node_get_list_start(pointer)) : nil
  }
  /// The alignments of a table's columns, none when all stand at the left.
  var alignments: [RichText.Alignment] {
    let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
    guard let letters = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    let all = (0..<count).map { column -> RichText.Alignment in
      switch letters[column] {
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .left
      }
    }
    return all.allSatisfy { $0 == .left } ? [] : all
  }
  /// Whether the task is done, nil for an ordinary entry.
  var isDone: Bool? {
    typeName == "tasklist" ? cmark_gfm_extensions_get_tasklist_item_checked(pointer) : nil
  }

  /// All text below the node, read without recursion.
  var flatText: String {
    guard let iterator = cmark_iter_new(pointer) else { return "" }
    defer { cmark_iter_free(iterator) }
    var text = ""
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return text }
      guard event == CMARK_EVENT_ENTER, let found = cmark_iter_get_node(iterator) else { continue }
      let node = MarkdownNode(found)
      switch node.kind {
      case .text, .inlineCode, .code: text += node.literal
      case .softBreak, .hardBreak, .paragraph, .row, .cell, .item:
        if let last = text.last, !last.isWhitespace { text += " " }
      default: break
      }
    }
  }
}
