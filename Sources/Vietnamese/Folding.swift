@_spi(_Unicode) internal import Swift

extension SearchText {
  /// A canonical word without its marks: `đường` becomes `duong`.
  ///
  /// In other scripts é becomes e, ß ss, and Cyrillic and Greek lose their marks; where marks are
  /// what vowels are written with, as in Thai, they stay.
  public static func folded(_ canonical: String) -> String {
    if canonical.utf8.allSatisfy({ $0 < 0x80 }) { return canonical }
    var result = String.UnicodeScalarView()
    for letter in FoldedLetter.letters(of: canonical) {
      if let base = Unicode.Scalar(letter.base) { result.append(base) }
    }
    return String(result)
  }
}

/// A letter of a canonical word, taken apart.
struct FoldedLetter: Equatable {
  /// The letter without any mark.
  var base: UInt32
  /// What tells it from other letters with that base, 0 for nothing.
  var shape: UInt32
  /// The tone, ``Tone``.
  var tone: UInt8

  var isMarked: Bool { shape != 0 || tone != Tone.none }
  var isVowel: Bool { Vowel(base) != nil }

  /// The letters of a canonical word; one such as ß gives two.
  static func letters(of canonical: String) -> [FoldedLetter] {
    var letters: [FoldedLetter] = []
    letters.reserveCapacity(canonical.utf8.count)
    for scalar in canonical.unicodeScalars { append(scalar, to: &letters) }
    return letters
  }

  private static func append(_ scalar: Unicode.Scalar, to letters: inout [FoldedLetter]) {
    let value = scalar.value
    if let vowel = Vowel(value) {
      letters.append(
        FoldedLetter(base: UInt32(vowel.plain), shape: UInt32(vowel.shape), tone: vowel.tone))
    } else if value < 0x80 {
      letters.append(FoldedLetter(base: value, shape: 0, tone: Tone.none))
    } else if isDroppedMark(value) {
      guard let last = letters.indices.last else { return }
      // The dot of an İ that was made small: every i has one.
      if value == 0x307, letters[last].base == 0x69, !letters[last].isMarked { return }
      letters[last].shape = letters[last].shape &* 31 &+ value
    } else {
      let bases = bases(of: scalar)
      let shape = bases == [value] || isOtherForm(scalar) ? 0 : value
      for base in bases { letters.append(FoldedLetter(base: base, shape: shape, tone: Tone.none)) }
    }
  }

  /// Combining Latin marks, Hebrew points and Arabic vowel signs.
  private static func isDroppedMark(_ value: UInt32) -> Bool {
    switch value {
    case 0x300...0x36F, 0x483...0x487, 0x591...0x5BD, 0x5BF...0x5C7, 0x610...0x61A, 0x640,
      0x64B...0x65F, 0x670:
      true
    default: false
    }
  }

  /// Whether the letter is no marked one but a form that another letter takes: in capitals ß is SS
  /// and ı is I, ς ends words, ligatures and wide letters come from typesetting.
  private static func isOtherForm(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "ß", "ı", "ς", "ſ", "ﬀ"..."ﬆ", "０"..."ｚ": true
    default: false
    }
  }

  /// The plain letters below a marked one; the letter itself when it has no marks.
  private static func bases(of scalar: Unicode.Scalar) -> [UInt32] {
    let value = scalar.value
    if let known = special[value] { return known.unicodeScalars.map(\.value) }
    let isAlphabetic = value < 0x530 || (0x1E00...0x1FFF).contains(value)
    guard isAlphabetic, let base = String(scalar)._nfd.first(where: { _ in true }) else {
      return (0xFF10...0xFF5A).contains(value) ? [value - 0xFEE0] : [value]
    }
    return [base.value]
  }

  /// Letters whose marks Unicode does not take off.
  private static let special: [UInt32: String] = [
    "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "ħ": "h", "ŧ": "t",
    "ı": "i", "þ": "th", "ŋ": "n", "ς": "σ", "ǿ": "o", "ǽ": "ae", "ƒ": "f",
    "ſ": "s", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
    "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8",
    "⁹": "9", "₀": "0", "₁": "1", "₂": "2", "₃": "3", "₄": "4", "₅": "5", "₆": "6", "₇": "7",
    "₈": "8", "₉": "9",
  ].reduce(into: [:]) { table, pair in
    if let scalar = pair.key.unicodeScalars.first { table[scalar.value] = pair.value }
  }
}
