/// Knows where words of a language may be divided; somebody else has the patterns.
public struct Hyphenator: Sendable {
  private let divisions: @Sendable (_ word: String, _ language: String) -> [Int]

  /// A hyphenator that asks `divisions` for the letters before which a word may be divided, counted
  /// in Unicode scalars from 0.
  public init(_ divisions: @escaping @Sendable (_ word: String, _ language: String) -> [Int]) {
    self.divisions = divisions
  }

  /// No word that is shorter is divided; the longest syllable of Vietnamese, however written, has
  /// seven letters, so that none of them ever is.
  static let shortest = 8

  /// The Unicode scalars of `content` before which a hyphen may end a line, in order.
  ///
  /// Code, links and document numbers stay whole.
  func places(in content: StyledText, language: String) -> [Int] {
    var places: [Int] = []
    var word = String.UnicodeScalarView()
    var start = 0
    let whole = content.spans.filter { $0.isUnbreakable || $0.role != nil }.map(\.range)
    func finish(at end: Int) {
      defer { word = String.UnicodeScalarView() }
      guard end - start >= Self.shortest, word.allSatisfy(Self.isDivisible) else { return }
      for letter in divisions(String(word), language) where letter > 1 && letter < end - start - 1 {
        if !whole.contains(where: { $0.contains(start + letter) }) { places.append(start + letter) }
      }
    }
    for (index, scalar) in content.text.unicodeScalars.enumerated() {
      if scalar.properties.isAlphabetic {
        if word.isEmpty { start = index }
        word.append(scalar)
      } else if !word.isEmpty {
        finish(at: index)
      }
    }
    if !word.isEmpty { finish(at: content.length) }
    return places
  }

  /// Letters that Vietnamese alone has keep a word whole.
  private static func isDivisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x110, 0x111, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x1EA0...0x1EFF: false
    default: true
    }
  }
}

/// The hyphenator and the language of a text, or neither.
struct Hyphenation: Hashable, Sendable {
  /// The BCP 47 tag of the text's language.
  let language: String
  /// Who divides the words.
  let hyphenator: Hyphenator

  /// There is one hyphenator in a reader, so the language tells hyphenations apart.
  static func == (left: Hyphenation, right: Hyphenation) -> Bool {
    left.language == right.language
  }

  /// By the language.
  func hash(into hasher: inout Hasher) { hasher.combine(language) }
}
