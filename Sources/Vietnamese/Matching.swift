extension SearchText {
  /// Whether the canonical `query` finds the canonical `word`, or its beginning if `isPrefix`.
  ///
  /// Letter by letter: one without marks finds any marks, one with marks only itself. So `duong`
  /// finds đường and dương, `đuong` finds đường and đương, `đương` does not find đường.
  ///
  /// A prefix is a word that is still being typed, so two things are forgiven there. A tone may
  /// stand on an earlier vowel of its group (`hò` on the way to hoà). And a syllable that cannot
  /// be whole without a tone or a further letter finds any tone (`viê` and `viêt` on the way to
  /// việt); one that can, such as `quân`, means what it says and does not find quận.
  public static func matches(query: String, word: String, isPrefix: Bool) -> Bool {
    let queryBytes = query.utf8
    let wordBytes = word.utf8
    if let first = queryBytes.first, let other = wordBytes.first, first < 0x80, other < 0x80,
      first != other
    {
      return false
    }
    if queryBytes.elementsEqual(wordBytes) { return true }
    var query = query
    let isUnfinished = isPrefix && query.withUTF8 { Syllable($0)?.isUnfinished ?? false }
    return matches(
      FoldedLetter.letters(of: query), FoldedLetter.letters(of: word), isPrefix: isPrefix,
      isUnfinished: isUnfinished)
  }

  private static func matches(
    _ query: [FoldedLetter], _ word: [FoldedLetter], isPrefix: Bool, isUnfinished: Bool
  ) -> Bool {
    guard isPrefix ? query.count <= word.count : query.count == word.count else { return false }
    for (index, letter) in query.enumerated() {
      let found = word[index]
      guard letter.base == found.base else { return false }
      if !letter.isMarked || letter == found { continue }
      guard isPrefix, letter.shape == found.shape else { return false }
      if isUnfinished { continue }
      guard letter.tone != Tone.none, found.tone == Tone.none,
        followingTone(in: word, from: index) == letter.tone
      else {
        return false
      }
    }
    return true
  }

  /// The first tone on the vowels from `index` on, without a gap.
  private static func followingTone(in word: [FoldedLetter], from index: Int) -> UInt8 {
    word[index...].prefix { $0.isVowel }.first { $0.tone != Tone.none }?.tone ?? Tone.none
  }
}
