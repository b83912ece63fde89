extension RichText {
  /// The words alone: paragraphs separated by a blank line, list entries and cells a line each.
  ///
  /// Marks, numbers of lists, rules and pictures are left out; a colon parts terms from what they mean.
  public var plainText: String { RichText.text(of: blocks, separator: "\n\n") }

  private static func text(of blocks: [Block], separator: String) -> String {
    blocks.map(text).filter { !$0.isEmpty }.joined(separator: separator)
  }

  private static func text(of block: Block) -> String {
    switch block {
    case .paragraph(let runs), .heading(_, let runs): text(of: runs)
    case .list(_, let items): lines(items.map { text(of: $0.blocks, separator: "\n") })
    case .definition(let terms, let meanings):
      lines(
        terms.map { text(of: $0) }.withColon
          + meanings.map { text(of: $0, separator: "\n") })
    case .quote(let blocks): text(of: blocks, separator: "\n\n")
    case .code(_, let text): text
    case .table(let rows, _): lines(rows.joined().map { text(of: $0) })
    case .image, .rule: ""
    }
  }

  private static func text(of runs: [Run]) -> String { runs.map(\.text).joined() }

  private static func lines(_ lines: [String]) -> String {
    lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension [String] {
  /// The terms with a colon behind the last one, where it does not end in a mark of its own.
  fileprivate var withColon: [String] {
    guard let last, let end = last.last, !":;,.?!…".contains(end) else { return self }
    return dropLast() + [last + ":"]
  }
}
