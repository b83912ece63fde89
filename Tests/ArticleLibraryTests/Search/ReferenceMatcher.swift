import Vietnamese

@testable import ArticleLibrary

/// The search's judge: it reads every article, plainly, and knows no index.
///
/// Only cutting a text into words is the program's own; letters are compared by tables written out
/// here. What a phrase finds is remembered, and all else is sets of articles.
final class ReferenceMatcher {
  /// An article as the judge sees it.
  final class Entry {
    let article: Article
    /// The words of each text, by its field.
    let texts: [(field: QueryField?, words: [Int])]
    /// The moment by which it stands in lists.
    let time: Timestamp

    init(article: Article, texts: [(field: QueryField?, words: [Int])], time: Timestamp) {
      self.article = article
      self.texts = texts
      self.time = time
    }
  }

  /// A phrase and where it is looked for.
  private struct Place: Hashable {
    var phrases: [SearchQuery.Phrase]
    var reach: Int
    var field: QueryField?
  }

  private var entries: [Entry] = []
  private var numbers: [String: Int] = [:]
  private var vocabulary: [String] = []
  /// For each word, the articles that have it.
  private var having: [Set<Int>] = []
  private var found: [Place: Set<Int>] = [:]
  private var holding: [SearchQuery.Node: Set<Int>] = [:]
  private var all: Set<Int> = []

  /// A judge of these articles.
  init(_ articles: [Article]) {
    for article in articles.sorted(by: { $0.order > $1.order }) { add(article) }
    having = vocabulary.map { _ in [] }
    for (index, entry) in entries.enumerated() {
      for text in entry.texts { for word in text.words { having[word].insert(index) } }
    }
    all = Set(entries.indices)
  }

  private func add(_ article: Article) {
    let content = article.content
    let document = content.document
    let others = [content.image?.caption, document?.intro, document?.category, document?.subject]
    let texts: [(QueryField?, [String?])] = [
      (.title, [content.title]), (nil, [content.lead]), (nil, [content.markdown]),
      (.author, [content.author]), (.source, [content.source]),
      (.section, [content.section, content.topic]), (.tag, content.tags),
      (.number, [document?.number]), (.signer, [document?.signer]),
      (nil, others + (document?.areas ?? []) + content.attachments.map(\.name)),
    ]
    entries.append(
      Entry(
        article: article, texts: texts.map { ($0, words(of: $1.compactMap(\.self))) },
        time: content.published ?? Timestamp(seconds: article.order >> 3, offsetMinutes: 420)))
  }

  /// The words of texts, a word that none has between them.
  private func words(of texts: [String]) -> [Int] {
    let words = texts.map { SearchText.words(of: $0).map { number(of: $0.canonical) } }
    return Array(words.filter { !$0.isEmpty }.joined(separator: [number(of: "/")]))
  }

  private func number(of word: String) -> Int {
    if let known = numbers[word] { return known }
    numbers[word] = vocabulary.count
    vocabulary.append(word)
    return vocabulary.count - 1
  }

  /// The places of the articles that a query finds, the newest first.
  func matches(_ query: SearchQuery) -> [Int64] {
    guard let root = query.root else { return [] }
    return articles(root).sorted().map { entries[$0].article.order }
  }

  private func articles(_ node: SearchQuery.Node) -> Set<Int> {
    switch node {
    case .phrase(let phrase, let field): articles([phrase], reach: 0, field)
    case .near(let phrases, let reach, let field): articles(phrases, reach: reach, field)
    case .not(let inner): all.subtracting(articles(inner))
    case .all(let parts): parts.reduce(all) { $0.intersection(articles($1)) }
    case .any(let parts): parts.reduce([]) { $0.union(articles($1)) }
    case .days, .state, .has, .language: articles(holding: node)
    }
  }

  private func articles(holding node: SearchQuery.Node) -> Set<Int> {
    if let known = holding[node] { return known }
    let answer = all.filter { holds(node, entries[$0]) }
    holding[node] = answer
    return answer
  }

  /// Whether something that is not in the texts is true of an article.
  private func holds(_ node: SearchQuery.Node, _ entry: Entry) -> Bool {
    switch node {
    case .state(.unread): return !entry.article.isRead
    case .state(.read): return entry.article.isRead
    case .state(.bookmarked): return entry.article.isBookmarked
    case .state(.document): return entry.article.content.kind == .document
    case .has(.image):
      let content = entry.article.content
      return content.image != nil || content.markdown.contains("![")
    case .has(.note): return entry.article.note != nil
    case .has(.attachment): return !entry.article.content.attachments.isEmpty
    case .days(let days):
      let day = Timestamp(seconds: entry.time.seconds, offsetMinutes: days.offsetMinutes).day
      return (days.first.map { day >= $0 } ?? true) && (days.last.map { day <= $0 } ?? true)
    case .language(let tag):
      let language = entry.article.content.language?.lowercased() ?? ""
      return language == tag || language.hasPrefix(tag + "-")
    default: return false
    }
  }

