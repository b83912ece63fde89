/// The visible date line of a page, such as "Thứ ba - 02/06/2020 15:51".
///
/// Vietnamese and English lines are read, the day before the month where both are numbers, unless
/// the numbers or the weekday say that it is the other way round. The weekday is a checksum: where it
/// disagrees, something is wrong with the line or its reading. Days of the moon's calendar, of the
/// Buddhist one and years of two digits are no dates.
public struct DateLine: Hashable, Sendable {
  /// The moment that the line shows; midnight when it shows no time.
  public let timestamp: Timestamp
  /// Whether the line shows a time.
  public let hasTime: Bool
  /// Whether the weekday is the right one for the day, nil when the line names none.
  public let weekdayAgrees: Bool?
  /// The other day that the line may mean where its month may be the first number and nothing tells
  /// which it is; nil for most lines.
  public let otherDay: Day?

  /// Reads a line that is a date and nothing else, but for words such as "Đăng lúc:".
  ///
  /// `offsetMinutes` is the site's clock, for lines that do not name theirs ("GMT+7").
  public init?(_ text: String, offsetMinutes: Int = Timestamp.vietnamOffset) {
    guard text.utf8.count <= 200 else { return nil }
    var reader = DateLineReader(tokens: DateToken.tokens(of: text))
    guard reader.readAll(), var day = reader.day else { return nil }
    var other = reader.otherDay
    if let weekday = reader.weekday, let found = other {
      if weekday != day.weekday, weekday == found.weekday { day = found }
      other = nil
    }
    otherDay = other
    hasTime = reader.time != nil
    let time = reader.time ?? DateLineReader.Time(hour: 0, minute: 0, second: 0)
    timestamp = Timestamp(
      day: day, hour: time.hour, minute: time.minute, second: time.second,
      offsetMinutes: reader.offset ?? offsetMinutes)
    let shown = day
    weekdayAgrees = reader.weekday.map { $0 == shown.weekday }
  }
}

/// Reads the parts of a date line, in whatever order they stand.
struct DateLineReader {
  struct Time {
    var hour: Int
    var minute: Int
    var second: Int
  }

  private let tokens: [DateToken]
  private var index = 0
  private(set) var day: Day?
  /// What a day of two small numbers is when the month comes first.
  private(set) var otherDay: Day?
  private(set) var time: Time?
  private(set) var weekday: Int?
  private(set) var offset: Int?

  init(tokens: [DateToken]) { self.tokens = tokens }

  /// Whether every token belongs to the date, a time, a weekday or their furniture.
  mutating func readAll() -> Bool {
    while index < tokens.count {
      guard readWeekday() || readDay() || readTime() || readOffset() || skipFurniture() else {
        return false
      }
    }
    return true
  }

  private func token(_ ahead: Int) -> DateToken? {
    index + ahead < tokens.count ? tokens[index + ahead] : nil
  }

  private func number(_ ahead: Int, in range: ClosedRange<Int>) -> Int? {
    guard let value = token(ahead)?.number, range.contains(value) else { return nil }
    return value
  }

  private mutating func readWeekday() -> Bool {
    guard weekday == nil, let found = WeekdayNames.weekday(token(0), token(1)) else {
      return false
    }
    weekday = found.weekday
    index += found.length
    return true
  }

  private mutating func readDay() -> Bool {
    guard day == nil else { return false }
    guard let found = numericDay() ?? vietnameseDay() ?? englishDay() else { return false }
    day = found.day
    if token(1)?.sign != nil, let first = number(0, in: 1...12), let second = number(2, in: 1...12),
      first != second, let year = number(4, in: Self.years)
    {
      otherDay = Day(year: year, month: first, day: second)
    }
    index += found.length
    return true
  }

  private func date(_ year: Int?, _ month: Int?, _ day: Int?, length: Int) -> (
    day: Day, length: Int
  )? {
    guard let year, let month, let day, Self.years.contains(year) else { return nil }
    return Day(year: year, month: month, day: day).map { ($0, length) }
  }

  /// Years that are taken for those of the common calendar.
  private static let years = 1001...2199

  /// `02/06/2020`, `2-6-2020`, `02.06.2020`, `2020-06-02`.
  private func numericDay() -> (day: Day, length: Int)? {
    guard let sign = token(1)?.sign, "/-.".contains(sign), token(3)?.sign == sign else {
      return nil
    }
    let (first, second, third) = (token(0)?.number, token(2)?.number, token(4)?.number)
    if let first, first > 31 { return date(first, second, third, length: 5) }
    if let second, second > 12 { return date(third, first, second, length: 5) }
    return date(third, second, first, length: 5)
  }

