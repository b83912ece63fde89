import ArticleLibrary

/// Finds the words of a search in a text.
struct MatchFinder {
  /// A finder for what was typed.
  init(_ query: String) {
  }

  /// The matched words: Unicode scalars, in order, not overlapping.
  func ranges(in text: String) -> [Range<Int>] {
    []
  }
}
