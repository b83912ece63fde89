import ArticleLibrary

/// Notes of a page and the marks in its text that lead to them and back.
///
/// A note is known by its link back: tables of contents have none. In the text a mark becomes
/// `[^1]` and its note `[^1]: …`, as Markdown has them.
struct Footnotes {
  /// Set on words that are Markdown already.
  static let raw = RichText.Emphasis(rawValue: 128)

  /// Notes at most.
  private static let most = 2000

  /// The label of each mark, and of each note, by the place of its element.
  private(set) var marks: [Int: String] = [:]
  private(set) var notes: [Int: String] = [:]
  /// The links from notes back to the text.
  private(set) var returns: Set<Int> = []

  /// No notes.
  init() {}

  /// The notes among several elements of a page.
  init(in elements: [HTMLElement], without isLeftOut: (HTMLElement) -> Bool) {
    let links = elements.flatMap { element in
      element.descendants.filter { $0.tag == "a" && ($0["href"]?.utf8.count ?? 0) > 1 }
        .filter { $0["href"]?.hasPrefix("#") == true }
    }
    guard links.count > 1, links.count <= 2 * Self.most else { return }
    let wanted = Set(links.compactMap { $0["href"].map { String($0.dropFirst()) } })
    var targets: [String: HTMLElement] = [:]
    for node in elements.flatMap({ [$0] + Array($0.descendants) }) {
      if let id = node["id"] ?? (node.tag == "a" ? node["name"] : nil), wanted.contains(id),
        targets[id] == nil
      {
        targets[id] = node
      }
    }
    for link in links {
      guard let id = link["href"]?.dropFirst(), let note = targets[String(id)].flatMap(Self.note),
        note.index > link.end, !note.ancestors.prefix(30).contains(where: isLeftOut),
        !isLeftOut(note), let back = Self.linkBack(of: note, to: link)
      else { continue }
      let label = notes[note.index] ?? String(notes.count + 1)
      notes[note.index] = label
      marks[link.index] = label
      returns.insert(back.index)
    }
  }

  /// Whether a mark stands in an element.
  func holdsMark(_ element: HTMLElement) -> Bool {
    !marks.isEmpty && element.descendants.contains { marks[$0.index] != nil }
  }

  /// The element that holds the note whose name stands at `target`.
  private static func note(at target: HTMLElement) -> HTMLElement? {
    ([target] + target.ancestors.prefix(3)).first {
      ["li", "p", "div", "aside", "dd"].contains($0.tag) && !$0.line.isEmpty
    }
  }

  /// The link in a note that leads to the mark, or to an element around it.
  private static func linkBack(of note: HTMLElement, to mark: HTMLElement) -> HTMLElement? {
    let names = ([mark] + mark.ancestors.prefix(2)).compactMap { $0["id"] ?? $0["name"] }
    return note.descendants.first { element in
      guard element.tag == "a", let href = element["href"], href.hasPrefix("#") else {
        return false
      }
      return names.contains(String(href.dropFirst()))
    }
  }
}

extension RichTextBuilder {
  /// The words of a note as a paragraph that defines it.
  mutating func addNote(_ element: HTMLElement, label: String) {
    flush()
    var builder = RichTextBuilder(address: address) { [isLeftOut, footnotes] inner in
      footnotes.returns.contains(inner.index) || isLeftOut(inner)
    }
    builder.addChildren(of: element, Style())
    builder.flush()
    var runs = [RichText.Run("[^\(label)]: ", emphasis: Footnotes.raw)]
    for case .paragraph(let words) in builder.blocks {
      if runs.count > 1 { runs.append(RichText.Run("\n")) }
      runs += words
    }
    if runs.count > 1 { blocks.append(.paragraph(runs)) }
  }
}
