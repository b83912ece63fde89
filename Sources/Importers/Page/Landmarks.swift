import Vietnamese

/// Labels that Vietnamese sites set before a field, and headings that they set over a list,
/// whatever the program that made the page: for saved pages and for pasted text.
enum Landmarks {
  static let author = ["tác giả bài viết", "tác giả", "người viết", "người viết bài", "author"]
  static let source = ["nguồn tin", "nguồn", "theo nguồn", "nguồn bài viết", "source"]
  static let tags = ["tags", "từ khóa", "từ khoá", "thẻ", "tag"]
  static let newer = [
    "những tin mới hơn", "tin mới hơn", "các tin mới hơn", "bài viết mới hơn", "tin bài mới hơn",
    "những bài viết mới hơn", "newer articles", "newer news",
  ]
  static let older = [
    "những tin cũ hơn", "tin cũ hơn", "các tin cũ hơn", "bài viết cũ hơn", "tin bài cũ hơn",
    "những bài viết cũ hơn", "older articles", "older news",
  ]
  static let topic = ["theo dòng sự kiện", "dòng sự kiện"]
  static let attachments = [
    "file đính kèm", "tệp đính kèm", "tập tin đính kèm", "tài liệu đính kèm", "tệp tin đính kèm",
  ]
  static let phones = [
    "điện thoại cần biết", "số điện thoại cần biết", "điện thoại hữu ích", "số điện thoại hữu ích",
    "đường dây nóng", "điện thoại khẩn cấp",
  ]
  static let statistics = [
    "thống kê", "thống kê truy cập", "thống kê lượt truy cập", "lượt truy cập", "số lượt truy cập",
    "statistics",
  ]
  static let documents = [
    "văn bản qppl", "văn bản mới", "văn bản pháp quy", "văn bản pháp luật",
    "văn bản mới ban hành", "văn bản quy phạm pháp luật", "văn bản chỉ đạo điều hành",
  ]
  /// Labels that no sentence of an article begins with.
  static let unmistakable: Set<String> = [
    "tác giả bài viết", "nguồn tin", "điện thoại cần biết", "số điện thoại cần biết",
    "văn bản qppl", "văn bản quy phạm pháp luật",
  ]

  /// Words as a label: lower case, without a colon at the end or signs at either end.
  static func label(_ text: String) -> String {
    String(
      text.lowercased().drop { !$0.isLetter && !$0.isNumber }
        .reversed().drop { !$0.isLetter && !$0.isNumber && $0 != ")" }.reversed())
  }

  /// What follows one of the labels at the start of a line: `Nguồn tin: Sở Y tế`.
  static func value(after labels: [String], in line: String) -> String? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    guard labels.contains(label(String(line[..<colon]))) else { return nil }
    let value = line[line.index(after: colon)...].trimmed
    return value.isEmpty ? nil : String(value)
  }
}
