internal import GRDB
internal import Vietnamese

extension Library {
  /// Offers that are made at most.
  private static let offerLimit = 4
  /// How far the articles of an offer are counted.
  private static let offerCount = 1000

  /// Says why a query finds nothing and what to try; blocks the caller until it knows.
  public func advice(on query: String) throws(LibraryError) -> SearchAdvice {
    var advice = try read { try QueryDoctor(query, $0).advice() }
    var offers: [SearchAdvice.Offer] = []
    for offer in advice.offers where offers.count < Self.offerLimit {
      let result = try search(Self.trial(of: offer))
      offers += offer.finding(result)
    }
    advice.offers = offers
    return advice
  }

  /// Says why a query finds nothing and what to try; cancelling the task ends it with
  /// `CancellationError`.
  public func advice(on query: String) async throws -> SearchAdvice {
    do {
      var advice = try await database.read { try QueryDoctor(query, $0).advice() }
      var offers: [SearchAdvice.Offer] = []
      for offer in advice.offers where offers.count < Self.offerLimit {
        let result = try await search(Self.trial(of: offer))
        offers += offer.finding(result)
      }
      advice.offers = offers
      return advice
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
  /// The offer with what its query found; none where that is nothing.
  fileprivate func finding(_ result: SearchResult) -> [SearchAdvice.Offer] {
    guard result.total != 0 else { return [] }
    var offer = self
    offer.total = result.total
    offer.isTotalCapped = result.isTotalCapped
    return [offer]
  }
}

/// Finds out which words of a query are in no article, and what stands near them.
struct QueryDoctor {
  private let query: String
  private let db: Database
  /// The words of the text as it was typed, and where they stand.
  private let words: [SearchWord]

  /// Words of the library that may stand for a missing one, at most.
  private static let neighbours = 4
  /// Queries to try, at most; those that find nothing are not offered.
  private static let trials = 12

  init(_ query: String, _ db: Database) {
    self.query = query
    self.db = db
    words = SearchText.words(of: query)
  }

  /// The missing words and what may be tried, the best first.
  func advice() throws -> SearchAdvice {
    let missing = try missingWords()
    guard !missing.isEmpty else {
      return SearchAdvice(query: query, offers: queriesWithoutAPart())
    }
    let nearest = try missing.map {
      try NearestWords(to: $0.canonical, db).find(limit: Self.neighbours)
    }
    let offers = Self.choices(nearest.map(\.count)).map { choice in
      let texts = zip(nearest, choice).map { $0[$1].text }
      return SearchAdvice.Offer(words: texts, query: replacing(missing.map(\.range), by: texts))
    }
    return SearchAdvice(query: query, missing: missing.map { text(at: $0.range) }, offers: offers)
  }

  /// One of so many for each word, the first of all before those that are further down the lists;
  /// none where a list is empty.
  private static func choices(_ counts: [Int]) -> [[Int]] {
    guard counts.allSatisfy({ $0 > 0 }) else { return [] }
    var found = [counts.map { _ in 0 }]
    var next = 0
    while next < found.count, found.count < trials {
      for word in counts.indices where found[next][word] + 1 < counts[word] {
        var choice = found[next]
        choice[word] += 1
        if !found.contains(choice) { found.append(choice) }
      }
      next += 1
    }
    return Array(found.prefix(trials))
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

  /// The query with each part left out in turn, when it has several.
  private func queriesWithoutAPart() -> [SearchAdvice.Offer] {
    let parts = QueryParts(query).parts
    guard parts.count > 1 else { return [] }
    return parts.indices.prefix(Self.trials).map { index in
      var rest = parts
      rest.remove(at: index)
      rest[0].joint = nil
      let words = rest.flatMap { [$0.joint, $0.text].compactMap(\.self) }
      return SearchAdvice.Offer(words: [], query: words.joined(separator: " "))
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
