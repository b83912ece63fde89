// The head of a database file: https://www.sqlite.org/fileformat2.html#the_database_header
internal import GRDB
internal import Glibc

/// The file of a library, seen from outside SQLite: its folders, its mode and its head.
struct LibraryFile {
  /// Where it is.
  let path: String

  /// "tinb" in ASCII: marks our files among SQLite's.
  static let applicationID: Int32 = 0x7469_6e62

  /// Whether the path has a file with something in it.
  var hasContent: Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_size > 0
  }

  /// Makes the folders (0700) and an empty file (0600) where they are missing.
  ///
  /// SQLite gives its own files (`-wal`, `-shm`) the mode of the library.
  func prepare() throws(LibraryError) {
    try makeFolders()
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOCTTY, 0o600)
    if descriptor >= 0 {
      close(descriptor)
    } else if errno != EACCES && errno != EROFS {
      throw .cannotOpen(path: path, reason: String(cString: strerror(errno)))
    } else if access(path, R_OK) == 0 {
      throw .readOnly(path: path)
    } else {
      throw .cannotOpen(path: path, reason: String(cString: strerror(errno)))
    }
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

  /// Refuses a file that is no library of ours before SQLite touches it.
  func check(knownVersion: Int) throws(LibraryError) {
    guard let head = head(), !head.isEmpty else { return }
    guard head.count == 100, head.starts(with: Array("SQLite format 3\0".utf8)),
      number(in: head, at: 68) == Self.applicationID
    else { throw .notALibrary(path: path) }
    let version = Int(number(in: head, at: 60))
    guard version <= knownVersion else {
      throw .newerSchema(path: path, found: version, known: knownVersion)
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

  /// The first 100 bytes, fewer when the file is shorter, nil when it cannot be read.
  private func head() -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return [UInt8](unsafeUninitializedCapacity: 100) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, 100))
    }
  }

  private func number(in head: [UInt8], at offset: Int) -> Int32 {
    head[offset..<offset + 4].reduce(0) { $0 << 8 | Int32($1) }
  }
}
