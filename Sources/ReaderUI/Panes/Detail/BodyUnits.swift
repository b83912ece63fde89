import ArticleLibrary
import Screen
import Sentences

/// Takes the body of an article apart into units.
struct BodyUnits {
  /// The units so far.
  private(set) var units: [TextUnit] = []

  private let language: Language
  private var prefixes: [TextUnit.Prefix] = []
  /// How many of the prefixes have already stood before a line.
  private var begun = 0
  private var nextGap = 1

  /// The units of `blocks`, the first one a blank line below what stands above.
  init(_ blocks: [RichText.Block], language: Language) {
    self.language = language
    add(blocks)
  }

  private mutating func add(_ blocks: [RichText.Block], isTight: Bool = false) {
    for (index, block) in blocks.enumerated() {
      if index > 0, Self.caption(at: index, of: blocks) != nil { continue }
      if index > 0 { nextGap = isTight ? 0 : 1 }
      let first = units.count
      if case .image(let url, let description) = block {
        addPicture(url, description, caption: Self.caption(at: index + 1, of: blocks))
      } else {
        add(block)
      }
      guard index > 0, case .paragraph = block, case .paragraph = blocks[index - 1] else {
        continue
      }
      if first < units.count { units[first].followsParagraph = true }
    }
  }

  private mutating func add(_ block: RichText.Block) {
    switch block {
    case .paragraph(let runs): add(StyledText(runs), role: quoteRole)
    case .heading(let level, let runs):
      add(StyledText(runs), role: .heading, attributes: level <= 2 ? .bold : .italic)
    case .list(let start, let items): add(items, startingAt: start)
    case .definition(let terms, let meanings): add(terms, meaning: meanings)
    case .quote(let blocks):
      inside(TextUnit.Prefix(first: "▎ ", rest: "▎ ", role: .quote)) { $0.add(blocks) }
    case .code(let language, let code):
      addCode(code)
      units[units.count - 1].corner = language ?? ""
    case .table(let rows, let alignments): add(tableOf: rows, alignments)
    case .image(let url, let description): addPicture(url, description, caption: nil)
    case .rule: add(StyledText(""), role: .rule, shape: .rule)
    }
  }

  private var quoteRole: Role {
    prefixes.contains { $0.role == .quote } ? .quote : .text
  }

  private mutating func add(
    _ content: StyledText, role: Role, attributes: Attributes = [],
    shape: TextUnit.Shape = .flowing
  ) {
    units.append(
      TextUnit(
        content: content, role: role, attributes: attributes, shape: shape, gap: nextGap,
        prefixes: prefixes, prefixesOfGap: min(begun, prefixes.count)))
    for index in prefixes.indices { prefixes[index].first = prefixes[index].rest }
    begun = prefixes.count
    nextGap = 1
  }

  private mutating func inside(_ prefix: TextUnit.Prefix, _ body: (inout BodyUnits) -> Void) {
    prefixes.append(prefix)
    let count = units.count
    body(&self)
    if units.count == count { add(StyledText(""), role: .text) }
    prefixes.removeLast()
    begun = min(begun, prefixes.count)
  }

  private mutating func add(_ items: [RichText.ListItem], startingAt start: Int?) {
    let isTight = items.allSatisfy(Self.isShort)
    let terms = items.map(Self.term)
    let areTerms = items.count > 1 && !terms.contains(nil)
    let lastNumber = (start ?? 0) + items.count - 1
    for (index, item) in items.enumerated() {
      if index > 0 { nextGap = isTight ? 0 : 1 }
      let marker = marker(of: item, number: start.map { $0 + index }, lastNumber: lastNumber)
      let prefix = TextUnit.Prefix(
        first: marker, rest: String(repeating: " ", count: Glyph.width(of: marker)),
        role: .secondary)
      let first = units.count
      inside(prefix) { $0.add(item.blocks, isTight: isTight) }
      if areTerms, let length = terms[index] { units[first].content.embolden(0..<length) }
    }
  }

  private mutating func add(_ terms: [[RichText.Run]], meaning meanings: [[RichText.Block]]) {
    for (index, term) in terms.enumerated() {
      if index > 0 { nextGap = 0 }
      add(StyledText(term), role: quoteRole, attributes: .bold)
    }
    for (index, meaning) in meanings.enumerated() {
      nextGap = index == 0 ? 0 : 1
      inside(TextUnit.Prefix(first: "    ", rest: "    ", role: .text)) {
        $0.add(meaning)
      }
    }
  }

