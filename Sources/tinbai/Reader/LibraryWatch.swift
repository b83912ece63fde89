import Glibc

/// Notices that the library's file is being written, by whatever process.
///
/// The kernel tells it (inotify), so waiting costs nothing.
struct LibraryWatch {
  /// Readable when something was written; for `poll`.
  let descriptor: Int32

  private let name: String

  /// Watches the folder of the library at `path`; nil where the system cannot.
  init?(path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    name = parts.last.map(String.init) ?? path
    let folder = parts.dropLast().joined(separator: "/")
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    let watched = inotify_add_watch(
      descriptor, folder.isEmpty ? "." : folder, UInt32(IN_MODIFY | IN_MOVED_TO))
    guard watched >= 0 else {
      close(descriptor)
      return nil
    }
  }

  /// Takes what has been reported: whether it concerns the library, nil when there was nothing.
  func take() -> Bool? {
    var buffer = [UInt8](repeating: 0, count: 8192)
    var isConcerned: Bool?
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return isConcerned }
      let text = String(decoding: buffer[..<count], as: UTF8.self)
      isConcerned = isConcerned == true || text.contains(name)
    }
  }
}
