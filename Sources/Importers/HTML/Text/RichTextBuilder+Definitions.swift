import ArticleLibrary

extension RichTextBuilder {
  /// Adds a `<dl>` as terms and their meanings; false, and nothing added, where it is not made of these
  /// alone, or a meaning is more than paragraphs: Markdown has no place for that.
  mutating func addDefinitions(_ element: HTMLElement) -> Bool {
    guard let parts = definitionParts(of: element), let first = parts.first, first.isTerm,
      let last = parts.last, !last.isTerm
    else { return false }
    var definitions: [RichText.Block] = []
    var terms: [[RichText.Run]] = []
    var meanings: [[RichText.Run]] = []
    for part in parts {
      if part.isTerm, !meanings.isEmpty {
        definitions.append(.definition(terms: terms, meanings: meanings))
        (terms, meanings) = ([], [])
      }
      if part.isTerm { terms += part.texts } else { meanings += part.texts }
    }
    flush()
    blocks += definitions + [.definition(terms: terms, meanings: meanings)]
    return true
  }

  private typealias DefinitionPart = (isTerm: Bool, texts: [[RichText.Run]])

  private func definitionParts(of element: HTMLElement) -> [DefinitionPart]? {
    var parts: [DefinitionPart] = []
    for child in element.children where !child.isInvisible && !isLeftOut(child) {
      switch child.tag {
      case "" where child.nodeText.trimmed.isEmpty: break
      // A group of them may stand in a box.
      case "div" where element.tag == "dl":
        guard let inner = definitionParts(of: child) else { return nil }
        parts += inner
      case "dt", "dd":
        let hasNote = ([child] + child.descendants).contains { footnotes.notes[$0.index] != nil }
        guard !hasNote, let texts = texts(of: child) else { return nil }
        parts.append((child.tag == "dt", texts))
      default: return nil
      }
    }
    return parts
  }

  /// The paragraphs of a term or a meaning; nil where it has none or something else.
  private func texts(of element: HTMLElement) -> [[RichText.Run]]? {
    if element.tag == "dt" {
      let runs = inlineRuns(of: element).map { run in
        RichText.Run(
          run.text.replacingLineBreaks(), emphasis: run.emphasis.subtracting(.strong),
          link: run.link)
      }
      let hasPicture = element.descendants.contains { $0.tag == "img" }
      return runs.isEmpty || hasPicture ? nil : [InlineRuns.joined(runs)]
    }
    var texts: [[RichText.Run]] = []
    for block in nested(element) {
      guard case .paragraph(let runs) = block else { return nil }
      texts.append(runs)
    }
    return texts.isEmpty ? nil : texts
  }
}
