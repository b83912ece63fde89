import ArticleLibrary
import Vietnamese

/// The lines of a plain text, told apart: title, date, body and what follows it.
struct TextPage {
  /// The headline.
  private(set) var title = ""
  /// The visible date.
  private(set) var date: DateLine?
  /// The section that a trail such as "Trang nhất » Tin tức" ends with.
  private(set) var section: String?
  /// What stands between the date, or the title, and the tail.
  private(set) var body: ArraySlice<TextLine> = []
  /// What follows the body.
  private(set) var tail = PageTail()

  /// Lines before the date at most, where the text begins with the article.
  private static let longestHead = 6

  init(_ lines: [TextLine]) {
    let end = Self.tailStart(lines)
    tail = PageTail(Array(lines[end...]))
    let article = lines[..<end]
    if let dateIndex = Self.dateIndex(article) {
      date = DateLine(article[dateIndex].text)
      takeHead(article[..<dateIndex], after: article[(dateIndex + 1)...])
    } else if let first = article.first {
      title = first.text
      body = article.dropFirst()
    }
    takeCredits()
  }

  /// Where the tail begins: at the first heading of a page's own, or at a credit that only short
  /// lines follow.
  private static func tailStart(_ lines: [TextLine]) -> Int {
    for index in lines.indices.dropFirst() {
      if PageSection.beginning(at: index, of: lines) != nil { return index }
      if let credit = CreditLine(lines[index]), credit.isSure,
        isEndOfText(lines, from: index + 1)
      {
        return index
      }
    }
    return lines.count
  }

  private static func isEndOfText(_ lines: [TextLine], from start: Int) -> Bool {
    for index in start..<lines.count {
      if PageSection.beginning(at: index, of: lines) != nil { return true }
      if lines[index].text.utf8.count > 300 { return false }
    }
    return true
  }

  /// The line of the date: near the beginning, or, in the text of a whole page, the first that
  /// has a weekday and a time.
  private static func dateIndex(_ lines: ArraySlice<TextLine>) -> Int? {
    let isShort = { (index: Int) in lines[index].text.utf8.count <= 100 }
    let head = lines.prefix(longestHead + 1).indices
    if let index = head.first(where: { isShort($0) && DateLine(lines[$0].text) != nil }) {
      return index
    }
    return lines.prefix(300).indices.dropFirst(head.count).first { index in
      guard isShort(index), let date = DateLine(lines[index].text) else { return false }
      return date.hasTime && date.weekdayAgrees != nil
    }
  }

  /// Takes the title from the lines before the date, and the body from those after it.
  private mutating func takeHead(
    _ before: ArraySlice<TextLine>, after: ArraySlice<TextLine>
  ) {
    body = after
    guard before.count <= Self.longestHead else {
      title = Self.titleOfPage(before)
      return
    }
    var head = before.filter { line in
      if let trail = Self.trailEnd(line) { section = trail }
      return Self.trailEnd(line) == nil && !PageSection.isButton(line)
    }
    if head.isEmpty {
      title = body.first?.text ?? ""
      body = body.dropFirst()
    } else {
      title = head.removeFirst().text
      for credit in head.compactMap({ CreditLine($0) }) { tail.add(credit) }
      body = head.filter { CreditLine($0) == nil } + body
    }
  }

  /// The title in the text of a whole page: above the date, beyond the block of data that pages
  /// hide there.
  private static func titleOfPage(_ before: ArraySlice<TextLine>) -> String {
    var end = before.endIndex
    while end > before.startIndex {
      let start = before[..<end].lastIndex(where: \.hasGap) ?? before.startIndex
      let block = before[start..<end]
      if !block.contains(where: { $0.text.contains("://") }) { return block.first?.text ?? "" }
      end = start
    }
    return before.first?.text ?? ""
  }

  /// The last step of a trail such as "Trang nhất » Tin tức » Kinh tế".
  private static func trailEnd(_ line: TextLine) -> String? {
    for mark in ["»", "›"] as [Character] where line.text.contains(mark) {
      let steps = line.text.split(separator: mark)
      return steps.count > 1 ? steps.last.map { String($0.trimmed) } : nil
    }
    return nil
  }

  /// Moves credits and buttons from the end of the body to the tail.
  private mutating func takeCredits() {
    while let line = body.last {
      if let credit = CreditLine(line) {
        tail.add(credit)
      } else if !PageSection.isButton(line) {
        return
      }
      body.removeLast()
    }
  }
}
