/// Where the tone stands in a written syllable.
///
/// Texts disagree (`hòa` and `hoà`, `thủy` and `thuỷ`) and err (`qúy`, `vịêt`); for search every
/// syllable is brought to the new style, in which `hoà` is the beginning of `hoàng`.
enum TonePlacement {
  /// Moves the tone of the canonical bytes in `word` to its place, if they are a syllable.
  static func settle(_ word: inout WordBuffer) {
    guard var syllable = Syllable(word.bytes), let from = syllable.tonedIndex,
      let to = syllable.placeOfTone, to != from
    else { return }
    syllable.moveTone(from: from, to: to)
    word.removeAll()
    for index in 0..<syllable.count { word.append(scalar: syllable.scalar(at: index)) }
  }
}

/// The letters of a word that may be a Vietnamese syllable.
struct Syllable {
  private(set) var count = 0
  /// ASCII letters as they are, vowels as ``vowelBit`` and their code, đ as ``stroke``.
  // No `InlineArray`: Swift 6.3 optimizes what is written into one away here.
  private var letters = SIMD8<UInt8>(repeating: 0)

  private static let vowelBit: UInt8 = 0x80
  private static let stroke: UInt8 = 0xFF

  /// Reads canonical UTF-8; nil when a letter is not Vietnamese or there are more than eight.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      guard count < 8 else { return nil }
      let (scalar, length) = UTF8Bytes.scalar(in: bytes, at: index)
      if let vowel = Vowel(scalar) {
        letters[count] = Syllable.vowelBit | vowel.code
      } else if scalar < 0x80 {
        letters[count] = UInt8(truncatingIfNeeded: scalar)
      } else if scalar == 0x111 {
        letters[count] = Syllable.stroke
      } else {
        return nil
      }
      count += 1
      index += length
    }
  }

  private func vowel(at index: Int) -> Vowel? {
    let letter = letters[index]
    guard letter >= Syllable.vowelBit, letter != Syllable.stroke else { return nil }
    return Vowel(code: letter & ~Syllable.vowelBit)
  }

  func scalar(at index: Int) -> UInt32 {
    if letters[index] == Syllable.stroke { return 0x111 }
    return vowel(at: index)?.scalar ?? UInt32(letters[index])
  }

  /// The letter with a tone, nil when there is none or more than one.
  var tonedIndex: Int? {
    var found: Int?
    for index in 0..<count where vowel(at: index).map({ $0.tone != Tone.none }) ?? false {
      if found != nil { return nil }
      found = index
    }
    return found
  }

  /// The letter on which the new style puts a tone, nil when this is no syllable.
  var placeOfTone: Int? {
    guard let start = startOfNucleus else { return nil }
    var end = start
    var shaped: Int?
    while end < count, let vowel = vowel(at: end) {
      if vowel.shape != 0 { shaped = end }
      end += 1
    }
    guard hasFinal(from: end), end - start <= 3 else { return nil }
    if let shaped { return shaped }
    switch end - start {
    case 1: return start
    case 2: return end < count || isRising(at: start) ? start + 1 : start
    default: return start + 1
    }
  }

  /// The first vowel after the initial, which `qu` and `gi` are too.
  private var startOfNucleus: Int? {
    var start = 0
    while start < count, vowel(at: start) == nil { start += 1 }
    guard start < count, start <= 3 else { return nil }
    guard start == 1, count > 2, vowel(at: 2) != nil else { return start }
    let second = vowel(at: 1)?.plain
    let isPair =
      letters[0] == UInt8(ascii: "q") && second == UInt8(ascii: "u")
      || letters[0] == UInt8(ascii: "g") && second == UInt8(ascii: "i")
    return isPair ? 2 : 1
  }

  /// Whether the letters from `index` on end a syllable: nothing, c, ch, m, n, ng, nh, p or t.
  private func hasFinal(from index: Int) -> Bool {
    switch count - index {
    case 0: return true
    case 1: return "cmnpt".utf8.contains(letters[index])
    case 2:
      let (first, second) = (letters[index], letters[index + 1])
      return first == UInt8(ascii: "n") && (second == UInt8(ascii: "g") || second == hLetter)
        || first == UInt8(ascii: "c") && second == hLetter
    default: return false
    }
  }

  private var hLetter: UInt8 { UInt8(ascii: "h") }

  /// Whether an open pair is oa, oe or uy: the second vowel is the main one.
  private func isRising(at index: Int) -> Bool {
    switch (vowel(at: index)?.plain, vowel(at: index + 1)?.plain) {
    case (UInt8(ascii: "o"), UInt8(ascii: "a")), (UInt8(ascii: "o"), UInt8(ascii: "e")),
      (UInt8(ascii: "u"), UInt8(ascii: "y")):
      true
    default: false
    }
  }

  /// Whether no Vietnamese word is written like this: a tone or a letter is still to come.
  ///
  /// A syllable that ends in c, ch, p or t always has a tone; ă, â, iê, uô, ươ and their like always
  /// have a letter after them.
  var isUnfinished: Bool {
    guard tonedIndex == nil, placeOfTone != nil, let last = vowel(at: count - 1) else {
      return tonedIndex == nil && placeOfTone != nil && endsInStop
    }
    let before = count > 1 ? vowel(at: count - 2)?.plain : nil
    switch (last.plain, last.shape) {
    case (UInt8(ascii: "a"), 1), (UInt8(ascii: "a"), 2): return true
    case (UInt8(ascii: "e"), 2): return before == UInt8(ascii: "i") || before == UInt8(ascii: "y")
    case (UInt8(ascii: "o"), 2): return before == UInt8(ascii: "u")
    case (UInt8(ascii: "o"), 3): return before == UInt8(ascii: "u") && isShaped(at: count - 2)
    default: return false
    }
  }

  private func isShaped(at index: Int) -> Bool { vowel(at: index).map { $0.shape != 0 } ?? false }

  private var endsInStop: Bool {
    let last = letters[count - 1]
    let isAfterC = count > 1 && letters[count - 2] == UInt8(ascii: "c")
    return "cpt".utf8.contains(last) || last == hLetter && isAfterC
  }

  mutating func moveTone(from: Int, to: Int) {
    guard let source = vowel(at: from), let target = vowel(at: to) else { return }
    letters[from] = Syllable.vowelBit | source.with(tone: Tone.none).code
    letters[to] = Syllable.vowelBit | target.with(tone: source.tone).code
  }
}
