import ArticleLibrary
import Vietnamese

/// A line of a telephone block: "Cứu hộ giao thông: 0299.111.222", or a name alone.
struct PhoneLine {
  /// What the telephone is for.
  let name: String
  /// The number as printed, nil for a name alone.
  let number: String?

  init(_ line: TextLine) {
    let text = line.withoutBullet
    let start = text.lastIndex { !Self.isPartOfNumber($0) }.map { text.index(after: $0) }
    let number = text[(start ?? text.startIndex)...].trimmed
    let before = text[..<number.startIndex].trimmed
    let label = before.hasSuffix(":") ? before.dropLast().trimmed : before
    guard number.count(where: \.isNumber) >= 3, !label.isEmpty else {
      name = String(text.hasSuffix(":") ? text.dropLast().trimmed : text)
      self.number = nil
      return
    }
    name = String(label)
    self.number = String(number)
  }

  private static func isPartOfNumber(_ letter: Character) -> Bool {
    letter.isASCII && (letter.isNumber || " .-+()/".contains(letter))
  }
}

extension SiteCounter {
  /// The counter of a line such as "Hôm nay3,521" or "Hôm nay: 3.521".
  static func read(from line: TextLine) -> SiteCounter? {
    let text = line.withoutBullet
    guard text.utf8.count <= 80 else { return nil }
    let isDigit = { (letter: Character) in letter.isASCII && letter.isNumber }
    let start = text.lastIndex { !isDigit($0) && $0 != "," && $0 != "." }
    let number = text[(start.map { text.index(after: $0) } ?? text.startIndex)...]
    guard let first = number.first, isDigit(first), let value = Int(number.filter(isDigit)) else {
      return nil
    }
    var name = text[..<number.startIndex].trimmed
    if name.hasSuffix(":") { name = name.dropLast().trimmed }
    return name.isEmpty ? nil : SiteCounter(name: String(name), value: value)
  }
}

extension ArticleReference {
  /// The day of a line such as "(28/05/2021)".
  static func day(of line: TextLine) -> Day? {
    guard line.text.hasPrefix("("), line.text.hasSuffix(")") else { return nil }
    return Day(slashed: String(line.text.dropFirst().dropLast().trimmed))
  }

  /// The title of a line, with the day where "(28/05/2021)" ends it.
  static func read(from line: TextLine) -> ArticleReference {
    let text = line.withoutBullet
    if text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex,
      let day = Day(slashed: String(text[text.index(after: open)...].dropLast().trimmed))
    {
      return ArticleReference(title: String(text[..<open].trimmed), date: day)
    }
    return ArticleReference(title: String(text))
  }
}
