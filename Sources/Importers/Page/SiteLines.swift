import ArticleLibrary
import Vietnamese

/// What the lines of a site's blocks say, in saved pages and in pasted text alike.
extension SitePhone {
  /// A line of a telephone block, such as "Cứu hộ giao thông: 0299.111.222", or a name alone.
  ///
  /// The number is what ends the line and has three digits before any slash ("24/7" is none).
  init(line: String) {
    let text = line.withoutBullet
    let isPartOfNumber = { (letter: Character) in
      letter.isASCII && (letter.isNumber || " .-+()/".contains(letter))
    }
    let start = text.lastIndex { !isPartOfNumber($0) }.map { text.index(after: $0) }
    let number = text[(start ?? text.startIndex)...].drop { "-./ ".contains($0) }.trimmed
    guard number.prefix(while: { $0 != "/" }).count(where: \.isNumber) >= 3 else {
      self.init(name: String(text.withoutColon))
      return
    }
    let name = text[..<(start ?? text.startIndex)].trimmed.withoutColon
    self.init(name: String(name.isEmpty ? text : name), number: String(number))
  }
}

extension SiteCounter {
  /// Bytes of a counter's line at most.
  private static let longest = 80

  /// The counter of a line such as "Hôm nay3,521" or "Hôm nay: 3.521", nil for any other line.
  init?(line: String) {
    let text = line.withoutBullet
    guard text.utf8.count <= Self.longest else { return nil }
    let isDigit = { (letter: Character) in letter.isASCII && letter.isNumber }
    let start = text.lastIndex { !isDigit($0) && $0 != "," && $0 != "." }
    let number = text[(start.map { text.index(after: $0) } ?? text.startIndex)...]
    guard let first = number.first, isDigit(first), let value = Int(number.filter(isDigit)) else {
      return nil
    }
    let name = text[..<number.startIndex].trimmed.withoutColon
    guard !name.isEmpty else { return nil }
    self.init(name: String(name), value: value)
  }
}

extension SiteInfo {
  /// The seconds of "Thời gian chờ: 60 giây".
  static func sessionTimeout(in text: String) -> Int? {
    guard let label = text.firstRange(of: "Thời gian chờ:") else { return nil }
    return Int(text[label.upperBound...].trimmed.prefix { $0.isASCII && $0.isNumber })
  }
}

extension String {
  /// The text behind a bullet.
  fileprivate var withoutBullet: Substring { TextLine(text: self, hasGap: false).withoutBullet }
}

extension Substring {
  /// The text without a colon at its end.
  fileprivate var withoutColon: Substring { hasSuffix(":") ? dropLast().trimmed : self }
}
