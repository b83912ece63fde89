/// Everything that tinbai says to a person: one case a sentence, its words in one file a language.
///
/// Values that come from outside are parameters; they are put in as they are and made safe for the
/// terminal where they are drawn or printed.
public enum Sentence: Hashable, Sendable {
  // The lists
  /// The list of everything.
  case allArticles
  /// The list of what has not been read.
  case unreadArticles
  /// The list of bookmarks.
  case bookmarks
  /// The list of official documents.
  case documents
}
