internal import GRDB
internal import Glibc

extension Library {
  /// Makes the search index anew from the articles, the newest first.
  ///
  /// Works in steps of a tenth of a second, between which other programs can read and write; until
  /// it is done searches find only what is indexed already. When it is broken off, the next
  /// opening of the library goes on. `progress` gets the part that is done, 0–1.
  public func rebuildIndex(progress: (Double) -> Void = { _ in }) throws(LibraryError) {
    try write { writer in
      try IndexState.clear(writer.db)
    }
    try refillIndex(progress)
  }

  /// Makes the index anew if it was made by other rules, or finishes a rebuild that broke off.
  ///
  /// A disk that is full or a library that is locked puts it off to the next opening.
  func mendIndex(_ progress: (Double) -> Void) throws(LibraryError) {
    do throws(LibraryError) {
      let state = try read { try IndexState($0) }
      guard state.needsRebuild else { return }
      if state.rules == IndexText.rules {
        try refillIndex(progress)
      } else {
        try rebuildIndex(progress: progress)
      }
    } catch .full {
    } catch .busy {
    } catch {
      throw error
    }
  }

  private func refillIndex(_ progress: (Double) -> Void) throws(LibraryError) {
    let total = try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM article") ?? 0 }
    var (done, rounds, isDone) = (0, 0, false)
    progress(0)
    while !isDone {
      rounds += 1
      let isSixteenth = rounds % 16 == 0
      let step = try write { writer in
        writer.delaysCounts = !isSixteenth
        let step = try IndexRefill(writer).step()
        if step.isDone { writer.delaysCounts = false }
        return step
      }
      done += step.count
      isDone = step.isDone
      progress(min(1, Double(done) / Double(max(1, total))))
      try tendIndex(crowd: 24)
      usleep(2000)  // Lets another program's write in between.
    }
    try tendIndex()
  }
}

/// Indexes the articles below the edge again, a transaction's worth of them.
struct IndexRefill {
  private let writer: ArticleWriter

  init(_ writer: ArticleWriter) {
    self.writer = writer
  }

  /// Indexes articles for so long, but 16 at least; done when none is left below the edge.
  func step(lasting duration: Duration = .milliseconds(40)) throws -> (count: Int, isDone: Bool) {
    let db = writer.db
    guard let edge = try IndexState(db).edge else { return (0, true) }
    let clock = ContinuousClock()
    let end = clock.now.advanced(by: duration)
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT ord, id FROM article WHERE ord < ? ORDER BY ord DESC"),
      arguments: [edge])
    var (count, last) = (0, edge)
    while count < 16 || clock.now < end {
      guard let row = try rows.next() else {
        try IndexState.move(to: nil, db)
        return (count, true)
      }
      last = row[0]
      try index(id: row[1], order: last)
      count += 1
    }
    try IndexState.move(to: last, db)
    return (count, false)
  }

  /// Indexes an article and renews what else was made by the rules for words; one that is damaged
  /// is left out, for whoever opens it to be told.
  private func index(id: Int64, order: Int64) throws {
    let stored: StoredArticle?
    do {
      stored = try StoredArticle.find(id: id, writer.memory.zstd, writer.db)
    } catch is LibraryError {
      return
    }
    guard let stored = stored?.stored else { return }
    let content = stored.content
    let text = IndexText(content)
    try writer.db.cachedStatement(
      sql: "UPDATE article SET content_key = ?, number_key = ? WHERE ord = ?"
    ).execute(arguments: [
      stored.sourceKey ?? PreparedArticle.contentKey(text, content),
      content.document?.number.map(PreparedArticle.numberKey), order,
    ])
    writer.index(text, id: id, order: order)
  }
}
