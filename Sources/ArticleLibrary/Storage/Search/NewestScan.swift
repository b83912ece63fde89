internal import GRDB
internal import Vietnamese

/// Finds the newest articles that have a word with a common beginning, or a phrase that ends in the
/// beginning of a word, by reading articles.
///
/// A few letters begin dozens of words, and nearly every article has one of them. Looking each word
/// up in the index costs far more than reading the few newest articles: they are what is shown, and
/// the same ones for every such beginning. In a phrase the words before the last one say which
/// articles to read.
struct NewestScan {
  /// What else the articles must have.
  let others: SearchQuery.Node?
  private let beginning: String
  /// The words of the phrase; one for a beginning alone.
  private let patterns: [WordPattern]
  private let limit: Int
  private let countLimit: Int

  /// Hits and articles to read, at most.
  private static let (mostHits, mostRead) = (32, 40)
  /// Articles after which it shows whether enough of them are hits.
  private static let trial = 10
  /// Words of the beginning that are counted to know how common it is.
  private static let counted = 24
  /// Of more letters than these, a beginning must have so many words that the index is slow, and be
  /// in most articles.
  private static let (letters, words) = (2, 16)

  /// The scan for a request; nil for one that is not of this kind.
  init?(_ request: SearchRequest, _ query: SearchQuery) {
    guard request.precision == .quick, (query.order ?? request.order) == .newest,
      request.limit <= Self.mostHits, let root = query.root
    else { return nil }
    var parts = if case .all(let parts) = root { parts } else { [root] }
    guard case .phrase(var phrase, in: nil)? = parts.popLast(), phrase.isPrefix, !phrase.isLoose,
      let word = phrase.words.popLast()
    else { return nil }
    beginning = word
    patterns =
      phrase.words.map { WordPattern($0, isPrefix: false) } + [WordPattern(word, isPrefix: true)]
    if !phrase.words.isEmpty {
      phrase.isPrefix = false
      parts.append(.phrase(phrase, in: nil))
    }
    limit = request.limit
    countLimit = request.countLimit
    others = parts.count > 1 ? .all(parts) : parts.first
  }

  /// The newest of `orders` (newest first) that have a word with this beginning, and how many there
  /// are at least; nil when articles without are so many that the index finds them sooner, or when
  /// there may be no more than are shown.
  func found(
    among orders: (_ limit: Int) throws -> [Int64], _ names: FacetNames, _ cache: ContentCache,
    _ db: Database
  ) throws -> FoundArticles? {
    let zstd = Zstd()
    let all =
      try Int.fetchOne(db.cachedStatement(sql: "SELECT total FROM facet WHERE id = 1")) ?? 0
    let variants = try TermVariants.find(beginning, isPrefix: true, limit: Self.counted, db)
    guard isCommon(variants, among: all) else { return nil }
    var articles: [FoundArticle] = []
    for (read, order) in try orders(Self.mostRead).enumerated() {
      guard read != Self.trial || articles.count * Self.mostRead >= limit * read else { return nil }
      guard let article = try FoundArticle.find(order, names, db), has(article, cache, zstd) else {
        continue
      }
      guard articles.count < limit else {
        let count = others == nil ? max(limit, min(variants.highest, countLimit)) : limit
        return FoundArticles(articles: articles, total: count, isTotalCapped: true)
      }
      articles.append(article)
    }
    return nil
  }

  /// Whether so many of all articles have one of the words that the newest ones surely do; in a
  /// phrase, whether the index is slow.
  private func isCommon(_ variants: TermVariants, among all: Int) -> Bool {
    if patterns.count > 1 { return variants.words.count > SearchPlanner.slowWords }
    if beginning.unicodeScalars.count <= Self.letters { return variants.count > all / 2 }
    return variants.words.count >= Self.words && variants.count > all
  }

  /// Whether a word of an article, in any of its fields, begins so.
  private func has(_ article: FoundArticle, _ cache: ContentCache, _ zstd: Zstd) -> Bool {
    let summary = article.summary
    let fields = [summary.title, summary.source, summary.section, summary.number]
    if fields.contains(where: { $0.map(matches) ?? false }) { return true }
    guard let read = cache.content(of: article, by: zstd) else { return false }
    return read.paragraphs.contains(where: matches)
      || IndexText.texts(of: read.content).joined().contains(where: matches)
  }

  private func matches(_ text: String) -> Bool {
    guard !text.isEmpty else { return false }
    var text = text
    // How many words of the phrase stand before here, for each place where it may have begun.
    var begun: [Int] = []
    do {
      try text.withUTF8 { bytes in
        try SearchText.forEachWord(in: bytes) { word, _ in
          var next: [Int] = []
          for count in begun + [0] where patterns[count].matches(word) {
            if count + 1 == patterns.count { throw Found() }
            next.append(count + 1)
          }
          begun = next
        }
      }
      return false
    } catch {
      return true
    }
  }

  /// Ends the look at a text.
  private struct Found: Error {}
}
