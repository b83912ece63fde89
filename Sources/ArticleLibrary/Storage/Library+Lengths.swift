internal import GRDB

extension Library {
  /// How many words the texts of these articles have, parted by blanks; those that are gone are left
  /// out.
  public func wordCounts(of ids: [ArticleID]) throws(LibraryError) -> [ArticleID: Int] {
    try read { db in
      let zstd = Zstd()
      var counts: [ArticleID: Int] = [:]
      for id in ids {
        guard let content = try StoredArticle.find(id: id.rawValue, zstd, db)?.stored.content
        else { continue }
        counts[id] = [content.title, content.lead ?? "", content.markdown].reduce(0) {
          $0 + Self.words(of: $1)
        }
      }
      return counts
    }
  }

  private static func words(of text: String) -> Int {
    var words = 0
    var isInside = false
    for byte in text.utf8 {
      let isBlank = byte == 0x20 || byte == 0x0A
      if isBlank, isInside { words += 1 }
      isInside = !isBlank
    }
    return words + (isInside ? 1 : 0)
  }
}
