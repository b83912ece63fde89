extension TextMatcher {
  /// The passage that shows best why the paragraphs match, in one line of at most `limit` clusters.
  ///
  /// That is the passage with the most different terms of the query, the first of those; cut between
  /// words, with `…` where something is left out. Without a match it is the beginning of the text.
  public func snippet(of paragraphs: [String], limit: Int) -> Snippet {
    let lines = paragraphs.lazy.map(TextMatcher.oneLine).filter { !$0.isEmpty }
    guard let passage = bestPassage(of: paragraphs, limit: limit) else {
      return Snippet(
        text: lines.first.map { TextMatcher.cut($0, around: 0..<0, limit: limit) } ?? "")
    }
    // The words are the same in one line, but their places are not.
    let line = TextMatcher.oneLine(paragraphs[passage.paragraph])
    let found = occurrences(in: line)
    let range = passage.occurrences.lowerBound..<min(passage.occurrences.upperBound, found.count)
    let spans = found[range].map(\.range)
    guard let start = spans.map(\.lowerBound).min(), let end = spans.map(\.upperBound).max() else {
      return Snippet(text: TextMatcher.cut(line, around: 0..<0, limit: limit))
    }
    let text = TextMatcher.cut(line, around: start..<end, limit: limit)
    return Snippet(text: text, highlights: ranges(in: text))
  }

  /// Occurrences of one paragraph that are near each other.
  private struct Passage {
    var paragraph: Int
    /// Indices of its occurrences.
    var occurrences: Range<Int>
    var distinct: Int
  }

  private func bestPassage(of paragraphs: [String], limit: Int) -> Passage? {
    var best: Passage?
    for (index, paragraph) in paragraphs.enumerated() {
      if best?.distinct == termCount { break }
      let found = occurrences(in: paragraph)
      var terms = TermCounter()
      var first = 0
      for last in found.indices {
        terms.add(found[last].term)
        // Bytes, not columns: near enough to choose by.
        while first < last, found[last].range.upperBound - found[first].range.lowerBound > limit {
          terms.remove(found[first].term)
          first += 1
        }
        if terms.distinct > best?.distinct ?? 0 {
          best = Passage(
            paragraph: index, occurrences: first..<(last + 1), distinct: terms.distinct)
        }
      }
    }
    return best
  }

  /// The text with every run of blanks made one space, and none at its ends.
  private static func oneLine(_ text: String) -> String {
    isOneLine(text) ? text : text.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// Whether a look at the bytes shows that `oneLine` would change nothing: almost always so.
  private static func isOneLine(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var last: UInt8 = 0x20
      for byte in bytes {
        switch byte {
        case 0x20: if last == 0x20 { return false }
        // Controls, and the first bytes of the other blanks of Unicode.
        case 0..<0x20, 0xC2, 0xE2, 0xE3: return false
        case 0xE1: break
        default: if last == 0xE1 && byte == 0x9A { return false }
        }
        last = byte
      }
      return last != 0x20
    }
  }

  /// At most `limit` clusters of `line` that contain the UTF-8 range, some of them before it.
  private static func cut(_ line: String, around range: Range<Int>, limit: Int) -> String {
    let utf8 = line.utf8
    let found = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let foundEnd = utf8.index(utf8.startIndex, offsetBy: range.upperBound)
    if line.index(line.startIndex, offsetBy: limit, limitedBy: line.endIndex).map({
      $0 == line.endIndex
    }) ?? true {
      return line
    }
    let room = max(1, limit - 2)
    let width = line.distance(from: found, to: foundEnd)
    var start = line.startIndex
    if line.distance(from: start, to: foundEnd) > room {
      let free = max(0, room - width)
      let after = line[foundEnd...].prefix(free).count
      let before = max(free / 3, free - after)
      let earliest = line.index(found, offsetBy: -before, limitedBy: start) ?? start
      start = wordStart(in: line, from: earliest, upTo: found)
    }
    let latest = line.index(start, offsetBy: room, limitedBy: line.endIndex) ?? line.endIndex
    let end = wordEnd(in: line, from: latest, downTo: min(max(start, foundEnd), latest))
    let isCutBefore = start > line.startIndex
    let isCutAfter = end < line.endIndex
    return (isCutBefore ? "…" : "") + line[start..<end] + (isCutAfter ? "…" : "")
  }

  /// The first beginning of a word from `index` on, `limit` at the latest.
  private static func wordStart(
    in line: String, from index: String.Index, upTo limit: String.Index
  ) -> String.Index {
    if index == line.startIndex { return index }
    let gap = line[line.index(before: index)..<limit].firstIndex(of: " ")
    return gap.map { line.index(after: $0) } ?? index
  }

  /// The last end of a word before `index`, `limit` at the earliest.
  private static func wordEnd(
    in line: String, from index: String.Index, downTo limit: String.Index
  ) -> String.Index {
    if index == line.endIndex || line[index] == " " { return index }
    return line[limit..<index].lastIndex(of: " ") ?? index
  }
}

/// Counts how many different terms are in a window.
private struct TermCounter {
  private var counts: [Int: Int] = [:]

  var distinct: Int { counts.count }

  mutating func add(_ term: Int) { counts[term, default: 0] += 1 }

  mutating func remove(_ term: Int) {
    guard let count = counts[term] else { return }
    counts[term] = count > 1 ? count - 1 : nil
  }
}
