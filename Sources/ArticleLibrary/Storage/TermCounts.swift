internal import Glibc

/// In how many articles each word occurs: gathered over a transaction from the index's words.
///
/// An open-addressed table over the words' bytes, so that no `String` is made for a word.
struct TermCounts {
  private struct Entry {
    let hash: UInt64
    /// The word's first eight bytes, zeros behind a shorter one.
    let head: UInt64
    let offset: Int
    let length: Int32
    /// The code of the word's beginning, -1 for none.
    let beginning: Int32
    var count: Int32
    /// The last article that had the word, so that it counts once per article.
    var article: Int32
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Places in `entries` from 1 on, 0 for a free slot, below bits of the word's hash: most words that
  /// are not meant are told from the one that is without a look at them.
  private var slots = [UInt64](repeating: 0, count: 1 << 12)
  private var article: Int32 = 0
  private var countsBeginnings = false
  /// In how many articles the words' beginnings occur.
  private(set) var beginnings = BeginningCounts()

  /// Counts the words of an article, `sign` 1 for one that comes and -1 for one that goes.
  mutating func count(_ text: IndexText, sign: Int, withBeginnings: Bool) {
    article += 1
    countsBeginnings = withBeginnings
    for column in text.columns {
      var column = column
      column.withUTF8 { words in
        var start = 0
        while start < words.count {
          var end = start
          var hash: UInt64 = 0
          var head: UInt64 = 0
          while end < words.count && words[end] != 0x20 {
            let byte = UInt64(words[end])
            hash = (hash ^ byte) &* 0x9E37_79B9_7F4A_7C15
            head |= byte << UInt64((end - start) << 3)
            end += 1
          }
          let word = UnsafeBufferPointer(rebasing: words[start..<end])
          count(word, hash ^ hash >> 32, head, sign: Int32(sign))
          start = end + 1
        }
      }
    }
  }

  private mutating func count(
    _ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64, _ head: UInt64, sign: Int32
  ) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot] & Self.place) - 1
      if (slots[slot] ^ hash) & ~Self.place == 0, isWord(word, hash, head, entries[index]) {
        guard entries[index].article != article else { return }
        entries[index].article = article
        entries[index].count += sign
        countBeginning(entries[index].beginning, sign: Int(sign))
        return
      }
      slot = (slot + 1) & mask
    }
    let beginning = Int32(Beginning(of: word)?.code ?? -1)
    entries.append(
      Entry(
        hash: hash, head: head, offset: bytes.count, length: Int32(word.count),
        beginning: beginning, count: sign, article: article))
    slots[slot] = Self.slot(entries.count, hash)
    countBeginning(beginning, sign: Int(sign))
    bytes.append(contentsOf: word)
    if entries.count * 2 > slots.count { grow() }
  }

  /// The bits of a slot that say where the word is.
  private static let place: UInt64 = 0xFFFF_FFFF

  private static func slot(_ place: Int, _ hash: UInt64) -> UInt64 {
    UInt64(place) | hash & ~Self.place
  }

  private mutating func countBeginning(_ code: Int32, sign: Int) {
    guard countsBeginnings, code >= 0 else { return }
    beginnings.count(Beginning(code: Int(code)), article: Int(article), sign: sign)
  }

  private func isWord(
    _ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64, _ head: UInt64, _ entry: Entry
  ) -> Bool {
    guard entry.hash == hash, entry.length == word.count else { return false }
    if word.count <= 8 { return entry.head == head }
    return bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, let other = word.baseAddress else { return true }
      return memcmp(start + entry.offset, other, word.count) == 0
    }
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Self.slot(index + 1, entry.hash)
    }
  }

  /// The words whose counts change, and by how much.
  var changes: [(term: String, count: Int)] {
    entries.lazy.filter { $0.count != 0 }.map { entry in
      let word = bytes[entry.offset..<entry.offset + Int(entry.length)]
      return (String(decoding: word, as: UTF8.self), Int(entry.count))
    }
  }
}
