import Foundation

/// Vietnamese syllables in all shapes, each in the three ways of encoding its marks.
enum VietnameseSyllables {
  static let onsets = [
    "", "b", "ch", "đ", "gh", "h", "kh", "l", "ng", "nh", "ph", "qu", "s", "th", "tr", "v", "Đ",
    "X",
  ]
  /// Rhymes as what stands before the vowel that bears the tone, that vowel, and the rest.
  static let rhymes: [(String, String, String)] = [
    ("", "a", "nh"), ("", "ă", "ng"), ("", "â", "y"), ("", "e", "o"), ("", "ê", "ch"),
    ("", "i", "p"), ("", "o", "ng"), ("", "ô", "i"), ("", "ơ", "m"), ("", "u", "t"),
    ("", "ư", ""), ("", "y", ""), ("i", "ê", "u"), ("o", "a", ""), ("o", "ă", "n"),
    ("u", "â", "n"), ("u", "ô", "ng"), ("ư", "ơ", "ng"), ("uy", "ê", "t"), ("ư", "u", ""),
    ("", "Ư", "A"), ("", "Ê", "M"),
  ]
  static let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]

  /// With the vowel composed and its tone combining, as some keyboards write it.
  static let composedVowels: [String] = onsets.flatMap { onset in
    rhymes.flatMap { before, vowel, after in
      tones.map { onset + before + vowel + $0 + after }
    }
  }

  /// All syllables in all forms.
  static var all: [String] {
    composedVowels.flatMap {
      [
        $0, $0.precomposedStringWithCanonicalMapping, $0.decomposedStringWithCanonicalMapping,
      ]
    }
  }
}
