import ArticleLibrary
import Screen
import Sentences
import Vietnamese

/// Takes what a page said of its site apart.
struct SiteUnits {
  /// The units, from the site's name down.
  private(set) var units: [TextUnit] = []
  /// What can be chosen, and its unit.
  private(set) var items: [(item: SitePane.Item, unit: Int)] = []

  private let language: Language

  /// The units of who mentions the document with a number, of `site`, and of what other pages of the
  /// source said.
  init(
    _ site: SiteInfo, history: SiteHistory?, number: String?, mentions: Mentions?,
    language: Language
  ) {
    self.language = language
    if let number { add(mentions, of: number) }
    add(site)
    if let history { add(history) }
    if let seconds = site.sessionTimeout {
      add(language.text(.sessionTimeout(seconds: seconds)), .secondary, gap: 1)
    }
    if units.isEmpty { add(language.text(.noSite), .secondary) }
  }

  private mutating func add(_ mentions: Mentions?, of number: String) {
    heading(.reading(.mentionsHeading(number: number)))
    guard let mentions else { return add(language.text(.reading(.mentionsAwaited)), .secondary) }
    guard !mentions.articles.isEmpty else {
      return add(language.text(.reading(.noMentions)), .secondary)
    }
    for article in mentions.articles {
      items.append((.article(article), units.count))
      let date = article.published.map { "  (\(language.text(DateWords.short($0.day))))" } ?? ""
      add(article.title + date, article.isRead ? .read : .unread)
      units[units.count - 1].prefixes = [Self.indent]
    }
    guard mentions.total > mentions.articles.count else { return }
    items.append((.mentions, units.count))
    let all = ReadingSentence.allMentions(mentions.total, isCapped: mentions.isCapped)
    add(language.text(.reading(all)), .link)
    units[units.count - 1].prefixes = [Self.indent]
  }

  private static let indent = TextUnit.Prefix(first: "  ", rest: "    ", role: .text)

  private mutating func add(_ site: SiteInfo) {
    if let name = site.name { add(name, .title, gap: units.isEmpty ? 0 : 1) }
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
        prefixes: [Self.indent]))
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
