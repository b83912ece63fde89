import Foundation

@testable import Vietnamese

/// The syllables of Vietnamese, and many that it could have, each in the three ways of encoding its marks.
enum VietnameseSyllables {
  static let onsets = SyllableTable.onsets.sorted() + ["Đ", "Ngh"]
  /// All that may follow an onset, without tones.
  static let rhymes = SyllableTable.rhymes.sorted() + ["ƯA", "ÊM"]
  static let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]

  /// With the vowels composed and the tone combining, as some keyboards write it.
  static let composedVowels: [String] = onsets.flatMap { onset in
    rhymes.flatMap { rhyme in tones.map { onset + toned(rhyme, $0) } }
  }

  /// The rhyme with a tone on the vowel that bears it.
  private static func toned(_ rhyme: String, _ tone: String) -> String {
    let letters = Array(rhyme)
    let vowels = letters.indices.filter { "aăâeêioôơuưyƯAÊ".contains(letters[$0]) }
    let shaped = vowels.last { "ăâêôơưƯÊ".contains(letters[$0]) }
    let isClosed = vowels.last != letters.indices.last
    let plain = isClosed || vowels.count == 1 ? vowels.last : vowels.dropLast().last
    let place = shaped ?? plain ?? 0
    return String(letters[...place]) + tone + String(letters[(place + 1)...])
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
