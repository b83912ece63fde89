/// The encodings that Vietnamese was written in before Unicode, and that hide in pages which call
/// themselves UTF-8 or windows-1252.
///
/// Tables: TCVN 5712:1993 VN3 (the "ABC" fonts), RFC 1456 (VISCII), the code table of the VNI
/// Windows fonts, and Microsoft's code page 1258.
enum LegacyVietnamese: String, CaseIterable {
  case tcvn3 = "TCVN3 (ABC)"
  case vni = "VNI"
  case viscii = "VISCII"
  case windows1258 = "windows-1258"

  /// The text that bytes, of which ``bytes`` are the places in windows-1252, stand for.
  ///
  /// Nil when a byte means nothing in this encoding, so that the whole text does not map.
  func text(of bytes: [UInt8]) -> String? {
    switch self {
    case .tcvn3: Self.mapped(bytes, Self.tcvn3Table, keepsSigns: true).map(Self.withCapitals)
    case .viscii: Self.mapped(bytes, Self.visciiTable, keepsSigns: false)
    case .windows1258: Self.mapped(bytes, Self.windows1258Table, keepsSigns: true)
    case .vni: Self.vniText(bytes)
    }
  }

  /// Letters by byte, from 0x00 on; nil where the encoding has none.
  private typealias Table = [Unicode.Scalar?]

  private static func table(from first: Int, _ letters: String, _ more: [Int: Unicode.Scalar] = [:])
    -> Table
  {
    var table = Table(repeating: nil, count: 256)
    for byte in 0..<0x80 { table[byte] = Unicode.Scalar(UInt8(byte)) }
    for (offset, scalar) in letters.unicodeScalars.enumerated() where scalar != "·" {
      table[first + offset] = scalar
    }
    for (byte, scalar) in more { table[byte] = scalar }
    return table
  }

  private static let tcvn3Table = table(
    from: 0xA1,
    "ĂÂÊÔƠƯĐăâêôơưđ······àảãáạ·ằẳẵắ·······ặầẩẫấậè·ẻẽéẹềểễếệìỉ···ĩíịò·ỏõóọồổỗốộờởỡớợù·ủũúụừửữứựỳỷỹýỵ"
  )

  private static let visciiTable = table(
    from: 0x80,
    "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ",
    [0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"])

  private static let windows1258Table = table(
    from: 0xC0,
    "ÀÁÂĂÄÅÆÇÈÉÊË\u{300}ÍÎÏĐÑ\u{309}ÓÔƠÖ×ØÙÚÛÜƯ\u{303}ßàáâăäåæçèéêë\u{301}íîïđñ\u{323}óôơö÷øùúûüư₫ÿ"
  )

  private static func mapped(_ bytes: [UInt8], _ table: Table, keepsSigns: Bool) -> String? {
    var text = String.UnicodeScalarView()
    for (index, byte) in bytes.enumerated() {
      if keepsSigns, Self.signs.contains(byte), isAlone(index, bytes) {
        text.append(Windows1252.scalar(byte))
      } else if let scalar = table[Int(byte)] {
        text.append(scalar)
      } else if keepsSigns, isSign(byte) {
        text.append(Windows1252.scalar(byte))
      } else {
        return nil
      }
    }
    return String(text)
  }

  /// §, ¨, ©, ®, °, · and »: signs where no letter stands beside them.
  private static let signs: Set<UInt8> = [0xA7, 0xA8, 0xA9, 0xAE, 0xB0, 0xB7, 0xBB]

  private static func isAlone(_ index: Int, _ bytes: [UInt8]) -> Bool {
    let before = index > 0 ? bytes[index - 1] : 0x20
    let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
    return !isLetter(before) && !isLetter(after)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte > 0xA0 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// Whether windows-1252 has a sign there that is no letter.
  private static func isSign(_ byte: UInt8) -> Bool {
    let scalar = Windows1252.scalar(byte)
    return scalar.value >= 0xA0 && !scalar.properties.isAlphabetic
  }

  /// Words that are written in capitals but for the letters that the fonts have no capitals of.
  private static func withCapitals(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var word: [Unicode.Scalar] = []
    func flush() {
      let ascii = word.filter { $0.value < 0x80 }
      let isCapital = !ascii.isEmpty && ascii.allSatisfy { (0x41...0x5A).contains($0.value) }
      let wasCapitalised = ascii.count == 1 && word.first == ascii.first && word.count > 1
      for scalar in word {
        let upper = scalar.properties.uppercaseMapping.unicodeScalars
        result.append(isCapital && !wasCapitalised ? upper.first ?? scalar : scalar)
      }
      word.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic {
        word.append(scalar)
      } else {
        flush()
        result.append(scalar)
      }
    }
    flush()
    return String(result)
  }
}

/// Windows-1252, in both directions.
enum Windows1252 {
  /// What the bytes 0x80–0x9F are; the five that are free stay control characters.
  private static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  private static let bytes: [UInt32: UInt8] = Dictionary(
    uniqueKeysWithValues: upper.enumerated().map { ($0.element, UInt8(0x80 + $0.offset)) })

  /// The character of a byte.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(upper[Int(byte) - 0x80]) ?? Unicode.Scalar(byte)
  }

  /// The byte of a character; nil when the code page has none.
  static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
    if let byte = bytes[scalar.value] { return byte }
    return (0x80..<0xA0).contains(scalar.value) ? UInt8(scalar.value) : nil
  }

  /// The text of bytes.
  static func text(of bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(scalar(byte)) }
    return String(text)
  }

  /// The bytes of a text; nil when one of its characters is none of the code page's.
  static func bytes(of text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      guard let byte = byte(scalar) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }
}
