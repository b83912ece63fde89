import ArticleLibrary
import Vietnamese

/// A legal document of NukeViet's module `laws`.
///
/// Templates: https://github.com/nukeviet/module-laws
struct NukeVietLaw {
  private let site: NukeVietPage
  private let table: HTMLElement
  /// The cells behind each label of the table, by the label's words.
  private let rows: [(label: String, cell: HTMLElement)]

  /// The document of a page, nil when the page has no table of a document's properties.
  init?(_ site: NukeVietPage) {
    for table in site.page.descendants where table.tag == "table" {
      let rows = Self.rows(of: table)
      guard rows.contains(where: { Self.number.contains($0.label) }),
        rows.contains(where: { Self.all.contains($0.label) && !Self.number.contains($0.label) })
      else { continue }
      self.site = site
      self.table = table
      self.rows = rows
      return
    }
    return nil
  }

  private static let number = [
    "số kí hiệu", "số ký hiệu", "số hiệu văn bản", "số hiệu", "số/ký hiệu", "số/kí hiệu",
  ]
  private static let issued = ["ngày ban hành", "ban hành"]
  private static let validFrom = ["ngày bắt đầu hiệu lực", "ngày có hiệu lực", "ngày hiệu lực"]
  private static let expires = ["ngày hết hiệu lực", "ngày hết hạn"]
  private static let category = ["thể loại", "loại văn bản"]
  private static let areas = ["lĩnh vực"]
  private static let subject = ["cơ quan ban hành", "đơn vị ban hành"]
  private static let signer = ["người ký", "người kí"]
  private static let intro = ["trích yếu", "trích yếu nội dung"]
  private static let replacing = ["văn bản thay thế"]
  private static let replaced = ["văn bản được thay thế", "văn bản bị thay thế"]
  private static let all =
    number + issued + validFrom + expires + category + areas + subject + signer

  private static func rows(of table: HTMLElement) -> [(label: String, cell: HTMLElement)] {
    table.descendants.filter { $0.tag == "tr" }.flatMap { row in
      let cells = row.children.filter { $0.tag == "td" || $0.tag == "th" }
      return stride(from: 0, to: cells.count - 1, by: 2).map {
        (Landmarks.label(cells[$0].line), cells[$0 + 1])
      }
    }
  }

  /// The document; its day of issue stands for the time of publication.
  func content() -> ArticleContent {
    var details = self.details
    let title = heading?.line ?? site.metadata["og:title"] ?? details.intro ?? details.number ?? ""
    details.intro = intro ?? details.intro
    let blocks = RichTextBuilder.blocks(of: body, address: site.address)
    var content = ArticleContent(
      kind: .document, title: title, markdown: MarkdownWriter.markdown(of: blocks))
    content.published = details.issued.map { Timestamp(day: $0) }
    content.source = details.subject
    content.section = site.section
    content.language = site.metadata.language
    content.url = site.url
    content.attachments = site.fields.attachments()
    content.document = details
    content.site = site.site
    return content
  }

  private var details: DocumentDetails {
    var details = DocumentDetails(
      number: text(Self.number), intro: text(Self.intro), category: text(Self.category),
      areas: links(Self.areas), subject: text(Self.subject), signer: text(Self.signer),
      issued: day(Self.issued), validFrom: day(Self.validFrom), expires: day(Self.expires))
    // Some versions print one relation in both rows: what was replaced is certain, so it wins.
    details.replaces = links(Self.replaced)
    details.replacedBy = links(Self.replacing).filter { !details.replaces.contains($0) }
    if details.replacedBy.isEmpty, let number = details.number {
      details.replacedBy = successors(of: number).filter { !details.replaces.contains($0) }
    }
    return details
  }

  private func cell(_ labels: [String]) -> HTMLElement? {
    rows.first { labels.contains($0.label) }?.cell
  }

  private func text(_ labels: [String]) -> String? {
    cell(labels).map(\.line).flatMap { $0.isEmpty ? nil : $0 }
  }

  private func day(_ labels: [String]) -> Day? {
    text(labels).flatMap { Day(slashed: $0) }
  }

  /// The links of a cell, or its words where it has none.
  private func links(_ labels: [String]) -> [String] {
    guard let cell = cell(labels) else { return [] }
    let links = cell.descendants.filter { $0.tag == "a" }.map(\.line).filter { !$0.isEmpty }
    if !links.isEmpty { return links }
    return cell.line.split(separator: ",").map { String($0.trimmed) }.filter { !$0.isEmpty }
  }

  /// Documents listed beside this one whose summary says that they replace it.
  private func successors(of number: String) -> [String] {
    site.page.descendants.filter { $0.hasClass("table-rows") && $0.index > table.end }
      .compactMap { row in
        let line = row.line
        guard let place = line.firstRange(of: number),
          let verb = line[..<place.lowerBound].lowercased().split(separator: "(").last,
          verb.contains("thay "), let code = row.first(class: "c-code")?.first(tag: "a")?.line
        else { return nil }
        return code == number ? nil : code
      }
  }

  /// The title above the table.
  private var heading: HTMLElement? {
    site.page.descendants.filter {
      ["h1", "h2", "h3"].contains($0.tag) && $0.end <= table.index && !$0.isInvisible
        && !$0.line.isEmpty
    }.last
  }

  /// The paragraph between title and table that sums the document up.
  private var intro: String? {
    guard let heading else { return nil }
    let paragraph = site.page.descendants.first {
      $0.tag == "p" && $0.index >= heading.end && $0.end <= table.index && !$0.line.isEmpty
    }
    return paragraph?.line
  }

  /// The elements of the text: those behind the heading "Nội dung" up to the next heading, or the
  /// tab that holds the text.
  private var body: [HTMLElement] {
    if let tab = site.page.first(where: { $0.hasClass("bodytext") }) { return [tab] }
    let headings = site.headings.elements(["nội dung", "nội dung văn bản"])
    guard let heading = headings.first(where: { $0.index >= table.end }),
      let parent = heading.parent
    else { return [] }
    return Array(
      parent.children.drop { $0.index < heading.end }
        .prefix { !["h1", "h2", "h3"].contains($0.tag) && !$0.id.hasPrefix("comment") })
  }
}
