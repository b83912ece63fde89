internal import Vietnamese

extension DaySpan {
  /// Digits and signs: `2020-06-02`, `02/06/2020`, `2/6`, `2020-06`, `06/2020`, `2020`.
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
    let digits = name.prefix { ("0"..."9").contains($0) }
    guard let count = Int(digits), let unit = DayUnit(String(name.dropFirst(digits.count))) else {
      return nil
    }
    self.init(lasting: count, unit, today)
  }

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
    let words = SearchText.words(of: text).map { SearchText.folded($0.canonical) }
      .filter { !["of", "the", "nam", "ngay"].contains($0) || DaySpan.isUnitHere($0, text) }
    guard !words.isEmpty, words.count <= 5 else { return nil }
    if let span = DaySpan(counted: words, today) ?? DaySpan(calendar: words, today) {
      self = span
    } else {
      return nil
    }
  }

  /// Whether "ngày" or "năm" is what is counted, as in `7 ngày`, and not a word before a number.
  private static func isUnitHere(_ word: String, _ text: String) -> Bool {
    let words = SearchText.words(of: text).map { SearchText.folded($0.canonical) }
    guard let place = words.firstIndex(of: word), place > 0, Int(words[0]) != nil else {
      return false
    }
    return place == 1 && (words.count == 2 || Int(words[2]) == nil)
  }

  /// `7 ngày`, `2 months`, and with "trước" or "ago" the unit that lies so far back.
  private init?(counted words: [String], _ today: Day) {
    guard (2...3).contains(words.count), let count = Int(words[0]), let unit = DayUnit(words[1])
    else { return nil }
    switch words.last {
    case "truoc", "ago": self.init(unit, ago: count, today)
    case "qua", "gan", words[1]: self.init(lasting: count, unit, today)
    default: return nil
    }
  }

  /// Day, month and year, or some of them, with the month's name or "tháng" or "quý" before it.
  private init?(calendar words: [String], _ today: Day) {
    var rest = words[...]
    var numbers: [Int] = []
    var month: Int?
    var quarter: Int?
    while let word = rest.popFirst() {
      if word == "thang" || word == "quy", let number = rest.popFirst().flatMap({ Int($0) }) {
        if word == "thang" { month = number } else { quarter = number }
      } else if let named = DaySpan.months[String(word.prefix(3))], word.count >= 3 {
        month = named
      } else if let number = Int(word) {
        numbers.append(number)
      } else {
        return nil
      }
    }
    let year = numbers.last.flatMap { $0 >= 1000 ? $0 : nil }
    let day = numbers.first.flatMap { $0 < 1000 ? $0 : nil }
    guard numbers.count == (year == nil ? 0 : 1) + (day == nil ? 0 : 1) else { return nil }
    switch (day, month, quarter, year) {
    case (let day?, let month?, nil, let year?):
      guard let found = Day(year: year, month: month, day: day) else { return nil }
      self.init(found)
    case (let day?, let month?, nil, nil): self.init(day: day, month: month, notAfter: today)
    case (nil, let month?, nil, let year?):
      guard (1...12).contains(month) else { return nil }
      self.init(year: year, months: month...month)
    case (nil, let month?, nil, nil): self.init(month: month, notAfter: today)
    case (nil, nil, let quarter?, let year?):
      guard (1...4).contains(quarter) else { return nil }
      self.init(year: year, months: (3 * quarter - 2)...(3 * quarter))
    case (nil, nil, nil, let year?): self.init(year: year)
    default: return nil
    }
  }

  /// English months by their first three letters.
  private static let months: [String: Int] = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "oct": 10, "nov": 11, "dec": 12,
  ]
}
