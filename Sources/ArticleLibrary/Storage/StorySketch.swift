internal import Vietnamese

/// A short form of a text by which near copies of it are found.
///
/// Runs of three words without marks are hashed; each of ``bins`` bins keeps the smallest hash that
/// falls into it (MinHash with one permutation: Li, Owen and Zhang 2012). Bins are joined to bands:
/// of two texts that share seven runs in ten, 96 in 100 pairs agree in a band. The numbers of the
/// text are part of every band, so that texts that differ in a number never meet.
enum StorySketch {
  static let bandCount = 8
  private static let rows = 3
  private static let bins = bandCount * rows
  /// Words without which a text is too short to be compared by its runs.
  static let leastWords = 25

  /// The bands of a text; none for a short one.
  static func bands(of text: IndexText) -> [Int64] {
    var table = [UInt32](repeating: .max, count: bins)
    let runs = StoryRuns(text) { run in
      let bin = Int((run >> 32).multipliedReportingOverflow(by: UInt64(bins)).partialValue >> 32)
      let value = UInt32(truncatingIfNeeded: run)
      if value < table[bin] { table[bin] = value }
    }
    guard runs.words >= leastWords else { return [] }
    fill(&table)
    return (0..<bandCount).map { band in
      var key = UInt64(band) &* 0x9E37_79B9_7F4A_7C15 ^ runs.numbers
      for row in 0..<rows { key = mix(key ^ UInt64(table[band * rows + row])) }
      return Int64(Int32(truncatingIfNeeded: key >> 16))
    }
  }

  /// Gives empty bins what the next full one has, marked by the distance.
  private static func fill(_ table: inout [UInt32]) {
    let full = table
    guard full.contains(where: { $0 != .max }) else { return }
    for bin in full.indices where full[bin] == .max {
      var step = 1
      while full[(bin + step) % bins] == .max { step += 1 }
      table[bin] = full[(bin + step) % bins] &+ UInt32(step) &* 0x9E37_79B9
    }
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}

/// The runs of three words of a text, and its numbers.
struct StoryRuns {
  private(set) var words = 0
  /// One number for the set of the text's numbers, whatever their order.
  private(set) var numbers: UInt64 = 0
  /// The text's numbers, each with the word before it.
  private(set) var statements: Set<UInt64> = []

  init(_ text: IndexText, _ each: (UInt64) -> Void) {
    var seen: Set<UInt64> = []
    var count = 0
    for part in [text.title, text.columns[1], text.body] {
      var (first, second): (UInt64, UInt64) = (0, 0)
      FoldedWords.forEach(in: part) { word, isNumber in
        count += 1
        if isNumber {
          seen.insert(word)
          statements.insert(second &* 0x9E37_79B9_7F4A_7C15 ^ word)
        }
        if first != 0 {
          each((first &* 3 ^ second &* 5 &+ word) &* 0x9FB2_1C65_1E98_DF25 ^ word >> 29)
        }
        (first, second) = (second, word)
      }
    }
    words = count
    numbers = seen.reduce(0) { $0 &+ $1 }
  }
}
