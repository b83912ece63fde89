import Screen

/// A line whose blanks are widened until it ends in the last column.
struct JustifiedLine {
  /// Its words, each a part, with the blanks between them left out.
  private(set) var parts: [TextLine.Part] = []

  /// The line `part`, which takes columns up to `columns` of `width`.
  ///
  /// One that is too short to be widened without holes stays as it is.
  init(_ part: TextLine.Part, columns: Int, width: Int) {
    let missing = width - columns
    let words = Self.words(of: part)
    let gaps = words.count - 1
    guard missing > 0, gaps > 0, missing <= 2 * gaps, columns * 4 >= width * 3 else {
      parts = [part]
      return
    }
    for (index, word) in words.enumerated() {
      var moved = word
      moved.column += missing * index / gaps
      parts.append(moved)
    }
  }

  private static func words(of part: TextLine.Part) -> [TextLine.Part] {
    let text = part.text
    var words: [TextLine.Part] = []
    var (column, scalar) = (part.column, part.start)
    var index = text.startIndex
    while index < text.endIndex {
      let end = text[index...].firstIndex(of: " ") ?? text.endIndex
      if end > index {
        let word = text[index..<end]
        words.append(TextLine.Part(column: column, text: word, start: scalar))
        column += Glyph.width(of: String(word))
        scalar += word.unicodeScalars.count
      }
      guard end < text.endIndex else { break }
      index = text.index(after: end)
      (column, scalar) = (column + 1, scalar + 1)
    }
    return words
  }
}
