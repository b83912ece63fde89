/// A word of a query, prepared to be compared with many words.
public struct WordPattern: Sendable {
  private let letters: [FoldedLetter]
  private let isPrefix: Bool
  /// Whether a tone is still to come, see ``SearchText/matches(query:word:isPrefix:)``.
  private let isUnfinished: Bool

  /// The pattern of a canonical word, which finds longer words too if `isPrefix`.
  public init(_ canonical: String, isPrefix: Bool) {
    var canonical = canonical
    letters = FoldedLetter.letters(of: canonical)
    self.isPrefix = isPrefix
    isUnfinished = isPrefix && canonical.withUTF8 { Syllable($0)?.isUnfinished ?? false }
  }

  /// Whether it finds the canonical `word`.
  public func matches(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { matches($0) }
  }

  /// Whether it finds a canonical word given as UTF-8.
  public func matches(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    matchesPlainly(word)
      ?? matches(FoldedLetter.letters(of: String(decoding: word, as: UTF8.self)))
  }

  /// The answer where Vietnamese letters alone decide, without memory; nil elsewhere.
  private func matchesPlainly(_ word: UnsafeBufferPointer<UInt8>) -> Bool? {
    var position = 0
    for letter in letters {
      guard position < word.count else { return false }
      let (scalar, length) = UTF8Bytes.scalar(in: word, at: position)
      guard let found = FoldedLetter(vietnamese: scalar) else { return nil }
      guard letter.base == found.base else { return false }
      if letter.isMarked, letter != found {
        if isPrefix && letter.shape == found.shape { return nil }
        return false
      }
      position += length
    }
    if position == word.count { return true }
    // A mark that could not be composed belongs to the letter before it.
    let isMarkNext = (0xCC...0xCF).contains(word[position])
    return isMarkNext ? nil : isPrefix
  }

  private func matches(_ word: [FoldedLetter]) -> Bool {
    guard isPrefix ? letters.count <= word.count : letters.count == word.count else {
      return false
    }
    for (index, letter) in letters.enumerated() {
      let found = word[index]
      guard letter.base == found.base else { return false }
      if !letter.isMarked || letter == found { continue }
      guard isPrefix, letter.shape == found.shape else { return false }
      if isUnfinished { continue }
      guard letter.tone != Tone.none, found.tone == Tone.none,
        FoldedLetter.tone(in: word, from: index) == letter.tone
      else { return false }
    }
    return true
  }
}

extension FoldedLetter {
  /// ASCII and the letters of Vietnamese; nil for any other scalar.
  fileprivate init?(vietnamese scalar: UInt32) {
    if let vowel = Vowel(scalar) {
      self.init(base: UInt32(vowel.plain), shape: UInt32(vowel.shape), tone: vowel.tone)
    } else if scalar < 0x80 {
      self.init(base: scalar, shape: 0, tone: Tone.none)
    } else if scalar == 0x111 {
      self.init(base: 0x64, shape: scalar, tone: Tone.none)
    } else {
      return nil
    }
  }

  /// The first tone on the vowels from `index` on, without a gap.
  fileprivate static func tone(in word: [FoldedLetter], from index: Int) -> UInt8 {
    word[index...].prefix { $0.isVowel }.first { $0.tone != Tone.none }?.tone ?? Tone.none
  }
}
