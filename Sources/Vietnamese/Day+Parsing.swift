extension Day {
  /// The day written `2020-06-02` (ISO 8601), nothing else around it.
  public init?(iso8601 text: String) {
    var scanner = DigitScanner(text)
    guard let day = scanner.isoDay(), scanner.isAtEnd else { return nil }
    self = day
  }

  /// The day written `02/06/2020`, `2-6-2020` or `02.06.2020`: day, month, year of four digits.
  public init?(slashed text: String) {
    var scanner = DigitScanner(text)
    guard let day = scanner.slashedDay(), scanner.isAtEnd else { return nil }
    self = day
  }
}

/// Reads numbers and signs of a date from the front of a text; blanks around it do not count.
struct DigitScanner {
  private var rest: Substring.UTF8View

  init(_ text: String) {
    rest = text[...].utf8
    while rest.first == UInt8(ascii: " ") { rest.removeFirst() }
    while rest.last == UInt8(ascii: " ") { rest.removeLast() }
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// Takes one of the ASCII signs, nil when another one is next.
  mutating func sign(_ signs: String) -> UInt8? {
    guard let next = rest.first, signs.utf8.contains(next) else { return nil }
    rest.removeFirst()
    return next
  }

  /// Takes a number of as many digits as `digits` allows, and no more digits after it.
  mutating func number(digits: ClosedRange<Int>) -> Int? {
    let run = rest.prefix { (0x30...0x39).contains($0) }
    guard digits.contains(run.count) else { return nil }
    rest = rest.dropFirst(run.count)
    return run.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Takes a number of exactly two digits, whatever follows.
  mutating func pair() -> Int? {
    let run = rest.prefix(2).filter { (0x30...0x39).contains($0) }
    guard run.count == 2 else { return nil }
    rest = rest.dropFirst(2)
    return run.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  mutating func skipDigits() { rest = rest.drop { (0x30...0x39).contains($0) } }

  mutating func isoDay() -> Day? {
    guard let year = number(digits: 4...4), sign("-") != nil, let month = number(digits: 2...2),
      sign("-") != nil, let day = number(digits: 2...2)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  mutating func slashedDay() -> Day? {
    guard let day = number(digits: 1...2), let first = sign("/-."),
      let month = number(digits: 1...2), sign("/-.") == first,
      let year = number(digits: 4...4)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }
}
