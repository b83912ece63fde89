public import ArticleLibrary
public import Sentences
import Vietnamese

extension QueryExplanation {
  /// How the query was read, in one line: what is looked for, then the order, if it asks for one.
  public func reading(in language: Language) -> String {
    let say = { (sentence: QuerySentence) in language.text(.query(sentence)) }
    let looked = reading.map { QueryReading(language).text(of: $0) } ?? say(.nothing)
    switch order {
    case nil: return looked
    case .newest?: return looked + ", " + say(.newestFirst)
    case .oldest?: return looked + ", " + say(.oldestFirst)
    case .relevance?: return looked + ", " + say(.bestFirst)
    case .title?: return looked + ", " + say(.byTitle)
    }
  }

  /// What was read otherwise than it may have been meant, one sentence each.
  public func notes(in language: Language) -> [String] {
    notes.map { note in
      let sentence: QueryNoteSentence =
        switch note {
        case .unknownField(let text): .unknownField(text)
        case .unknownValue(let text): .unknownValue(text)
        case .missingValue(let text): .missingValue(text)
        case .unfinished(let text): .unfinished(text)
        case .loneSign(let text): .loneSign(text)
        case .openQuotation: .openQuotation
        case .openParenthesis: .openParenthesis
        case .tooLong: .tooLong
        }
      return language.text(.queryNote(sentence))
    }
  }
}

/// Puts the tree of a query into words.
private struct QueryReading {
  private let language: Language

  init(_ language: Language) { self.language = language }

  private func say(_ sentence: QuerySentence) -> String { language.text(.query(sentence)) }

  func text(of node: SearchQuery.Node) -> String {
    switch node {
    case .phrase(let phrase, let field): inField(field, text(of: phrase))
    case .near(let phrases, let reach, let field):
      inField(field, say(.near(phrases.map(text), within: reach)))
    case .state(let state): text(of: state)
    case .has(.image): say(.image)
    case .has(.attachment): say(.attachment)
    case .has(.note): say(.note)
    case .days(let days): text(of: days)
    case .language(let tag): say(.language(tag))
    case .not(let inner): say(.not(grouped(inner)))
    case .all(let parts): say(.all(parts.map { text(of: $0) }))
    case .any(let parts): say(.any(parts.map { text(of: $0) }))
    }
  }

  /// A row of parts in parentheses, so that it is seen what belongs together.
  private func grouped(_ node: SearchQuery.Node) -> String {
    if case .all = node { return "(" + text(of: node) + ")" }
    return text(of: node)
  }

  private func text(of phrase: SearchQuery.Phrase) -> String {
    var text = phrase.text
    if phrase.isNumber {
      text = say(.number(text))
    } else if phrase.words.count > 1 {
      text = "“\(text)”"
    }
    if phrase.isPrefix { text = say(.beginning(text)) }
    return phrase.isLoose ? say(.loose(text)) : text
  }

  private func inField(_ field: QueryField?, _ text: String) -> String {
    switch field {
    case nil: text
    case .title?: say(.title(text))
    case .author?: say(.author(text))
    case .source?: say(.source(text))
    case .section?: say(.section(text))
    case .tag?: say(.tag(text))
    case .number?: say(.numberField(text))
    case .signer?: say(.signer(text))
    }
  }

  private func text(of state: QueryState) -> String {
    switch state {
    case .unread: say(.unread)
    case .read: say(.read)
    case .bookmarked: say(.bookmarked)
    case .document: say(.document)
    }
  }

  private func text(of days: QueryDays) -> String {
    let first = days.first.map { language.text(DateWords.short($0)) }
    let last = days.last.map { language.text(DateWords.short($0)) }
    return switch (first, last) {
    case (let first?, let last?): first == last ? say(.on(first)) : say(.between(first, last))
    case (let first?, nil): say(.since(first))
    case (nil, let last?): say(.until(last))
    case (nil, nil): ""
    }
  }
}
