import ArticleLibrary

extension RichTextBuilder {
  /// Adds a `<dl>` as terms and their meanings; false, and nothing added, where it is not made of these
  /// alone.
  mutating func addDefinitions(_ element: HTMLElement) -> Bool {
    guard let parts = definitionParts(of: element), let first = parts.first, first.isTerm,
      let last = parts.last, !last.isTerm
    else { return false }
    var definitions: [RichText.Block] = []
    var terms: [[RichText.Run]] = []
    var meanings: [[RichText.Block]] = []
    for part in parts {
      switch part {
      case .term(let runs):
        if !meanings.isEmpty {
          definitions.append(.definition(terms: terms, meanings: meanings))
          (terms, meanings) = ([], [])
        }
        terms.append(runs)
      case .meanings(let more): meanings += more
      }
    }
    flush()
    blocks += definitions + [.definition(terms: terms, meanings: meanings)]
    return true
  }

  private enum DefinitionPart {
    case term([RichText.Run])
    case meanings([[RichText.Block]])

    var isTerm: Bool { if case .term = self { true } else { false } }
  }

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
        guard !hasNote, let part = child.tag == "dt" ? term(child) : meanings(child) else {
          return nil
        }
        parts.append(part)
      default: return nil
      }
    }
    return parts
  }

  /// A term; nil for one without words, or with a picture.
  private func term(_ element: HTMLElement) -> DefinitionPart? {
    let runs = inlineRuns(of: element).map { run in
      RichText.Run(
        run.text.replacingLineBreaks(), emphasis: run.emphasis.subtracting(.strong),
        link: run.link)
    }
    let hasPicture = element.descendants.contains { $0.tag == "img" }
    return runs.isEmpty || hasPicture ? nil : .term(InlineRuns.joined(runs))
  }

  /// A meaning, or one for each paragraph where it has nothing else; nil for one that says nothing.
  private func meanings(_ element: HTMLElement) -> DefinitionPart? {
    let blocks = nested(element)
    let isText = blocks.allSatisfy { if case .paragraph = $0 { true } else { false } }
    return blocks.isEmpty ? nil : .meanings(isText ? blocks.map { [$0] } : [blocks])
  }
}
