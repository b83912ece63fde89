/// What a text is sorted by: a < ă < â, d < đ, e < ê, o < ô < ơ, u < ư as letters, then tones.
///
/// That is the order of Vietnamese dictionaries; other scripts come by the codes of their letters.
/// Case, signs between words and the place of a tone make no difference.
public struct AlphabetKey: Comparable, Sendable {
  private let letters: [UInt64]
  private let tones: [UInt8]

  /// The key of a text.
  public init(_ text: String) {
    var letters: [UInt64] = []
    var tones: [UInt8] = []
    for word in SearchText.words(of: text) {
      if !letters.isEmpty { letters.append(0) }
      for letter in FoldedLetter.letters(of: word.canonical) {
        letters.append(UInt64(letter.base) << 32 | UInt64(letter.shape))
        tones.append(letter.tone)
      }
    }
    self.letters = letters
    self.tones = tones
  }

  /// Whether a text comes first: by its letters, or by its tones where the letters are the same.
  public static func < (left: AlphabetKey, right: AlphabetKey) -> Bool {
    if left.letters != right.letters {
      return left.letters.lexicographicallyPrecedes(right.letters)
    }
    return left.tones.lexicographicallyPrecedes(right.tones)
  }
}
