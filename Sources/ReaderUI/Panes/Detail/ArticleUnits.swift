import ArticleLibrary
import Screen
import Sentences
import Vietnamese

/// Takes an article apart: its title, what is known of it, its lead, its body, and what follows.
struct ArticleUnits {
  /// The units, from the title down to the end of the body.
  private(set) var units: [TextUnit] = []
  /// The units behind the body: where it is from, and what the page had beside it.
  private(set) var end: [TextUnit] = []

  private let content: ArticleContent
  /// The article's tags and the person's.
  private let tags: [String]
  private let language: Language
  private let today: Day

  /// The units of `loaded`; `today` decides whether a document is in force.
  init(_ loaded: LoadedArticle, language: Language, today: Day) {
    content = loaded.article.content
    let ownTags = Set(loaded.article.content.tags)
    tags = content.tags + loaded.article.userTags.filter { !ownTags.contains($0) }
    self.language = language
    self.today = today
    addHead()
    addCard()
    addLead(loaded.text)
    let body = BodyUnits(loaded.text.blocks, language: language).units
    if body.isEmpty, loaded.rest == nil, content.url != nil, content.document == nil {
      add(language.text(.keeping(.onlyAddress)), .secondary, gap: 1)
      add(content.url ?? "", .link)
      units[units.count - 1].target = content.url.map { .address($0) }
    }
    let head = units
    units = []
    addEnd()
    end = units
    units = head + body
  }

  private mutating func add(
    _ text: String, _ role: Role, gap: Int = 0, shape: TextUnit.Shape = .flowing,
    prefix: String = ""
  ) {
    var unit = TextUnit(content: StyledText(text), role: role, shape: shape, gap: gap)
    unit.isSearched = role != .secondary && role != .heading
    if role == .lead || role == .text { unit.content.markDocumentNumbers() }
    if !prefix.isEmpty {
      let rest = String(repeating: " ", count: prefix.count)
      unit.prefixes = [TextUnit.Prefix(first: prefix, rest: rest, role: .secondary)]
    }
    units.append(unit)
  }

  private mutating func addHead() {
    add(content.title, .title, gap: 1)
    var words: [String] = []
    if let published = content.published { words.append(language.text(DateWords.long(published))) }
    if let author = content.author { words.append(author) }
    if words.isEmpty, let source = content.source { words.append(source) }
    if !words.isEmpty { add(words.joined(separator: " · "), .secondary) }
  }

  private mutating func addLead(_ text: RichText) {
    if let lead = content.lead, !lead.isEmpty { add(lead, .lead, gap: 1) }
    guard let image = content.image, !Self.shows(image.url, text) else { return }
    add(image.caption ?? "", .caption, gap: 1, prefix: language.text(.picture) + " ")
    units[units.count - 1].picture = TextArea(address: image.url)
  }

  /// Whether the body has the picture itself.
  private static func shows(_ url: String, _ text: RichText) -> Bool {
    text.blocks.contains {
      if case .image(url, _) = $0 { true } else { false }
    }
  }

  private mutating func addEnd() {
    var lines: [Sentence] = []
    if let author = content.author { lines.append(.author(author)) }
    if let source = content.source { lines.append(.source(source)) }
    if let modified = content.modified, modified != content.published {
      lines.append(.modified(language.text(DateWords.long(modified))))
    }
    if !tags.isEmpty { lines.append(.taggedWith(tags.joined(separator: ", "))) }
    for (index, line) in lines.enumerated() {
      add(language.text(line), .secondary, gap: index == 0 ? 1 : 0)
    }
    addItems(
      .attachments, content.attachments.map { ($0.name, $0.url.map { .address($0) }) }, role: .link)
    addItems(.newerOnPage, content.newer.map { (words(of: $0), target(of: $0)) }, role: .text)
    addItems(.olderOnPage, content.older.map { (words(of: $0), target(of: $0)) }, role: .text)
  }

  private func target(of reference: ArticleReference) -> ArticleLink.Target {
    reference.url.map { .address($0) } ?? .title(reference.title)
  }

  private mutating func addItems(
    _ heading: Sentence, _ items: [(text: String, target: ArticleLink.Target?)], role: Role
  ) {
    guard !items.isEmpty else { return }
    add(language.text(heading), .heading, gap: 1)
    for item in items {
      add(item.text, role, prefix: "• ")
      units[units.count - 1].target = item.target
    }
  }

  private func words(of reference: ArticleReference) -> String {
    guard let date = reference.date else { return reference.title }
    return "\(reference.title) (\(language.text(DateWords.short(date))))"
  }
}

extension ArticleUnits {
  /// The card of an official document: what it says of itself, a line each.
  private mutating func addCard() {
    guard let document = content.document else { return }
    let lines = cardLines(of: document)
    let labels = lines.map { language.text($0.label) }
    let columns = (labels.map { Glyph.width(of: $0) }.max() ?? 0) + 2
    for (index, line) in lines.enumerated() {
      add(
        line.value, line.label == .documentNumber ? .documentNumber : .text,
        gap: index == 0 ? 1 : 0, shape: .labelled(labels[index], labelColumns: columns))
    }
    if let intro = document.intro, intro != content.lead, intro != content.title {
      add(intro, .lead, gap: 1)
    }
  }

  private func cardLines(of document: DocumentDetails) -> [(label: Sentence, value: String)] {
    var lines: [(label: Sentence, value: String)] = []
    let add = { (label: Sentence, value: String?) in
      if let value, !value.isEmpty { lines.append((label, value)) }
    }
    add(.documentNumber, document.number)
    add(.documentCategory, document.category)
    add(.documentAreas, document.areas.joined(separator: ", "))
    add(.documentIssuer, document.subject)
    add(.documentSigner, document.signer)
    add(.documentIssued, document.issued.map(words))
    add(.documentValidFrom, validity(of: document))
    add(.documentExpires, expiry(of: document))
    add(.documentReplaces, document.replaces.joined(separator: "\n"))
    add(.documentReplacedBy, document.replacedBy.joined(separator: "\n"))
    return lines
  }

  private func words(of day: Day) -> String {
    language.text(DateWords.short(day))
  }

  private func validity(of document: DocumentDetails) -> String? {
    guard let first = document.validFrom else { return nil }
    if let last = document.expires, last < today { return words(of: first) }
    let state: Sentence = first > today ? .notYetInForce : .inForce
    return "\(words(of: first)) · \(language.text(state))"
  }

  private func expiry(of document: DocumentDetails) -> String? {
    guard let last = document.expires else { return nil }
    let isOver = last < today
    return isOver ? "\(words(of: last)) · \(language.text(.noLongerInForce))" : words(of: last)
  }
}
