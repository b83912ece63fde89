import ArticleLibrary
import Vietnamese

/// Finds the words of a search in a text.
struct MatchFinder {
  private let words: [String]

  /// A finder for what was typed.
  init(_ query: String) {
    words = SearchText.words(of: query).map(\.canonical)
  }

  /// The matched words: Unicode scalars, in order, not overlapping.
  func ranges(in text: String) -> [Range<Int>] {
    let utf8 = text.utf8
    return SearchText.words(of: text).filter { word in
      words.contains { SearchText.matches(query: $0, word: word.canonical, isPrefix: false) }
    }.map { word in
      let scalars = text.unicodeScalars
      let start = utf8.index(utf8.startIndex, offsetBy: word.range.lowerBound)
      let end = utf8.index(utf8.startIndex, offsetBy: word.range.upperBound)
      let first = scalars.distance(from: scalars.startIndex, to: start)
      return first..<(first + scalars.distance(from: start, to: end))
    }
  }
}
