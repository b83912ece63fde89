extension SearchText {
  /// The other spelling of a canonical word that is written with i or y at will: `kĩ` for `kỹ`,
  /// `lí` for `lý`, `quí` for `quý`; nil for a word that has only one.
  ///
  /// Those are i and y at the end after h, k, l, m, s, t or v, and anywhere after qu. Elsewhere, as
  /// in `tai` and `tay`, they are different sounds.
  public static func otherSpelling(of canonical: String) -> String? {
    var scalars = Array(canonical.unicodeScalars)
    let plain = scalars.map { Vowel($0.value)?.plain ?? UInt8(truncatingIfNeeded: $0.value) }
    guard scalars.allSatisfy({ $0.value < 0x80 || Vowel($0.value) != nil }),
      let place = placeOfI(plain), let vowel = Vowel(scalars[place].value), vowel.shape == 0,
      let other = vowel.swappedI.flatMap({ Unicode.Scalar($0.scalar) })
    else { return nil }
    scalars[place] = other
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Where the i or y stands that may be the other one.
  private static func placeOfI(_ plain: [UInt8]) -> Int? {
    let (i, y) = (UInt8(ascii: "i"), UInt8(ascii: "y"))
    if plain.count >= 3, plain.starts(with: "qu".utf8), plain[2] == i || plain[2] == y { return 2 }
    guard plain.count == 2, plain[1] == i || plain[1] == y, "hklmstv".utf8.contains(plain[0])
    else { return nil }
    return 1
  }
}

extension Vowel {
  /// i for y and y for i, under the same tone.
  fileprivate var swappedI: Vowel? {
    let (i, y) = (UInt8(ascii: "i"), UInt8(ascii: "y"))
    guard plain == i || plain == y else { return nil }
    let row = Vowel.letters.firstIndex { $0.plain == (plain == i ? y : i) }
    return row.map { Vowel(code: UInt8($0) * Tone.count + tone) }
  }
}
