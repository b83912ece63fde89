/// Vietnamese and English names of weekdays, folded.
enum WeekdayNames {
  private static let english = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  /// What follows "thứ": Monday is the second day.
  private static let ordinals = ["hai", "ba", "tu", "nam", "sau", "bay"]

  /// The weekday, 0 for Monday, at the front of two pieces, and how many pieces it takes.
  static func weekday(_ first: DateToken?, _ second: DateToken?) -> (weekday: Int, length: Int)? {
    guard let word = first?.word else { return nil }
    switch word {
    case "thu", "t":
      if let number = second?.number, (2...7).contains(number) { return (number - 2, 2) }
      guard word == "thu", let name = second?.word, let index = ordinals.firstIndex(of: name)
      else { return word == "thu" ? englishWeekday(word) : nil }
      return (index, 2)
    case "chu": return second?.word == "nhat" ? (6, 2) : nil
    case "cn": return (6, 1)
    default: return englishWeekday(word)
    }
  }

  private static func englishWeekday(_ word: String) -> (weekday: Int, length: Int)? {
    guard word.count >= 3 else { return nil }
    return english.firstIndex { $0.hasPrefix(word) }.map { ($0, 1) }
  }
}
