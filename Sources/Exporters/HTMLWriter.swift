import ArticleLibrary

/// Writes rich text as HTML in which nothing runs: every word is escaped, and links lead only to
/// the web, to letters and to telephones.
struct HTMLWriter {
  /// The address that a picture has in the written text, nil for one that is left out.
  var picture: (String) -> String?

  /// The blocks as HTML, one after the other.
  func html(of blocks: [RichText.Block]) -> String {
    var lines: [String] = []
    for (index, block) in blocks.enumerated() {
      // Definitions that follow each other are one list.
      let isOne = block.isDefinition
      if isOne, index == 0 || !blocks[index - 1].isDefinition { lines.append("<dl>") }
      lines.append(html(of: block))
      if isOne, index + 1 == blocks.count || !blocks[index + 1].isDefinition {
        lines.append("</dl>")
      }
    }
    return lines.joined(separator: "\n")
  }

  private func html(of block: RichText.Block) -> String {
    switch block {
    case .paragraph(let runs): "<p>\(html(of: runs))</p>"
    case .heading(let level, let runs):
      "<h\(min(level + 1, 6))>\(html(of: runs))</h\(min(level + 1, 6))>"
    case .list(let start, let items): list(start, items)
    case .definition(let terms, let meanings):
      (terms.map { "<dt>\(html(of: $0))</dt>" } + meanings.map(meaning)).joined(separator: "\n")
    case .quote(let blocks): "<blockquote>\n\(html(of: blocks))\n</blockquote>"
    case .code(_, let text): "<pre><code>\(Self.escaped(text))</code></pre>"
    case .table(let rows, let alignments): table(rows, alignments)
    case .image(let url, let description): image(url, description)
    case .rule: "<hr/>"
    }
  }

  private func meaning(_ blocks: [RichText.Block]) -> String {
    guard case .paragraph(let runs)? = blocks.first else {
      return "<dd>\n\(html(of: blocks))\n</dd>"
    }
    let rest = blocks.count > 1 ? "\n\(html(of: Array(blocks.dropFirst())))\n" : ""
    return "<dd>\(html(of: runs))\(rest)</dd>"
  }

  private func list(_ start: Int?, _ items: [RichText.ListItem]) -> String {
    let tag = start == nil ? "ul" : "ol"
    let first = start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
    let lines = items.map { item in
      let box = item.isDone.map { $0 ? "☑ " : "☐ " } ?? ""
      if item.blocks.count == 1, case .paragraph(let runs)? = item.blocks.first {
        return "<li>\(box)\(html(of: runs))</li>"
      }
      return "<li>\(box)\(html(of: item.blocks))</li>"
    }
    return "<\(tag)\(first)>\n\(lines.joined(separator: "\n"))\n</\(tag)>"
  }

  private func table(
    _ rows: [[[RichText.Run]]], _ alignments: [RichText.Alignment]
  ) -> String {
    let lines = rows.enumerated().map { number, row in
      let tag = number == 0 ? "th" : "td"
      let cells = row.enumerated().map { column, cell in
        let style =
          switch column < alignments.count ? alignments[column] : .left {
          case .left: ""
          case .center: " style=\"text-align: center\""
          case .right: " style=\"text-align: right\""
          }
        return "<\(tag)\(style)>\(html(of: cell))</\(tag)>"
      }
      return "<tr>" + cells.joined() + "</tr>"
    }
    return "<table>\n\(lines.joined(separator: "\n"))\n</table>"
  }

  private func image(_ url: String, _ description: String) -> String {
    let words = Self.escaped(description)
    guard let address = picture(url) else { return words.isEmpty ? "" : "<p>[\(words)]</p>" }
    return "<p><img src=\"\(Self.escaped(address))\" alt=\"\(words)\"/></p>"
  }

  private func html(of runs: [RichText.Run]) -> String {
    runs.map { run in
      var text = Self.escaped(run.text).replacing("\n", with: "<br/>")
      if run.emphasis.contains(.code) { text = "<code>\(text)</code>" }
      if run.emphasis.contains(.strike) { text = "<del>\(text)</del>" }
      if run.emphasis.contains(.emphasis) { text = "<em>\(text)</em>" }
      if run.emphasis.contains(.strong) { text = "<strong>\(text)</strong>" }
      guard let link = run.link, Self.isSafe(link) else { return text }
      return "<a href=\"\(Self.escaped(link))\">\(text)</a>"
    }.joined()
  }

  /// Whether an address leads to the web, to a letter or to a telephone.
  static func isSafe(_ address: String) -> Bool {
    ["http://", "https://", "mailto:", "tel:"].contains { address.lowercased().hasPrefix($0) }
  }

  /// Words with all that HTML and XML would take for a mark escaped, and without what XML forbids.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\n", "\t": result.append(scalar)
      default:
        if scalar.value >= 0x20, scalar.value != 0xFFFE, scalar.value != 0xFFFF {
          result.append(scalar)
        }
      }
    }
    return String(result)
  }
}

extension RichText.Block {
  fileprivate var isDefinition: Bool { if case .definition = self { true } else { false } }
}
