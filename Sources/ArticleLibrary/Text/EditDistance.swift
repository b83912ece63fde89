/// How many letters have to be put in, left out, replaced or exchanged with their neighbour to make
/// one word of another (the optimal string alignment distance), letter by letter of the other.
struct EditDistance {
  private let letters: [Unicode.Scalar]
  private let limit: Int
  /// Row n is for the first n letters of the other word.
  private var rows: [[Int]]
  private var other: [Unicode.Scalar] = []

  /// Distances from `letters`; above `limit` they need not be right.
  init(from letters: [Unicode.Scalar], limit: Int) {
    self.letters = letters
    self.limit = limit
    rows = [Array(0...letters.count)]
  }

  /// Takes the next letter of the other word; false when no further letters bring it within the
  /// limit any more.
  mutating func take(_ letter: Unicode.Scalar) -> Bool {
    let last = rows[rows.count - 1]
    var row = [last[0] + 1]
    row.reserveCapacity(last.count)
    for (column, own) in letters.enumerated() {
      var least = min(row[column] + 1, last[column + 1] + 1)
      least = min(least, last[column] + (own == letter ? 0 : 1))
      if column > 0, let before = other.last, before == own, letters[column - 1] == letter {
        least = min(least, rows[rows.count - 2][column - 1] + 1)
      }
      row.append(least)
    }
    other.append(letter)
    rows.append(row)
    return least <= limit
  }

  /// Takes the last letter of the other word back.
  mutating func takeBack() {
    rows.removeLast()
    other.removeLast()
  }

  /// The least distance that any word with this beginning has.
  private var least: Int { rows[rows.count - 1].min() ?? 0 }

  /// Whether only one of the own letters can follow.
  var isExhausted: Bool { least >= limit }

  /// The distance of the whole other word.
  var distance: Int { rows[rows.count - 1][letters.count] }

  /// The distance between two words, `limit` + 1 when it is larger than `limit`.
  static func between(_ left: String, _ right: String, limit: Int) -> Int {
    var distance = EditDistance(from: Array(left.unicodeScalars), limit: limit)
    for letter in right.unicodeScalars where !distance.take(letter) { return limit + 1 }
    return min(distance.distance, limit + 1)
  }
}
