/// The number of an official document, found in a text: `22/2019/TT-BTTTT`, `35-CT/TW`.
///
/// Three shapes are known: number, year, kind and issuer; number, kind and issuer (or issuer and
/// section, as official letters have); and the Party's, with the hyphen first. Decree 30/2020/NĐ-CP
/// and Party guide 36-HD/VPTW lay them down; texts vary in case, blanks and dashes.
public struct DocumentNumber: Hashable, Sendable {
  /// The number as it is written.
  public let text: String
  /// The number in upper case with plain `-` and `/` and no blanks, such as `22/2019/TT-BTTTT`.
  public let canonical: String
  /// Where it stands: UTF-8 offsets.
  public let range: Range<Int>

  /// Whether only the kind and the serial are said, as in "Nghị quyết số 15", so that more than
  /// one document can be meant; the canonical form is then `nghị quyết số 15`.
  public let isNamed: Bool

  /// A number found at `range`.
  public init(text: String, canonical: String, range: Range<Int>, isNamed: Bool = false) {
    self.text = text
    self.canonical = canonical
    self.range = range
    self.isNamed = isNamed
  }

  /// The whole numbers in `text`, in order.
  public static func all(in text: String) -> [DocumentNumber] {
    found(in: text, withNamed: false)
  }

  /// The whole numbers in `text` and the documents that are named by kind and serial, in order.
  public static func mentions(in text: String) -> [DocumentNumber] {
    found(in: text, withNamed: true)
  }

  private static func found(in text: String, withNamed: Bool) -> [DocumentNumber] {
    var text = text
    return text.withUTF8 { bytes in
      var found: [DocumentNumber] = []
      var index = 0
      while index < bytes.count {
        guard isDigit(bytes[index]) else {
          index += 1
          continue
        }
        var number = NumberReader(bytes, at: index).number()
        if number == nil, withNamed { number = NamedNumber(bytes, at: index).mention() }
        if let number {
          found.append(number)
          index = number.range.upperBound
        } else {
          while index < bytes.count, isDigit(bytes[index]) { index += 1 }
        }
      }
      return found
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension DocumentNumber {
  /// How many of the words are a number at their beginning, however its parts are joined: all three
  /// of "15", "NQ", "TU" and four of "22", "2019", "tt", "btttt", "said"; nil for none.
  ///
  /// Without its signs a number is known only by a kind and an issuer that every text knows; a kind
  /// that may be a word, such as DA, is not enough.
  public static func wordCount(atStartOf words: ArraySlice<String>) -> Int? {
    var rest = words
    guard let serial = rest.popFirst(), isSerial(serial) else { return nil }
    var count = 1
    let hasYear = rest.first.map { $0.count == 4 && ("1945"..."2099").contains($0) } ?? false
    if hasYear {
      rest = rest.dropFirst()
      count += 1
    }
    guard let kind = rest.popFirst().map({ Acronym($0) }) else { return nil }
    if hasYear, kind.standsAlone { return count + 1 }
    guard kind.isKind, kind.isBareLetters, let issuer = rest.first, Acronym(issuer).isKnownIssuer
    else { return nil }
    return count + 1 + rest.prefix { Acronym($0).isKnownIssuer }.count
  }

  /// Up to five digits, and a letter after two at most.
  private static func isSerial(_ word: String) -> Bool {
    let digits = word.utf8.prefix(while: isDigit).count
    return (1...5).contains(digits) && word.utf8.count - digits <= 1 && word.utf8.count <= 5
  }
}
