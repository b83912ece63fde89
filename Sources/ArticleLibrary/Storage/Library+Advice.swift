internal import GRDB
internal import Vietnamese

extension Library {
  /// Offers that are made at most.
  private static let offerLimit = 4
  /// How far the articles of an offer are counted.
  private static let offerCount = 1000

  /// Says why a query finds nothing and what to try; blocks the caller until it knows.
  public func advice(on query: String) throws(LibraryError) -> SearchAdvice {
    var advice = try read { try QueryDoctor(query, $0).advice(limit: Self.offerLimit) }
    for index in advice.offers.indices {
      let result = try search(Self.trial(of: advice.offers[index]))
      advice.offers[index].take(result)
    }
    return advice.withoutVainOffers
  }

  /// Says why a query finds nothing and what to try; cancelling the task ends it with
  /// `CancellationError`.
  public func advice(on query: String) async throws -> SearchAdvice {
    do {
      var advice = try await database.read {
        try QueryDoctor(query, $0).advice(limit: Self.offerLimit)
      }
      for index in advice.offers.indices {
        let result = try await search(Self.trial(of: advice.offers[index]))
        advice.offers[index].take(result)
      }
      return advice.withoutVainOffers
    } catch {
      if error is CancellationError || Task.isCancelled { throw CancellationError() }
      throw LibraryError(error, path: path)
    }
  }

  private static func trial(of offer: SearchAdvice.Offer) -> SearchRequest {
    SearchRequest(query: offer.query, limit: 1, countLimit: offerCount)
  }
}

extension SearchAdvice.Offer {
  /// Takes in what the query found.
  fileprivate mutating func take(_ result: SearchResult) {
    total = result.total
    isTotalCapped = result.isTotalCapped
  }
}

extension SearchAdvice {
  /// The advice without offers that find nothing either.
  fileprivate var withoutVainOffers: SearchAdvice {
    var advice = self
    advice.offers.removeAll { $0.total == 0 }
    return advice
  }
}

/// Finds out which words of a query are in no article, and what stands near them.
struct QueryDoctor {
  private let query: String
  private let db: Database
  /// The words of the text as it was typed, and where they stand.
  private let words: [SearchWord]

  init(_ query: String, _ db: Database) {
    self.query = query
    self.db = db
    words = SearchText.words(of: query)
  }

  func advice(limit: Int) throws -> SearchAdvice {
    let missing = try missingWords()
    guard !missing.isEmpty else {
      return SearchAdvice(query: query, offers: queriesWithoutAWord(limit))
    }
    let nearest = try missing.map { try NearestWords(to: $0.canonical, db).find(limit: limit) }
    var offers: [SearchAdvice.Offer] = []
    if nearest.allSatisfy({ !$0.isEmpty }) {
      for place in 0..<(nearest.map(\.count).max() ?? 0) {
        let texts = nearest.map { $0[min(place, $0.count - 1)].text }
        offers.append(
          SearchAdvice.Offer(words: texts, query: replacing(missing.map(\.range), by: texts)))
      }
    }
    return SearchAdvice(query: query, missing: missing.map { text(at: $0.range) }, offers: offers)
  }

  /// The words that the query wants and no article has, each once.
  private func missingWords() throws -> [SearchWord] {
    var missing: [SearchWord] = []
    let wanted = wantedTerms.flatMap(\.wordsToFind)
    for word in words where !missing.contains(where: { $0.canonical == word.canonical }) {
      guard let term = wanted.first(where: { $0.word == word.canonical }) else { continue }
      let found = try TermVariants.find(term.word, isPrefix: term.isPrefix, limit: 1, db)
      if found.words.isEmpty { missing.append(word) }
    }
    return missing
  }

  /// What the query looks for in any field; names of fields, states and days are no words of it.
  private var wantedTerms: [TextQuery.Term] {
    let now = Timestamp(seconds: 0, offsetMinutes: Timestamp.vietnamOffset)
    let query = SearchQuery(query, now: now)
    return QueryField.allCases.flatMap { query.words(in: $0).terms }
  }

  /// The query with each word left out in turn, when it has several.
  private func queriesWithoutAWord(_ limit: Int) -> [SearchAdvice.Offer] {
    let pieces = query.split(whereSeparator: \.isWhitespace)
    guard pieces.count > 1 else { return [] }
    return pieces.indices.prefix(limit).map { index in
      var rest = pieces
      rest.remove(at: index)
      return SearchAdvice.Offer(words: [], query: rest.joined(separator: " "))
    }
  }

  private func text(at range: Range<Int>) -> String {
    String(decoding: Array(query.utf8)[range], as: UTF8.self)
  }

  /// The query with other texts in these places, wherever the same words stand.
  private func replacing(_ ranges: [Range<Int>], by texts: [String]) -> String {
    var bytes = Array(query.utf8)
    for (range, text) in zip(ranges, texts).sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
      bytes.replaceSubrange(range, with: Array(text.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension TextQuery.Term {
  /// The words that an article must have for the term, and whether each may go on.
  var wordsToFind: [(word: String, isPrefix: Bool)] {
    switch self {
    case .word(let canonical, let isPrefix): [(canonical, isPrefix)]
    case .phrase(let words, let isPrefix):
      words.enumerated().map { ($1, isPrefix && $0 == words.count - 1) }
    }
  }
}
