import ArticleLibrary
import Vietnamese

/// Takes from a text what stands at its edges: lines of credit above it, calls and lists of other
/// articles below it, and the same between its paragraphs.
struct ArticleEdges {
  private(set) var blocks: [RichText.Block]
  /// Who wrote the text, where a line above it says so.
  private(set) var byline: String?

  /// The blocks of an article with its title.
  init(_ blocks: [RichText.Block], title: String) {
    self.blocks = blocks
    trimStart(title)
    removeElsewhere()
    trimEnd()
    if self.blocks.allSatisfy({ $0.letters == 0 }) { self.blocks = blocks }
  }

  /// Drops short lines before the first running text that only name the author or the day.
  private mutating func trimStart(_ title: String) {
    var index = 0
    for _ in 0..<10 {
      guard index < blocks.count else { return }
      let block = blocks[index]
      if case .image = block {
        index += 1
        continue
      }
      guard case .paragraph = block, block.letters < 160 else {
        if block.isProse { return }
        index += 1
        continue
      }
      let line = block.line
      if CreditWords.isCredit(line) {
        byline = byline ?? CreditWords.name(in: line)
        blocks.remove(at: index)
      } else if line == title || BoxHeadings.says(line) {
        blocks.remove(at: index)
      } else {
        index += 1
      }
    }
  }

  /// Drops headings of further reading with the links under them, and lines that only lead away.
  private mutating func removeElsewhere() {
    var kept: [RichText.Block] = []
    var index = 0
    while index < blocks.count {
      let block = blocks[index]
      if block.isLine, BoxHeadings.says(block.line) {
        index += 1
        while index < blocks.count, blocks[index].leadsAway { index += 1 }
        continue
      }
      if !block.isShouted { kept.append(block) }
      index += 1
    }
    blocks = kept
  }

  /// Drops calls to follow, subscribe and comment, lists of links, and headings over nothing.
  private mutating func trimEnd() {
    for _ in 0..<20 {
      guard blocks.count > 1, let last = blocks.last else { return }
      let isDropped =
        switch last {
        case .heading, .rule: true
        case .list: last.linkPart > 0.85
        case .paragraph:
          last.letters < 300 && CreditWords.isCall(last.line)
            || last.letters < 500 && last.isItalic && CreditWords.isColophon(last.line)
        default: false
        }
      guard isDropped else { return }
      blocks.removeLast()
    }
  }
}

extension RichText.Block {
  private var runs: [RichText.Run] {
    switch self {
    case .paragraph(let runs), .heading(_, let runs): runs
    case .list(_, let items): items.flatMap { $0.blocks.flatMap(\.runs) }
    case .definition(let terms, let meanings):
      terms.flatMap { $0 } + meanings.joined().flatMap(\.runs)
    case .quote(let blocks): blocks.flatMap(\.runs)
    case .table(let rows, _): rows.joined().flatMap { $0 }
    case .code(_, let text): [RichText.Run(text)]
    case .image, .rule: []
    }
  }

  /// Bytes of its words.
  fileprivate var letters: Int { runs.reduce(0) { $0 + $1.text.utf8.count } }

  fileprivate var line: String { CleanText.line(runs.map(\.text).joined()) }

  /// The part of its words that are in links: 0 to 1.
  fileprivate var linkPart: Double {
    let linked = runs.reduce(0) { $0 + ($1.link == nil ? 0 : $1.text.utf8.count) }
    return letters == 0 ? 0 : Double(linked) / Double(letters)
  }

  /// A paragraph of some length with few links, or something that is not made of lines.
  fileprivate var isProse: Bool {
    switch self {
    case .paragraph: letters >= 160 && linkPart < 0.5
    case .quote, .list, .definition: letters >= 160 && linkPart < 0.5
    case .code, .table: true
    default: false
    }
  }

  fileprivate var isLine: Bool {
    switch self {
    case .paragraph, .heading: letters <= 60
    default: false
    }
  }

  /// Whether most of its words are in italics.
  fileprivate var isItalic: Bool {
    let italic = runs.reduce(0) { $0 + ($1.emphasis.contains(.emphasis) ? $1.text.utf8.count : 0) }
    return italic * 10 >= letters * 7
  }

  /// A line or a list of links, or a picture among them.
  fileprivate var leadsAway: Bool {
    switch self {
    case .paragraph, .list: letters > 0 && linkPart > 0.7
    case .heading: linkPart > 0.9
    case .image: false
    default: false
    }
  }

  /// A line in capitals that is one link: how news sites lead away in the middle of a text.
  fileprivate var isShouted: Bool {
    guard case .paragraph = self, linkPart > 0.95, (20...300).contains(letters) else {
      return false
    }
    let words = line.filter(\.isLetter)
    return words.count(where: \.isUppercase) * 10 >= words.count * 9
  }
}
