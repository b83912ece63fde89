/// Syllables as Vietnamese builds them: an initial, a rhyme, a tone.
enum Syllables {
  /// Initials, the frequent ones first.
  private static let initials = [
    "t", "th", "c", "đ", "h", "v", "l", "n", "m", "b", "ch", "nh", "ph", "tr", "kh", "s", "d", "ng",
    "g", "x", "qu", "r", "gi", "",
  ]

  /// Rhymes as the place of the tone (`*`) cuts them.
  private static let rhymes = [
    "a*", "a*i", "a*n", "a*ng", "a*nh", "a*o", "a*m", "a*y", "a*u", "â*n", "â*y", "â*u", "â*m",
    "â*ng", "ă*n", "ă*ng", "ă*m", "e*", "e*n", "e*o", "ê*", "ê*n", "ê*nh", "ê*u", "iê*n", "iê*u",
    "iê*m", "iê*ng", "i*", "i*n", "i*nh", "i*m", "i*a", "o*", "o*n", "o*ng", "o*i", "oa*n", "oa*ng",
    "oa*", "ô*", "ô*n", "ô*ng", "ô*i", "ơ*", "ơ*n", "ơ*i", "u*", "u*ng", "u*n", "u*i", "uô*n",
    "uô*ng", "uâ*n", "uyê*n", "ư*", "ư*ng", "ươ*ng", "ươ*n", "ươ*i", "ư*a", "u*a", "y*", "uy*",
  ]
  /// Rhymes that end in a stop: they take only two of the tones.
  private static let stopped = [
    "a*c", "a*t", "a*p", "a*ch", "ă*c", "ă*t", "â*t", "â*p", "e*t", "ê*t", "ê*ch", "iê*c", "iê*t",
    "i*ch", "i*t", "o*c", "o*t", "ô*c", "ô*t", "u*c", "u*t", "uô*c", "ươ*c", "ươ*t", "ư*c", "oa*t",
    "uyê*t", "uâ*t", "ơ*p", "ô*p", "a*n", "a*ng",
  ]
  private static let tones: [Unicode.Scalar?] = [
    nil, "\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}",
  ]

  /// All syllables in a fixed order that mixes them, composed (NFC).
  static let all: [String] = {
    var found: [String] = []
    var seen: Set<String> = []
    for initial in initials {
      for rhyme in rhymes {
        for tone in tones { add(initial, rhyme, tone, to: &found, &seen) }
      }
      for rhyme in stopped {
        for tone in [tones[2], tones[5]] { add(initial, rhyme, tone, to: &found, &seen) }
      }
    }
    var bits = RandomBits(seed: 7)
    for place in stride(from: found.count - 1, to: 0, by: -1) {
      found.swapAt(place, bits.below(place + 1))
    }
    return found
  }()

  private static func add(
    _ initial: String, _ rhyme: String, _ tone: Unicode.Scalar?, to found: inout [String],
    _ seen: inout Set<String>
  ) {
    guard let star = rhyme.firstIndex(of: "*") else { return }
    var vowel = String(rhyme[..<star])
    if let tone { vowel = Composed.adding(tone, to: vowel) }
    let text = initial + vowel + rhyme[rhyme.index(after: star)...]
    if seen.insert(text).inserted { found.append(text) }
  }
}

/// Vowels with tones as one character each.
private enum Composed {
  private static let table: [String: [String]] = [
    "a": ["à", "á", "ả", "ã", "ạ"], "ă": ["ằ", "ắ", "ẳ", "ẵ", "ặ"],
    "â": ["ầ", "ấ", "ẩ", "ẫ", "ậ"], "e": ["è", "é", "ẻ", "ẽ", "ẹ"],
    "ê": ["ề", "ế", "ể", "ễ", "ệ"], "i": ["ì", "í", "ỉ", "ĩ", "ị"],
    "o": ["ò", "ó", "ỏ", "õ", "ọ"], "ô": ["ồ", "ố", "ổ", "ỗ", "ộ"],
    "ơ": ["ờ", "ớ", "ở", "ỡ", "ợ"], "u": ["ù", "ú", "ủ", "ũ", "ụ"],
    "ư": ["ừ", "ứ", "ử", "ữ", "ự"], "y": ["ỳ", "ý", "ỷ", "ỹ", "ỵ"],
  ]
  private static let order: [Unicode.Scalar] = [
    "\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}",
  ]

  /// `letters` with the tone on the last of them.
  static func adding(_ tone: Unicode.Scalar, to letters: String) -> String {
    guard let last = letters.last, let toned = table[String(last)],
      let column = order.firstIndex(of: tone)
    else { return letters }
    return letters.dropLast() + toned[column]
  }
}
