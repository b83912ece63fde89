import Foundation

/// The syllables of Vietnamese, and many that it could have, each in the three ways of encoding its marks.
enum VietnameseSyllables {
  static let onsets = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
    "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x", "Đ", "Ngh",
  ]
  /// All that may follow an onset, without tones.
  static let rhymes =
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
    o oc oi om on ong oong ooc op ot oa oac oach oai oam oan oang oanh oao oap oat oay
    oăc oăm oăn oăng oăt oe oem oen oeo oet oeng
    ô ôc ôi ôm ôn ông ôông ôp ôt ơ ơi ơm ơn ơp ơt ơng
    u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt uơ uê uêch uênh uân uâng uât uây
    uy uya uych uyn uynh uyp uyt uyu uyên uyêt
    ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
    y yêm yên yêng yêt yêu ynh yt ych ƯA ÊM
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
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
