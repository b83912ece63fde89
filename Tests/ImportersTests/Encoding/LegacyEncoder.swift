import Foundation

@testable import Importers

/// Writes Vietnamese in its old encodings, from tables of its own: letters beside the bytes, not
/// bytes beside the letters as the importer has them.
enum LegacyEncoder {
  static let encodings = ["TCVN3 (ABC)", "VNI", "VISCII", "windows-1258"]

  /// The bytes of `text`; nil where the encoding has no such letter.
  static func bytes(of text: String, in encoding: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for character in text.precomposedStringWithCanonicalMapping {
      if let ascii = character.asciiValue {
        bytes.append(ascii)
      } else if let letter = letter(character, in: encoding) {
        bytes += letter
      } else {
        return nil
      }
    }
    return bytes
  }

  private static func letter(_ letter: Character, in encoding: String) -> [UInt8]? {
    switch encoding {
    case "TCVN3 (ABC)": tcvn3[letter]
    case "VISCII": viscii[letter]
    case "VNI": vni(letter)
    default: windows1258(letter)
    }
  }

  private static func table(_ rows: [(UInt8, String)]) -> [Character: [UInt8]] {
    var table: [Character: [UInt8]] = [:]
    for (first, letters) in rows {
      for (offset, letter) in letters.enumerated() { table[letter] = [first + UInt8(offset)] }
    }
    return table
  }

  private static let tcvn3 = table([
    (0xA1, "ĂÂÊÔƠƯĐ"), (0xA8, "ăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặ"),
    (0xC7, "ầẩẫấậ"), (0xCC, "è"), (0xCE, "ẻẽéẹ"), (0xD2, "ềểễếệ"), (0xD7, "ìỉ"), (0xDC, "ĩíị"),
    (0xDF, "ò"), (0xE1, "ỏõóọ"), (0xE5, "ồổỗốộ"), (0xEA, "ờởỡớợ"), (0xEF, "ù"), (0xF1, "ủũúụ"),
    (0xF5, "ừửữứự"), (0xFA, "ỳỷỹýỵ"),
  ])

  private static let viscii = table([
    (0x80, "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"), (0x90, "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"), (0xA0, "Õắằặấầẩậẽẹếềểễệố"),
    (0xB0, "ồổỗỠƠộờởịỰỨỪỬơớƯ"), (0xC0, "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"), (0xD0, "ĐứÒÓÔạỷừửÙÚỹỵÝỡư"),
    (0xE0, "àáâãảăữẫèéêẻìíĩỉ"), (0xF0, "đựòóôõỏọụùúũủýợỮ"), (0x02, "Ẳ"), (0x05, "Ẵ"), (0x06, "Ẫ"),
    (0x14, "Ỷ"), (0x19, "Ỹ"), (0x1E, "Ỵ"),
  ])

  /// Parts of a letter: what it is without tone, and its tone as a combining mark.
  private static func parts(_ letter: Character) -> (base: Character, tone: Unicode.Scalar?) {
    var scalars = Array(String(letter).decomposedStringWithCanonicalMapping.unicodeScalars)
    let tones: Set<UInt32> = [0x300, 0x301, 0x303, 0x309, 0x323]
    let tone = scalars.first { tones.contains($0.value) }
    scalars.removeAll { tones.contains($0.value) }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return (Character(String(view).precomposedStringWithCanonicalMapping), tone)
  }

  private static func windows1258(_ letter: Character) -> [UInt8]? {
    let bases: [Character: UInt8] = [
      "Ă": 0xC3, "ă": 0xE3, "Đ": 0xD0, "đ": 0xF0, "Ơ": 0xD5, "ơ": 0xF5, "Ư": 0xDD, "ư": 0xFD,
      "Â": 0xC2, "â": 0xE2, "Ê": 0xCA, "ê": 0xEA, "Ô": 0xD4, "ô": 0xF4,
    ]
    let marks: [UInt32: UInt8] = [0x300: 0xCC, 0x301: 0xEC, 0x303: 0xDE, 0x309: 0xD2, 0x323: 0xF2]
    let (base, tone) = parts(letter)
    guard let byte = base.asciiValue ?? bases[base] else { return nil }
    return [byte] + (tone.flatMap { marks[$0.value] }.map { [$0] } ?? [])
  }

