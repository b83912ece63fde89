internal import GRDB
internal import Glibc

extension Library {
  /// Whether the search index is in so many pieces that `optimize` is due.
  ///
  /// A front end asks after an import: only then can the answer change. Searches stay right
  /// without it and get a little slower with each piece.
  public func wantsOptimizing() throws(LibraryError) -> Bool {
    try read { try IndexStructure($0).segments > 12 }
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
    var step = -64
    while !shouldStop() {
      let pages = step
      let state: (done: Double, isDone: Bool) = try maintain { db in
        let more = try IndexStructure.merge(pages: pages, db)
        let structure = try IndexStructure(db)
        let merged = structure.levels.last(where: { !$0.isEmpty })?.last ?? 0
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

  /// Pages of a step of merging: about 50 ms.
  private static let mergePages = 600

  /// Does a step of merging when the index has `crowd` new pieces, or when a merge has begun.
  ///
  /// After single changes the step is a short one: somebody waits for it.
  func tendIndex(crowd: Int = 8) throws(LibraryError) {
    let isDue = try read { db in
      let structure = try IndexStructure(db)
      return structure.isMerging || structure.levels.first?.count ?? 0 >= crowd
    }
    guard isDue else { return }
    let pages = crowd > 8 ? Self.mergePages : Self.mergePages / 8
    try maintain { _ = try IndexStructure.merge(pages: pages, $0) }
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
