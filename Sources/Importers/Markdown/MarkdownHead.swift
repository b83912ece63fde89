// https://spec.commonmark.org/0.31.2/

import ArticleLibrary

/// The headline and the lead that stand at the head of a Markdown body, and the rest.
struct MarkdownHead {
  /// The heading that the body begins with.
  private(set) var title: String?
  /// That heading as it is written.
  private(set) var heading: Substring = ""
  /// The bold paragraph after it.
  private(set) var lead: String?
  /// The body without the two.
  private(set) var rest: Substring
  /// The body without the heading, but with the bold paragraph.
  private(set) var restWithLead: Substring

  init(_ body: Substring) {
    rest = Self.withoutBlankLines(body)
    var afterTitle = rest
    if let title = Self.takeHeading(&afterTitle) {
      self.title = title
      heading = rest[..<afterTitle.startIndex]
      rest = Self.withoutBlankLines(afterTitle)
    }
    restWithLead = rest
    var afterLead = rest
    if let lead = Self.takeLead(&afterLead) {
      self.lead = lead
      rest = Self.withoutBlankLines(afterLead)
    }
  }

  private static func withoutBlankLines(_ text: Substring) -> Substring {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }) else {
      return text[text.endIndex...]
    }
    let line = text[..<first].lastIndex(where: \.isNewline).map { text.index(after: $0) }
    return text[(line ?? text.startIndex)...]
  }

  /// Takes a heading of the first level, `# …` or a line with `===` under it.
  private static func takeHeading(_ text: inout Substring) -> String? {
    let first = text.prefix { !$0.isNewline }
    let rest = text[first.endIndex...].dropFirst()
    if first.hasPrefix("# ") || first.hasPrefix("#\t") {
      guard let title = heading(String(first)) else { return nil }
      text = rest
      return title
    }
    let second = rest.prefix { !$0.isNewline }
    guard !first.isEmpty, !second.isEmpty, second.trimmed.allSatisfy({ $0 == "=" }),
      let title = heading("\(first)\n\(second)")
    else { return nil }
    text = rest[second.endIndex...].dropFirst()
    return title
  }

  private static func heading(_ markdown: String) -> String? {
    let blocks = RichText(markdown: markdown).blocks
    guard blocks.count == 1, case .heading(let level, let runs)? = blocks.first, level == 1 else {
      return nil
    }
    let title = runs.map(\.text).joined().trimmed
    return title.isEmpty ? nil : String(title)
  }

  /// Takes a first paragraph that is bold from end to end and reads like one, not like a heading.
  private static func takeLead(_ text: inout Substring) -> String? {
    guard text.hasPrefix("**") || text.hasPrefix("__") else { return nil }
    var end = text.startIndex
    while end < text.endIndex {
      let line = text[end...].prefix { !$0.isNewline }
      if line.trimmed.isEmpty { break }
      end = line.endIndex < text.endIndex ? text.index(after: line.endIndex) : line.endIndex
    }
    let blocks = RichText(markdown: String(text[..<end])).blocks
    guard blocks.count == 1, case .paragraph(let runs)? = blocks.first,
      runs.allSatisfy({ $0.emphasis.contains(.strong) })
    else { return nil }
    let lead = String(runs.map(\.text).joined().trimmed)
    guard let last = lead.last, lead.count >= 60 || ".!?…\"”".contains(last) else { return nil }
    text = text[end...]
    return lead
  }
}
