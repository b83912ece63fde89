internal import Vietnamese

extension SearchQuery {
  /// The words and phrases that an article is found by, for marking them in its text.
  ///
  /// Those that are excluded are left out, and of those for a field all but the ones for `field`.
  public func words(in field: QueryField? = nil) -> TextQuery {
    TextQuery(terms: root.map { Self.terms(of: $0, field) } ?? [])
  }

  private static func terms(of node: Node, _ field: QueryField?) -> [TextQuery.Term] {
    switch node {
    case .phrase(let phrase, let its): its == nil || its == field ? phrase.terms : []
    case .near(let phrases, _, let its):
      its == nil || its == field ? phrases.flatMap(\.terms) : []
    case .all(let parts), .any(let parts): parts.flatMap { terms(of: $0, field) }
    case .state, .has, .days, .language, .not: []
    }
  }
}

extension SearchQuery.Phrase {
  /// The phrase in its one or two spellings.
  fileprivate var terms: [TextQuery.Term] {
    let others = words.map { isLoose ? SearchText.otherSpelling(of: $0) ?? $0 : $0 }
    return (others == words ? [words] : [words, others]).map { words in
      words.count == 1
        ? .word(canonical: words[0], isPrefix: isPrefix)
        : .phrase(words: words, isPrefix: isPrefix)
    }
  }
}

extension SearchRequest {
  /// The words and phrases that the search looks for, to mark them in a text.
  public var words: TextQuery {
    let now = now ?? Timestamp(seconds: 0, offsetMinutes: Timestamp.vietnamOffset)
    return SearchQuery(query, isTyping: isTyping, now: now).words(in: .title)
  }
}
