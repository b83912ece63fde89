import ArticleLibrary

/// Turns elements of a page into blocks of rich text.
///
/// Paragraphs are what a browser shows as such: `<p>`, `<div>`, and lines that two `<br>` part.
struct RichTextBuilder {
  /// Lists and quotes inside each other at most; deeper ones are flattened.
  static let depth = 12

  let address: PageAddress
  /// Elements that are left out with all they hold.
  let isLeftOut: (HTMLElement) -> Bool
  /// The notes of the page, and the marks that lead to them.
  var footnotes = Footnotes()
  var blocks: [RichText.Block] = []
  private var line = InlineRuns()
  private var level = 0

  init(address: PageAddress, isLeftOut: @escaping (HTMLElement) -> Bool = { _ in false }) {
    self.address = address
    self.isLeftOut = isLeftOut
  }

  /// The blocks of what is inside an element.
  static func blocks(
    of element: HTMLElement, address: PageAddress,
    without isLeftOut: @escaping (HTMLElement) -> Bool = { _ in false }
  ) -> [RichText.Block] {
    blocks(of: [element], address: address, without: isLeftOut)
  }

  /// The blocks of what is inside several elements, one after the other.
  static func blocks(
    of elements: [HTMLElement], address: PageAddress,
    without isLeftOut: @escaping (HTMLElement) -> Bool = { _ in false }
  ) -> [RichText.Block] {
    var builder = RichTextBuilder(address: address, isLeftOut: isLeftOut)
    builder.footnotes = Footnotes(in: elements, without: isLeftOut)
    for element in elements {
      if element.isText || !HTMLNames.containers.contains(element.tag) {
        builder.add(element, Style())
      } else {
        builder.addChildren(of: element, Style())
        builder.flush()
      }
    }
    builder.flush()
    return builder.blocks
  }

  mutating func addChildren(of element: HTMLElement, _ style: Style) {
    for child in element.children { add(child, style) }
  }

  mutating func add(_ element: HTMLElement, _ style: Style) {
    if element.isText {
      line.append(element.nodeText, style)
    } else if let label = footnotes.notes[element.index] {
      addNote(element, label: label)
    } else if !element.isInvisible, !isLeftOut(element), !addBlock(element, style) {
      addInline(element, style)
    }
  }

  /// Ends the paragraph.
  mutating func flush() {
    let runs = line.finish()
    if !runs.isEmpty { blocks.append(.paragraph(runs)) }
  }

  mutating func append(_ block: RichText.Block) {
    flush()
    blocks.append(block)
  }

  /// Adds an element that begins a new line; false when it is none.
  private mutating func addBlock(_ element: HTMLElement, _ style: Style) -> Bool {
    switch element.tag {
    case "br":
      if line.breakLine() { flush() }
    case "hr": append(.rule)
    case "h1", "h2", "h3", "h4", "h5", "h6": addHeading(element)
    case "ul", "ol", "menu", "dir": addList(element, style)
    case "blockquote": addQuote(element)
    case "pre", "listing", "xmp": addCode(element)
    case "table": addTable(element, style)
    case "figure": addFigure(element, style)
    case "img": addImage(element)
    case "dl": if !addDefinitions(element) { addParagraph(element, style) }
    case "dt": addParagraph(element, style.adding(.strong))
    default:
      guard HTMLNames.blocks.contains(element.tag) else { return false }
      if isCaptioned(element) { addFigure(element, style) } else { addParagraph(element, style) }
    }
    return true
  }

  mutating func addParagraph(_ element: HTMLElement, _ style: Style) {
    flush()
    addChildren(of: element, style.reading(element))
    flush()
  }

  private mutating func addInline(_ element: HTMLElement, _ style: Style) {
    var style = style.reading(element)
    switch element.tag {
    case "a":
      if let label = footnotes.marks[element.index] {
        return line.append("[^\(label)]", Style(emphasis: Footnotes.raw))
      }
      if let link = address.absolute(element["href"]) { style.link = link }
    case "q":
      line.append("“", style)
      addChildren(of: element, style)
      return line.append("”", style)
    case "sup":
      if let raised = Self.raised(element.line), !footnotes.holdsMark(element) {
        return line.append(raised, style)
      }
    default: break
    }
    addChildren(of: element, style)
  }

  private mutating func addHeading(_ element: HTMLElement) {
    flush()
    for image in element.descendants where image.tag == "img" { addImage(image) }
    let runs = inlineRuns(of: element).map { run in
      RichText.Run(
        run.text.replacingLineBreaks(), emphasis: run.emphasis.subtracting(.strong), link: run.link)
    }
    guard !runs.isEmpty, let digit = element.tag.last, let level = digit.wholeNumberValue else {
      return
    }
    blocks.append(.heading(level: level, InlineRuns.joined(runs)))
  }

  private mutating func addQuote(_ element: HTMLElement) {
    flush()
    let inner = nested(element)
    if level >= Self.depth {
      blocks += inner
    } else if !inner.isEmpty {
      blocks.append(.quote(inner))
    }
  }

