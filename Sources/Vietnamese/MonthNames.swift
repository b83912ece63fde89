/// English names of months.
enum MonthNames {
  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The month, 1–12, with this name or its first letters (at least three); nil when none has.
  static func month(_ word: String?) -> Int? {
    guard let word, word.count >= 3 else { return nil }
    return names.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }
}
