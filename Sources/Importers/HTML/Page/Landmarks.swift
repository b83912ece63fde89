import Vietnamese

/// Labels that Vietnamese sites set before a field, whatever the program that made the page.
enum Landmarks {
  static let author = ["tác giả bài viết", "tác giả", "người viết", "người viết bài"]
  static let source = ["nguồn tin", "nguồn", "theo nguồn", "nguồn bài viết", "source"]
  static let tags = ["tags", "từ khóa", "từ khoá", "thẻ", "tag"]
  static let newer = [
    "những tin mới hơn", "tin mới hơn", "các tin mới hơn", "bài viết mới hơn", "tin bài mới hơn",
    "những bài viết mới hơn",
  ]
  static let older = [
    "những tin cũ hơn", "tin cũ hơn", "các tin cũ hơn", "bài viết cũ hơn", "tin bài cũ hơn",
    "những bài viết cũ hơn",
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
  ]
  static let documents = [
    "văn bản qppl", "văn bản mới", "văn bản pháp quy", "văn bản mới ban hành",
    "văn bản quy phạm pháp luật", "văn bản chỉ đạo điều hành",
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

/// The short lines of a page that may be headings, read once.
struct PageHeadings {
  private let lines: [(label: String, element: HTMLElement)]

  /// The lines of words inside an element.
  init(of page: HTMLElement) {
    var lines: [(label: String, element: HTMLElement)] = []
    var last = -1
    for index in page.index..<page.end {
      let node = page.tree.nodes[index]
      guard node.tag.isEmpty, node.parent != last, (3...400).contains(node.text.utf8.count),
        node.text.utf8.contains(where: { $0 > 0x20 })
      else { continue }
      last = node.parent
      let element = HTMLElement(tree: page.tree, index: node.parent)
      guard element.end - element.index < 12, !element.isInvisible else { continue }
      let line = element.line
      if (2...60).contains(line.utf8.count) { lines.append((Landmarks.label(line), element)) }
    }
    self.lines = lines
  }

  /// The elements that say one of the labels and nothing else, the innermost of each.
  func elements(_ labels: [String]) -> [HTMLElement] {
    Array(lines.lazy.filter { labels.contains($0.label) }.map(\.element).prefix(12))
  }
}
