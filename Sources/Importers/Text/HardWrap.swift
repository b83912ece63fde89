/// Lines that were folded at a width, as by a text browser or a mail program.
enum HardWrap {
  /// Columns at most of a line that may have been folded; texts with longer lines were not.
  private static let widest = 132
  /// Columns at least of the longest line of a folded text.
  private static let narrowest = 50
  /// Folds at least before a text counts as folded.
  private static let fewest = 3

  /// The lines, with those joined that were one line before the text was folded.
  ///
  /// A line was folded when the first word of the next one would not have fitted behind it. In a
  /// text that was not folded this happens by chance only, and its lines differ more in length.
  static func joined(_ lines: [TextLine]) -> [TextLine] {
    guard lines.allSatisfy({ $0.text.utf8.count <= widest * 4 }) else { return lines }
    let widths = lines.map { columns($0.text[...]) }
    guard let longest = widths.max(), (narrowest...widest).contains(longest) else { return lines }
    let folds = lines.indices.dropFirst().filter { index in
      let word = lines[index].text.prefix { !$0.isWhitespace }
      return !lines[index].hasGap && lines[index].withoutBullet.count == lines[index].text.count
        && widths[index - 1] + columns(word) >= longest && widths[index - 1] * 2 > longest
    }
    guard folds.count >= fewest else { return lines }
    return joined(lines, at: Set(folds))
  }

  private static func joined(_ lines: [TextLine], at folds: Set<Int>) -> [TextLine] {
    var result: [TextLine] = []
    for (index, line) in lines.enumerated() {
      if folds.contains(index), let last = result.indices.last {
        let isSpaced =
          !(isWide(result[last].text.unicodeScalars.last)
          && isWide(line.text.unicodeScalars.first))
        result[last].text += (isSpaced ? " " : "") + line.text
      } else {
        result.append(line)
      }
    }
    return result
  }

  private static func columns(_ text: Substring) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
  }

  /// Whether a letter is of a script that is written without blanks and takes two columns.
  private static func isWide(_ letter: Unicode.Scalar?) -> Bool {
    guard let letter else { return false }
    switch letter.value {
    case 0x2E80...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0x20000...0x3FFFF:
      return true
    default: return false
    }
  }
}
