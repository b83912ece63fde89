/// Words as numbers, to compare texts without their marks.
public enum FoldedWords {
  /// Calls `each` with a number for every word of a canonical text, the same for words that differ
  /// only in their marks, and with whether the word has a digit.
  ///
  /// Canonical text is what ``SearchText`` makes: words in lower case with one blank between them.
  public static func forEach(
    in canonical: String, _ each: (_ word: UInt64, _ isNumber: Bool) -> Void
  ) {
    var text = canonical
    text.withUTF8 { bytes in
      plain.withUnsafeBufferPointer { plain in
        var word = start
        var isNumber = false
        var index = 0
        while index < bytes.count {
          let byte = bytes[index]
          if byte == 0x20 {
            if word != start { each(closed(word), isNumber) }
            (word, isNumber) = (start, false)
            index += 1
            continue
          }
          let (letter, length) = letter(in: bytes, at: index, plain)
          index += length
          word = (word ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
          if (0x30...0x39).contains(byte) { isNumber = true }
        }
        if word != start { each(closed(word), isNumber) }
      }
    }
  }

  /// The letter below the marks of the one at `index`, and how many bytes that has.
  @inline(__always)
  private static func letter(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ plain: UnsafeBufferPointer<UInt16>
  ) -> (letter: UInt32, length: Int) {
    let byte = UInt32(bytes[index])
    if byte < 0x80 { return (byte, 1) }
    let (scalar, length) = UTF8Bytes.scalar(in: bytes, at: index)
    return (Vowel.slot(of: scalar).map { UInt32(plain[$0]) } ?? scalar, length)
  }

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The letters below the marks, by ``Vowel/slot(of:)``.
  private static let plain: [UInt16] = (0..<0x300).map { slot in
    let scalar = UInt32(slot < 0x200 ? slot : slot - 0x200 + 0x1E00)
    if scalar < 0x80 { return UInt16(scalar) }
    if let vowel = Vowel(scalar) { return UInt16(vowel.plain) }
    return scalar == 0x111 ? 0x64 : UInt16(scalar)
  }

  /// Spreads the bits, so that any of them can choose a place in a table.
  static func closed(_ hash: UInt64) -> UInt64 {
    var hash = hash
    hash ^= hash >> 33
    hash = hash &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 33
    hash = hash &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ hash >> 33
  }
}
