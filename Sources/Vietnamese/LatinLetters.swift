/// Letters that the scanner lower-cases by table: ASCII, U+0080–01FF and U+1E00–1EFF.
enum LatinLetters {
  /// Ends a word.
  static let separator: UInt16 = 0
  /// Needs the reader of all scripts.
  static let other: UInt16 = 0xFFFF
  /// Set beside the lower-case letter when that is a vowel whose tone may be misplaced.
  ///
  /// On ă, â, ê, ô and ơ a tone is always in its place: they are the main vowel of any syllable.
  static let toneBit: UInt16 = 0x8000
  /// Set beside the lower-case letter when that is a vowel.
  static let vowelBit: UInt16 = 0x4000
  /// The bits of the letter itself.
  static let letterMask: UInt16 = 0x1FFF

  /// Entries by ``Vowel/slot(of:)``.
  static let table: [UInt16] = (0..<0x300).map { slot in
    let value = UInt32(slot < 0x200 ? slot : slot - 0x200 + 0x1E00)
    return Unicode.Scalar(value).map(entry) ?? other
  }

  /// The lower-case letter, nil when the table does not know it.
  static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard let slot = Vowel.slot(of: scalar.value) else { return nil }
    let entry = table[slot]
    guard entry != separator, entry != other else { return nil }
    return Unicode.Scalar(entry & letterMask)
  }

  private static func entry(_ scalar: Unicode.Scalar) -> UInt16 {
    switch ScalarKind(scalar) {
    case .separator: return separator
    case .letter: break
    default: return other
    }
    let mapped = scalar.properties.lowercaseMapping.unicodeScalars
    guard let lower = mapped.first, mapped.count == 1, lower.value <= 0x1EFF else { return other }
    let letter = UInt16(lower.value)
    guard let vowel = Vowel(lower.value) else { return letter }
    let isMain = vowel.shape != 0 && vowel.plain != UInt8(ascii: "u")
    return letter | vowelBit | (vowel.tone == Tone.none || isMain ? 0 : toneBit)
  }
}
