extension LegacyVietnamese {
  /// Text of the VNI Windows fonts: most marked letters are a plain letter and a mark after it.
  ///
  /// A mark that stands behind no letter it could belong to means that the text is none of these.
  static func vniText(_ bytes: [UInt8]) -> String? {
    var text = String.UnicodeScalarView()
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if index + 1 < bytes.count, let pair = vniPairs[UInt16(byte) << 8 | UInt16(bytes[index + 1])]
      {
        text.append(pair)
        index += 2
        continue
      }
      if byte < 0x80 {
        text.append(Unicode.Scalar(byte))
      } else if let letter = vniLetters[byte] {
        text.append(letter)
      } else {
        let sign = Windows1252.scalar(byte)
        guard sign.value >= 0xA0, !sign.properties.isAlphabetic else { return nil }
        text.append(sign)
      }
      index += 1
    }
    return String(text)
  }

  /// Letters of one byte.
  private static let vniLetters: [UInt8: Unicode.Scalar] = {
    var letters: [UInt8: Unicode.Scalar] = [:]
    let pairs: [(String, String)] = [
      ("í", "í"), ("ì", "ì"), ("æ", "ỉ"), ("ó", "ĩ"), ("ò", "ị"), ("ô", "ơ"), ("ö", "ư"),
      ("î", "ỵ"), ("ñ", "đ"),
    ]
    for (place, letter) in pairs {
      guard let byte = place.unicodeScalars.first.flatMap(Windows1252.byte),
        let scalar = letter.unicodeScalars.first
      else { continue }
      letters[byte] = scalar
      letters[byte - 0x20] = upper(scalar)
    }
    return letters
  }()

  /// Letters of two bytes, the first in the upper half of the key.
  private static let vniPairs: [UInt16: Unicode.Scalar] = {
    let toned = "ùøûõï"
    let circumflexed = "âáàåãä"
    let rows: [(base: String, marks: String, letters: String)] = [
      ("a", toned, "áàảãạ"), ("a", circumflexed, "âấầẩẫậ"), ("a", "êéèúüë", "ăắằẳẵặ"),
      ("e", toned, "éèẻẽẹ"), ("e", circumflexed, "êếềểễệ"),
      ("o", toned, "óòỏõọ"), ("o", circumflexed, "ôốồổỗộ"), ("ô", toned, "ớờởỡợ"),
      ("u", toned, "úùủũụ"), ("ö", toned, "ứừửữự"), ("y", "ùøûõ", "ýỳỷỹ"),
    ]
    var pairs: [UInt16: Unicode.Scalar] = [:]
    for row in rows {
      guard let base = row.base.unicodeScalars.first.flatMap(Windows1252.byte) else { continue }
      for (mark, letter) in zip(row.marks.unicodeScalars, row.letters.unicodeScalars) {
        guard let mark = Windows1252.byte(mark) else { continue }
        let capital = UInt16(base - 0x20) << 8
        pairs[UInt16(base) << 8 | UInt16(mark)] = letter
        // A capital letter is written with either form of the mark.
        pairs[capital | UInt16(mark - 0x20)] = upper(letter)
        pairs[capital | UInt16(mark)] = upper(letter)
      }
    }
    return pairs
  }()

  private static func upper(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar
  }
}
