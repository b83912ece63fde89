import ArticleLibrary

/// A line of plain text that is not blank.
struct TextLine: Hashable {
  /// The line without white space at its ends.
  var text: String
  /// Whether a blank line, or the beginning of the file, stands before it.
  var hasGap: Bool

  /// Bytes of a line that may be a heading or a label; longer ones are text.
  static let shortest = 120

  /// The line as it is compared with words of a page: lower case, without bullet and colon; empty
  /// for a line that is too long to be one of them.
  var key: String {
    guard text.utf8.count <= Self.shortest else { return "" }
    var rest = withoutBullet.trimmed
    while let last = rest.last, last == ":" || last == "." { rest = rest.dropLast().trimmed }
    return rest.lowercased()
  }

  /// The text behind a bullet.
  var withoutBullet: Substring {
    guard let first = text.first, "•●▪◦·".contains(first) else { return text[...] }
    return text.dropFirst().trimmed
  }

  /// The lines of a text that say something, hard-wrapped ones joined again.
  static func lines(of text: String) -> [TextLine] {
    var lines: [TextLine] = []
    var hasGap = true
    for line in PlainLines.of(text) {
      if line.isEmpty {
        hasGap = true
      } else if !isOrnament(line) {
        lines.append(TextLine(text: cells(of: line), hasGap: hasGap))
        hasGap = false
      }
    }
    return HardWrap.joined(lines)
  }

  /// Whether a line is nothing but a bullet, an empty form field or the frame of a table.
  private static func isOrnament(_ line: Substring) -> Bool {
    line.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x2500...0x257F: true
      default: "•●▪◦·[]()* \u{A0}".unicodeScalars.contains(scalar)
      }
    }
  }

  /// The row of a framed table without the frame.
  private static func cells(of line: Substring) -> String {
    guard line.first == "│", line.last == "│" else { return String(line) }
    return line.split(separator: "│").map { String($0.trimmed) }.joined(separator: " | ")
  }
}