  private static func vni(_ letter: Character) -> [UInt8]? {
    let singles: [Character: UInt8] = [
      "í": 0xED, "ì": 0xEC, "ỉ": 0xE6, "ĩ": 0xF3, "ị": 0xF2, "ơ": 0xF4, "ư": 0xF6, "ỵ": 0xEE,
      "đ": 0xF1,
    ]
    let lower = Character(letter.lowercased())
    let shift: UInt8 = lower == letter ? 0 : 0x20
    if let single = singles[lower] { return [single - shift] }
    let (base, tone) = parts(lower)
    let plain: [UInt32?: UInt8] = [
      0x301: 0xF9, 0x300: 0xF8, 0x309: 0xFB, 0x303: 0xF5, 0x323: 0xEF,
    ]
    let hat: [UInt32?: UInt8] = [
      nil: 0xE2, 0x301: 0xE1, 0x300: 0xE0, 0x309: 0xE5, 0x303: 0xE3, 0x323: 0xE4,
    ]
    let bowl: [UInt32?: UInt8] = [
      nil: 0xEA, 0x301: 0xE9, 0x300: 0xE8, 0x309: 0xFA, 0x303: 0xFC, 0x323: 0xEB,
    ]
    let rows: [Character: (UInt8, [UInt32?: UInt8])] = [
      "a": (0x61, plain), "e": (0x65, plain), "o": (0x6F, plain), "u": (0x75, plain),
      "y": (0x79, plain), "ơ": (0xF4, plain), "ư": (0xF6, plain), "â": (0x61, hat),
      "ê": (0x65, hat), "ô": (0x6F, hat), "ă": (0x61, bowl),
    ]
    guard let (first, marks) = rows[base], let mark = marks[tone?.value] else { return nil }
    return [first - shift, mark - shift]
  }
}

/// Every syllable that Vietnamese spelling allows, by onset, rhyme and tone.
enum AllSyllables {
  private static let onsets = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "ph",
    "qu", "r", "s", "t", "th", "tr", "v", "x",
  ]
  /// Rhymes, the vowel that bears the tone before a bar.
  private static let rhymes = """
    a| a|i a|m a|n a|ng a|nh a|o a|u a|y ă|m ă|n ă|ng â|m â|n â|ng â|u â|y e| e|m e|n e|ng e|o
    ê| ê|n ê|nh ê|u i| i|a i|m i|n i|nh i|u iê|m iê|n iê|ng iê|u o| o|i o|m o|n o|ng oa| oa|i oa|n
    oa|ng oa|nh oa|y oă|n oe| oe|n ô| ô|i ô|m ô|n ô|ng ơ| ơ|i ơ|m ơ|n u| u|a u|i u|m u|n u|ng uâ|n
    uâ|y uê| uô|i uô|m uô|n uô|ng uy| uyê|n ư| ư|a ư|i ư|ng ư|u ươ|i ươ|m ươ|n ươ|ng ươ|u y| yê|n
    """.split { $0 == " " || $0 == "\n" }
  private static let stops = """
    a|c a|ch a|p a|t ă|c ă|p ă|t â|c â|p â|t e|c e|p e|t ê|ch ê|p ê|t i|ch i|p i|t iê|c iê|p iê|t
    o|c o|p o|t oa|c oa|ch oa|t oă|c oă|t ô|c ô|p ô|t ơ|p ơ|t u|c u|p u|t uâ|t uô|c uô|t uyê|t ư|c
    ư|t ươ|c ươ|p ươ|t
    """.split { $0 == " " || $0 == "\n" }

  /// All of them, in NFC and lower case.
  static let all: [String] = {
    let open = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    var all: [String] = []
    for (rhymes, tones) in [(rhymes, open), (stops, ["\u{301}", "\u{323}"])] {
      for onset in onsets {
        for rhyme in rhymes {
          if onset == "qu", "oôuươ".contains(rhyme.first ?? " ") { continue }
          let parts = rhyme.split(separator: "|", omittingEmptySubsequences: false)
          for tone in tones {
            all.append(
              (onset + parts[0] + tone + parts[1]).precomposedStringWithCanonicalMapping)
          }
        }
      }
    }
    // "ã" alone is no word, and a raised dot in TCVN3.
    return all.filter { $0 != "ã" }
  }()
}
