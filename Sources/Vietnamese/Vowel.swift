/// The tone of a syllable, in the order of the columns of ``Vowel``'s table.
enum Tone {
  static let none: UInt8 = 0
  static let count: UInt8 = 6
}

/// A Vietnamese vowel letter with its tone, in one byte: twelve letters by six tones.
struct Vowel: Equatable {
  /// Row times six plus column of the table.
  let code: UInt8

  /// The letters without tone, each beside its ASCII letter and its mark of shape.
  static let letters: [(plain: UInt8, shape: UInt8)] = [
    (0x61, 0), (0x61, 1), (0x61, 2), (0x65, 0), (0x65, 2), (0x69, 0),
    (0x6F, 0), (0x6F, 2), (0x6F, 3), (0x75, 0), (0x75, 3), (0x79, 0),
  ]

  /// Rows are the letters, columns: no tone, huyền, hỏi, ngã, sắc, nặng.
  static let scalars: [UInt16] = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
    "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
  ].flatMap { row in row.unicodeScalars.map { UInt16($0.value) } }

  static let noCode: UInt8 = 0xFF

  /// Codes by ``slot(of:)``.
  static let codes: [UInt8] = {
    var codes = [UInt8](repeating: noCode, count: 0x300)
    for (code, scalar) in scalars.enumerated() {
      if let slot = slot(of: UInt32(scalar)) { codes[slot] = UInt8(code) }
    }
    return codes
  }()

  /// The place of a scalar in the tables: U+0000–01FF and U+1E00–1EFF have one.
  @inline(__always)
  static func slot(of scalar: UInt32) -> Int? {
    if scalar < 0x200 { return Int(scalar) }
    return scalar &- 0x1E00 < 0x100 ? Int(scalar &- 0x1E00 &+ 0x200) : nil
  }

  /// The lower-case vowel with this scalar value, or nil when it is none.
  init?(_ scalar: UInt32) {
    guard let slot = Vowel.slot(of: scalar), Vowel.codes[slot] != Vowel.noCode else { return nil }
    code = Vowel.codes[slot]
  }

  init(code: UInt8) { self.code = code }

  var tone: UInt8 { code % Tone.count }
  var scalar: UInt32 { UInt32(Vowel.scalars[Int(code)]) }
  /// The ASCII letter below the marks.
  var plain: UInt8 { Vowel.letters[Int(code / Tone.count)].plain }
  /// The mark that makes it another letter: 0 none, 1 breve, 2 circumflex, 3 horn.
  var shape: UInt8 { Vowel.letters[Int(code / Tone.count)].shape }

  func with(tone: UInt8) -> Vowel { Vowel(code: code - self.tone + tone) }

  /// The same vowel and tone under a further mark of shape, nil when there is no such letter.
  func with(shape: UInt8) -> Vowel? {
    let row = Vowel.letters.firstIndex { $0.plain == plain && $0.shape == shape }
    return row.map { Vowel(code: UInt8($0) * Tone.count + tone) }
  }
}
