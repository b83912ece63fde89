import ArticleLibrary

/// Writes rich text as GitHub-flavoured Markdown.
///
/// Specification: https://github.github.com/gfm/
///
/// Reading it back gives the same words in the same blocks.
enum MarkdownWriter {
  /// The text, blocks parted by a blank line, without a line end after the last.
  static func markdown(of blocks: [RichText.Block]) -> String {
    lines(of: blocks).joined(separator: "\n")
  }

  private static func lines(of blocks: [RichText.Block]) -> [String] {
    var result: [String] = []
    var isBullet = false
    var wasList = false
    for block in blocks {
      if !result.isEmpty { result.append("") }
      if case .list(let start, let items) = block {
        isBullet = wasList ? !isBullet : true
        result += lines(ofItems: items, start: start, usesOther: !isBullet)
        wasList = true
      } else {
        result += lines(of: block)
        wasList = false
      }
    }
    return result
  }

  private static func lines(of block: RichText.Block) -> [String] {
    switch block {
    case .paragraph(let runs): return InlineMarkdown.text(of: runs).lines
    case .heading(let level, let runs):
      var words = InlineMarkdown.text(of: runs, place: .heading)
      if words.last == "#" { words = words.dropLast() + "\\#" }
      return [String(repeating: "#", count: min(max(level, 1), 6)) + " " + words]
    case .list(let start, let items): return lines(ofItems: items, start: start, usesOther: false)
    case .definition(let terms, let meanings):
      return lines(ofMeanings: meanings, terms: terms.flatMap { InlineMarkdown.text(of: $0).lines })
    case .quote(let blocks): return lines(of: blocks).map { $0.isEmpty ? ">" : "> " + $0 }
    case .code(let language, let text): return lines(ofCode: text, language)
    case .table(let rows, let alignments): return lines(ofTable: rows, alignments)
    case .image(let url, let description):
      let words = MarkdownEscape.inline(description.replacingLineBreaks(), isLink: true)
      return ["![\(words)](\(MarkdownEscape.address(url)))"]
    case .rule: return ["***"]
    }
  }

  /// Each meaning behind a colon; what is more than a paragraph stands indented below it.
  private static func lines(
    ofMeanings meanings: [[RichText.Block]], terms: [String]
  ) -> [String] {
    var result = terms
    var isBehindBody = false
    for meaning in meanings {
      if isBehindBody { result.append("") }
      var body = meaning[...]
      if case .paragraph(let runs)? = meaning.first {
        result += (":   " + InlineMarkdown.text(of: runs)).lines
        body = body.dropFirst()
      } else {
        result.append(":")
      }
      isBehindBody = !body.isEmpty
      guard isBehindBody else { continue }
      result.append("")
      result += lines(of: Array(body)).map { $0.isEmpty ? "" : "    " + $0 }
    }
    return result
  }

  /// Two lists in a row have different marks (`-` and `*`, `1.` and `1)`), or they would be one.
  private static func lines(
    ofItems items: [RichText.ListItem], start: Int?, usesOther: Bool
  ) -> [String] {
    let isTight = items.allSatisfy { item in
      item.blocks.count <= 1
        || (item.blocks.count == 2 && item.blocks[0].isParagraph && item.blocks[1].isList)
    }
    var result: [String] = []
    for (place, item) in items.enumerated() {
      if !isTight, place > 0 { result.append("") }
      let mark: String
      if let start {
        mark = "\(min(start + place, 999_999_999))" + (usesOther ? ") " : ". ")
      } else {
        mark = usesOther ? "* " : "- "
      }
      let box = item.isDone.map { $0 ? "[x] " : "[ ] " } ?? ""
      let indent = String(repeating: " ", count: mark.utf8.count)
      let inner = isTight ? item.blocks.flatMap { lines(of: [$0]) } : lines(of: item.blocks)
      for (number, line) in (inner.isEmpty ? [""] : inner).enumerated() {
        result.append(number == 0 ? mark + box + line : line.isEmpty ? "" : indent + line)
      }
    }
    return result
  }

  private static func lines(ofCode text: String, _ language: String?) -> [String] {
    var longest = 0
    var current = 0
    for byte in text.utf8 {
      current = byte == 0x60 ? current + 1 : 0
      longest = max(longest, current)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return [fence + (language ?? "")] + text.lines + [fence]
  }

  private static func lines(
    ofTable rows: [[[RichText.Run]]], _ alignments: [RichText.Alignment]
  ) -> [String] {
    guard let head = rows.first, !head.isEmpty else { return [] }
    func line(_ row: [[RichText.Run]]) -> String {
      "| " + row.map { InlineMarkdown.text(of: $0, place: .cell) }.joined(separator: " | ") + " |"
    }
    let rule = head.indices.map { column in
      switch column < alignments.count ? alignments[column] : .left {
      case .left: "---"
      case .center: ":-:"
      case .right: "--:"
      }
    }
    return [line(head), "| " + rule.joined(separator: " | ") + " |"] + rows.dropFirst().map(line)
  }
}

extension RichText.Block {
  fileprivate var isParagraph: Bool { if case .paragraph = self { true } else { false } }
  fileprivate var isList: Bool { if case .list = self { true } else { false } }
}

extension String {
  fileprivate var lines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
