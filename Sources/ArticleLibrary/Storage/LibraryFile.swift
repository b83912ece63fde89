// The head of a database file: https://www.sqlite.org/fileformat2.html#the_database_header
internal import GRDB
internal import GRDBSQLite
internal import Glibc

/// The file of a library, seen from outside SQLite: its folders, its mode and its head.
struct LibraryFile {
  /// Where it is.
  let path: String

  /// "tinb" in ASCII: marks our files among SQLite's.
  static let applicationID: Int32 = 0x7469_6e62

  /// Makes the folders (0700) and an empty file (0600) where they are missing.
  ///
  /// SQLite gives its own files (`-wal`, `-shm`) the mode of the library. A file that is there is
  /// never opened and closed here: closing any of its descriptors would drop the locks that SQLite
  /// holds on it for another `Library` of this process.
  func prepare() throws(LibraryError) {
    try makeFolders()
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOCTTY, 0o600)
    if descriptor >= 0 {
      close(descriptor)
      return
    }
    let fault = errno
    if access(path, R_OK | W_OK) == 0 { return try refuseFolder() }
    if access(path, R_OK) == 0 { throw .readOnly(path: path) }
    throw .cannotOpen(
      path: path, reason: String(cString: strerror(fault == EEXIST ? errno : fault)))
  }

  private func refuseFolder() throws(LibraryError) {
    var facts = stat()
    guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR else { return }
    throw .cannotOpen(path: path, reason: String(cString: strerror(EISDIR)))
  }

  private func makeFolders() throws(LibraryError) {
    var folders: [Substring] = []
    var rest = path[...]
    while let slash = rest.lastIndex(of: "/"), slash > rest.startIndex {
      rest = rest[..<slash]
      guard access(String(rest), F_OK) != 0 else { break }
      folders.append(rest)
    }
    for folder in folders.reversed() where mkdir(String(folder), 0o700) != 0 && errno != EEXIST {
      throw .cannotOpen(path: path, reason: String(cString: strerror(errno)))
    }
  }

  /// Refuses a file that is no library of ours before anything is written to it.
  func check(knownVersion: Int) throws(LibraryError) {
    guard let head = try head() else { return }
    guard head.application == Self.applicationID else { throw .notALibrary(path: path) }
    guard head.version <= knownVersion else {
      throw .newerSchema(path: path, found: head.version, known: knownVersion)
    }
  }

  /// Keeps a copy of the library as it is before a migration to `version`.
  func backUp(_ database: any DatabaseWriter, beforeVersion version: Int) throws {
    guard path != ":memory:" else { return }
    let copy = LibraryFile(path: "\(path).before-v\(version)")
    unlink(copy.path)
    try copy.prepare()
    try database.backup(to: DatabaseQueue(path: copy.path))
  }

  /// Holds the library open from before GRDB opens it until after, with a log that is not empty.
  ///
  /// GRDB makes and drops a table where it finds no log, which waits for the disk twice. A page
  /// that is written here as it was says no less, and nothing depends on when it reaches the disk.
  func withLog<Answer>(_ body: () throws -> Answer) rethrows -> Answer {
    var facts = stat()
    let isThere = stat(path, &facts) == 0 && facts.st_size > 0
    guard isThere, stat(path + "-wal", &facts) != 0 || facts.st_size == 0 else {
      return try body()
    }
    var database: OpaquePointer?
    defer { sqlite3_close(database) }
    if sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK,
      let version = number("user_version", database)
    {
      let sql = "PRAGMA synchronous = OFF; PRAGMA user_version = \(version)"
      sqlite3_exec(database, sql, nil, nil, nil)
    }
    return try body()
  }

  /// The numbers in the file's head, nil for an empty file.
  ///
  /// SQLite reads them, which knows when it may close a file of which it holds locks; "immutable"
  /// keeps it from making files beside one that may not be ours.
  private func head() throws(LibraryError) -> (application: Int32, version: Int)? {
    var facts = stat()
    if stat(path, &facts) == 0, facts.st_size == 0 { return nil }
    var database: OpaquePointer?
    defer { sqlite3_close(database) }
    let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
    guard sqlite3_open_v2("file:\(escapedPath)?immutable=1", &database, flags, nil) == SQLITE_OK,
      let application = number("application_id", database),
      let version = number("user_version", database)
    else {
      guard sqlite3_errcode(database) != SQLITE_NOTADB else { throw .notALibrary(path: path) }
      let reason = String(cString: sqlite3_errmsg(database))
      if sqlite3_errcode(database) == SQLITE_CORRUPT { throw .damaged(path: path, reason: reason) }
      throw .cannotOpen(path: path, reason: reason)
    }
    return (application, Int(version))
  }

  private func number(_ pragma: String, _ database: OpaquePointer?) -> Int32? {
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    guard sqlite3_prepare_v2(database, "PRAGMA \(pragma)", -1, &statement, nil) == SQLITE_OK,
      sqlite3_step(statement) == SQLITE_ROW
    else { return nil }
    return sqlite3_column_int(statement, 0)
  }

  /// The path as it stands in an address: everything but letters, digits and slashes escaped.
  private var escapedPath: String {
    (path.hasPrefix("/") ? "//" : "")
      + path.utf8.map { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"):
          return String(UnicodeScalar(byte))
        default: return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
      }.joined()
  }
}
