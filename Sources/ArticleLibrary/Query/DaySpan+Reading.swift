internal import Vietnamese

extension DaySpan {
  /// Digits and signs: `2020-06-02`, `02/06/2020`, `2/6/20`, `2/6`, `2020-06`, `06/2020`, `2020`,
  /// `20200602`.
  init?(figures text: String, _ today: Day) {
    if let day = Day(iso8601: text) ?? Day(slashed: text) {
      self.init(day)
      return
    }
    let parts = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    let numbers = parts.compactMap { $0.allSatisfy(\.isASCII) ? Int($0) : nil }
    guard numbers.count == parts.count, numbers.allSatisfy({ $0 > 0 }) else { return nil }
    let lengths = parts.map(\.count)
    if lengths == [4] {
      self.init(year: numbers[0])
    } else if lengths == [8],
      let day = Day(
        year: numbers[0] / 10_000, month: numbers[0] / 100 % 100, day: numbers[0] % 100)
    {
      self.init(day)
    } else if lengths.count == 3, lengths[0] <= 2, lengths[1] <= 2, lengths[2] == 2,
      let day = Day(
        year: numbers[2] + (2000 + numbers[2] > today.year + 1 ? 1900 : 2000), month: numbers[1],
        day: numbers[0])
    {
      self.init(day)
    } else if lengths.count == 2, lengths[0] == 4, lengths[1] <= 2 {
      guard (1...12).contains(numbers[1]) else { return nil }
      self.init(year: numbers[0], months: numbers[1]...numbers[1])
    } else if lengths.count == 2, lengths[1] == 4, lengths[0] <= 2 {
      guard (1...12).contains(numbers[0]) else { return nil }
      self.init(year: numbers[1], months: numbers[0]...numbers[0])
    } else if lengths.count == 2, lengths[0] <= 2, lengths[1] <= 2 {
      self.init(day: numbers[0], month: numbers[1], notAfter: today)
    } else if lengths.count == 3, lengths[0] == 4, lengths[1] <= 2, lengths[2] <= 2,
      let day = Day(year: numbers[0], month: numbers[1], day: numbers[2])
    {
      self.init(day)
    } else {
      return nil
    }
  }

  /// Words that name a time by themselves, and `7d`.
  init?(named text: String, _ today: Day) {
    let name = QueryKey.plain(text)
    if let known = DaySpan.names[name] {
      self.init(known.unit, ago: known.ago, today)
      return
    }
    if let weekday = DaySpan.weekdays.firstIndex(where: { $0.contains(name) }) {
      self.init(today.advanced(by: -((today.weekday - weekday + 7) % 7)))
      return
    }
    if let ago = ["quynay": 0, "thisquarter": 0, "quytruoc": 1, "quyqua": 1, "lastquarter": 1][name]
    {
      let quarter = today.year * 4 + (today.month - 1) / 3 - ago
      self.init(year: quarter / 4, quarter: quarter % 4 + 1)
      return
    }
    let digits = name.prefix { ("0"..."9").contains($0) }
    guard let count = Int(digits), let unit = DayUnit(String(name.dropFirst(digits.count))) else {
      return nil
    }
    self.init(lasting: count, unit, today)
  }

  /// A quarter of a year, 1–4.
  private init?(year: Int, quarter: Int) {
    guard (1...4).contains(quarter) else { return nil }
    self.init(year: year, months: (3 * quarter - 2)...(3 * quarter))
  }

  /// The weekdays from Monday on; the last one that is not to come is meant.
  private static let weekdays: [Set<String>] = [
    ["thuhai", "thu2", "t2", "monday"], ["thuba", "thu3", "t3", "tuesday"],
    ["thutu", "thu4", "t4", "wednesday"], ["thunam", "thu5", "t5", "thursday"],
    ["thusau", "thu6", "t6", "friday"], ["thubay", "thu7", "t7", "saturday"],
    ["chunhat", "cn", "sunday"],
  ]

  private static let names: [String: (unit: DayUnit, ago: Int)] = [
    "homnay": (.day, 0), "today": (.day, 0), "homqua": (.day, 1), "yesterday": (.day, 1),
    "homkia": (.day, 2), "tuannay": (.week, 0), "thisweek": (.week, 0), "tuantruoc": (.week, 1),
    "tuanqua": (.week, 1), "tuanroi": (.week, 1), "lastweek": (.week, 1), "thangnay": (.month, 0),
    "thismonth": (.month, 0), "thangtruoc": (.month, 1), "thangqua": (.month, 1),
    "thangroi": (.month, 1), "lastmonth": (.month, 1), "namnay": (.year, 0),
    "thisyear": (.year, 0), "namngoai": (.year, 1), "namtruoc": (.year, 1), "namqua": (.year, 1),
    "lastyear": (.year, 1), "namkia": (.year, 2),
  ]

