/// Turns inline nodes into runs.
struct InlineReader {
  /// A part of a paragraph.
  enum Piece {
    case run(RichText.Run)
    case image(url: String, description: String)
  }

  private static let deepest = 32
  private var pieces: [Piece] = []

  /// The runs and pictures below a node, in order.
  static func pieces(of node: MarkdownNode) -> [Piece] { pieces(of: node.children) }

  private static func pieces(of nodes: [MarkdownNode]) -> [Piece] {
    var reader = InlineReader()
    for node in nodes { reader.read(node, emphasis: [], link: nil, depth: 0) }
    return reader.pieces
  }

  /// The runs below a node, pictures by their descriptions.
  static func runs(of node: MarkdownNode) -> [RichText.Run] { runs(of: node.children) }

  /// The runs of some nodes, pictures by their descriptions.
  static func runs(of nodes: [MarkdownNode]) -> [RichText.Run] {
    RunBuilder.trimmed(
      pieces(of: nodes).map { piece in
        switch piece {
        case .run(let run): run
        case .image(_, let description): RichText.Run(description)
        }
      })
  }

  private mutating func read(
    _ node: MarkdownNode, emphasis: RichText.Emphasis, link: String?, depth: Int
  ) {
    var emphasis = emphasis
    var link = link
    switch node.kind {
    case .text: add(node.literal, emphasis, link)
    case .inlineCode: add(node.literal, emphasis.union(.code), link)
    case .softBreak: add(" ", emphasis, link)
    case .hardBreak: add("\n", emphasis, link)
    case .inlineHTML:
      if HTMLWords.isLineBreak(node.literal) { add("\n", emphasis, link) }
    case .footnoteMark:
      add("[\(node.literal)]", emphasis, link ?? RichText.linkToNote(node.literal))
    case .image: pieces.append(.image(url: node.url, description: node.flatText))
    case .emphasis, .strong, .strike, .link, .other:
      if depth > InlineReader.deepest { return add(node.flatText, emphasis, link) }
      switch node.kind {
      case .emphasis: emphasis.insert(.emphasis)
      case .strong: emphasis.insert(.strong)
      case .strike: emphasis.insert(.strike)
      case .link: link = node.url.isEmpty ? nil : node.url
      default: break
      }
      for child in node.children {
        read(child, emphasis: emphasis, link: link, depth: depth + 1)
      }
    default: add(node.flatText, emphasis, link)
    }
  }

  private mutating func add(_ text: String, _ emphasis: RichText.Emphasis, _ link: String?) {
    guard !text.isEmpty else { return }
    pieces.append(.run(RichText.Run(text, emphasis: emphasis, link: link)))
  }
}

/// Puts runs in order.
enum RunBuilder {
  /// Neighbours that are set alike become one run.
  static func joined(_ runs: [RichText.Run]) -> [RichText.Run] {
    var joined: [RichText.Run] = []
    for run in runs where !run.text.isEmpty {
      if let last = joined.last, last.emphasis == run.emphasis, last.link == run.link {
        joined[joined.count - 1].text += run.text
      } else {
        joined.append(run)
      }
    }
    return joined
  }

  /// The runs joined, without blanks at the ends.
  static func trimmed(_ runs: [RichText.Run]) -> [RichText.Run] {
    var runs = joined(runs)
    while let first = runs.first {
      let text = String(first.text.drop { $0.isWhitespace })
      if !text.isEmpty {
        runs[0].text = text
        break
      }
      runs.removeFirst()
    }
    while var last = runs.popLast() {
      while last.text.last?.isWhitespace ?? false { last.text.removeLast() }
      if !last.text.isEmpty {
        runs.append(last)
        break
      }
    }
    return runs
  }
}
