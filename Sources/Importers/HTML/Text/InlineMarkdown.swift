import ArticleLibrary

/// Writes the runs of one paragraph, heading or cell.
struct InlineMarkdown {
  /// Where the words stand.
  enum Place {
    case paragraph, heading, cell
  }

  private var result = ""
  private let place: Place

  /// The runs as Markdown; hard breaks are `\` at the end of a line.
  ///
  /// Where marks touch words or each other, the rules for them are many: there the text is read
  /// back, and emphasis is given up rather than a single character.
  static func text(of runs: [RichText.Run], place: Place = .paragraph) -> String {
    if let label = runs.first, label.emphasis == Footnotes.raw, label.text.hasSuffix("]: ") {
      return label.text + text(of: Array(runs.dropFirst()), place: place)
    }
    let text = written(runs, place)
    guard isTight(runs) || runs.contains(where: { $0.text.hasBytes("://") }) else { return text }
    if isTrue(text, to: runs) { return text }
    for kept: RichText.Emphasis in [[.strong, .code], [.code], []] {
      let plain = InlineRuns.joined(
        runs.map {
          RichText.Run(
            $0.text, emphasis: $0.emphasis.intersection(kept.union(Footnotes.raw)), link: $0.link)
        })
      let text = written(plain, place)
      if isTrue(text, to: runs) { return text }
    }
    return written([RichText.Run(runs.map(\.text).joined())], place)
  }

  private static func written(_ runs: [RichText.Run], _ place: Place) -> String {
    var writer = InlineMarkdown(place: place)
    writer.write(runs[...], level: 0, next: nil)
    return place == .paragraph ? MarkdownEscape.lineStarts(of: writer.result) : writer.result
  }

  /// Whether marked words touch their neighbours without a blank.
  private static func isTight(_ runs: [RichText.Run]) -> Bool {
    zip(runs, runs.dropFirst()).contains { left, right in
      left.text.last?.isWhitespace == false && right.text.first?.isWhitespace == false
    }
  }

  /// Whether a text, read back, has the words of the runs.
  private static func isTrue(_ text: String, to runs: [RichText.Run]) -> Bool {
    guard case .paragraph(let read)? = RichText(markdown: text).blocks.first else { return false }
    let blank = { (runs: [RichText.Run]) in runs.map(\.text).joined().replacingLineBreaks() }
    return blank(read) == blank(runs)
  }

  private init(place: Place) {
    self.place = place
  }

  private static let levels: [(emphasis: RichText.Emphasis, mark: String)] = [
    (.strong, "**"), (.emphasis, "*"), (.strike, "~~"),
  ]

  /// Writes runs, grouped by link, then by each emphasis from the outside in.
  private mutating func write(_ runs: ArraySlice<RichText.Run>, level: Int, next: Character?) {
    var rest = runs
    while let first = rest.first {
      let group = rest.prefix { Self.key($0, level) == Self.key(first, level) }
      rest = rest.dropFirst(group.count)
      let following = rest.first?.text.first ?? next
      switch level {
      case 0: writeLink(group, to: first.link, next: following)
      case 1...3:
        let (emphasis, mark) = Self.levels[level - 1]
        if first.emphasis.contains(emphasis) {
          writeMarked(group, mark, level: level, next: following)
        } else {
          write(group, level: level + 1, next: following)
        }
      default: for run in group { writeWords(run) }
      }
    }
  }

  private static func key(_ run: RichText.Run, _ level: Int) -> String {
    switch level {
    case 0: run.link ?? ""
    case 1...3: run.emphasis.contains(levels[level - 1].emphasis) ? "1" : ""
    default: run.emphasis.contains(.code) ? "1" : ""
    }
  }

  private mutating func writeLink(
    _ group: ArraySlice<RichText.Run>, to link: String?, next: Character?
  ) {
    guard let link, group.contains(where: { !$0.text.trimmed.isEmpty }) else {
      return write(group, level: 1, next: next)
    }
    let (before, inner, after) = Self.parted(group)
    result += before
    if result.last == "!" { result.insert("\\", at: result.index(before: result.endIndex)) }
    result += "["
    write(inner[...], level: 1, next: "]")
    result += "](" + MarkdownEscape.address(link, inCell: place == .cell) + ")" + after
  }

  /// Writes marked words; without the marks where the rules for their neighbours forbid them.
  private mutating func writeMarked(
    _ group: ArraySlice<RichText.Run>, _ mark: String, level: Int, next: Character?
  ) {
    let (before, inner, after) = Self.parted(group)
    writePlain(before)
    guard let first = inner.first?.text.first, let last = inner.last?.text.last else {
      return writePlain(after)
    }
    let follower = after.first ?? next
    let opens = !first.isMark || Self.mayPart(result.last)
    let closes = !last.isMark || Self.mayPart(follower)
    let isCode = inner.count == 1 && inner[0].emphasis.contains(.code)
    guard (opens && closes) || (isCode && Self.mayPart(result.last) && Self.mayPart(follower))
    else {
      write(inner[...], level: level + 1, next: follower)
      return writePlain(after)
    }
    result += mark
    write(inner[...], level: level + 1, next: mark.first)
    result += mark
    writePlain(after)
  }

  private mutating func writePlain(_ blanks: String) {
    result += blanks.replacingBreaks(place)
  }

  /// Whether a blank, a mark or nothing stands beside an emphasis.
  private static func mayPart(_ neighbour: Character?) -> Bool {
    guard let neighbour else { return true }
    return neighbour.isWhitespace || neighbour.isMark
  }

  /// The blanks before, the words, the blanks behind.
  private static func parted(
    _ group: ArraySlice<RichText.Run>
  ) -> (before: String, inner: [RichText.Run], after: String) {
    var inner = Array(group)
    var before = ""
    var after = ""
    while let first = inner.first {
      let blanks = first.text.prefix { $0.isWhitespace }
      before += blanks
      inner[0].text.removeFirst(blanks.count)
      guard inner[0].text.isEmpty else { break }
      inner.removeFirst()
    }
    while let last = inner.last {
      let words = last.text.trimmed
      let blanks = last.text[words.endIndex...]
      after = blanks + after
      inner[inner.count - 1].text.removeLast(blanks.count)
      guard words.isEmpty else { break }
      inner.removeLast()
    }
    return (before, inner, after)
  }

  private mutating func writeWords(_ run: RichText.Run) {
    if run.emphasis.contains(Footnotes.raw) {
      result += run.text
      return
    }
    guard run.emphasis.contains(.code) else {
      let text = MarkdownEscape.inline(run.text, isLink: run.link != nil, inCell: place == .cell)
      result += text.replacingBreaks(place)
      return
    }
    var code = run.text.replacingLineBreaks()
    if place == .cell { code = MarkdownEscape.pipes(code) }
    let ticks = String(repeating: "`", count: MarkdownEscape.longestTicks(code) + 1)
    let pad = code.hasPrefix("`") || code.hasSuffix("`") ? " " : ""
    result += ticks + pad + code + pad + ticks
  }
}

extension Character {
  /// Punctuation and symbols, by which CommonMark tells where emphasis may begin and end.
  fileprivate var isMark: Bool { !isLetter && !isNumber && !isWhitespace }
}

extension String {
  fileprivate func replacingBreaks(_ place: InlineMarkdown.Place) -> String {
    guard contains("\n") else { return self }
    let gap = place == .paragraph ? "\\\n" : " "
    return split(separator: "\n", omittingEmptySubsequences: false).joined(separator: gap)
  }
}
