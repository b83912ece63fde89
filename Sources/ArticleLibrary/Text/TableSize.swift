// https://github.github.com/gfm/#tables-extension-

/// Judges how large the tables of a Markdown text become.
///
/// GFM fills every row up to the width of the head, so a few kilobytes can ask for millions of
/// cells.
enum TableSize {
  private static let mostCells = 200_000
  private static let mostColumns = 1000

  /// Whether a table of the text has more cells than any real one.
  static func isExcessive(in markdown: String) -> Bool {
    var markdown = markdown
    return markdown.withUTF8 { bytes in
      var columns = 0
      var rows = 0
      for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        if line.allSatisfy({ $0 <= 0x20 }) {
          columns = 0
        } else if let width = width(ofDelimiter: line) {
          columns = max(columns, width)
          rows = 0
        }
        rows += 1
        if columns > mostColumns || columns * rows > mostCells { return true }
      }
      return false
    }
  }

  /// The columns of a line between the head and the rows, such as `|---|:-:|`; nil for others.
  private static func width(ofDelimiter line: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var bars = 0
    for byte in line {
      switch byte {
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: ">"), 0...0x20: continue
      default: return nil
      }
    }
    return bars > 0 ? bars + 1 : nil
  }
}
