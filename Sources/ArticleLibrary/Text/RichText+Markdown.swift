extension RichText {
  /// Reads GitHub-flavoured Markdown; every text is some Markdown.
  ///
  /// Of raw HTML only the words are kept. Footnotes stand at the end, marked `[1]`, as their
  /// references are, and each leads to the other. Whatever is nested deeper than any real text becomes plain paragraphs.
  public init(markdown: String) {
    let tree = MarkdownTree(markdown)
    self.init(
      blocks: tree.withDocument { document in
        var reader = BlockReader()
        return reader.blocks(of: document, depth: 0)
      } ?? [])
  }
}

extension RichText {
  /// Where the reference of a footnote leads: to the note.
  public static func linkToNote(_ number: String) -> String { "#fn-\(number)" }
  /// Where the number before a footnote leads: back to its reference.
  public static func linkFromNote(_ number: String) -> String { "#fnref-\(number)" }
}

/// Turns block nodes into blocks.
struct BlockReader {
  /// Deeper nodes are read flat, so that no text can exhaust the stack.
  static let deepest = 32
  /// How many meanings of definitions stand in each other at most: each is read once more by itself.
  static let deepestMeaning = 4

  private var footnotes = 0

  mutating func blocks(of parent: MarkdownNode, depth: Int) -> [RichText.Block] {
    if depth > BlockReader.deepest {
      let text = parent.flatText
      return text.isEmpty ? [] : [.paragraph([RichText.Run(text)])]
    }
    var blocks: [RichText.Block] = []
    var open = OpenDefinition()
    for node in parent.children {
      if node.isParagraph,
        let found = DefinitionReader(node, next: node.next, isBehindDefinition: open.isOpen)
      {
        if !found.terms.isEmpty { blocks += open.close() }
        open.add(found)
      } else if open.isOpen, node.isIndentedCode {
        open.add(meaning(node.literal, depth: depth + Self.deepest / Self.deepestMeaning))
      } else {
        blocks += open.close()
        blocks += self.blocks(from: node, depth: depth + 1)
      }
    }
    return blocks + open.close()
  }

  /// What stands indented below a meaning: a text of its own.
  private func meaning(_ markdown: String, depth: Int) -> [RichText.Block] {
    let tree = MarkdownTree(markdown)
    return tree.withDocument { document in
      var reader = BlockReader()
      return reader.blocks(of: document, depth: depth)
    } ?? []
  }

  private mutating func blocks(from node: MarkdownNode, depth: Int) -> [RichText.Block] {
    switch node.kind {
    case .paragraph:
      return BlockReader.paragraphs(InlineReader.pieces(of: node))
    case .heading:
      let runs = InlineReader.runs(of: node)
      return runs.isEmpty ? [] : [.heading(level: node.headingLevel, runs)]
    case .list:
      let items = node.children.map { item in
        RichText.ListItem(isDone: item.isDone, blocks: blocks(of: item, depth: depth))
      }
      return [.list(start: node.listStart, items: items)]
    case .quote:
      let inner = blocks(of: node, depth: depth)
      return inner.isEmpty ? [] : [.quote(inner)]
    case .code:
      let text = node.literal
      return [
        .code(language: node.codeLanguage, text.hasSuffix("\n") ? String(text.dropLast()) : text)
      ]
    case .html:
      return HTMLWords.paragraphs(of: node.literal).map { .paragraph([RichText.Run($0)]) }
    case .rule: return [.rule]
    case .table:
      return [
        .table(
          rows: node.children.map { row in row.children.map { InlineReader.runs(of: $0) } },
          alignments: node.alignments)
      ]
    case .footnote: return footnote(node, depth: depth)
    default: return blocks(of: node, depth: depth)
    }
  }

  private mutating func footnote(_ node: MarkdownNode, depth: Int) -> [RichText.Block] {
    footnotes += 1
    let mark = RichText.Run(
      "[\(footnotes)]", link: RichText.linkFromNote(String(footnotes)))
    let blank = RichText.Run(" ")
    var blocks = blocks(of: node, depth: depth)
    if case .paragraph(let runs)? = blocks.first {
      blocks[0] = .paragraph(RunBuilder.joined([mark, blank] + runs))
    } else {
      blocks.insert(.paragraph([mark]), at: 0)
    }
    return blocks
  }

  /// A paragraph is cut where a picture stands in it.
  private static func paragraphs(_ pieces: [InlineReader.Piece]) -> [RichText.Block] {
    var blocks: [RichText.Block] = []
    var runs: [RichText.Run] = []
    func flush() {
      let trimmed = RunBuilder.trimmed(runs)
      if !trimmed.isEmpty { blocks.append(.paragraph(trimmed)) }
      runs = []
    }
    for piece in pieces {
      switch piece {
      case .run(let run): runs.append(run)
      case .image(let url, let description):
        flush()
        blocks.append(.image(url: url, description: description))
      }
    }
    flush()
    return blocks
  }
}
