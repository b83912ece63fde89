extension Sentence {
  /// The sentence in Vietnamese.
  var inVietnamese: String {
    switch self {
    case .allArticles: "Tất cả bài"
    case .unreadArticles: "Chưa đọc"
    case .bookmarks: "Đánh dấu"
    case .documents: "Văn bản"
    }
  }
}
