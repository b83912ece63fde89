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
    return WordPattern(query, isPrefix: isPrefix).matches(word)
  }
}
