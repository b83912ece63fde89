public import ArticleLibrary
import Vietnamese

/// Reads plain text: a page that was selected and pasted, or any other text.
///
/// The title is the first line. A Vietnamese page goes on with its date, the lead, the picture's
/// lines and the body; after these come credits and the site's blocks. Any other text is a title
/// and paragraphs, with a date line between them or not.
public struct TextImporter: Importer {
  /// "text".
  public static let format = "text"

  /// An importer of plain text.
  public init() {}

  /// The file's one article.
  ///
  /// Throws `.empty`, `.notText`, and `.notAnArticle(.noText)` for a title without any text.
  public func articles(in file: SourceFile) throws(ImportFailure) -> [ImportedArticle] {
    let (source, finding) = try SourceText.decoded(file.bytes)
    let text = TextForm.nfc(source)
    let (lines, relative) = Self.dated(TextLine.lines(of: text), saved: file.modified)
    let page = TextPage(lines)
    guard !page.title.isEmpty else { throw .empty }
    var content = ArticleContent(title: Self.title(page.title), markdown: "")
    let isVietnamese = Language.isVietnamese(text)
    content.language = isVietnamese ? "vi" : nil
    content.published = page.date?.timestamp
    content.section = page.section
    fill(&content, from: page.tail)
    var body = PageBody(page.body, title: page.title, hasLead: isVietnamese && page.date != nil)
    if content.title != page.title { body.paragraphs.insert(page.title, at: 0) }
    content.lead = body.lead
    content.image = body.caption.map { ArticleImage(url: "", caption: $0) }
    content.markdown = TextLists.body(of: body.paragraphs)
    guard !content.markdown.isEmpty || content.lead != nil else { throw .notAnArticle(.noText) }
    return [
      ImportedArticle(
        file: file.name, format: Self.format, content: content,
        warnings: Self.warnings(date: page.date, relative) + SourceText.warnings(for: text, finding)
      )
    ]
  }

  private func fill(_ content: inout ArticleContent, from tail: PageTail) {
    content.author = tail.author
    content.source = tail.source
    content.tags = tail.tags
    content.attachments = tail.attachments
    content.newer = tail.newer
    content.older = tail.older
    content.site = tail.site.isEmpty ? nil : tail.site
  }

  /// A first line as a title: cut at a blank when it is longer than any title.
  private static func title(_ line: String) -> String {
    guard line.utf8.count > 600 else { return line }
    let start = line.prefix(120)
    let end = start.lastIndex { $0.isWhitespace } ?? start.endIndex
    return start[..<end] + "…"
  }

  /// The lines, the first few words such as "2 giờ trước" among them turned into the date that they
  /// mean, where no line is a date; and a warning that says so.
  private static func dated(
    _ lines: [TextLine], saved: Timestamp?
  ) -> (lines: [TextLine], warning: ImportWarning?) {
    let head = lines.prefix(7)
    guard let saved, !head.contains(where: { DateLine($0.text) != nil }) else {
      return (lines, nil)
    }
    for index in head.indices.dropFirst() {
      guard let date = RelativeDate(lines[index].text, saved: saved) else { continue }
      var dated = lines
      let moment = date.timestamp.iso8601
      dated[index].text = date.hasTime ? moment : String(moment.prefix(10))
      return (dated, .relative(lines[index].text, date))
    }
    return (lines, nil)
  }

  private static func warnings(date: DateLine?, _ relative: ImportWarning?) -> [ImportWarning] {
    var warnings = [relative].compactMap { $0 }
    if date?.weekdayAgrees == false {
      warnings.append(
        ImportWarning(field: "published", message: "the weekday is not that of the date"))
    }
    return warnings
  }
}

/// What stands between the date and the tail of a page.
struct PageBody {
  /// The paragraph that introduces the body.
  private(set) var lead: String?
  /// The caption of the page's picture.
  private(set) var caption: String?
  /// The paragraphs, in order.
  var paragraphs: [String] = []

  /// The parts of `lines`; the first paragraph is the lead where the page has one.
  ///
  /// A line that only says the title again is the picture's description.
  init(_ lines: ArraySlice<TextLine>, title: String, hasLead: Bool) {
    var lines = lines.filter { !PageSection.isButton($0) }
    if hasLead, let index = lines.prefix(4).firstIndex(where: { $0.text == title }) {
      lines.remove(at: index)
    }
    var index = 0
    if hasLead, !lines.isEmpty {
      takePhoto(at: &index, of: lines)
      if index < lines.count, Self.isLead(lines[index], restCount: lines.count - index - 1) {
        lead = lines[index].text
        index += 1
        if index < lines.count, caption == nil { takePhoto(at: &index, of: lines) }
      }
    }
    while index < lines.count {
      if let photo = PhotoLines(at: index, of: lines, isExpected: false), hasLead {
        if let caption = photo.caption { paragraphs.append(caption) }
        index += photo.count
      } else {
        paragraphs.append(lines[index].text)
        index += 1
      }
    }
  }

  private mutating func takePhoto(at index: inout Int, of lines: [TextLine]) {
    guard let photo = PhotoLines(at: index, of: lines, isExpected: true) else { return }
    caption = photo.caption
    index += photo.count
  }

  /// Whether a first paragraph introduces the text: more follows, and it is no line that leads
  /// over to a list.
  private static func isLead(_ line: TextLine, restCount: Int) -> Bool {
    restCount > 0 && !line.text.hasSuffix(":") && line.text.utf8.count <= 3000
  }
}

/// What language a text is in, as far as its letters tell.
enum Language {
  /// Whether letters that only Vietnamese has stand among the first ones; the text is in NFC.
  static func isVietnamese(_ text: String) -> Bool {
    text.unicodeScalars.prefix(2000).contains { scalar in
      switch scalar.value {
      case 0x1EA0...0x1EF9, 0x01A0, 0x01A1, 0x01AF, 0x01B0, 0x0110, 0x0111: true
      default: false
      }
    }
  }
}
