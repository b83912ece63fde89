internal import Vietnamese

/// The days that a query names: `02/06/2020`, `2020-06`, `2020`, `7d`, `hôm nay`, `last month`.
struct DaySpan: Equatable {
  /// The first day, nil for an open beginning.
  var first: Day?
  /// The last day, nil for an open end.
  var last: Day?
  /// Whether it lasts up to now, as `7d`, so that "after" means its beginning.
  var isLasting = false

  /// Reads days as they are written, nil when these are none.
  init?(_ text: String, today: Day) {
    if let range = text.firstRange(of: "..") {
      self.init(from: text[..<range.lowerBound], to: text[range.upperBound...], today)
    } else if let span = DaySpan(figures: text, today) ?? DaySpan(named: text, today) {
      self = span
    } else if let span = DaySpan(words: text, today) {
      self = span
    } else {
      return nil
    }
  }

  private init(first: Day?, last: Day?) {
    self.first = first
    self.last = last
  }

  /// From the first day of one span to the last of another; one may be left out.
  private init?(from: Substring, to: Substring, _ today: Day) {
    let start = from.isEmpty ? nil : DaySpan(String(from), today: today)
    let end = to.isEmpty ? nil : DaySpan(String(to), today: today)
    guard start != nil || from.isEmpty, end != nil || to.isEmpty, start != nil || end != nil else {
      return nil
    }
    if let first = start?.first, let last = end?.last, last < first { return nil }
    self.init(first: start?.first, last: end?.last)
  }

  /// A year.
  init?(year: Int) {
    guard let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return nil }
    self.init(first: first, last: last)
  }

  /// Some months of a year, by their numbers.
  init?(year: Int, months: ClosedRange<Int>) {
    guard let first = Day(year: year, month: months.lowerBound, day: 1) else { return nil }
    let next = months.upperBound == 12 ? (year + 1, 1) : (year, months.upperBound + 1)
    guard let after = Day(year: next.0, month: next.1, day: 1) else { return nil }
    self.init(first: first, last: after.advanced(by: -1))
  }

  /// One day.
  init(_ day: Day) { self.init(first: day, last: day) }

  /// The latest day of this number and month that is not to come.
  init?(day: Int, month: Int, notAfter today: Day) {
    for year in stride(from: today.year, to: today.year - 8, by: -1) {
      if let found = Day(year: year, month: month, day: day), found <= today {
        self.init(found)
        return
      }
    }
    return nil
  }

  /// The latest month of this number that is not to come.
  init?(month: Int, notAfter today: Day) {
    guard (1...12).contains(month) else { return nil }
    self.init(year: month > today.month ? today.year - 1 : today.year, months: month...month)
  }

  /// The last `count` units up to today.
  init?(lasting count: Int, _ unit: DayUnit, _ today: Day) {
    guard (1...100_000).contains(count) else { return nil }
    let start: Day
    switch unit {
    case .day: start = today.advanced(by: 1 - count)
    case .week: start = today.advanced(by: 1 - 7 * min(count, 50_000))
    case .month: start = today.back(months: count)
    case .year: start = today.back(months: 12 * count)
    }
    self.init(first: start, last: today)
    isLasting = true
  }

  /// The unit that lies `count` units before the current one.
  init?(_ unit: DayUnit, ago count: Int, _ today: Day) {
    guard (0...50_000).contains(count) else { return nil }
    switch unit {
    case .day: self.init(today.advanced(by: -count))
    case .week:
      let monday = today.advanced(by: -today.weekday - 7 * count)
      self.init(first: monday, last: monday.advanced(by: 6))
    case .month:
      let month = today.year * 12 + today.month - 1 - count
      self.init(year: month / 12, months: (month % 12 + 1)...(month % 12 + 1))
    case .year: self.init(year: today.year - count)
    }
  }
}

/// A length of time that queries count in.
enum DayUnit {
  case day
  case week
  case month
  case year

  init?(_ name: String) {
    switch name {
    case "d", "day", "days", "ngay", "hom": self = .day
    case "w", "week", "weeks", "tuan": self = .week
    case "m", "month", "months", "thang": self = .month
    case "y", "year", "years", "nam": self = .year
    default: return nil
    }
  }
}

extension Day {
  /// The day so many days later; the calendar's first or last day where there is none.
  func advanced(by days: Int) -> Day {
    let earliest = -719_162
    return Day(daysSinceEpoch: min(max(daysSinceEpoch + days, earliest), 2_932_896))
  }

  /// The day after the same day so many months before, so that both bound whole months.
  func back(months: Int) -> Day {
    let target = max(12, year * 12 + month - 1 - months)
    for length in stride(from: day, through: 1, by: -1) {
      if let found = Day(year: target / 12, month: target % 12 + 1, day: length) {
        return found.advanced(by: 1)
      }
    }
    return self
  }
}