  /// Several words: `tháng 6 năm 2020`, `7 ngày trước`, `quý 2/2020`, `2 June 2020`.
  init?(words text: String, _ today: Day) {
    let all = SearchText.words(of: text).map { SearchText.folded($0.canonical) }
    let words = all.indices.filter { DaySpan.tells(all, $0) }.map { all[$0] }
    guard !words.isEmpty, words.count <= 5 else { return nil }
    if let span = DaySpan(counted: words, today) ?? DaySpan(calendar: words, today) {
      self = span
    } else {
      return nil
    }
  }

  /// Whether a word is not only "ngày" or "năm" before a number: it is what is counted, as in
  /// `7 ngày`, or the number of a month, as in `tháng năm`.
  private static func tells(_ words: [String], _ place: Int) -> Bool {
    switch words[place] {
    case "of", "the": return false
    case "nam" where place > 0 && words[place - 1] == "thang": return true
    case "nam", "ngay":
      guard place == 1, Int(words[0]) != nil else { return false }
      return words.count == 2 || Int(words[2]) == nil
    default: return true
    }
  }

  /// `7 ngày`, `last 2 months`, and with "trước" or "ago" the unit that lies so far back.
  private init?(counted words: [String], _ today: Day) {
    var rest = words[...]
    if rest.first == "last" || rest.first == "past" { rest.removeFirst() }
    guard let count = rest.popFirst().flatMap({ Int($0) }),
      let unit = rest.popFirst().flatMap({ DayUnit($0) })
    else { return nil }
    switch rest.joined(separator: " ") {
    case "truoc", "ago": self.init(unit, ago: count, today)
    case "", "qua", "vua qua", "gan", "gan day", "nay": self.init(lasting: count, unit, today)
    default: return nil
    }
  }

  /// Day, month and year, or some of them, with the month's name or "tháng" or "quý" before it.
  private init?(calendar words: [String], _ today: Day) {
    var rest = words[...]
    var parts = CalendarParts()
    while let word = rest.popFirst() {
      guard parts.take(word, &rest) else { return nil }
    }
    let numbers = parts.numbers
    let year = numbers.last.flatMap { $0 >= 1000 ? $0 : nil }
    let day = numbers.first.flatMap { $0 < 1000 ? $0 : nil }
    guard numbers.count == (year == nil ? 0 : 1) + (day == nil ? 0 : 1),
      year != nil || !parts.needsYear
    else { return nil }
    switch (day, parts.month, parts.quarter, year) {
    case (let day?, let month?, nil, let year?):
      guard let found = Day(year: year, month: month, day: day) else { return nil }
      self.init(found)
    case (let day?, let month?, nil, nil): self.init(day: day, month: month, notAfter: today)
    case (nil, let month?, nil, let year?):
      guard (1...12).contains(month) else { return nil }
      self.init(year: year, months: month...month)
    case (nil, let month?, nil, nil): self.init(month: month, notAfter: today)
    case (nil, nil, let quarter?, let year?): self.init(year: year, quarter: quarter)
    case (nil, nil, let quarter?, nil):
      let isToCome = quarter > (today.month + 2) / 3
      self.init(year: today.year - (isToCome ? 1 : 0), quarter: quarter)
    case (nil, nil, nil, let year?): self.init(year: year)
    default: return nil
    }
  }
}

/// The parts of a date in words, as they come.
private struct CalendarParts {
  var numbers: [Int] = []
  var month: Int?
  var quarter: Int?
  /// Whether the month may be a weekday where no year says otherwise: `T6`.
  var needsYear = false

  /// Takes a word, and what belongs to it; false when it is no part of a date.
  mutating func take(_ word: String, _ rest: inout ArraySlice<String>) -> Bool {
    if word == "thang", let number = CalendarParts.month(&rest) {
      month = number
    } else if word == "quy", let number = rest.popFirst().flatMap(CalendarParts.quarter) {
      quarter = number
    } else if word.count == 2, word.first == "q", let number = Int(word.dropFirst()) {
      quarter = number
    } else if word.count <= 3, word.first == "t", let number = Int(word.dropFirst()) {
      (month, needsYear) = (number, true)
    } else if let named = CalendarParts.months[String(word.prefix(3))], word.count >= 3 {
      month = named
    } else if let number = Int(word) {
      numbers.append(number)
    } else {
      return false
    }
    return true
  }

  /// The number after "tháng", in figures or as a word.
  private static func month(_ rest: inout ArraySlice<String>) -> Int? {
    guard let word = rest.popFirst() else { return nil }
    if let number = Int(word) { return number }
    guard let index = ordinals.firstIndex(of: word) else { return nil }
    if index == 9, let further = rest.first, let unit = ["mot", "hai"].firstIndex(of: further) {
      rest.removeFirst()
      return 11 + unit
    }
    return index + 1
  }

  private static let ordinals = [
    "mot", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi",
  ]

  private static func quarter(_ word: String) -> Int? {
    Int(word) ?? ["i", "ii", "iii", "iv"].firstIndex(of: word).map { $0 + 1 }
  }

  /// English months by their first three letters.
  private static let months: [String: Int] = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "oct": 10, "nov": 11, "dec": 12,
  ]
}
