/// English and Vietnamese names of months.
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

  private static let ordinals = [
    "mot", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi",
  ]

  /// The month after "tháng" and how many words name it; "tháng Giêng" and "tháng Chạp" belong to
  /// the moon's calendar and are none.
  static func vietnamese(_ first: String?, _ second: String?) -> (month: Int, length: Int)? {
    guard let first, let index = ordinals.firstIndex(of: first) else { return nil }
    guard index == 9 else { return (index + 1, 1) }
    switch second {
    case "mot": return (11, 2)
    case "hai": return (12, 2)
    default: return (10, 1)
    }
  }
}
