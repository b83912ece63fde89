internal import GRDB

extension Library {
  /// Where the reader was, as it said itself; nil for a library that was never open in one.
  public func readerState() throws(LibraryError) -> String? {
    try read { try Setting.text("reader", $0) }
  }

  /// Keeps where the reader is.
  public func setReaderState(_ json: String) throws(LibraryError) {
    try writeQuietly { try Setting.set("reader", json, $0) }
  }

  /// Writes what no list shows, so that the library does not count as changed.
  func writeQuietly(_ body: (Database) throws -> Void) throws(LibraryError) {
    do {
      try database.write(body)
    } catch {
      throw LibraryError(error, path: path)
    }
  }
}
