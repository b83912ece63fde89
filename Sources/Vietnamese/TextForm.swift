@_spi(_Unicode) internal import Swift

/// The normal form in which text is kept and compared.
public enum TextForm {
  /// `text` in NFC, with Vietnamese marks composed in whatever order they were typed.
  ///
  /// Besides NFD this covers a composed vowel with a combining tone and a tone written before the
  /// mark of the letter (`é` and a circumflex), which Unicode's own NFC leaves in two pieces.
  /// Text that is already normal is returned as it is.
  public static func nfc(_ text: String) -> String {
    var text = text
    let isNormal = text.withUTF8 { isSurelyNormal($0) }
    return isNormal ? text : composed(text)
  }

  private static func composed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var last: Vowel?
    for scalar in text._nfc {
      if let vowel = last, let shape = shape(of: scalar), vowel.shape == 0, vowel.tone != 0,
        let whole = vowel.with(shape: shape), let letter = Unicode.Scalar(whole.scalar)
      {
        let wasUpper = result.last.map { Vowel($0.value) == nil } ?? false
        result.removeLast()
        result.append(wasUpper ? upper(letter) : letter)
        last = nil
      } else {
        result.append(scalar)
        last = Vowel(lower(scalar).value)
      }
    }
    return String(result)
  }

  /// The shape that a combining mark gives to a vowel.
  private static func shape(of mark: Unicode.Scalar) -> UInt8? {
    switch mark.value {
    case 0x306: 1
    case 0x302: 2
    case 0x31B: 3
    default: nil
    }
  }

  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard Vowel.slot(of: scalar.value) != nil else { return scalar }
    return scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }

  private static func upper(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar
  }

  /// Whether nothing in the bytes can change under normalisation, by their lead bytes alone.
  ///
  /// Says yes to Latin with Vietnamese, common punctuation, basic Cyrillic, ideographs and emoji.
  static func isSurelyNormal(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      let next = index + 1 < utf8.count ? utf8[index + 1] : 0
      switch byte {
      case 0xC2...0xCB, 0xD0, 0xD1: index += 2
      case 0xE1 where (0xB8...0xBB).contains(next): index += 3
      case 0xE2 where next == 0x80 && index + 2 < utf8.count && utf8[index + 2] > 0x81: index += 3
      case 0xE4...0xE9: index += 3
      case 0xF0 where next == 0x9F: index += 4
      default: return false
      }
    }
    return true
  }
}
