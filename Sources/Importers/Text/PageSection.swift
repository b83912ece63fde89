import ArticleLibrary

/// A part of a page that stands around the article.
enum PageSection: Hashable {
  /// The names of author and source, tags.
  case credits
  /// Files to download.
  case attachments
  /// The articles that the page lists as newer.
  case newer
  /// The articles that the page lists as older.
  case older
  /// Telephone numbers.
  case phones
  /// Legal documents.
  case documents
  /// Visit counters.
  case statistics
  /// Anything that belongs to the page alone.
  case furniture

  /// The part that the line at `index` begins, nil for a line that begins none.
  ///
  /// A heading that might as well stand in a text counts only when the line after it is of the
  /// part's own form.
  static func beginning(at index: Int, of lines: [TextLine]) -> PageSection? {
    let line = lines[index]
    let key = line.key
    guard !key.isEmpty else { return isSessionLine(line.text) ? .furniture : nil }
    if let section = headings[key] { return section }
    if let section = likelyHeadings[key], index + 1 < lines.count {
      let isSure =
        switch section {
        case .phones: PhoneLine(lines[index + 1]).number != nil
        case .documents: PageTail.documentNumber(lines[index + 1]) != nil
        case .statistics: SiteCounter.read(from: lines[index + 1]) != nil
        default: false
        }
      if isSure { return section }
    }
    return furnitureStarts.contains { key.hasPrefix($0) } || isSessionLine(line.text)
      ? .furniture : nil
  }

  /// Whether a line speaks of the reader's session, as NukeViet pages end.
  static func isSessionLine(_ text: String) -> Bool {
    text.utf8.count < 300 && text.hasPrefix("Bạn đã không sử dụng Site")
  }

  /// The seconds of "Thời gian chờ: 60 giây".
  static func sessionTimeout(in text: String) -> Int? {
    guard isSessionLine(text), let label = text.firstRange(of: "Thời gian chờ:") else { return nil }
    return Int(text[label.upperBound...].trimmed.prefix { $0.isASCII && $0.isNumber })
  }

  /// Whether a line is a button or a hint that pages put between the parts of an article.
  static func isButton(_ line: TextLine) -> Bool { buttons.contains(line.key) }

  private static let headings: [String: PageSection] = [
    "những tin mới hơn": .newer, "các tin mới hơn": .newer, "tin mới hơn": .newer,
    "newer articles": .newer, "newer news": .newer,
    "những tin cũ hơn": .older, "các tin cũ hơn": .older, "tin cũ hơn": .older,
    "older articles": .older, "older news": .older,
    "điện thoại cần biết": .phones, "số điện thoại cần biết": .phones,
    "văn bản qppl": .documents, "văn bản quy phạm pháp luật": .documents,
    "file đính kèm": .attachments, "tập tin đính kèm": .attachments,
    "tệp đính kèm": .attachments, "tệp tin đính kèm": .attachments,
    "theo dòng sự kiện": .furniture, "ý kiến bạn đọc": .furniture, "tin xem nhiều": .furniture,
    "những tin liên quan": .furniture, "các tin liên quan": .furniture,
    "tin liên quan": .furniture, "bài viết liên quan": .furniture,
  ]

  private static let likelyHeadings: [String: PageSection] = [
    "đường dây nóng": .phones, "số điện thoại": .phones, "điện thoại": .phones,
    "điện thoại liên hệ": .phones, "văn bản": .documents, "văn bản mới": .documents,
    "văn bản pháp luật": .documents, "văn bản chỉ đạo điều hành": .documents,
    "văn bản mới ban hành": .documents, "thống kê": .statistics,
    "thống kê truy cập": .statistics, "lượt truy cập": .statistics, "statistics": .statistics,
  ]

  private static let furnitureStarts = [
    "tổng số điểm của bài viết", "click để đánh giá", "chú ý: việc đăng lại bài viết",
  ]

  private static let buttons: Set<String> = [
    "xem tiếp", "đọc tiếp", "in ra", "in bài viết", "bản in", "gửi bài viết qua email",
    "lưu bài viết này", "chia sẻ", "tweet", "share", "like", "facebook", "zalo", "quay lại",
    "về trang trước", "đầu trang", "print", "gửi email",
  ]
}
