internal import GRDB

extension Library {
  /// Takes back the last change that is not taken back yet, whoever made it and whenever.
  ///
  /// Gives what was undone, nil when there is nothing. The articles of an import are taken out in
  /// transactions of a tenth of a second; after each `shouldStop` is asked, and when it says so, or
  /// the program ends, the answer is nil and the next call goes on. A change that cannot be undone
  /// is given up with an error, once: the next call undoes the one before it.
  @discardableResult
  public func undo(shouldStop: () -> Bool = { false }) throws(LibraryError) -> JournalEntry? {
    guard let entry = try read({ try Journal(db: $0).last() }) else { return nil }
    let start = ContinuousClock.now
    let isLong = entry.count > Self.undoneAtOnce
    while true {
      let isDone = try undoStep(entry)
      if isLong { try tendIndexOfUndo() } else { try tendIndex() }
      if isDone {
        if isLong { try settleIndex(since: start, shouldStop: shouldStop) }
        return entry
      }
      if shouldStop() { return nil }
    }
  }

  /// Undoes a part of an entry; true when nothing is left of it, also when others did the rest.
  private func undoStep(_ entry: JournalEntry) throws(LibraryError) -> Bool {
    do throws(LibraryError) {
      return try write { writer in
        let journal = Journal(db: writer.db)
        guard let entry = try journal.open(entry.id) else { return true }
        let isDone = try Self.undo(entry, journal, writer)
        if isDone {
          try journal.close(entry.id, .undone)
          if entry.kind == .import { try Originals(db: writer.db).dropUnused() }
        }
        return isDone
      }
    } catch {
      switch error {
      case .failed, .damaged, .notFound, .articleTooLarge:
        try write { try Journal(db: $0.db).close(entry.id, .givenUp) }
      default: break
      }
      throw error
    }
  }

  /// Undoes an entry or a part of it; true when nothing is left of it.
  private static func undo(_ entry: JournalEntry, _ journal: Journal, _ writer: ArticleWriter)
    throws -> Bool
  {
    switch entry.kind {
    case .read, .unread:
      try undoMarks(.read, entry.kind == .unread, entry.id, journal, writer)
      return true
    case .bookmark, .unbookmark:
      try undoMarks(.bookmarked, entry.kind == .unbookmark, entry.id, journal, writer)
      return true
    case .search:
      try SavedSearches(db: writer.db).undo(entry: entry.id)
      return true
    case .highlight, .unhighlight, .noteHighlight:
      try undoHighlight(entry.id, writer.db)
      return true
    case .import, .reimport, .revise, .delete:
      return try undoArticles(entry.id, journal, writer)
    }
  }

  /// Sets marks back; articles that are not there any more have none.
  private static func undoMarks(
    _ mark: Mark, _ isOn: Bool, _ entry: Int64, _ journal: Journal, _ writer: ArticleWriter
  ) throws {
    for id in try journal.takeMarks(entry)
    where try order(of: ArticleID(id), writer.db) != nil {
      _ = try writer.set(mark, isOn, id: id)
    }
  }

  /// Articles that a transaction takes back.
  private static let undoneAtOnce = 250

  private static func undoArticles(_ entry: Int64, _ journal: Journal, _ writer: ArticleWriter)
    throws -> Bool
  {
    var left = undoneAtOnce
    while left > 0 {
      guard let (number, change) = try journal.lastChange(entry) else { return true }
      switch change {
      case .former(let former):
        let later = try writer.remove(id: former.id)
        let marks = try writer.restore(former)
        let brought = later?.highlights.without(marks) ?? []
        try HighlightRow.remove(brought, of: former.id, writer.db)
        try journal.drop(entry, number: number)
        left -= 1
      case .inserted(let ids):
        let first = max(ids.lowerBound, ids.upperBound - Int64(left) + 1)
        for id in (first...ids.upperBound).reversed() {
          _ = try writer.remove(id: id)
          try PictureStore(db: writer.db).remove(article: id)
          try HighlightRow.removeAll(of: id, writer.db)
        }
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
