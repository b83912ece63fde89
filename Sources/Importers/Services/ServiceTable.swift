import ArticleLibrary
import Vietnamese

/// The rows of a service's table.
struct ServiceTable {
  private let form: ServiceForm
  private let table: CSVTable

  init(_ form: ServiceForm, _ table: CSVTable) {
    self.form = form
    self.table = table
  }

  /// The entry of a row.
  func link(_ row: [String]) -> SavedLink {
    var link = SavedLink()
    link.url = table.cell(row, "url")
    link.title = table.cell(row, "title")
    if link.title == link.url { link.title = nil }
    switch form {
    case .pocketTable: pocket(row, &link)
    case .instapaper: instapaper(row, &link)
    case .wallabagTable: wallabag(row, &link)
    case .readwise: readwise(row, &link)
    default: raindrop(row, &link)
    }
    return link
  }

  private func archive(_ isArchived: Bool, _ link: inout SavedLink) {
    link.state.isArchived = isArchived
    link.state.isRead = isArchived
  }

  private func pocket(_ row: [String], _ link: inout SavedLink) {
    link.state.userTags = SavedLink.tags(table.cell(row, "tags"), separator: "|")
    link.state.added = SavedLink.moment(seconds: table.cell(row, "time_added"))
    archive(table.cell(row, "status")?.lowercased() == "archive", &link)
  }

  private func instapaper(_ row: [String], _ link: inout SavedLink) {
    link.lead = table.cell(row, "selection")
    link.state.added = SavedLink.moment(seconds: table.cell(row, "timestamp"))
    link.state.userTags = SavedLink.tags(table.cell(row, "tags"))
    guard let folder = table.cell(row, "folder") else { return }
    switch folder.lowercased() {
    case "archive": archive(true, &link)
    case "starred": link.state.isBookmarked = true
    case "unread": break
    default: link.state.userTags.append(folder)
    }
  }

  /// The hours of the table are those of a clock with twelve of them, so only the day is believed.
  private func wallabag(_ row: [String], _ link: inout SavedLink) {
    link.html = table.cell(row, "content")
    link.language = table.cell(row, "language")
    link.state.userTags = SavedLink.tags(table.cell(row, "tags"))
    let day = table.cell(row, "creation date")?.prefix { $0 != " " }
    link.state.added = day.flatMap { Day(slashed: String($0)) }.map { Timestamp(day: $0) }
  }

  private func readwise(_ row: [String], _ link: inout SavedLink) {
    link.state.userTags = SavedLink.tags(table.cell(row, "document tags"))
    link.state.added = table.cell(row, "saved date").flatMap(FeedDate.timestamp)
    let progress = table.cell(row, "reading progress").flatMap { Double($0) }
    link.state.progress = progress.map { min(max($0 > 1 ? $0 / 100 : $0, 0), 1) }
    archive(table.cell(row, "location")?.lowercased() == "archive", &link)
    if (link.state.progress ?? 0) >= 1 { link.state.isRead = true }
  }

  private func raindrop(_ row: [String], _ link: inout SavedLink) {
    link.lead = table.cell(row, "excerpt")
    link.image = table.cell(row, "cover")
    link.state.note = table.cell(row, "note")
    link.state.userTags = SavedLink.tags(table.cell(row, "tags"))
    if let folder = table.cell(row, "folder"), folder.lowercased() != "unsorted",
      !link.state.userTags.contains(folder)
    {
      link.state.userTags.append(folder)
    }
    link.state.added = table.cell(row, "created").flatMap(FeedDate.timestamp)
    link.state.isBookmarked = table.cell(row, "favorite")?.lowercased() == "true"
    if let marks = table.cell(row, "highlights") { link.state.highlights = Self.highlights(marks) }
  }

  /// `Highlight:…` and `Note:…`, one after the other; other words are one passage each line.
  private static func highlights(_ text: String) -> [ImportedHighlight] {
    var marks: [ImportedHighlight] = []
    for line in text.split(whereSeparator: \.isNewline).map(\.trimmed) where !line.isEmpty {
      if line.hasPrefix("Note:"), !marks.isEmpty {
        let note = String(line.dropFirst("Note:".count).trimmed)
        if !note.isEmpty { marks[marks.count - 1].note = note }
      } else {
        let quote = line.hasPrefix("Highlight:") ? line.dropFirst("Highlight:".count).trimmed : line
        if !quote.isEmpty { marks.append(ImportedHighlight(quote: String(quote))) }
      }
    }
    return marks
  }
}
