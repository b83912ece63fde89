extension Sentence {
  /// The sentence in English.
  var inEnglish: String {
    switch self {
    case .allArticles: "All articles"
    case .unreadArticles: "Unread"
    case .bookmarks: "Bookmarks"
    case .documents: "Documents"
    }
  }
}
