import ArticleLibrary
import Sentences
import Vietnamese

/// How a query was read, in words.
struct ReadingWords {
  /// The language of the words.
  let language: Language

  /// The reading with its order and notes; nil for a plain row of words, which needs none.
  func text(of explanation: QueryExplanation) -> String? {
    guard explanation.isTelling else { return nil }
    var parts: [String] = []
    if let reading = explanation.reading {
      parts.append(language.text(.readAs(words(of: reading))))
    }
    if let order = explanation.order { parts.append(language.text(.orderedBy(name(of: order)))) }
    parts += explanation.notes.compactMap(sentence).map(language.text)
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  private func words(of node: SearchQuery.Node, isInner: Bool = false) -> String {
    switch node {
    case .phrase(let phrase, let field): named(field, quoted(phrase))
    case .near(let phrases, let distance, let field):
      named(
        field,
        language.text(.readingNear(phrases.map(quoted), distance: distance)))
    case .state(let state): language.text(sentence(state))
    case .has(let part): language.text(sentence(part))
    case .days(let days): language.text(sentence(days))
    case .language(let tag): language.text(.readingLanguage(tag))
    case .not(let node): language.text(.readingNot(words(of: node, isInner: true)))
    case .all(let nodes): joined(nodes, .readingAnd, isInner)
    case .any(let nodes): joined(nodes, .readingOr, isInner)
    }
  }

  private func joined(_ nodes: [SearchQuery.Node], _ joint: Sentence, _ isInner: Bool) -> String {
    let text = nodes.map { words(of: $0, isInner: true) }
      .joined(separator: " \(language.text(joint)) ")
    return isInner ? "(\(text))" : text
  }

  private func quoted(_ phrase: SearchQuery.Phrase) -> String {
    let isPhrase = phrase.words.count > 1 && !phrase.isNumber
    return (phrase.isLoose ? "~" : "") + (isPhrase ? "“\(phrase.text)”" : phrase.text)
      + (phrase.isPrefix && phrase.text.last != "*" ? "…" : "")
  }

  private func named(_ field: QueryField?, _ text: String) -> String {
    guard let field else { return text }
    return "\(language.text(sentence(field))): \(text)"
  }

  private func sentence(_ field: QueryField) -> Sentence {
    switch field {
    case .title: .fieldTitle
    case .author: .fieldAuthor
    case .source: .fieldSource
    case .section: .fieldSection
    case .tag: .fieldTag
    case .number: .fieldNumber
    case .signer: .fieldSigner
    }
  }

  private func sentence(_ state: QueryState) -> Sentence {
    switch state {
    case .unread: .stateUnread
    case .read: .stateRead
    case .bookmarked: .stateBookmarked
    case .document: .stateDocument
    }
  }

  private func sentence(_ part: QueryPart) -> Sentence {
    switch part {
    case .image: .hasImage
    case .attachment: .hasAttachment
    case .note: .hasNote
    }
  }

  private func sentence(_ days: QueryDays) -> Sentence {
    let first = days.first.map { language.text(DateWords.short($0)) }
    let last = days.last.map { language.text(DateWords.short($0)) }
    return first == last && first != nil
      ? .readingDay(first ?? "") : .readingDays(first: first, last: last)
  }

  private func name(of order: SearchRequest.Order) -> String {
    language.text(order.sentence)
  }

  private func sentence(_ note: QueryNote) -> Sentence? {
    switch note {
    case .unknownField(let text): .noteUnknownField(text)
    case .unknownValue(let text): .noteUnknownValue(text)
    case .missingValue(let text): .noteMissingValue(text)
    case .unfinished: nil
    case .loneSign(let text): .noteLoneSign(text)
    case .openQuotation: .noteOpenQuotation
    case .openParenthesis: .noteOpenParenthesis
    case .tooLong: .noteTooLong
    }
  }
}

extension SearchRequest.Order {
  /// What the order is called.
  var sentence: Sentence {
    switch self {
    case .newest: .newestFirst
    case .oldest: .oldestFirst
    case .relevance: .bestFirst
    case .title: .titleFirst
    }
  }
}
