/// What one terminal cell (or two, for a wide character) can hold.
///
/// This is the one place where untrusted text becomes something that a terminal may see:
/// ``glyphs(of:)`` for cells, ``safe(_:)`` and ``safeLines(_:)`` for output. All treat each Unicode
/// scalar alike: kept, replaced by a visible mark, or left out.
public struct Glyph: Hashable, Sendable {
  /// A spacing scalar with its combining ones (at most ``combiningLimit``).
  let scalars: GlyphText
  /// Columns: 1 or 2.
  public let width: Int

  /// A blank.
  public static let blank = Glyph(checked: GlyphText(" "), width: 1)
  /// How many combining scalars a cell keeps; ncurses holds no more.
  public static let combiningLimit = 4

  /// A glyph of text that has gone through ``GlyphScanner``.
  init(checked scalars: GlyphText, width: Int) {
    self.scalars = scalars
    self.width = width
  }

  /// The scalars as text.
  public var text: String { scalars.string }

  /// The glyphs of `text` in order.
  public static func glyphs(of text: String) -> [Glyph] {
    Array(GlyphScanner(text))
  }

  /// Columns that `text` takes in a terminal.
  public static func width(of text: String) -> Int {
    simpleLength(of: text) ?? GlyphScanner(text).reduce(0) { $0 + $1.width }
  }

  /// Columns that one grapheme cluster takes; the sum over a text is the text's width.
  public static func width(of character: Character) -> Int {
    character.isASCII
      ? 1 : GlyphScanner(String(character)).reduce(0) { $0 + $1.width }
  }

  /// `text` for one line of output: what is dangerous is replaced or left out.
  ///
  /// Tabs and line breaks become blanks. Emoji keep their joiners and selectors.
  public static func safe(_ text: String) -> String {
    if plainLength(of: text) != nil { return text }
    var result = ""
    for glyph in GlyphScanner(text, keepsJoiners: true) { result += glyph.text }
    return result
  }

  /// `text` for several lines of output: as ``safe(_:)``, but line breaks and tabs stay.
  ///
  /// CR LF and CR alone come out as LF.
  public static func safeLines(_ text: String) -> String {
    if plainLength(of: text) != nil { return text }
    let lines = text.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n" || $0 == "\r"
    }
    return lines.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { safe(String($0)) }
        .joined(separator: "\t")
    }.joined(separator: "\n")
  }

  /// `text` cut to `limit` columns, ending in `…` when something was cut off.
  ///
  /// Whole grapheme clusters only. What is dangerous in `text` is still in the result.
  public static func shortened(_ text: String, to limit: Int) -> String {
    if text.utf8.count <= limit { return text }
    guard limit > 0 else { return "" }
    if let shortened = shortenedSimple(text, to: limit) { return shortened }
    var columns = 0
    var end = text.startIndex
    for index in text.indices {
      let width = width(of: text[index])
      if columns + width > limit { return text[..<end] + "…" }
      columns += width
      if columns < limit { end = text.index(after: index) }
    }
    return text
  }

  /// The same for a text whose scalars are letters of one column each, nil for any other: these need
  /// no look at clusters.
  private static func shortenedSimple(_ text: String, to limit: Int) -> String? {
    let scalars = text.unicodeScalars
    var columns = 0
    var end = scalars.startIndex
    var place = scalars.startIndex
    while place < scalars.endIndex {
      guard SimpleLetters.isSimple(scalars[place].value) else { return nil }
      if columns == limit { return String(scalars[..<end]) + "…" }
      columns += 1
      scalars.formIndex(after: &place)
      if columns < limit { end = place }
    }
    return text
  }

  /// The number of columns of a text of printable ASCII, nil for any other.
  private static func plainLength(of text: String) -> Int? {
    let utf8 = text.utf8
    return utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? utf8.count : nil
  }

  /// The number of columns of a text of ``SimpleLetters`` alone, nil for any other.
  private static func simpleLength(of text: String) -> Int? {
    let length = text.utf8.withContiguousStorageIfAvailable { bytes in
      var letters = SimpleLetters(bytes)
      var columns = 0
      while letters.next() != nil { columns += 1 }
      return letters.place == bytes.count ? columns : nil
    }
    return length ?? nil
  }
}
