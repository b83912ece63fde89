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

  /// Takes back the last change that is not taken back yet, whoever made it and whenever.
  ///
  /// Gives what was undone, nil when there is nothing. The articles of an import are taken out in
  /// transactions of a tenth of a second; when that is interrupted, the next call goes on.
  @discardableResult
  public func undo() throws(LibraryError) -> JournalEntry? {
    while true {
      let step: (entry: JournalEntry, isDone: Bool)? = try write { writer in
        let journal = Journal(db: writer.db)
        guard let entry = try journal.last() else { return nil }
        let isDone = try Self.undo(entry, journal, writer)
        if isDone { try journal.close(entry.id) }
        return (entry, isDone)
      }
      guard let step else { return nil }
      try tendIndex()
      if step.isDone { return step.entry }
    }
  }

  /// Undoes an entry or a part of it; true when nothing is left of it.
  private static func undo(_ entry: JournalEntry, _ journal: Journal, _ writer: ArticleWriter)
    throws -> Bool
  {
    switch entry.kind {
    case .read, .unread:
      for id in try journal.takeMarks(entry.id) {
        _ = try writer.set(.read, entry.kind == .unread, id: id)
      }
      return true
    case .bookmark, .unbookmark:
      for id in try journal.takeMarks(entry.id) {
        _ = try writer.set(.bookmarked, entry.kind == .unbookmark, id: id)
      }
      return true
    case .import, .delete:
      return try undoArticles(entry.id, journal, writer)
    }
  }

  private static func undoArticles(_ entry: Int64, _ journal: Journal, _ writer: ArticleWriter)
    throws -> Bool
  {
    var left = 250
    while left > 0 {
      guard let (number, change) = try journal.lastChange(entry) else { return true }
      switch change {
      case .former(let former):
        _ = try writer.remove(id: former.id)
        try writer.restore(former)
        try journal.drop(entry, number: number)
        left -= 1
      case .inserted(let ids):
        let first = max(ids.lowerBound, ids.upperBound - Int64(left) + 1)
        for id in (first...ids.upperBound).reversed() { _ = try writer.remove(id: id) }
        left -= Int(ids.upperBound - first) + 1
        if first == ids.lowerBound {
          try journal.drop(entry, number: number)
        } else {
          try journal.shorten(entry, number: number, last: first - 1)
        }
      }
    }
    return false
  }
}
