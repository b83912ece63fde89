// https://www.rfc-editor.org/rfc/rfc5322#section-3.3 and https://www.w3.org/TR/NOTE-datetime

import Vietnamese

/// The dates of feeds and letters.
///
/// RFC 822, W3CDTF, the clocks of C and of Korean, Greek and
/// Hungarian servers. A clock without a zone is that of UTC.
enum FeedDate {
  private static let zones: [String: Int] = [
    "ut": 0, "utc": 0, "gmt": 0, "z": 0, "adt": -3, "ast": -4, "at": -4, "edt": -4, "est": -5,
    "et": -5, "cdt": -5, "cst": -6, "ct": -6, "mdt": -6, "mst": -7, "mt": -7, "pdt": -7,
    "pst": -8, "pt": -8, "a": -1, "n": 1, "m": -12, "y": 12, "met": 1, "mest": 2, "cet": 1,
    "cest": 2, "bst": 1, "ict": 7, "jst": 9, "kst": 9,
  ]
  private static let months: [(names: [String], number: Int)] = [
    (["jan", "ιαν", "január"], 1), (["feb", "φεβ", "február"], 2),
    (["mar", "μάώ", "μαώ", "μαρ", "μάρ", "március"], 3), (["apr", "απρ", "április"], 4),
    (["may", "μάι", "μαϊ", "μαι", "május"], 5), (["jun", "ιούν", "ιον", "június"], 6),
    (["jul", "ιούλ", "ιολ", "július"], 7), (["aug", "αύγ", "αυγ", "augusztus"], 8),
    (["sep", "σεπ", "szeptember"], 9), (["oct", "οκτ", "október"], 10),
    (["nov", "νοέ", "νοε"], 11), (["dec", "δεκ"], 12),
  ]

  /// The moment that a text names, nil when it names none.
  static func timestamp(_ text: String) -> Timestamp? {
    let text = String(text.trimmed)
    guard !text.isEmpty, text.utf8.count < 120 else { return nil }
    var reader = Reader(text.lowercased())
    return reader.timestamp
  }

  private static func month(_ word: Substring) -> Int? {
    months.first { $0.names.contains { word.hasPrefix($0) } }?.number
  }

  /// Reads the words of a date in whatever order they stand.
  private struct Reader {
    private var year: Int?
    private var month: Int?
    private var day: Int?
    private var dayOfYear: Int?
    private var clock: (hour: Int, minute: Int, second: Int)?
    private var offset: Int?
    private var addsHours = 0
    private var isRead = true

