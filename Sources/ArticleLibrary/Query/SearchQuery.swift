public import Vietnamese

/// A query of the search language, understood; any string is a valid query.
///
/// The language is described in `Documentation/search.md`. A query is a tree of what an article must
/// have; beside it stand the order that `sort:` asked for and notes on what was not understood and
/// so is searched as words.
public struct SearchQuery: Hashable, Sendable {
  /// What an article must have, nil when there is nothing to look for.
  public internal(set) var root: Node?
  /// The order that the query asks for itself.
  public internal(set) var order: SearchRequest.Order?
  /// What was read otherwise than it may have been meant, in the order of the query.
  public internal(set) var notes: [QueryNote]

  /// A part of the tree.
  public indirect enum Node: Hashable, Sendable {
    /// A word or words in a row, anywhere or in a field.
    case phrase(Phrase, in: QueryField?)
    /// Words or phrases with so many other words between them, at most.
    case near([Phrase], within: Int, in: QueryField?)
    /// A mark or the kind of an article.
    case state(QueryState)
    /// Something beside the text.
    case has(QueryPart)
    /// A stretch of days.
    case days(QueryDays)
    /// A language: the BCP 47 tag in lower case.
    case language(String)
    /// What must not be.
    case not(Node)
    /// All of these, at least two.
    case all([Node])
    /// Any of these, at least two.
    case any([Node])
  }

  /// One word, or words in a row; two are equal when they find the same, however typed.
  public struct Phrase: Hashable, Sendable {
    /// As it was typed, without signs of the language.
    public var text: String
    /// The canonical words, at least one and 64 at most, as ``SearchText`` gives them.
    public var words: [String]
    /// Whether the last word may go on.
    public var isPrefix: Bool
    /// Whether `kỹ` and `kĩ`, `lý` and `lí` are one.
    public var isLoose: Bool
    /// Whether it is the number of a document.
    public var isNumber: Bool

    /// Whether both find the same.
    public static func == (left: Phrase, right: Phrase) -> Bool {
      left.words == right.words && left.isPrefix == right.isPrefix && left.isLoose == right.isLoose
    }

    /// Hashes what is compared.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(words)
      hasher.combine(isPrefix)
      hasher.combine(isLoose)
    }
  }

  /// Whether there is nothing to look for.
  public var isEmpty: Bool { root == nil }

  /// Reads a query.
  ///
  /// `isTyping` makes the last word a beginning, unless a blank or a sign ended it, and passes over
  /// a field whose value is still to come. Days such as "last month" are counted from `now` and
  /// begin when its clock shows midnight.
  public init(_ typed: String, isTyping: Bool = false, now: Timestamp) {
    var parser = QueryParser(typed, isTyping: isTyping, now: now)
    root = parser.parse()
    order = parser.order
    notes = parser.notes
  }

  /// How the query was read.
  public var explanation: QueryExplanation {
    QueryExplanation(reading: root, order: order, notes: notes)
  }
}

/// How a query was read, for a front end to put into words.
public struct QueryExplanation: Hashable, Sendable {
  /// What an article must have, nil when there is nothing to look for.
  public var reading: SearchQuery.Node?
  /// The order that the query asks for.
  public var order: SearchRequest.Order?
  /// What was read otherwise than it may have been meant.
  public var notes: [QueryNote]

  /// Whether it tells more than the words of the query do: a plain row of words needs no
  /// explanation.
  public var isTelling: Bool {
    if order != nil || !notes.isEmpty { return true }
    switch reading {
    case nil: return false
    case .all(let nodes)?: return !nodes.allSatisfy(\.isPlain)
    case let node?: return !node.isPlain
    }
  }
}

extension SearchQuery.Node {
  /// Whether it is a word or a phrase, anywhere, and nothing is said of it.
  fileprivate var isPlain: Bool {
    if case .phrase(let phrase, nil) = self { return !phrase.isLoose && !phrase.isNumber }
    return false
  }
}

/// Something that a query says and that was read otherwise than it may have been meant.
public enum QueryNote: Hashable, Sendable {
  /// There is no such field, so this is searched as words.
  case unknownField(String)
  /// The field does not take this value, so this is searched as words.
  case unknownValue(String)
  /// The field has no value, so its name is searched as a word.
  case missingValue(String)
  /// The field's value is still being typed, so it does not count yet.
  case unfinished(String)
  /// The sign stands where it joins nothing; a word is searched as a word, a sign passed over.
  case loneSign(String)
  /// The quotation mark was not closed, so the phrase goes on to the end.
  case openQuotation
  /// The parenthesis was not closed, so it goes on to the end.
  case openParenthesis
  /// The query is longer than a query can be, so its end is not searched.
  case tooLong
}
