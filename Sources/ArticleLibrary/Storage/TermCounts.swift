internal import Glibc

/// In how many articles each word occurs: gathered over a transaction from the index's words.
///
/// An open-addressed table over the words' bytes, so that no `String` is made for a word.
struct TermCounts {
  private struct Entry {
    var hash: UInt64
    var offset: Int
    var length: Int
    var count: Int
    let beginning: Beginning?
    /// The last article that had the word, so that it counts once per article.
    var article: Int
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  private var slots = [Int32](repeating: -1, count: 1 << 12)
  private var article = 0
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
          while end < words.count && words[end] != 0x20 {
            hash = (hash ^ UInt64(words[end])) &* 0x9E37_79B9_7F4A_7C15
            end += 1
          }
          count(UnsafeBufferPointer(rebasing: words[start..<end]), hash ^ hash >> 32, sign: sign)
          start = end + 1
        }
      }
    }
  }

  private mutating func count(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64, sign: Int) {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if entries[index].hash == hash && isWord(word, entries[index]) {
        if entries[index].article != article {
          entries[index].article = article
          entries[index].count += sign
          countBeginning(of: index, sign: sign)
        }
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(entries.count)
    entries.append(
      Entry(
        hash: hash, offset: bytes.count, length: word.count, count: sign,
        beginning: Beginning(of: word), article: article))
    countBeginning(of: entries.count - 1, sign: sign)
    bytes.append(contentsOf: word)
    if entries.count * 2 > slots.count { grow() }
  }

  private mutating func countBeginning(of index: Int, sign: Int) {
    guard countsBeginnings, let beginning = entries[index].beginning else { return }
    beginnings.count(beginning, article: article, sign: sign)
  }

  private func isWord(_ word: UnsafeBufferPointer<UInt8>, _ entry: Entry) -> Bool {
    guard entry.length == word.count else { return false }
    return bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, let other = word.baseAddress else { return true }
      return memcmp(start + entry.offset, other, word.count) == 0
    }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
  }

  /// The words whose counts change, and by how much.
  var changes: [(term: String, count: Int)] {
    entries.lazy.filter { $0.count != 0 }.map { entry in
      let word = bytes[entry.offset..<entry.offset + entry.length]
      return (String(decoding: word, as: UTF8.self), entry.count)
    }
  }
}
