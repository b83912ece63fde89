internal import CSQLite3

/// A database that is read from memory and trusted with nothing.
final class CacheDatabase {
  private let handle: OpaquePointer
  private let bytes: UnsafeMutablePointer<UInt8>

  /// Steps of SQLite's machine at most that one query may take.
  private static let mostSteps: Int32 = 2_000_000_000

  /// The database in these bytes; nil when they are too few, or SQLite refuses them.
  init?(_ file: [UInt8]) {
    var opened: OpaquePointer?
    guard file.count >= 512, sqlite3_open(":memory:", &opened) == SQLITE_OK, let opened else {
      sqlite3_close(opened)
      return nil
    }
    handle = opened
    bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: file.count)
    bytes.initialize(from: file, count: file.count)
    // A write-ahead log is not here: the file alone is read, as one that never had any.
    bytes[18] = 1
    bytes[19] = 1
    let size = Int64(file.count)
    let flags = UInt32(SQLITE_DESERIALIZE_READONLY)
    _ = sqlite3_deserialize(handle, "main", bytes, size, size, flags)
    sqlite3_exec(handle, "PRAGMA trusted_schema = OFF", nil, nil, nil)
    sqlite3_exec(handle, "PRAGMA cell_size_check = ON", nil, nil, nil)
    sqlite3_progress_handler(handle, Self.mostSteps, { _ in 1 }, nil)
  }

  deinit {
    sqlite3_close(handle)
    bytes.deallocate()
  }

  /// The rows of a query as texts, as far as they can be read; nil when the tables are not there.
  func rows(_ sql: String) -> [[String]]? {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK, let statement else {
      return nil
    }
    defer { sqlite3_finalize(statement) }
    var rows: [[String]] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      rows.append((0..<sqlite3_column_count(statement)).map { text(statement, $0) })
    }
    return rows
  }

  private func text(_ statement: OpaquePointer, _ column: Int32) -> String {
    guard let text = sqlite3_column_text(statement, column) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
  }
}
