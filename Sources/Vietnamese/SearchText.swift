/// A word of a text as search knows it.
public struct SearchWord: Hashable, Sendable {
  /// The word in lower case, NFC, with the tone where the new style puts it (`hoà`, `thuỷ`).
  public let canonical: String
  /// Where it stands: UTF-8 offsets in the source text, whole grapheme clusters.
  public let range: Range<Int>

  /// The word `canonical`, found at `range`.
  public init(canonical: String, range: Range<Int>) {
    self.canonical = canonical
    self.range = range
  }
}

/// Words for search: cutting a text into them, folding and comparing them.
///
/// A word is a run of letters, digits and their marks; everything else separates. Han, kana, Thai,
/// Lao and Khmer are written without spaces: there each letter with its marks is a word.
public enum SearchText {
  /// The words of `text`, in order.
  public static func words(of text: String) -> [SearchWord] {
    var words: [SearchWord] = []
    var text = text
    text.withUTF8 { utf8 in
      forEachWord(in: utf8) { canonical, range in
        words.append(
          SearchWord(canonical: String(decoding: canonical, as: UTF8.self), range: range))
      }
    }
    return words
  }

  /// Calls `body` with each word of the bytes: its canonical form and its range.
  ///
  /// The buffer given to `body` is valid only inside it. Words of ASCII and composed Latin letters
  /// are read without making a `String`; bytes that are not UTF-8 separate words.
  public static func forEachWord(
    in utf8: UnsafeBufferPointer<UInt8>,
    _ body: (_ canonical: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) throws -> Void
  ) rethrows {
    try LatinLetters.table.withUnsafeBufferPointer { table in
      var scanner = WordScanner(utf8: utf8, table: table)
      while let range = scanner.next() {
        try body(scanner.word.bytes, range)
      }
    }
  }
}
