/// Cuts bytes into words.
///
/// Composed Latin letters, which Vietnamese text consists of, go through a table. The first scalar
/// that the table does not know sends the whole word to ``readAnyWord(from:)``.
struct WordScanner: ~Copyable {
  private let utf8: UnsafeBufferPointer<UInt8>
  private let table: UnsafeBufferPointer<UInt16>
  private var index = 0
  /// The canonical form of the word that was read last.
  private(set) var word = WordBuffer()

  /// A scanner at the beginning of `utf8`; `table` is ``LatinLetters/table``.
  init(utf8: UnsafeBufferPointer<UInt8>, table: UnsafeBufferPointer<UInt16>) {
    self.utf8 = utf8
    self.table = table
  }

  /// Reads the next word into ``word``; its range, nil after the last one.
  mutating func next() -> Range<Int>? {
    while index < utf8.count {
      let (entry, length) = entry(at: index)
      if entry == LatinLetters.separator {
        index += length
      } else if entry != LatinLetters.other {
        if let range = readLatinWord() { return range }
        if let range = readAnyWord() { return range }
      } else if let range = readAnyWord() {
        return range
      }
    }
    return nil
  }

  /// The table's entry for the scalar at `index`, and its length.
  @inline(__always)
  private func entry(at index: Int) -> (UInt16, Int) {
    let byte = utf8[index]
    if byte < 0x80 { return (table[Int(byte)], 1) }
    let left = utf8.count - index
    if byte & 0xF8 == 0xC0, byte > 0xC1, left > 1, utf8[index + 1] & 0xC0 == 0x80 {
      return (table[Int(byte & 0x07) << 6 | Int(utf8[index + 1] & 0x3F)], 2)
    }
    guard left > 2, utf8[index + 2] & 0xC0 == 0x80 else { return (LatinLetters.other, 1) }
    let second = utf8[index + 1]
    if byte == 0xE1, second & 0xFC == 0xB8 {
      let slot = 0x200 + Int(second & 0x03) << 6 | Int(utf8[index + 2] & 0x3F)
      return (table[slot], 3)
    }
    let isPunctuation = byte == 0xE2 && second == 0x80 && utf8[index + 2] > 0x8F
    return (isPunctuation ? LatinLetters.separator : LatinLetters.other, 3)
  }

  /// Reads a word of letters in the table; nil, and nothing consumed, when another one is in it.
  private mutating func readLatinWord() -> Range<Int>? {
    word.removeAll()
    var position = index
    var tones: UInt16 = 0
    var vowels = 0
    while position < utf8.count {
      let (entry, length) = entry(at: position)
      if entry == LatinLetters.separator { break }
      if entry == LatinLetters.other {
        guard endsWord(at: position) else { return nil }
        break
      }
      tones |= entry
      vowels += Int(entry >> 14 & 1)
      word.append(scalar: UInt32(entry & LatinLetters.letterMask))
      position += length
    }
    if tones & LatinLetters.toneBit != 0, vowels > 1, word.count <= 16 {
      TonePlacement.settle(&word)
    }
    defer { index = position }
    return index..<position
  }

  /// Whether a scalar outside the table lets the word before it end.
  private func endsWord(at position: Int) -> Bool {
    let (value, _) = UTF8Bytes.scalar(in: utf8, at: position)
    guard let scalar = Unicode.Scalar(value) else { return true }
    switch ScalarKind(scalar) {
    case .separator, .single, .silentPrefix: return true
    case .letter, .mark, .silentMark, .silent: return false
    }
  }

  /// Reads a word of any script, or skips one scalar that begins none.
  private mutating func readAnyWord() -> Range<Int>? {
    var reader = AnyWord()
    let start = index
    while index < utf8.count {
      let (value, length) = UTF8Bytes.scalar(in: utf8, at: index)
      guard let scalar = Unicode.Scalar(value), reader.take(scalar, length: length) else { break }
      index += length
    }
    if index == start { index += UTF8Bytes.scalar(in: utf8, at: index).1 }
    guard reader.isWord else { return nil }
    word.removeAll()
    for byte in reader.canonical.utf8 { word.append(byte) }
    TonePlacement.settle(&word)
    return start..<(start + reader.length)
  }
}