  private mutating func addCode(_ element: HTMLElement) {
    var text = ""
    for node in element.tree.nodes[element.index..<element.end] {
      if node.tag == "br" { text += "\n" } else if node.tag.isEmpty { text += node.text }
    }
    let code = CleanText.preformatted(text).trimmedLines()
    guard !code.isEmpty else { return flush() }
    append(.code(language: Self.language(of: element), code))
  }

  /// The language that a class names, at the text or at the box around it.
  private static func language(of element: HTMLElement) -> String? {
    let marked = [element.first(tag: "code"), element, element.parent].compactMap { $0 }
    for names in marked.compactMap({ $0["class"] }) {
      for name in names.split(separator: " ") {
        for start in ["language-", "lang-", "highlight-source-"] where name.hasPrefix(start) {
          let language = name.dropFirst(start.count).filter {
            $0.isLetter || $0.isNumber || "+#-".contains($0)
          }
          if !language.isEmpty { return language }
        }
      }
    }
    return nil
  }

  private mutating func addList(_ element: HTMLElement, _ style: Style) {
    flush()
    var items: [RichText.ListItem] = []
    let isNote = { [footnotes] (child: HTMLElement) in footnotes.notes[child.index] != nil }
    defer { for note in element.children.filter(isNote) { add(note, style) } }
    for child in element.children where !child.isInvisible && !isLeftOut(child) && !isNote(child) {
      let inner = child.isText || child.tag == "li" ? nested(child) : nested(around: child)
      if inner.isEmpty { continue }
      if child.tag != "li", !items.isEmpty {
        items[items.count - 1].blocks += inner
      } else {
        items.append(RichText.ListItem(blocks: inner))
      }
    }
    guard !items.isEmpty else { return }
    if level >= Self.depth {
      blocks += items.flatMap(\.blocks)
    } else {
      let start = element.tag == "ol" ? Int(element["start"] ?? "") ?? 1 : nil
      blocks.append(.list(start: start.map { min(max($0, 0), 999_999_999) }, items: items))
    }
  }

  /// The blocks inside an element that stands for a list item, a quote or a cell.
  func nested(_ element: HTMLElement) -> [RichText.Block] {
    var builder = RichTextBuilder(address: address, isLeftOut: isLeftOut)
    builder.footnotes = footnotes
    builder.level = level + 1
    if element.isText {
      builder.add(element, Style())
    } else {
      builder.addChildren(of: element, Style())
    }
    builder.flush()
    return builder.blocks
  }

  /// The blocks of an element itself, such as a list right inside a list.
  private func nested(around element: HTMLElement) -> [RichText.Block] {
    var builder = RichTextBuilder(address: address, isLeftOut: isLeftOut)
    builder.level = level + 1
    builder.add(element, Style())
    builder.flush()
    return builder.blocks
  }

  /// The words of an element as one line of runs: its blocks follow each other with a blank.
  func inlineRuns(of element: HTMLElement) -> [RichText.Run] {
    var inline = InlineRuns()
    var builder = RichTextBuilder(address: address) { $0.tag == "img" || isLeftOut($0) }
    builder.footnotes = footnotes
    builder.level = Self.depth
    builder.addChildren(of: element, Style())
    builder.flush()
    for runs in builder.blocks.flatMap(Self.lines) {
      inline.append(" ", Style())
      for run in runs { inline.append(run.text, Style(emphasis: run.emphasis, link: run.link)) }
    }
    return inline.finish()
  }

  private static func lines(of block: RichText.Block) -> [[RichText.Run]] {
    switch block {
    case .paragraph(let runs), .heading(_, let runs): [runs]
    case .list(_, let items): items.flatMap { $0.blocks.flatMap(lines) }
    case .definition(let terms, let meanings): terms + meanings.joined().flatMap(lines)
    case .quote(let blocks): blocks.flatMap(lines)
    case .code(_, let text): [[RichText.Run(text, emphasis: .code)]]
    case .table(let rows, _): rows.flatMap { $0 }
    case .image, .rule: []
    }
  }

  /// Digits of a power or a footnote as raised characters; nil for other words.
  private static func raised(_ text: String) -> String? {
    guard (1...3).contains(text.utf8.count) else { return nil }
    let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    var result = ""
    for letter in text {
      guard let digit = letter.wholeNumberValue, letter.isASCII else { return nil }
      result.append(digits[digit])
    }
    return result
  }
}

extension HTMLNames {
  /// Elements whose own name means nothing for their words.
  static let containers: Set<String> = [
    "article", "body", "center", "div", "html", "main", "section", "span", "td",
  ]
}

extension String {
  /// One line: hard breaks become blanks.
  func replacingLineBreaks() -> String {
    String(map { $0 == "\n" ? " " : $0 })
  }

  /// Without blank lines at the start and blanks at the end.
  func trimmedLines() -> String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false)
    while let first = lines.first, first.trimmed.isEmpty { lines.removeFirst() }
    while let last = lines.last, last.trimmed.isEmpty { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