  private func articles(_ phrases: [SearchQuery.Phrase], reach: Int, _ field: QueryField?)
    -> Set<Int>
  {
    let place = Place(phrases: phrases, reach: reach, field: field)
    if let known = found[place] { return known }
    let variants = phrases.map { self.variants(of: $0) }
    var candidates = all
    for words in variants.joined() {
      candidates.formIntersection(words.reduce(into: Set<Int>()) { $0.formUnion(having[$1]) })
    }
    let answer = candidates.filter { isNear(variants, reach, entries[$0], field) }
    found[place] = answer
    return answer
  }

  /// Whether, in one text, one of the phrases stands last and each other begins before it or with
  /// it, with no more than `reach` words between.
  private func isNear(_ phrases: [[Set<Int>]], _ reach: Int, _ entry: Entry, _ field: QueryField?)
    -> Bool
  {
    entry.texts.contains { text in
      guard field == nil || text.field == field else { return false }
      let places = phrases.map { self.places(of: $0, in: text.words) }
      guard places.count > 1 else { return !places[0].isEmpty }
      return places.joined().contains { last in
        places.allSatisfy { some in
          some.contains {
            $0.lowerBound <= last.lowerBound && last.lowerBound - $0.upperBound <= reach
          }
        }
      }
    }
  }

  private func places(of phrase: [Set<Int>], in words: [Int]) -> [Range<Int>] {
    guard words.count >= phrase.count else { return [] }
    return (0...(words.count - phrase.count)).filter { start in
      phrase.indices.allSatisfy { phrase[$0].contains(words[start + $0]) }
    }.map { $0..<($0 + phrase.count) }
  }

  /// For each word of a phrase, which words it finds.
  private func variants(of phrase: SearchQuery.Phrase) -> [Set<Int>] {
    phrase.words.enumerated().map { index, word in
      let isPrefix = phrase.isPrefix && index == phrase.words.count - 1
      let spellings = self.spellings(of: word, isLoose: phrase.isLoose)
      return Set(
        vocabulary.indices.filter { number in
          spellings.contains { Self.finds($0, vocabulary[number], isPrefix: isPrefix) }
        })
    }
  }

  /// i and y that may stand for each other, tried out.
  private func spellings(of word: String, isLoose: Bool) -> [String] {
    guard isLoose, let last = word.last, !word.hasPrefix("qu") else {
      return [word] + (isLoose ? [SearchText.otherSpelling(of: word)].compactMap(\.self) : [])
    }
    for (one, other) in zip("iìỉĩíị", "yỳỷỹýỵ") where last == one || last == other {
      let consonants = word.dropLast()
      guard consonants.count == 1, "hklmstv".contains(consonants) else { return [word] }
      return [word, consonants + String(last == one ? other : one)]
    }
    return [word]
  }

  /// Whether a typed word finds a word, letter by letter.
  static func finds(_ typed: String, _ word: String, isPrefix: Bool) -> Bool {
    guard let first = typed.first, let other = word.first,
      plain[first] ?? first == plain[other] ?? other
    else { return false }
    if isPrefix { return SearchText.matches(query: typed, word: word, isPrefix: true) }
    let (letters, others) = (expanded(typed), expanded(word))
    return letters.count == others.count
      && zip(letters, others).allSatisfy { $0 == $1 || $0 == plain[$1] ?? $1 }
  }

  private static func expanded(_ word: String) -> [Character] {
    Array(word.replacing("ß", with: "ss"))
  }

  /// Every marked letter of the articles and the letter below its marks.
  private static let plain: [Character: Character] = {
    let rows = [
      "aàảãáạăằẳẵắặâầẩẫấậ", "dđ", "eèẻẽéẹêềểễếệ", "iìỉĩíị", "oòỏõóọôồổỗốộơờởỡớợ",
      "uùủũúụưừửữứự", "yỳỷỹýỵ",
    ]
    var plain: [Character: Character] = [:]
    for row in rows { for letter in row.dropFirst() { plain[letter] = row.first } }
    return plain
  }()
}
