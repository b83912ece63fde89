// https://www.rfc-editor.org/rfc/rfc3339

extension Timestamp {
  /// The moment written `2020-06-02T15:51:00+07:00` (ISO 8601, RFC 3339).
  ///
  /// Seconds and their fraction may be missing, a blank may stand for the `T`, and `+0700`, `+07`
  /// and `Z` are offsets too. Without an offset the clock is `offsetMinutes` ahead of UTC, as
  /// Vietnam's is; a day alone is its midnight.
  public init?(iso8601 text: String, offsetMinutes: Int = Timestamp.vietnamOffset) {
    var scanner = DigitScanner(text)
    guard let day = scanner.isoDay() else { return nil }
    if scanner.isAtEnd {
      self.init(day: day, offsetMinutes: offsetMinutes)
      return
    }
    guard scanner.sign("Tt ") != nil, let hour = scanner.number(digits: 2...2), hour < 24,
      scanner.sign(":") != nil, let minute = scanner.number(digits: 2...2), minute < 60,
      let second = scanner.isoSecond(), let offset = scanner.isoOffset(or: offsetMinutes),
      scanner.isAtEnd
    else { return nil }
    self.init(
      day: day, hour: hour, minute: minute, second: min(second, 59), offsetMinutes: offset)
  }
}

extension DigitScanner {
  /// Takes the seconds `:56` or `:56.789`, or nothing, which is 0; nil when malformed.
  ///
  /// 60 is a leap second.
  fileprivate mutating func isoSecond() -> Int? {
    guard sign(":") != nil else { return 0 }
    guard let second = number(digits: 2...2), second <= 60 else { return nil }
    if sign(".,") != nil {
      guard number(digits: 1...18) != nil else { return nil }
    }
    return second
  }

  /// Takes `Z`, `+07:00`, `+0700` or `+07`, or nothing, which is `usual`; nil when malformed.
  mutating func isoOffset(or usual: Int) -> Int? {
    if isAtEnd { return usual }
    _ = sign(" ")
    if sign("Zz") != nil { return 0 }
    guard let direction = sign("+-"), let hours = pair(), hours < 24 else { return nil }
    let isMinuteNext = sign(":") != nil || !isAtEnd
    let minutes = isMinuteNext ? pair() : 0
    guard let minutes, minutes < 60 else { return nil }
    let offset = hours * 60 + minutes
    return direction == UInt8(ascii: "-") ? -offset : offset
  }
}
