// https://michelf.ca/projects/php-markdown/extra/#def-list

/// Knows paragraphs that say what terms mean, as Markdown Extra writes them: the terms a line each, and
/// below them the meanings behind a colon.
///
///     Ferry
///     :   A boat that goes from bank to bank.
///
/// To CommonMark that is a paragraph like any other, and so it stays one in the text. Only a colon at the
/// start of a line with three blanks behind it is taken for such a mark: nobody writes that by chance.
enum DefinitionReader {
  /// What stands before a meaning.
  static let mark = ":   "

  /// The terms and meanings of a paragraph, nil for one that is no more than a paragraph.
  static func definition(in paragraph: MarkdownNode) -> RichText.Block? {
    guard paragraph.hasLine(beginningWith: mark) else { return nil }
    let lines = lines(of: paragraph)
    guard let first = lines.firstIndex(where: isMeaning), first > 0,
      !paragraph.children.contains(where: { $0.kind == .image })
    else { return nil }
    var meanings: [[MarkdownNode]] = []
    for line in lines[first...] {
      if isMeaning(line) { meanings.append([]) }
      meanings[meanings.count - 1] += line
    }
    let terms = lines[..<first].map { InlineReader.runs(of: $0) }
    let texts = meanings.map { withoutMark(InlineReader.runs(of: $0)) }
    guard (terms + texts).allSatisfy({ !$0.isEmpty }) else { return nil }
    return .definition(terms: terms, meanings: texts)
  }

  /// The lines of a paragraph, each but the first with the break before it.
  private static func lines(of paragraph: MarkdownNode) -> [[MarkdownNode]] {
    var lines: [[MarkdownNode]] = [[]]
    for node in paragraph.children {
      if node.kind == .softBreak { lines.append([]) }
      lines[lines.count - 1].append(node)
    }
    return lines
  }

  private static func isMeaning(_ line: [MarkdownNode]) -> Bool {
    line.count > 1 && line[0].kind == .softBreak && line[1].kind == .text
      && line[1].literal.hasPrefix(mark)
  }

  private static func withoutMark(_ runs: [RichText.Run]) -> [RichText.Run] {
    guard var first = runs.first, first.text.hasPrefix(":") else { return runs }
    first.text = String(first.text.dropFirst().drop { $0 == " " })
    return (first.text.isEmpty ? [] : [first]) + runs.dropFirst()
  }
}
