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
        case .phones: SitePhone(line: lines[index + 1].text).number != nil
        case .documents: PageTail.documentNumber(lines[index + 1]) != nil
        case .statistics: SiteCounter(line: lines[index + 1].text) != nil
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

  /// Whether a line is a button or a hint that pages put between the parts of an article.
  static func isButton(_ line: TextLine) -> Bool { buttons.contains(line.key) }

  /// Headings that are what they say wherever they stand.
  private static let headings: [String: PageSection] = {
    var headings: [String: PageSection] = [
      "ý kiến bạn đọc": .furniture, "tin xem nhiều": .furniture, "những tin liên quan": .furniture,
      "các tin liên quan": .furniture, "tin liên quan": .furniture,
      "bài viết liên quan": .furniture,
    ]
    for label in Landmarks.newer { headings[label] = .newer }
    for label in Landmarks.older { headings[label] = .older }
    for label in Landmarks.attachments { headings[label] = .attachments }
    for label in Landmarks.topic { headings[label] = .furniture }
    for (label, section) in likelyHeadings where Landmarks.unmistakable.contains(label) {
      headings[label] = section
    }
    return headings
  }()

  /// Headings that a text may have too; some too common to be looked for in saved pages.
  private static let likelyHeadings: [String: PageSection] = {
    var headings: [String: PageSection] = [
      "số điện thoại": .phones, "điện thoại": .phones, "điện thoại liên hệ": .phones,
      "văn bản": .documents,
    ]
    for label in Landmarks.phones { headings[label] = .phones }
    for label in Landmarks.documents { headings[label] = .documents }
    for label in Landmarks.statistics { headings[label] = .statistics }
    return headings
  }()

  private static let furnitureStarts = [
    "tổng số điểm của bài viết", "click để đánh giá", "chú ý: việc đăng lại bài viết",
  ]

  private static let buttons: Set<String> = [
    "xem tiếp", "đọc tiếp", "in ra", "in bài viết", "bản in", "gửi bài viết qua email",
    "lưu bài viết này", "chia sẻ", "tweet", "share", "like", "facebook", "zalo", "quay lại",
    "về trang trước", "đầu trang", "print", "gửi email",
  ]
}
