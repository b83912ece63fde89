/// A line that says when something was in words that need the moment of saving, such as
/// "2 giờ trước", "hôm qua, 15:51" or "3 days ago".
public struct RelativeDate: Hashable, Sendable {
  /// The moment, as exact as the line is; midnight when it only tells the day.
  public let timestamp: Timestamp
  /// Whether the line tells the hour.
  public let hasTime: Bool

  /// Reads a line that is such a phrase and nothing else; `saved` is when the page was saved.
  public init?(_ text: String, saved: Timestamp) {
    guard text.utf8.count <= 100 else { return nil }
    var tokens = DateToken.tokens(of: text)
    tokens.removeAll { $0.sign.map { ",.:;-–—|()[]•·".contains($0) && $0 != ":" } ?? false }
    while let word = tokens.first?.word, Self.openings.contains(word) { tokens.removeFirst() }
    if tokens.first?.sign == ":" { tokens.removeFirst() }
    if let found = Self.span(tokens, saved) ?? Self.named(tokens, saved) {
      (timestamp, hasTime) = found
    } else {
      return nil
    }
  }

  private static let openings: Set<String> = [
    "dang", "cap", "nhat", "luc", "cach", "day", "posted", "published", "updated", "about",
    "khoang", "gan",
  ]

  private enum Unit {
    case seconds(Int64)
    case days(Int)
    case months(Int)
  }

  /// `2 giờ trước`, `cách đây 3 ngày`, `an hour ago`.
  private static func span(_ tokens: [DateToken], _ saved: Timestamp) -> (Timestamp, Bool)? {
    guard let first = tokens.first, let word = tokens.dropFirst().first?.word else { return nil }
    let isOne = ["a", "an", "one", "mot"].contains(first.word)
    guard let count = isOne ? 1 : first.number, (0...999).contains(count), let unit = unit(word)
    else { return nil }
    let rest = tokens.dropFirst(2).compactMap(\.word)
    guard tokens.count == 2 + rest.count, rest.isEmpty || ["truoc", "ago"].contains(rest.first),
      rest.count <= 1
    else { return nil }
    switch unit {
    case .seconds(let seconds):
      let moment = saved.seconds - Int64(count) * seconds
      return (Timestamp(seconds: moment, offsetMinutes: saved.offsetMinutes), true)
    case .days(let days): return midnight(saved.day.daysSinceEpoch - count * days, saved)
    case .months(let months):
      let total = saved.day.year * 12 + saved.day.month - 1 - count * months
      let (year, month) = (total / 12, total % 12 + 1)
      let last = (28...31).last { Day(year: year, month: month, day: $0) != nil } ?? 28
      let day = Day(year: year, month: month, day: min(saved.day.day, last))
      return day.flatMap { midnight($0.daysSinceEpoch, saved) }
    }
  }

  private static func unit(_ word: String) -> Unit? {
    switch word {
    case "giay", "second", "seconds", "sec": .seconds(1)
    case "phut", "minute", "minutes", "min", "mins": .seconds(60)
    case "gio", "tieng", "hour", "hours", "hr", "hrs": .seconds(3600)
    case "ngay", "hom", "day", "days": .days(1)
    case "tuan", "week", "weeks": .days(7)
    case "thang", "month", "months": .months(1)
    case "nam", "year", "years": .months(12)
    default: nil
    }
  }

  /// `hôm qua`, `hôm nay lúc 15:51`, `yesterday at 3:51 PM`, `vừa xong`, `just now`.
  private static func named(_ tokens: [DateToken], _ saved: Timestamp) -> (Timestamp, Bool)? {
    let words = tokens.prefix(2).map { $0.word ?? "" }
    let pair = words.joined(separator: " ")
    if tokens.count == 2, ["vua xong", "moi day", "vua dang", "just now"].contains(pair) {
      return (saved, true)
    }
    let known: [(String, Int, Int)] = [
      ("hom nay", 0, 2), ("hom qua", 1, 2), ("hom kia", 2, 2), ("today", 0, 1),
      ("yesterday", 1, 1),
    ]
    guard let (_, back, length) = known.first(where: { pair == $0.0 || words.first == $0.0 })
    else { return nil }
    let day = saved.day.daysSinceEpoch - back
    let rest = Array(tokens.dropFirst(length))
    guard !rest.isEmpty else { return midnight(day, saved) }
    var reader = DateLineReader(tokens: rest)
    guard reader.readAll(), reader.day == nil, let time = reader.time else { return nil }
    return (
      Timestamp(
        day: Day(daysSinceEpoch: day), hour: time.hour, minute: time.minute, second: time.second,
        offsetMinutes: saved.offsetMinutes), true
    )
  }

  private static func midnight(_ day: Int, _ saved: Timestamp) -> (Timestamp, Bool) {
    (Timestamp(day: Day(daysSinceEpoch: day), offsetMinutes: saved.offsetMinutes), false)
  }
}
