import ArticleLibrary
import Vietnamese

/// What follows the body on a page: credits, lists of other articles, the site's blocks.
struct PageTail {
  private(set) var author: String?
  private(set) var source: String?
  private(set) var tags: [String] = []
  private(set) var attachments: [Attachment] = []
  private(set) var newer: [ArticleReference] = []
  private(set) var older: [ArticleReference] = []
  private(set) var site = SiteInfo()

  private var section = PageSection.furniture
  /// Lines taken in the present section.
  private var taken = 0
  /// The name of a counter whose number is on the next line.
  private var counterName: String?

  /// The tail that begins with the first of `lines`.
  init(_ lines: [TextLine] = []) {
    for index in lines.indices {
      if PageSection.isSessionLine(lines[index].text),
        let seconds = SiteInfo.sessionTimeout(in: lines[index].text)
      {
        site.sessionTimeout = seconds
      }
      if let next = PageSection.beginning(at: index, of: lines) {
        section = next
        taken = 0
        counterName = nil
      } else if let credit = CreditLine(lines[index]), section != .newer, section != .older {
        add(credit)
      } else if !PageSection.isButton(lines[index]) {
        take(lines[index])
        taken += 1
      }
    }
  }

  /// Keeps what a credit names, the first of each kind.
  mutating func add(_ credit: CreditLine) {
    guard !credit.value.isEmpty else { return }
    switch credit.subject {
    case .author: author = author ?? credit.value
    case .source: source = source ?? credit.value
    case .tags:
      guard tags.isEmpty else { return }
      tags = credit.value.split { $0 == "," || $0 == ";" }
        .map { String($0.trimmed) }.filter { !$0.isEmpty }
    }
  }

  private mutating func take(_ line: TextLine) {
    switch section {
    case .attachments: takeAttachment(line)
    case .newer: Self.takeReference(line, into: &newer)
    case .older: Self.takeReference(line, into: &older)
    case .phones: takePhone(line)
    case .documents: takeDocument(line)
    case .statistics: takeCounter(line)
    case .credits, .furniture: break
    }
  }

  /// A file's name, without the "Tập tin 1:" before it; the list ends with a line that is none.
  private mutating func takeAttachment(_ line: TextLine) {
    var name = line.withoutBullet
    var hasLabel = false
    if let colon = name.firstIndex(of: ":") {
      let label = name[..<colon].lowercased()
      hasLabel = ["tập tin", "tệp", "file"].contains { label.hasPrefix($0) }
      if hasLabel { name = name[name.index(after: colon)...].trimmed }
    }
    let ending = name.lastIndex(of: ".").map { name[$0...].dropFirst().count } ?? 0
    if !name.isEmpty, hasLabel || (1...5).contains(ending) {
      attachments.append(Attachment(name: String(name)))
    } else {
      section = .furniture
    }
  }

  private static func takeReference(
    _ line: TextLine, into references: inout [ArticleReference]
  ) {
    if let day = ArticleReference.day(of: line) {
      if let last = references.indices.last, references[last].date == nil {
        references[last].date = day
      }
    } else {
      references.append(ArticleReference.read(from: line))
    }
  }

  /// A telephone; a name without a number only in the first lines that stand together.
  private mutating func takePhone(_ line: TextLine) {
    let phone = SitePhone(line: line.text)
    if phone.number == nil, taken > 0, line.hasGap {
      section = .furniture
    } else {
      site.phones.append(phone)
    }
  }

  /// A document's number, or the title of the document before; further lines are passed over.
  private mutating func takeDocument(_ line: TextLine) {
    if let number = Self.documentNumber(line) {
      site.documents.append(SiteDocument(number: number))
    } else if let last = site.documents.indices.last, site.documents[last].title == nil,
      !line.key.hasPrefix("thời gian đăng"), !line.key.hasPrefix("lượt xem")
    {
      site.documents[last].title = String(line.withoutBullet)
    }
  }

  /// The document number that is the whole line, nil for any other line.
  static func documentNumber(_ line: TextLine) -> String? {
    let text = String(line.withoutBullet)
    guard text.utf8.count <= 60 else { return nil }
    let isWhole = DocumentNumber.all(in: text).contains { $0.range == 0..<text.utf8.count }
    return isWhole ? text : nil
  }

  /// A counter; the block ends with the first line that is none.
  private mutating func takeCounter(_ line: TextLine) {
    if let counter = SiteCounter(line: line.text) {
      site.statistics.append(counter)
    } else if let name = counterName,
      let counter = SiteCounter(line: "\(name): \(line.text)")
    {
      site.statistics.append(counter)
      counterName = nil
    } else if counterName == nil, line.text.utf8.count <= 60 {
      counterName = line.text
    } else {
      section = .furniture
    }
  }
}
