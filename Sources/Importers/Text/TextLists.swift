import ArticleLibrary

/// Paragraphs of plain text as Markdown, with their numbered lists as lists.
enum TextLists {
  /// The body; lines `1. …`, `2. …`, `3. …` right behind each other are one list.
  static func body(of paragraphs: [String]) -> String {
    var blocks: [String] = []
    var plain: [String] = []
    func flush() {
      let text = PlainMarkdown.body(of: plain)
      if !text.isEmpty { blocks.append(text) }
      plain = []
    }
    var index = 0
    while index < paragraphs.count {
      let items = items(of: paragraphs[index...])
      if items.count < 2 {
        plain.append(paragraphs[index])
        index += 1
      } else {
        flush()
        let lines = items.enumerated().map { "\($0 + 1). \(PlainMarkdown.body(of: [$1]))" }
        blocks.append(lines.joined(separator: "\n"))
        index += items.count
      }
    }
    flush()
    return blocks.joined(separator: "\n\n")
  }

  /// The words of the lines that count up from one.
  private static func items(of paragraphs: ArraySlice<String>) -> [String] {
    var items: [String] = []
    for paragraph in paragraphs {
      let mark = "\(items.count + 1). "
      guard paragraph.hasPrefix(mark), !paragraph.contains("\n"),
        paragraph.utf8.count > mark.utf8.count
      else { break }
      items.append(String(paragraph.dropFirst(mark.count)))
    }
    return items
  }
}
