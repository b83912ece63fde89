internal import GRDB

extension Library {
  /// Marks articles as read or unread; what is so already stays out of the journal.
  ///
  /// Throws `notFound` and changes nothing when the library lacks one of them.
  public func setRead(_ isRead: Bool, _ ids: [ArticleID]) throws(LibraryError) {
    try set(.read, isRead, ids, as: isRead ? .read : .unread)
  }

  /// Bookmarks articles or takes their bookmarks off; what is so already stays out of the journal.
  ///
  /// Throws `notFound` and changes nothing when the library lacks one of them.
  public func setBookmarked(_ isOn: Bool, _ ids: [ArticleID]) throws(LibraryError) {
    try set(.bookmarked, isOn, ids, as: isOn ? .bookmark : .unbookmark)
  }

  private func set(_ mark: Mark, _ isOn: Bool, _ ids: [ArticleID], as kind: JournalEntry.Kind)
    throws(LibraryError)
  {
    guard !ids.isEmpty else { return }
    try write { writer in
      let changed = try ids.filter { try writer.set(mark, isOn, id: $0.rawValue) }
      guard !changed.isEmpty else { return }
      let journal = Journal(db: writer.db)
      let entry = try journal.begin(kind, at: now(), count: changed.count)
      for id in changed { try journal.addMark(entry, article: id.rawValue) }
    }
  }

  /// Deletes articles; the journal keeps them.
  func delete(_ ids: [ArticleID]) throws(LibraryError) {
    try write { writer in
      let journal = Journal(db: writer.db)
      let entry = try journal.begin(.delete, at: now(), count: ids.count)
      for (number, id) in ids.enumerated() {
        guard let former = try writer.remove(id: id.rawValue) else {
          throw LibraryError.notFound(id)
        }
        try journal.addFormer(entry, number: Int64(number), former)
      }
    }
  }
}
