import ArticleLibrary
import Screen
import Sentences

/// What the page of an article said of its site: telephones, documents, counters, and what other
/// pages of the same source said.
struct SitePane: Sendable {
  /// What can be chosen.
  enum Item: Equatable, Sendable {
    /// A document, to look for in the library.
    case document(SiteDocument)
    /// A telephone number, to copy.
    case copy(String)
    /// The source's articles.
    case list(ArticleList)
  }

  /// What can be chosen, from the top down, and the unit of each.
  private(set) var items: [(item: Item, unit: Int)]
  /// Which of them is selected.
  private(set) var selection = 0

  private let site: SiteInfo
  private var units: [TextUnit]
  private var layout: TextLayout?
  private var top = 0
  private var rows = 1

  /// What `site` says, in the words of `language`.
  init(_ site: SiteInfo?, language: Language) {
    self.site = site ?? SiteInfo()
    let builder = SiteUnits(self.site, nil, language: language)
    units = builder.units
    items = builder.items
  }

  /// Takes what other pages of the source said.
  mutating func take(_ history: SiteHistory, language: Language) {
    let builder = SiteUnits(site, history, language: language)
    units = builder.units
    items = builder.items
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
      if line.unit == selected {
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

/// Takes what a page said of its site apart.
struct SiteUnits {
  /// The units, from the site's name down.
  private(set) var units: [TextUnit] = []
  /// What can be chosen, and its unit.
  private(set) var items: [(item: SitePane.Item, unit: Int)] = []

  private let language: Language

  /// The units of `site`, and of what other pages of the source said.
  init(_ site: SiteInfo, _ history: SiteHistory?, language: Language) {
    self.language = language
    if let name = site.name { add(name, .title) }
    if !site.documents.isEmpty {
      heading(.siteDocuments)
      for document in site.documents {
        items.append((.document(document), units.count))
        add(document)
      }
    }
    if !site.phones.isEmpty {
      heading(.sitePhones)
      for (index, phone) in site.phones.enumerated() {
        if let number = phone.number { items.append((.copy(number), units.count + index)) }
      }
      labelled(site.phones.map { ($0.name, $0.number ?? "") })
    }
    if !site.statistics.isEmpty {
      heading(.siteCounters)
      labelled(site.statistics.map { ($0.name, language.text(.number($0.value))) })
    }
    if let history { add(history) }
    if let seconds = site.sessionTimeout {
      add(language.text(.sessionTimeout(seconds: seconds)), .secondary, gap: 1)
    }
    if units.isEmpty { add(language.text(.noSite), .secondary) }
  }

  /// A chart for each counter that at least two pages show, and the way to the source's articles.
  private mutating func add(_ history: SiteHistory) {
    var names: [String] = []
    for counter in history.captures.flatMap(\.counters) where !names.contains(counter.name) {
      names.append(counter.name)
    }
    let charts = names.compactMap { name -> (String, String)? in
      let values = history.captures.compactMap { capture in
        capture.counters.first { $0.name == name }?.value
      }
      guard values.count > 1, let first = values.first, let last = values.last else { return nil }
      let ends = "\(language.text(.number(first))) → \(language.text(.number(last)))"
      return (name, "\(Sparkline.spread(Array(values.suffix(40))))  \(ends)")
    }
    if !charts.isEmpty {
      heading(.reading(.countersOverTime))
      labelled(charts)
    }
    guard history.articles > 0 else { return }
    items.append((.list(.source(history.source)), units.count))
    add(language.text(.reading(.articlesOfSource(history.articles))), .link, gap: 1)
  }

  private mutating func add(_ text: String, _ role: Role, gap: Int = 0) {
    units.append(TextUnit(content: StyledText(text), role: role, gap: gap))
  }

  private mutating func heading(_ sentence: Sentence) {
    add(language.text(sentence), .heading, gap: units.isEmpty ? 0 : 1)
  }

  private mutating func add(_ document: SiteDocument) {
    let title = document.title.map { "  \($0)" } ?? ""
    var content = StyledText(document.number + title)
    let number = document.number.unicodeScalars.count
    content.spans = [
      .init(range: 0..<number, role: .documentNumber, attributes: [], isUnbreakable: true)
    ]
    units.append(
      TextUnit(
        content: content, role: .text,
        prefixes: [TextUnit.Prefix(first: "  ", rest: "    ", role: .text)]))
  }

  private mutating func labelled(_ lines: [(String, String)]) {
    let widest = lines.map { Glyph.width(of: $0.0) }.max() ?? 0
    for (label, value) in lines {
      if value.isEmpty {
        add(label, .text)
      } else {
        units.append(
          TextUnit(
            content: StyledText(value), role: .text,
            shape: .labelled(label, labelColumns: min(widest, 40) + 2)))
      }
    }
  }
}
