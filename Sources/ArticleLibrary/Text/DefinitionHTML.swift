/// Marks the terms and meanings in what cmark-gfm has written as HTML.
enum DefinitionHTML {
  /// The text with `<dl>` for the paragraphs that ``DefinitionReader`` knows.
  ///
  /// No other text holds a paragraph's marks: cmark-gfm escapes words, and leaves raw HTML out.
  static func marked(_ html: String) -> String {
    guard html.contains("\n" + DefinitionReader.mark) else { return html }
    let parts = html.split(separator: "<p>", omittingEmptySubsequences: false)
    var result = String(parts[0])
    for part in parts.dropFirst() {
      guard let end = part.firstRange(of: "</p>"), let list = list(of: part[..<end.lowerBound])
      else {
        result += "<p>" + part
        continue
      }
      result += list + part[end.upperBound...]
    }
    return result.replacing("</dl>\n<dl>\n", with: "")
  }

  /// The list for the inside of a paragraph, nil where that is none.
  private static func list(of inside: Substring) -> String? {
    var items: [String] = []
    var isBroken = true
    var hasMeaning = false
    for line in inside.split(separator: "\n", omittingEmptySubsequences: false) {
      if !isBroken, line.hasPrefix(DefinitionReader.mark) {
        items.append("<dd>" + line.dropFirst(DefinitionReader.mark.count))
        hasMeaning = true
      } else if hasMeaning || (isBroken && !items.isEmpty) {
        items[items.count - 1] += "\n" + line
      } else {
        items.append("<dt>" + line)
      }
      isBroken = line.hasSuffix("<br />")
    }
    guard hasMeaning, items.allSatisfy({ isBalanced($0.dropFirst(4)) }) else { return nil }
    let lines = items.map { $0 + ($0.hasPrefix("<dt>") ? "</dt>" : "</dd>") }
    return "<dl>\n" + lines.joined(separator: "\n") + "\n</dl>"
  }

  /// Whether every element that begins in a line ends in it.
  private static func isBalanced(_ line: Substring) -> Bool {
    let closing = line.ranges(of: "</").count
    let empty = line.ranges(of: "<br />").count + line.ranges(of: "<img ").count
    return line.ranges(of: "<").count == 2 * closing + empty
  }
}