  /// `2 tháng 6 năm 2020`, `2 tháng 6, 2020`, `02 tháng 6/2020`, `2 tháng Sáu năm 2020`.
  private func vietnameseDay() -> (day: Day, length: Int)? {
    guard token(1)?.word == "thang" else { return nil }
    var month = token(2)?.number
    var length = 3
    if month == nil, let found = MonthNames.vietnamese(token(2)?.word, token(3)?.word) {
      month = found.month
      length = 2 + found.length
    }
    while let next = token(length), next.word == "nam" || [",", "-", "/"].contains(next.sign) {
      length += 1
    }
    return date(
      token(length)?.number, month, token(0)?.number, length: length + 1)
  }

  /// `2 June 2020`, `2nd of June, 2020`, `June 2, 2020`, `02-Jun-2020`.
  private func englishDay() -> (day: Day, length: Int)? {
    var parts: [DateToken] = []
    var length = 0
    while parts.count < 3, let next = token(length) {
      let isBetween =
        ["st", "nd", "rd", "th", "of"].contains(next.word) || [",", "-", "."].contains(next.sign)
      if isBetween && parts.isEmpty { return nil }
      if !isBetween { parts.append(next) }
      length += 1
    }
    guard parts.count == 3 else { return nil }
    if let month = MonthNames.month(parts[1].word) {
      return date(parts[2].number, month, parts[0].number, length: length)
    }
    return date(
      parts[2].number, MonthNames.month(parts[0].word), parts[1].number, length: length)
  }

  /// `15:51`, `15:51:20`, `15h51`, `15g51`, `15 giờ 51 phút`, `15 giờ`, `3:51 PM`, `3:51 CH`.
  private mutating func readTime() -> Bool {
    guard time == nil, var hour = number(0, in: 0...23) else { return false }
    let between = token(1)
    let isWord = ["h", "g", "gio"].contains(between?.word)
    guard between?.sign == ":" || isWord else { return false }
    let isDayNext = token(3)?.sign != nil && token(3)?.sign == token(5)?.sign
    let minute: Int
    if isWord, token(2)?.number == nil || isDayNext || token(3)?.word == "thang" {
      minute = 0
      index += 2
    } else {
      guard let found = number(2, in: 0...59) else { return false }
      minute = found
      index += 3
    }
    var second = 0
    if token(0)?.sign == ":", let value = number(1, in: 0...59) {
      second = value
      index += 2
    }
    if ["phut", "p"].contains(token(0)?.word) { index += 1 }
    if let half = token(0)?.word, hour <= 12 {
      let isAfternoon = ["pm", "ch", "chieu", "toi"].contains(half)
      guard isAfternoon || ["am", "sa", "sang"].contains(half) else {
        return keep(hour, minute, second)
      }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
      index += 1
    }
    return keep(hour, minute, second)
  }

  private mutating func keep(_ hour: Int, _ minute: Int, _ second: Int) -> Bool {
    time = Time(hour: hour, minute: minute, second: second)
    return true
  }

  /// Zones by their usual letters, in minutes; those that mean several zones are left out.
  private static let zones: [String: Int] = [
    "gmt": 0, "utc": 0, "z": 0, "ict": 420, "sgt": 480, "hkt": 480, "jst": 540, "kst": 540,
    "aest": 600, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180, "est": -300,
    "edt": -240, "pst": -480, "pdt": -420,
  ]

  /// `GMT+7`, `UTC+07:00`, `+07:00`, `ICT`, `Z`.
  private mutating func readOffset() -> Bool {
    guard offset == nil else { return false }
    var length = 0
    if let word = token(0)?.word {
      guard let zone = Self.zones[word] else { return false }
      length = 1
      offset = zone
      guard ["gmt", "utc"].contains(word) else {
        index += 1
        return true
      }
    } else if time == nil {
      return false
    }
    let sign = token(length)?.sign
    if sign == "+" || (sign == "-" && length == 1), let value = number(length + 1, in: 0...1400) {
      let (hours, minutes) = value > 14 ? (value / 100, value % 100) : (value, 0)
      length += 2
      var extra = 0
      if token(length)?.sign == ":", let found = number(length + 1, in: 0...59) {
        extra = found
        length += 2
      }
      offset = (hours * 60 + minutes + extra) * (sign == "-" ? -1 : 1)
    }
    index += length
    return length > 0
  }

  private mutating func skipFurniture() -> Bool {
    guard let token = token(0), token.isFurniture else { return false }
    index += 1
    return true
  }
}
