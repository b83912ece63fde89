// "WAL Locks" in https://www.sqlite.org/walformat.html
internal import Glibc

/// Whether another program has the library open.
///
/// Every program that has it open in WAL mode holds a lock on one byte of the file `PATH-shm`,
/// and the kernel tells who holds one. The descriptor is never closed: that would drop the locks
/// that SQLite holds on the file for this process.
struct Neighbours {
  private let descriptor: Int32

  /// The byte that is locked as long as the file is in use.
  private static let byte: off_t = 128

  /// Watches the library at `path`; nil where that cannot be told.
  init?(path: String) {
    guard path != ":memory:" else { return nil }
    descriptor = open(path + "-shm", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
  }

  /// Whether there is another program; true when it cannot be told.
  var areThere: Bool {
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = Self.byte
    lock.l_len = 1
    guard fcntl(descriptor, F_GETLK, &lock) == 0 else { return true }
    return lock.l_type != Int16(F_UNLCK)
  }
}
