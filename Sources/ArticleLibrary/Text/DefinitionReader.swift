// https://michelf.ca/projects/php-markdown/extra/#def-list

/// Knows paragraphs that say what terms mean, as Markdown Extra writes them.
///
/// The terms stand a line each, and below them the meanings behind a colon; what else belongs to a meaning
/// stands indented below it.
///
///     Ferry
///     :   A boat that goes from bank to bank:
///
///         - of wood
///         - of steel
///
/// To CommonMark that is a paragraph like any other, and indented code, and so they stay in the text. Only
/// a colon at the start of a line with three blanks behind it, or alone above what is indented, is taken
/// for such a mark: nobody writes that by chance.
struct DefinitionReader {
  /// What stands before a meaning.
  static let mark = ":   "

  /// The inlines of the terms, a line each; none where the meanings belong to the terms before.
  var terms: [[MarkdownNode]]
  /// The inlines of the meanings, with their marks.
  var meanings: [[MarkdownNode]]

  /// The terms and meanings of a paragraph, nil for one that is no more than a paragraph.
  ///
  /// `next` is what follows it. A paragraph without terms goes on with a definition before it.
  init?(_ paragraph: MarkdownNode, next: MarkdownNode?, isBehindDefinition: Bool) {
    let hasBody = next?.isIndentedCode == true
    guard
      paragraph.hasLine(
        beginningWith: Self.mark, orLast: hasBody ? ":" : nil, first: isBehindDefinition)
    else { return nil }
    let lines = Self.lines(of: paragraph)
    let isMeaning = { (index: Int) in
      Self.isMeaning(lines[index], hasBody: hasBody && index == lines.count - 1)
    }
    guard let first = lines.indices.first(where: isMeaning), first > 0 || isBehindDefinition,
      !paragraph.children.contains(where: { $0.kind == .image })
    else { return nil }
    terms = Array(lines[..<first])
    meanings = []
    for index in first..<lines.count {
      if isMeaning(index) { meanings.append([]) }
      meanings[meanings.count - 1] += lines[index]
    }
    let isWhole = zip(meanings.indices, meanings).allSatisfy { index, meaning in
      !Self.words(of: meaning).isEmpty || (hasBody && index == meanings.count - 1)
    }
    guard isWhole, terms.allSatisfy({ !InlineReader.runs(of: $0).isEmpty }) else { return nil }
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

  private static func isMeaning(_ line: [MarkdownNode], hasBody: Bool) -> Bool {
    let words = line.first?.kind == .softBreak ? line.dropFirst() : line[...]
    guard let first = words.first, first.kind == .text else { return false }
    return first.literal.hasPrefix(mark) || (hasBody && words.count == 1 && first.literal == ":")
  }

  /// The words of a meaning without its mark.
  fileprivate static func words(of meaning: [MarkdownNode]) -> [RichText.Run] {
    let runs = InlineReader.runs(of: meaning)
    guard var first = runs.first, first.text.hasPrefix(":") else { return runs }
    first.text = String(first.text.dropFirst().drop { $0 == " " })
    return (first.text.isEmpty ? [] : [first]) + runs.dropFirst()
  }
}

/// A definition while its meanings are read.
struct OpenDefinition {
  private var terms: [[RichText.Run]] = []
  private var meanings: [[RichText.Block]] = []

  /// Whether there is one.
  var isOpen: Bool { !meanings.isEmpty }

  /// Takes terms and their meanings, or further meanings of the terms before.
  mutating func add(_ found: DefinitionReader) {
    terms += found.terms.map { InlineReader.runs(of: $0) }
    meanings += found.meanings.map { meaning in
      let words = DefinitionReader.words(of: meaning)
      return words.isEmpty ? [] : [.paragraph(words)]
    }
  }

  /// Takes what else belongs to the last meaning.
  mutating func add(_ blocks: [RichText.Block]) {
    meanings[meanings.count - 1] += blocks
  }

  /// Ends the definition, and gives it.
  mutating func close() -> [RichText.Block] {
    guard isOpen else { return [] }
    defer { self = OpenDefinition() }
    return [.definition(terms: terms, meanings: meanings)]
  }
}
