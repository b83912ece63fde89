/// Reads a document that is named by its kind and its serial: "Nghị quyết số 15", "Nghị định
/// 100/2019".
struct NamedNumber {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let digits: Int

  /// A reader of the serial that begins at `digits`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at digits: Int) {
    self.bytes = bytes
    self.digits = digits
  }

  /// The mention, nil when none stands here.
  func mention() -> DocumentNumber? {
    guard let introduction = NumberIntroduction(bytes, before: digits),
      let kind = introduction.kind, let (end, serial, year) = serial(),
      introduction.hasNumberWord
        || introduction.isStrong && (year || serial.count > 1) && isFollowedByItself(end)
    else { return nil }
    let range = introduction.start..<end
    return DocumentNumber(
      text: String(decoding: bytes[range], as: UTF8.self), canonical: "\(kind) số \(serial)",
      range: range, isNamed: true)
  }

  /// One to four digits, perhaps with a year; nothing that is a sum, a span or a date.
  private func serial() -> (end: Int, text: String, hasYear: Bool)? {
    var end = skipDigits(digits)
    guard (1...4).contains(end - digits) else { return nil }
    var hasYear = false
    if end < bytes.count, bytes[end] == 0x2F {
      let yearEnd = skipDigits(end + 1)
      let year = String(decoding: bytes[(end + 1)..<yearEnd], as: UTF8.self)
      guard year.count == 4, ("1945"..."2099").contains(year) else { return nil }
      (end, hasYear) = (yearEnd, true)
    }
    let text = String(decoding: bytes[digits..<end], as: UTF8.self)
    let isYear = !hasYear && text.count == 4 && ("1945"..."2099").contains(text)
    return isYear || goesOn(end) ? nil : (end, text, hasYear)
  }

  private func skipDigits(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, DocumentNumber.isDigit(bytes[end]) { end += 1 }
    return end
  }

  /// Whether more belongs to the number: a letter, a sign with a digit behind it, a percent sign.
  private func goesOn(_ end: Int) -> Bool {
    guard let next = scalar(at: end) else { return false }
    if next.properties.isAlphabetic || next == "/" || next == "%" { return true }
    guard [".", ",", ":"].contains(next) || NumberSign.dashes.contains(next) else { return false }
    return scalar(at: end + UTF8.width(next)).map { $0.properties.numericType != nil } ?? false
  }

  private func scalar(at index: Int) -> Unicode.Scalar? {
    index < bytes.count ? Unicode.Scalar(UTF8Bytes.scalar(in: bytes, at: index).0) : nil
  }

  /// Whether the sentence goes on as it does behind a name, and not with what is counted.
  private func isFollowedByItself(_ end: Int) -> Bool {
    var first = end
    while first < bytes.count, bytes[first] == 0x20 { first += 1 }
    guard first > end, let next = scalar(at: first), next.properties.isAlphabetic else {
      return true
    }
    var last = first
    while last < bytes.count, last - first < 24, bytes[last] > 0x40 { last += 1 }
    let word = String(decoding: bytes[first..<last], as: UTF8.self)
    return Self.followers.contains(SearchText.folded(TextForm.nfc(word).lowercased()))
  }

  private static let followers: Set<String> = [
    "cua", "ve", "ngay", "quy", "va", "da", "duoc", "co", "cung", "thi", "nay", "do", "trong",
    "voi", "sua", "tai", "la", "de", "cho", "nham", "huong", "bo", "thay", "theo", "ban", "neu",
    "ra", "dua", "chua", "con", "hoac", "khong", "dang", "vao", "se", "yeu", "xac", "tren",
  ]
}
