internal import GRDB
internal import Glibc

extension Library {
  /// Whether merging the search index into one piece is worth the time that it takes.
  ///
  /// A front end asks after a large import, which may have brought most of the library. Otherwise
  /// `tidyIndex` is enough, which leaves a piece alone that is large already.
  public func wantsOptimizing() throws(LibraryError) -> Bool {
    try read { db in
      let structure = try IndexStructure(db)
      return structure.segments > 1 && (structure.sizes.max() ?? 0) * 5 < structure.pages * 4
    }
  }

  /// Merges the search index into one piece, as is due after a large import.
  ///
  /// Works in steps of a tenth of a second, between which other programs can write, and may be
  /// broken off at any time, as `shouldStop` does, which is asked after each step; `progress` gets
  /// the part that is done, 0–1.
  public func optimize(
    progress: (Double) -> Void = { _ in }, shouldStop: () -> Bool = { false }
  ) throws(LibraryError) {
    progress(0)
    try give(.merging)
    defer { try? give(.usual) }
    var step = -64
    while !shouldStop() {
      let pages = step
      let state: (done: Double, isDone: Bool) = try maintain { db in
        if pages < 0 { try IndexTidying.beginAnew(db) }
        let more = try IndexStructure.merge(pages: pages, db)
        let structure = try IndexStructure(db)
        let merged = structure.levels.last { !$0.segments.isEmpty }?.segments.last?.pages ?? 0
        return (
          structure.isMerging ? Double(merged) / Double(max(1, structure.pages)) : 0,
          !more || structure.segments <= 1
        )
      }
      if state.isDone { break }
      progress(min(1, state.done * 2))
      step = Self.mergePages
      usleep(2000)  // Lets another program's write in between.
    }
    progress(1)
  }

  /// Merges the small pieces of the search index until few are left, as is due when single articles
  /// came, changed or went; a front end does it when it has nothing else to do.
  ///
  /// Works in steps of some milliseconds, between which others can write. `shouldStop` is asked
  /// after each, and the next call goes on. False when it was broken off.
  @discardableResult
  public func tidyIndex(shouldStop: () -> Bool = { false }) throws(LibraryError) -> Bool {
    var pages = 16
    while try read({ try IndexTidying($0).isDue }) {
      if shouldStop() { return false }
      let took = try maintain { db in
        try ContinuousClock().measure { try IndexTidying(db).step(pages: pages, db) }
      }
      if took < .milliseconds(4) { pages = min(pages * 2, Self.mergePages) }
      if took > .milliseconds(8) { pages = max(pages / 2, 4) }
      usleep(4000)
    }
    return true
  }

  /// Pages of a step of merging: about 50 ms.
  private static let mergePages = 600

  /// Does a step of merging when the index has `crowd` new pieces, or when a merge has begun.
  func tendIndex(crowd: Int) throws(LibraryError) {
    let isDue = try read { db in
      let structure = try IndexStructure(db)
      return structure.isMerging || structure.levels.first?.segments.count ?? 0 >= crowd
    }
    guard isDue else { return }
    try maintain { _ = try IndexStructure.merge(pages: Self.mergePages, $0) }
  }

  /// Makes one of the newest pieces after single changes, since nobody may ever be idle here: somebody
  /// waits for it, so only what is little for sure is merged.
  func tendIndex() throws(LibraryError) {
    guard try read({ try IndexTidying($0).isQuickDue }) else { return }
    try maintain { try IndexTidying($0).quickStep(pages: Self.mergePages / 8, $0) }
  }

  /// Does a short step of merging in the course of an undo that takes many articles out.
  func tendIndexOfUndo() throws(LibraryError) {
    let isDue = try read { db in
      let structure = try IndexStructure(db)
      return structure.isMerging || structure.segments > 8
    }
    guard isDue else { return }
    try maintain { try IndexTidying($0).step(pages: Self.mergePages / 8, $0) }
  }

  /// Merges the newest pieces after an undo that took many articles out, for about a second or as
  /// long as the undo took.
  ///
  /// Their marks and they leave nothing behind, and a merge that writes nothing is one step however
  /// much it reads: no later change should have to do it.
  func settleIndex(
    since start: ContinuousClock.Instant, shouldStop: () -> Bool
  ) throws(LibraryError) {
    let now = ContinuousClock.now
    let end = now.advanced(by: max(.seconds(1), start.duration(to: now)))
    while try read({ try IndexTidying($0, wholly: false).isDue }), ContinuousClock.now < end {
      if shouldStop() { return }
      try maintain { try IndexTidying($0, wholly: false).step(pages: Self.mergePages, $0) }
      usleep(2000)  // Lets another program's write in between.
    }
  }

  /// Works on the index without changing what it says.
  func maintain<Answer>(_ body: (Database) throws -> Answer) throws(LibraryError) -> Answer {
    do {
      return try database.write(body)
    } catch {
      throw LibraryError(error, path: path)
    }
  }
}
