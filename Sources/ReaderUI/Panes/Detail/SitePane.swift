import ArticleLibrary
import Screen
import Sentences

/// What the page of an article said of its site: telephones, documents, counters.
struct SitePane: Sendable {
  /// The documents that can be opened.
  let documents: [SiteDocument]
  /// Which of them is selected.
  private(set) var selection = 0

  private let units: [TextUnit]
  private let firstDocument: Int
  private var layout: TextLayout?
  private var top = 0
  private var rows = 1

  /// What `site` says, in the words of `language`.
  init(_ site: SiteInfo?, language: Language) {
    let builder = SiteUnits(site ?? SiteInfo(), language: language)
    units = builder.units
    firstDocument = builder.firstDocument
    documents = site?.documents ?? []
  }

  /// The selected document.
  var selectedDocument: SiteDocument? {
    documents.indices.contains(selection) ? documents[selection] : nil
  }

  /// Makes the lines for this width.
  mutating func arrange(width: Int, rows: Int) {
    self.rows = rows
    if layout?.width != width { layout = TextLayout(units, width: width) }
    layout?.settle(lines: 0..<Int.max)
    top = min(top, lastTop)
  }

  private var lastTop: Int { max(0, (layout?.lineCount ?? 0) - rows) }

  /// Selects a document `step` further, or scrolls where there is none.
  mutating func move(by step: Int) {
    let target = selection + step
    guard documents.indices.contains(target) else { return scroll(by: step) }
    selection = target
    guard let layout else { return }
    let unit = firstDocument + selection
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

  /// Draws the lines, with the selected document on its own ground.
  func draw(on canvas: inout Canvas, language: Language, isFocused: Bool) {
    guard let layout else { return }
    let selected = documents.isEmpty ? -1 : firstDocument + selection
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
  /// The unit of the first document.
  private(set) var firstDocument = 0

  private let language: Language

  /// The units of `site`.
  init(_ site: SiteInfo, language: Language) {
    self.language = language
    if let name = site.name { add(name, .title) }
    if !site.documents.isEmpty {
      heading(.siteDocuments)
      firstDocument = units.count
      for document in site.documents { add(document) }
    }
    if !site.phones.isEmpty {
      heading(.sitePhones)
      labelled(site.phones.map { ($0.name, $0.number ?? "") })
    }
    if !site.statistics.isEmpty {
      heading(.siteCounters)
      labelled(site.statistics.map { ($0.name, language.text(.number($0.value))) })
    }
    if let seconds = site.sessionTimeout {
      add(language.text(.sessionTimeout(seconds: seconds)), .secondary, gap: 1)
    }
    if units.isEmpty { add(language.text(.noSite), .secondary) }
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