    init(_ text: String) {
      for word in text.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == "(" }) {
        isRead = take(word) && isRead
      }
    }

    var timestamp: Timestamp? {
      mutating get {
        guard isRead, let year else { return nil }
        let first = Day(year: year, month: month ?? 1, day: day ?? 1)
        guard var date = first, month != nil || dayOfYear != nil || day == nil else { return nil }
        if let dayOfYear { date = Day(daysSinceEpoch: date.daysSinceEpoch + dayOfYear - 1) }
        guard let clock else { return Timestamp(day: date, offsetMinutes: offset ?? 0) }
        let hour = addsHours > 0 && clock.hour < 12 ? clock.hour + addsHours : clock.hour
        guard hour < 25, clock.minute < 60, clock.second < 62 else { return nil }
        return Timestamp(
          day: date, hour: hour, minute: clock.minute, second: min(clock.second, 59),
          offsetMinutes: offset ?? 0)
      }
    }

    private mutating func take(_ word: Substring) -> Bool {
      if word.first?.isNumber == true { return takeNumber(word) }
      if word.hasPrefix("+") || word.hasPrefix("-") { return takeOffset(word) }
      switch word {
      case "오전", "am": return true
      case "오후", "pm":
        addsHours = 12
        return true
      default: break
      }
      if month == nil, let found = FeedDate.month(word) {
        month = found
        return true
      }
      var zone = word.hasPrefix("etc/") ? word.dropFirst(4) : word
      if zone.hasPrefix("gmt") || zone.hasPrefix("utc"), zone.count > 3 {
        return takeOffset(zone.dropFirst(3))
      }
      zone = zone.hasSuffix(")") ? zone.dropLast() : zone
      if clock != nil, offset == nil { offset = (FeedDate.zones[String(zone)] ?? 0) * 60 }
      return word.allSatisfy { $0.isLetter || "()./".contains($0) }
    }

    /// `+0700`, `-08:00`, `+7`.
    private mutating func takeOffset(_ word: Substring) -> Bool {
      let digits = word.dropFirst().filter(\.isNumber)
      guard let value = Int(digits), digits.count <= 4 else { return false }
      let minutes = digits.count <= 2 ? value * 60 : value / 100 * 60 + value % 100
      guard minutes <= 16 * 60 else { return false }
      offset = word.hasPrefix("-") ? -minutes : minutes
      return true
    }

    private mutating func takeNumber(_ word: Substring) -> Bool {
      if word.contains("t"), let place = word.firstIndex(of: "t") {
        return takeDate(word[..<place]) && takeClock(word[word.index(after: place)...])
      }
      if word.contains(":") { return takeClock(word) }
      if word.contains("-") || word.contains("/") { return takeDate(word) }
      return takePlain(word)
    }

    private mutating func takePlain(_ word: Substring) -> Bool {
      let digits = word.prefix(while: \.isNumber)
      guard let value = Int(digits) else { return false }
      switch word.dropFirst(digits.count) {
      case "년":
        year = value
        offset = offset ?? 9 * 60
      case "월": month = value
      case "일": day = value
      case "", ".", "st", "nd", "rd", "th": return takeBare(value, digits.count)
      default: return false
      }
      return true
    }

    private mutating func takeBare(_ value: Int, _ count: Int) -> Bool {
      switch count {
      case 1, 2:
        if day == nil {
          day = value
        } else if year == nil {
          year = value + (value < 90 ? 2000 : 1900)
        } else {
          return false
        }
      case 4 where year == nil: year = value
      case 4 where clock != nil && offset == nil: return value == 0
      case 8:
        (year, month, day) = (value / 10000, value / 100 % 100, value % 100)
      case 7: (year, dayOfYear) = (value / 1000, value % 1000)
      default: return false
      }
      return true
    }

    /// `2004-05-28`, `2004-05`, `2004-149`, `2006/09/15`, `2004-januári-9`, `28-May-04`.
    private mutating func takeDate(_ word: Substring) -> Bool {
      let parts = word.split { $0 == "-" || $0 == "/" }
      let numbers = parts.map { Int($0) }
      if parts.count == 1 { return takePlain(word) }
      guard (2...3).contains(parts.count) else { return false }
      let middle = numbers[1] ?? FeedDate.month(parts[1])
      if parts[0].count == 4 {
        year = numbers[0]
        if parts[1].count == 3, parts.count == 2, numbers[1] != nil {
          dayOfYear = numbers[1]
        } else {
          month = middle
        }
        if parts.count == 3 { day = numbers[2] }
        return year != nil && (parts.count == 2 || day != nil)
      }
      guard parts.count == 3, numbers[1] == nil, let first = numbers[0], let last = numbers[2]
      else {
        return false
      }
      (day, month, year) = (
        first, middle, last < 90 ? last + 2000 : last < 100 ? last + 1900 : last
      )
      return month != nil
    }

    /// `19:48:21`, `19:48`, `10:14:55.123Z`, `10:14+07:00`.
    private mutating func takeClock(_ word: Substring) -> Bool {
      let end = word.firstIndex { !$0.isNumber && !":.".contains($0) } ?? word.endIndex
      let parts = word[..<end].split(separator: ":")
      guard clock == nil, (1...3).contains(parts.count), let hour = Int(parts[0]) else {
        return false
      }
      let minute = parts.count > 1 ? Int(parts[1].prefix { $0 != "." }) : 0
      let second = parts.count > 2 ? Int(parts[2].prefix { $0 != "." }) : 0
      guard let minute, let second else { return false }
      clock = (hour, minute, second)
      let zone = word[end...]
      return zone.isEmpty || take(zone)
    }
  }
}
