/// How much of a text is made of Vietnamese syllables.
///
/// Legacy encodings cannot be told by their bytes alone; what a conversion gives is judged here.
public struct VietnameseReading: Hashable, Sendable {
  /// Words in all.
  public private(set) var words = 0
  /// Words that are Vietnamese syllables, with marks or without.
  public private(set) var syllables = 0
  /// Words with a letter outside ASCII.
  public private(set) var marked = 0
  /// Marked words that are Vietnamese syllables.
  public private(set) var markedSyllables = 0
  /// Different marked syllables of two letters and more.
  public var distinct: Int { seen.count }

  private var seen: Set<String> = []

  /// Reads `text`, which is in NFC; what stands between `<` and `>` counts only when asked for.
  public init(_ text: String, skippingTags: Bool = false) {
    var word: [Unicode.Scalar] = []
    var isInTag = false
    for scalar in text.unicodeScalars {
      if skippingTags, scalar == "<" || scalar == ">" {
        take(&word)
        isInTag = scalar == "<"
      } else if isInTag {
        continue
      } else if Self.isLetter(scalar) {
        if word.count < 16 { word.append(scalar) }
      } else {
        take(&word)
      }
    }
    take(&word)
  }

  /// Whether the text is Vietnamese beyond doubt: nearly every word with marks is a syllable, there
  /// are several of them, and the words without marks do not speak against it.
  public var isVietnamese: Bool {
    distinct >= 4 && markedSyllables >= 6 && markedSyllables * 100 >= marked * 96
      && syllables * 2 >= words
  }

  /// Whether `word`, in NFC, is a syllable: an onset, a rhyme that goes with it, and a tone at most.
  public static func isSyllable(_ word: String) -> Bool {
    isSyllable(Array(word.unicodeScalars))
  }

  private mutating func take(_ word: inout [Unicode.Scalar]) {
    guard !word.isEmpty else { return }
    words += 1
    let isSyllable = Self.isSyllable(word)
    if isSyllable { syllables += 1 }
    if word.contains(where: { $0.value >= 0x80 }) {
      marked += 1
      if isSyllable {
        markedSyllables += 1
        if word.count > 1, seen.count < 64 {
          var view = String.UnicodeScalarView()
          view.append(contentsOf: word)
          seen.insert(String(view))
        }
      }
    }
    word.removeAll(keepingCapacity: true)
  }

  private static func isSyllable(_ word: [Unicode.Scalar]) -> Bool {
    guard word.count <= 7 else { return false }
    var letters: [Unicode.Scalar] = []
    var tone = Tone.none
    for scalar in word {
      guard let lower = LatinLetters.lower(scalar) else { return false }
      guard let vowel = Vowel(lower.value) else {
        letters.append(lower)
        continue
      }
      guard vowel.tone == Tone.none || tone == Tone.none else { return false }
      if vowel.tone != Tone.none { tone = vowel.tone }
      guard let plain = Unicode.Scalar(vowel.with(tone: Tone.none).scalar) else { return false }
      letters.append(plain)
    }
    return SyllableTable.holds(letters) && (!endsInStop(letters) || takesStop(tone))
  }

  /// After c, ch, p and t only sắc and nặng are spoken; names and loans leave the tone out.
  private static func takesStop(_ tone: UInt8) -> Bool {
    tone == Tone.none || tone >= Tone.count - 2
  }

  private static func endsInStop(_ letters: [Unicode.Scalar]) -> Bool {
    guard let last = letters.last, letters.count > 1 else { return false }
    return last == "c" || last == "p" || last == "t"
      || last == "h" && letters[letters.count - 2] == "c"
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
    }
    return scalar.properties.isAlphabetic
      || scalar.properties.canonicalCombiningClass != .notReordered
  }
}
