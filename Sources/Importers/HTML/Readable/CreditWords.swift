import Vietnamese

/// Tells lines that credit a text, or ask something of its reader, from lines that belong to it.
enum CreditWords {
  /// Whether a line only says who wrote the text or when.
  static func isCredit(_ line: String) -> Bool {
    guard (2...160).contains(line.utf8.count) else { return false }
    if DateLine(line) != nil || isDate(line) { return true }
    let lower = line.lowercased()
    if ElsewhereWords.credits.contains(where: lower.hasPrefix), line.last != "." { return true }
    return startsWithName(line)
  }

  /// Whether a line begins by asking to follow, to subscribe or to read on.
  static func isCall(_ line: String) -> Bool {
    let lower = line.lowercased()
    return ElsewhereWords.calls.contains(where: lower.hasPrefix)
  }

  /// Whether a line in italics says where to find its author or the paper.
  static func isColophon(_ line: String) -> Bool {
    let lower = line.lowercased()
    return ElsewhereWords.colophon.contains(where: lower.contains)
  }

  /// The name in a line such as "By Ada Mole - 11/19/19".
  static func name(in line: String) -> String? {
    guard let rest = afterBy(line) else { return nil }
    let end = rest.firstIndex { $0.isNumber || "|•·–—".contains($0) } ?? rest.endIndex
    var name = rest[..<end].split(separator: " - ").first.map(String.init) ?? ""
    for word in [", ", " on ", " in "] {
      if let cut = name.firstRange(of: word), word != ", " {
        name = String(name[..<cut.lowerBound])
      }
    }
    name = String(name.trimmed)
    while let last = name.split(separator: " ").last, months.contains(last.lowercased()) {
      name = String(name.dropLast(last.count).trimmed)
    }
    while let last = name.last, " ,-:;".contains(last) { name.removeLast() }
    return isName(name) ? name : nil
  }

  /// Whether words look like the name of one person or more.
  static func isName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard (1...10).contains(words.count), (2...90).contains(name.count),
      !name.contains(where: \.isNumber), !name.hasBytes("://"), !name.hasBytes("@")
    else { return false }
    return name.first?.isLetter == true
  }

  /// A name without the words before it: "By Ada Mole" gives "Ada Mole".
  static func withoutBy(_ line: String) -> String {
    afterBy(line) ?? line
  }

  private static func afterBy(_ line: String) -> String? {
    for word in [
      "by ", "by: ", "words by ", "written by ", "posted by ", "tác giả: ", "por ", "von ",
    ]
    where line.lowercased().hasPrefix(word) {
      return String(line.dropFirst(word.count).trimmed)
    }
    return nil
  }

  private static func startsWithName(_ line: String) -> Bool {
    guard line.lowercased().hasPrefix("by "), line.last != ".", let rest = afterBy(line) else {
      return false
    }
    return rest.first?.isUppercase == true && line.split(separator: " ").count <= 16
  }

  private static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december", "tháng",
  ]
  private static let fillers: Set<String> = [
    "am", "pm", "a", "p", "m", "at", "on", "est", "edt", "et", "pst", "pdt", "pt", "gmt", "utc",
    "uk", "ist", "bst", "cet", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "ngày", "năm", "lúc", "thứ", "by",
  ]

  /// Whether a line is a month with numbers and hardly anything besides.
  private static func isDate(_ line: String) -> Bool {
    guard line.utf8.count <= 80, line.contains(where: \.isNumber) else { return false }
    let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard words.contains(where: months.contains), line.last != "." else { return false }
    let others = words.filter { word in
      !months.contains(word) && !fillers.contains(word) && !(word.first?.isNumber ?? false)
    }
    return others.count <= 1 && words.count <= 14
  }
}
