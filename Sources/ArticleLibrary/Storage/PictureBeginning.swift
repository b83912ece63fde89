internal import GRDB
internal import GRDBSQLite

/// The beginning of a picture's file, read without the rest of it.
///
/// SQLite's incremental reading (https://sqlite.org/c3ref/blob_open.html) takes only the pages that
/// hold it; a query would read the whole file.
final class PictureBeginning {
  /// How many bytes are tried, one after the other: a photograph may begin with a small copy of it.
  static let counts = [4096, 131_072, 1_048_576]

  private let blob: OpaquePointer

  /// The file of the picture that has this number; nil when there is none.
  init?(db: Database, picture: Int64) {
    var blob: OpaquePointer?
    let status = sqlite3_blob_open(
      db.sqliteConnection, "main", "picture", "bytes", picture, 0, &blob)
    guard status == SQLITE_OK, let blob else {
      sqlite3_blob_close(blob)
      return nil
    }
    self.blob = blob
  }

  deinit {
    sqlite3_blob_close(blob)
  }

  /// Its first `count` bytes, or all of a smaller file; nil when they cannot be read.
  func bytes(_ count: Int) -> [UInt8]? {
    let count = min(count, Int(sqlite3_blob_bytes(blob)))
    var bytes = [UInt8](repeating: 0, count: count)
    return sqlite3_blob_read(blob, &bytes, Int32(count), 0) == SQLITE_OK ? bytes : nil
  }
}
