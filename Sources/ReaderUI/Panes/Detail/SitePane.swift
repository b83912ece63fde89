import ArticleLibrary
import Screen
import Sentences

/// What the page of an article said of its site: telephones, documents, counters, and what other
/// pages of the same source said; for a document also who mentions it.
struct SitePane: Sendable {
  /// What can be chosen.
  enum Item: Equatable, Sendable {
    /// A document, to look for in the library.
    case document(SiteDocument)
    /// A telephone number, to copy.
    case copy(String)
    /// The source's articles.
    case list(ArticleList)
    /// An article that mentions the document.
    case article(ArticleSummary)
    /// All of them, by a search.
    case mentions
  }

  /// What can be chosen, from the top down, and the unit of each.
  private(set) var items: [(item: Item, unit: Int)]
  /// Which of them is selected.
  private(set) var selection = 0

  private let site: SiteInfo
  /// The number of the document, nil for an article.
  private let number: String?
  private var history: SiteHistory?
  private var mentions: Mentions?
  private var units: [TextUnit] = []
  private var layout: TextLayout?
  private var top = 0
  private var rows = 1

  /// What `site` says, in the words of `language`; `number` is that of a document.
  init(_ site: SiteInfo?, number: String? = nil, language: Language) {
    self.site = site ?? SiteInfo()
    self.number = number
    items = []
    build(language)
  }

  /// Takes what other pages of the source said.
  mutating func take(history: SiteHistory, language: Language) {
    self.history = history
    build(language)
  }

  /// Takes who mentions the document.
  mutating func take(mentions: Mentions, language: Language) {
    self.mentions = mentions
    build(language)
  }

  /// Makes everything anew; what the person has gone to stays selected.
  private mutating func build(_ language: Language) {
    let before = selection > 0 ? selected : nil
    let builder = SiteUnits(
      site, history: history, number: number, mentions: mentions, language: language)
    units = builder.units
    items = builder.items
    selection = before.flatMap { item in items.firstIndex { $0.item == item } } ?? 0
    let width = layout?.width
    layout = nil
    if let width { arrange(width: width, rows: rows) }
  }

  /// What is selected.
  var selected: Item? {
    items.indices.contains(selection) ? items[selection].item : nil
  }

  /// Makes the lines for this width.
  mutating func arrange(width: Int, rows: Int) {
    self.rows = rows
    if layout?.width != width { layout = TextLayout(units, width: width) }
    layout?.settle(lines: 0..<Int.max)
    top = min(top, lastTop)
  }

  private var lastTop: Int { max(0, (layout?.lineCount ?? 0) - rows) }

  /// Selects what can be chosen `step` further, or scrolls where there is nothing.
  mutating func move(by step: Int) {
    let target = selection + step
    guard items.indices.contains(target) else { return scroll(by: step) }
    selection = target
    guard let layout else { return }
    let unit = items[selection].unit
    let first = layout.firstLine(ofUnit: unit)
    let last =
      unit + 1 < layout.units.count ? layout.firstLine(ofUnit: unit + 1) : layout.lineCount
    if first < top { top = first }
    if last > top + rows { top = min(lastTop, last - rows) }
  }

  /// Selects what stands in this line of the pane; false where nothing can be chosen.
  mutating func click(line: Int) -> Bool {
    guard let unit = layout?.lines(in: (top + line)..<(top + line + 1)).first?.unit,
      let index = items.firstIndex(where: { $0.unit == unit })
    else { return false }
    selection = index
    return true
  }

  /// Scrolls `lines` further, or back.
  mutating func scroll(by lines: Int) {
    top = min(max(0, top + lines), lastTop)
  }

  /// Draws the lines, with what is selected on its own ground.
  func draw(on canvas: inout Canvas, language: Language, isFocused: Bool) {
    guard let layout else { return }
    let selected = items.isEmpty ? -1 : items[selection].unit
    for (row, line) in layout.lines(in: top..<(top + canvas.size.rows)).enumerated() {
      var ground = Role.text
      if line.unit == selected, !line.parts.isEmpty || !line.signs.isEmpty {
        ground = isFocused ? .selected : .selectedInactive
        canvas.fill(
          Rect(column: 0, row: row, columns: canvas.size.columns, rows: 1),
          with: Ink(.text, on: ground))
        canvas.write("▌", column: 0, row: row, ink: Ink(.key, on: ground))
      }
      LineDrawing(line: line, unit: layout.units[line.unit], ground: ground)
        .draw(on: &canvas, row: row)
    }
  }
}