  private func marker(of item: RichText.ListItem, number: Int?, lastNumber: Int) -> String {
    if let isDone = item.isDone { return isDone ? "[x] " : "[ ] " }
    guard let number else { return "• " }
    let missing = String(lastNumber).count - String(number).count
    return String(repeating: " ", count: max(0, missing)) + "\(number). "
  }

  /// How many Unicode scalars of an entry are a term that the words behind its colon explain; nil for
  /// none.
  private static func term(of item: RichText.ListItem) -> Int? {
    guard case .paragraph(let runs)? = item.blocks.first, let run = runs.first, run.link == nil,
      let colon = run.text.firstIndex(of: ":")
    else { return nil }
    let term = run.text[..<colon]
    let rest = run.text[run.text.index(after: colon)...]
    guard !term.isEmpty, Glyph.width(of: String(term)) <= longestTerm,
      !term.contains(where: { ".!?;,“”\"".contains($0) }), rest.first.map(\.isWhitespace) ?? true,
      !rest.isEmpty || runs.count > 1
    else { return nil }
    return term.unicodeScalars.count + 1
  }

  /// Columns of a term at most.
  private static let longestTerm = 40

  /// Whether an entry is one paragraph, perhaps with a list of such below.
  private static func isShort(_ item: RichText.ListItem) -> Bool {
    item.blocks.enumerated().allSatisfy { index, block in
      switch block {
      case .paragraph: index == 0
      case .list(_, let items): items.allSatisfy(isShort)
      default: false
      }
    }
  }

  private mutating func addCode(_ code: String) {
    let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
    let trimmed = lines.last?.isEmpty == true ? lines.dropLast() : lines[...]
    let text = trimmed.map { Self.expandingTabs($0) }.joined(separator: "\n")
    inside(TextUnit.Prefix(first: "  ", rest: "  ", role: .code)) {
      $0.add(StyledText(text), role: .code, shape: .preformatted)
    }
  }

  /// The text under a picture: a paragraph behind it, all of it in emphasis.
  private static func caption(at index: Int, of blocks: [RichText.Block]) -> [RichText.Run]? {
    guard index > 0, index < blocks.count, case .image = blocks[index - 1],
      case .paragraph(let runs) = blocks[index],
      runs.allSatisfy({ $0.emphasis.contains(.emphasis) })
    else { return nil }
    return runs
  }

  /// A picture with its words: what describes it and what stands under it, once where they say the
  /// same.
  private mutating func addPicture(
    _ url: String, _ description: String, caption: [RichText.Run]?
  ) {
    let mark = language.text(.picture) + " "
    let rest = String(repeating: " ", count: mark.count)
    let first = units.count
    let words = caption.map { StyledText($0) }
    inside(TextUnit.Prefix(first: mark, rest: rest, role: .secondary)) { body in
      guard let words, !description.isEmpty, !Self.says(words.text, description) else {
        return body.add(words ?? StyledText(description), role: .caption)
      }
      body.add(StyledText(description), role: .secondary)
      body.nextGap = 0
      body.add(words, role: .caption)
    }
    units[first].picture = TextArea(address: url)
  }

  /// Whether a caption says what a description says, be it with more words behind.
  private static func says(_ caption: String, _ description: String) -> Bool {
    func letters(_ text: String) -> String {
      text.lowercased().filter { $0.isLetter || $0.isNumber }
    }
    return letters(caption).hasPrefix(letters(description))
  }

  private static func expandingTabs(_ line: Substring) -> String {
    guard line.contains("\t") else { return String(line) }
    var result = ""
    var column = 0
    for character in line {
      let blanks = character == "\t" ? 4 - column % 4 : 0
      result += blanks > 0 ? String(repeating: " ", count: blanks) : String(character)
      column += blanks > 0 ? blanks : 1
    }
    return result
  }

  private mutating func add(
    tableOf rows: [[[RichText.Run]]], _ alignments: [RichText.Alignment]
  ) {
    var content = StyledText("")
    var cells: [[Range<Int>]] = []
    for (index, row) in rows.enumerated() {
      var ranges: [Range<Int>] = []
      for runs in row {
        let start = content.length
        content.append(StyledText(runs), attributes: index == 0 ? .bold : [])
        ranges.append(start..<content.length)
        content.append(StyledText("\n"))
      }
      cells.append(ranges)
    }
    guard cells.contains(where: { !$0.isEmpty }) else { return }
    add(content, role: quoteRole, shape: .table(cells, alignments))
  }
}
