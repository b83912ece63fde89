/// A set of articles out of a stretch of the order: one bit for each.
struct OrderBits {
  private(set) var words: [UInt64]
  private let size: Int

  /// No article of `size`, or all of them.
  init(size: Int, isFull: Bool = false) {
    self.size = size
    words = [UInt64](repeating: isFull ? .max : 0, count: (size + 63) / 64)
    if isFull, size % 64 > 0 { words[words.count - 1] = (1 << UInt64(size % 64)) - 1 }
  }

  /// How many articles.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  mutating func insert(_ index: Int) { words[index >> 6] |= 1 << UInt64(index & 63) }

  mutating func formIntersection(_ other: OrderBits) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  mutating func formUnion(_ other: OrderBits) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  mutating func subtract(_ other: OrderBits) {
    for index in words.indices { words[index] &= ~other.words[index] }
  }

  /// The first and the last article, nil when there is none.
  var ends: ClosedRange<Int>? {
    guard let first = words.firstIndex(where: { $0 != 0 }),
      let last = words.lastIndex(where: { $0 != 0 })
    else { return nil }
    return
      (first * 64 + words[first].trailingZeroBitCount)...(last * 64 + 63
      - words[last].leadingZeroBitCount)
  }

  /// Calls `body` with each article, in order, until it says no.
  func forEach(_ body: (Int) -> Bool) {
    for (index, word) in words.enumerated() {
      var word = word
      while word != 0 {
        guard body(index * 64 + word.trailingZeroBitCount) else { return }
        word &= word - 1
      }
    }
  }
}
