internal import GRDB
internal import Vietnamese

/// The words of the library that somebody may have meant who typed a word that is in no article.
///
/// Words are compared without marks first, and by their marks among those that are equally near.
struct NearestWords {
  /// A word of the library, or two, to put in the place of the typed one.
  struct Word: Equatable {
    /// What to type.
    var text: String
    /// Letters to change, marks aside.
    var distance: Int
    /// Letters to change, marks counted.
    var markDistance: Int
    /// In about how many articles it is.
    var count: Int
  }

  private let typed: String
  private let folded: String
  private let letters: [Unicode.Scalar]
  private let db: Database

  /// Words that are looked at, at most, before the search for nearer ones ends.
  private static let budget = 20_000
  /// Letters of a word that is looked for.
  private static let longest = 32

  /// Looks for the neighbours of a canonical word.
  init(to typed: String, _ db: Database) {
    self.typed = typed
    folded = SearchText.folded(typed)
    letters = Array(folded.unicodeScalars)
    self.db = db
  }

  /// At most `limit` words, the nearest first; numbers have no neighbours.
  func find(limit: Int) throws -> [Word] {
    guard letters.count > 1, letters.count <= Self.longest,
      !letters.contains(where: { $0.properties.numericType != nil })
    else { return [] }
    var found = try words(folded: folded, distance: 0)
    if found.count < limit {
      for word in try neighbours(within: 1) { found += try words(folded: word, distance: 1) }
      found += try twoWords()
    }
    if found.isEmpty, letters.count > 3 {
      for word in try neighbours(within: 2) { found += try words(folded: word, distance: 2) }
    }
    found.sort {
      ($0.distance, $0.markDistance, -$0.count, $0.text)
        < ($1.distance, $1.markDistance, -$1.count, $1.text)
    }
    return Array(found.prefix(limit))
  }

  /// The words with this form without marks; for somebody who types no marks the form itself, which
  /// finds them all.
  private func words(folded form: String, distance: Int) throws -> [Word] {
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT term, df FROM vocabulary WHERE folded = ?"),
      arguments: [form])
    if typed == folded {
      let count = rows.reduce(0) { $0 + ($1[1] as Int) }
      return count > 0
        ? [Word(text: form, distance: distance, markDistance: distance, count: count)] : []
    }
    return rows.map { row in
      let term: String = row[0]
      let marks = EditDistance.between(typed, term, limit: 8)
      return Word(text: term, distance: distance, markDistance: marks, count: row[1])
    }
  }

  /// The best two words that the typed one becomes by a blank.
  private func twoWords() throws -> [Word] {
    let scalars = Array(typed.unicodeScalars)
    guard scalars.count > 3 else { return [] }
    var best: Word?
    for place in 2...(scalars.count - 2) {
      let parts = [scalars[..<place], scalars[place...]].map { part in
        String(String.UnicodeScalarView(part))
      }
      let counts = try parts.map {
        try TermVariants.find($0, isPrefix: false, limit: 1, db).count
      }
      guard let count = counts.min(), count > best?.count ?? 0 else { continue }
      best = Word(
        text: parts.joined(separator: " "), distance: 1, markDistance: 1, count: count)
    }
    return best.map { [$0] } ?? []
  }
}

// The walk through the vocabulary.
extension NearestWords {
  /// The forms without marks that are at most `limit` changes away, but not the typed one.
  ///
  /// The vocabulary is in alphabetical order. A beginning that cannot become near is left out with
  /// all its words by one step in the index, so that the work depends on the typed word and not on
  /// the size of the library. Two changes keep the first letter, as nearly every slip does.
  func neighbours(within limit: Int) throws -> [String] {
    guard let first = letters.first else { return [] }
    let keepsFirst = limit > 1 || letters.count < 4 || !Self.isLatin(first)
    let next = try db.cachedStatement(
      sql: "SELECT folded FROM vocabulary WHERE folded >= ? ORDER BY folded LIMIT 1")
    var found: [String] = []
    var place = keepsFirst ? String(Character(first)) : "0"
    var left = Self.budget
    while left > 0, let word = try String.fetchOne(next, arguments: [place]) {
      left -= 1
      let scalars = Array(word.unicodeScalars)
      guard let begin = scalars.first, keepsFirst ? begin == first : Self.isLatin(begin) else {
        break
      }
      let step = step(over: scalars, limit: limit)
      if step.isNear, word != folded { found.append(word) }
      guard let following = step.next else { break }
      place = following
    }
    return found
  }

  /// Digits and Latin letters, which are at the beginning of the vocabulary.
  private static func isLatin(_ letter: Unicode.Scalar) -> Bool { letter.value < 0x250 }

  /// Whether a word is near, and where the next one that may be begins; nil after the last.
  private func step(over word: [Unicode.Scalar], limit: Int) -> (isNear: Bool, next: String?) {
    var distance = EditDistance(from: letters, limit: limit)
    for (index, letter) in word.enumerated() where !distance.take(letter) {
      distance.takeBack()
      return (false, beginning(after: word, at: index, &distance))
    }
    // No word has a control sign, so this is the very next place.
    return (distance.distance <= limit, String(String.UnicodeScalarView(word)) + "\u{1}")
  }

  /// The next beginning in the alphabet that may become near: the letters of `word` before `index`
  /// stay, where there is a letter to go on with.
  private func beginning(
    after word: [Unicode.Scalar], at index: Int, _ distance: inout EditDistance
  ) -> String? {
    for place in stride(from: index, through: 0, by: -1) {
      if let letter = letter(after: word[place], isOwn: distance.isExhausted) {
        var beginning = String.UnicodeScalarView(word[..<place])
        beginning.append(letter)
        return String(beginning)
      }
      if place > 0 { distance.takeBack() }
    }
    return nil
  }

  /// The next letter of the alphabet, or of the typed word when no other can stand there.
  private func letter(after letter: Unicode.Scalar, isOwn: Bool) -> Unicode.Scalar? {
    if isOwn { return letters.filter { $0 > letter }.min() }
    return Unicode.Scalar(letter.value + 1) ?? Unicode.Scalar(0xE000)
  }
}
