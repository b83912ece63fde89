/// Reads a document number that may begin at a digit.
struct NumberReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let start: Int
  private var at: Int
  private var canonical = ""
  /// What stands before the number; looked for when the number alone does not decide.
  private lazy var introduction = NumberIntroduction(bytes, before: start)

  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    self.bytes = bytes
    self.start = start
    at = start
  }

  /// The number, nil when none begins here.
  func number() -> DocumentNumber? {
    var reader = self
    guard reader.mayBegin, reader.readSerial(), reader.readSigns(),
      !reader.isLetterOrDigit(reader.scalar(at: reader.at)), !reader.isInAddress
    else { return nil }
    return DocumentNumber(
      text: String(decoding: bytes[start..<reader.at], as: UTF8.self),
      canonical: reader.canonical, range: start..<reader.at)
  }

  // MARK: What stands before

  /// Whether the digits begin something, and are not the rest of a date, a sum or an address.
  private var mayBegin: Bool {
    guard start > 0 else { return true }
    let before = scalarBefore(start)
    let further = scalarBefore(start - (before.map { UTF8.width($0) } ?? 0))
    switch before {
    case "/", "_", "=", "&", "?", "#", "%", "@", "+", "~", "\\": return false
    case ".", ",", ":": return !(further.map { $0.properties.numericType != nil } ?? false)
    case let dash? where NumberSign.dashes.contains(dash):
      return further.map { $0.properties.isWhitespace } ?? true
    default: return !isLetterOrDigit(before)
    }
  }

  private func scalarBefore(_ index: Int) -> Unicode.Scalar? {
    var first = index - 1
    while first > 0, bytes[first] & 0xC0 == 0x80 { first -= 1 }
    return first >= 0 ? scalar(at: first) : nil
  }

  /// Whether the word that the number stands in is a web or mail address.
  private var isInAddress: Bool {
    var first = start
    while first > 0, start - first < 200, bytes[first - 1] > 0x20 { first -= 1 }
    let word = String(decoding: bytes[first..<start], as: UTF8.self).lowercased()
    return word.contains("://") || word.hasPrefix("www.") || word.contains("@")
      || [".vn/", ".com/", ".net/", ".org/"].contains { word.contains($0) }
  }

  // MARK: Parts

  private func scalar(at index: Int) -> Unicode.Scalar? {
    index < bytes.count ? Unicode.Scalar(UTF8Bytes.scalar(in: bytes, at: index).0) : nil
  }

  private func isLetterOrDigit(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    switch ScalarKind(scalar) {
    case .letter, .single, .mark: return true
    default: return false
    }
  }

  private mutating func digits(_ counts: ClosedRange<Int>) -> String? {
    var end = at
    while end < bytes.count, DocumentNumber.isDigit(bytes[end]) { end += 1 }
    guard counts.contains(end - at) else { return nil }
    defer { at = end }
    return String(decoding: bytes[at..<end], as: UTF8.self)
  }

  /// `214`, `1.226`, `45a`.
  private mutating func readSerial() -> Bool {
    guard var serial = digits(1...5) else { return false }
    if serial.count <= 2, scalar(at: at) == "." {
      at += 1
      guard let rest = digits(3...3) else { return false }
      serial += rest
    }
    if let letter = scalar(at: at), letter.isASCII, letter.properties.isAlphabetic {
      serial += String(letter).uppercased()
      at += 1
    }
    canonical = serial
    return true
  }

  private mutating func readYear() -> String? {
    let before = at
    if let year = digits(4...4), ("1945"..."2099").contains(year) { return year }
    at = before
    return nil
  }

  /// The sign that comes next and whether blanks stand around it; nothing is taken if none comes.
  private mutating func sign() -> (NumberSign, isSpaced: Bool)? {
    var index = skipBlank(at)
    let isSpacedBefore = index > at
    guard let next = scalar(at: index), let sign = NumberSign(next) else {
      guard isSpacedBefore else { return nil }
      at = index
      return (.blank, true)
    }
    index += UTF8.width(next)
    at = skipBlank(index)
    return (sign, isSpacedBefore || at > index)
  }

  private func skipBlank(_ index: Int) -> Int {
    var index = index
    for _ in 0..<3 {
      guard let next = scalar(at: index), [" ", "\u{A0}", "\u{2009}", "\u{202F}"].contains(next)
      else { break }
      index += UTF8.width(next)
    }
    return index
  }

  /// Letters, and digits after them.
  private mutating func acronym() -> Acronym? {
    var end = at
    while let next = scalar(at: end), isLetterOrDigit(next) { end += UTF8.width(next) }
    guard end > at, end - at <= 40, !DocumentNumber.isDigit(bytes[at]) else { return nil }
    defer { at = end }
    return Acronym(String(decoding: bytes[at..<end], as: UTF8.self))
  }

  // MARK: Shapes

  /// Reads what follows the serial number, up to the last part that belongs to it.
  private mutating func readSigns() -> Bool {
    guard let (first, isSpaced) = sign() else { return false }
    guard first == .slash else {
      return readPartyShape(isSpaced: isSpaced, isBlank: first == .blank)
    }
    canonical += "/"
    guard let year = readYear() else { return readStateShape(hasYear: false, isSpaced: isSpaced) }
    canonical += year
    guard let (second, isSpacedAgain) = sign(), second == .slash else { return false }
    canonical += "/"
    return readStateShape(hasYear: true, isSpaced: isSpaced || isSpacedAgain)
  }

  /// `CT/TW` after `35-`, and `64-CP` of old.
  private mutating func readPartyShape(isSpaced: Bool, isBlank: Bool) -> Bool {
    guard let kind = acronym() else { return false }
    let end = at
    if kind.isKind, let (sign, isSpacedAgain) = sign(), sign == .slash, let issuer = acronym() {
      let needsKnown = isSpaced || isSpacedAgain || isBlank
      guard issuer.isKnownIssuer || !needsKnown && issuer.isAcronym else { return false }
      canonical += "-\(kind.upper)/\(issuer.upper)"
      readFurtherIssuers(isLinked: false)
      return true
    }
    at = end
    canonical += "-\(kind.upper)"
    return kind.stoodAlone && !isBlank && !isSpaced && introduction?.kind != nil
  }

  /// `TT-BTTTT`, `QH14`, `SYT-NVY` after a slash.
  private mutating func readStateShape(hasYear: Bool, isSpaced: Bool) -> Bool {
    guard let kind = acronym() else { return false }
    canonical += kind.upper
    let end = at
    let isKind = kind.isKind || !isSpaced && kind.isAcronym && (hasYear || kind.isBody)
    let mayBeKind = kind.isKind || kind.isBody || kind.isBareLetters
    if isKind || mayBeKind, let (sign, isSpacedAgain) = sign(),
      sign == .dash || sign == .slash && hasYear, let issuer = acronym(),
      isKind && (issuer.isKnownIssuer || issuer.isAcronym && !(isSpaced || isSpacedAgain))
        || mayBeKind && issuer.isBareLetters && introduction != nil
    {
      canonical += "\(sign == .dash ? "-" : "/")\(issuer.upper)"
      readFurtherIssuers(isLinked: kind.isJoint)
      return true
    }
    at = end
    return kind.standsAlone || kind.stoodAlone && introduction?.kind != nil
  }

  /// `-BTP` of `TTLT-BTC-BTP`: without blanks, or it is the sentence that goes on, unless several
  /// bodies must follow.
  private mutating func readFurtherIssuers(isLinked: Bool) {
    while true {
      let before = at
      guard let (sign, isSpaced) = sign(), sign == .dash, let issuer = acronym(),
        isSpaced
          ? isLinked && issuer.isKnownIssuer
          : issuer.isAcronym || issuer.isBareLetters && introduction != nil
      else {
        at = before
        return
      }
      canonical += "-\(issuer.upper)"
    }
  }
}

/// What separates the parts of a number.
enum NumberSign {
  case slash
  case dash
  case blank

  static let dashes: Set<Unicode.Scalar> = [
    "-", "\u{2010}", "\u{2011}", "\u{2012}", "–", "—", "\u{2212}", "\u{FE63}", "\u{FF0D}",
  ]

  init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "/", "\u{2044}", "\u{2215}", "\u{FF0F}": self = .slash
    case _ where NumberSign.dashes.contains(scalar): self = .dash
    default: return nil
    }
  }
}
