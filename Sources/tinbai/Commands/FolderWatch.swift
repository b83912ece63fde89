import Glibc

/// Tells which files of some folders were written, by the kernel's word (inotify).
///
/// https://man7.org/linux/man-pages/man7/inotify.7.html
final class FolderWatch {
  private let descriptor: Int32
  /// The folder of each watch.
  private var folders: [Int32: String] = [:]

  /// A watch of nothing yet; nil where the system has none.
  init?() {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
  }

  deinit { close(descriptor) }

  private static let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE)

  /// Watches a folder and those inside it; hidden ones and links to folders are passed over, as by
  /// an import.
  func add(_ folder: String) {
    let watch = inotify_add_watch(descriptor, folder, Self.events | UInt32(IN_ONLYDIR))
    guard watch >= 0, folders.updateValue(folder, forKey: watch) == nil else { return }
    for name in Self.folders(in: folder) { add(folder + "/" + name) }
  }

  private static func folders(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      var status = stat()
      guard lstat(folder + "/" + name, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        continue
      }
      names.append(name)
    }
    return names.sorted()
  }

  /// Waits until files were written and half a second of rest has followed; gives them in order.
  ///
  /// Gives an empty list when a signal ends the waiting.
  func wait() -> [String] {
    var paths: [String] = []
    while !Interruption.isRequested {
      let answer = sleep(milliseconds: paths.isEmpty ? -1 : 500)
      if answer == 0 { break }
      guard answer > 0 else { continue }
      for path in take() where !paths.contains(path) { paths.append(path) }
    }
    return paths
  }

  /// Sleeps until there is news or a request to end (1), or the time is over (0).
  private func sleep(milliseconds: Int32) -> Int32 {
    var waiting = [descriptor, Interruption.descriptor].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    return poll(&waiting, 2, milliseconds)
  }

  /// What has been reported; new folders are watched and reported whole.
  private func take() -> [String] {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &buffer, buffer.count)
    guard count > 0 else { return [] }
    var paths: [String] = []
    var start = 0
    let head = MemoryLayout<inotify_event>.size
    while start + head <= count {
      let event = buffer.withUnsafeBytes {
        $0.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
      }
      let end = start + head + Int(event.len)
      guard end <= count else { break }
      let name = String(decoding: buffer[(start + head)..<end].prefix { $0 != 0 }, as: UTF8.self)
      start = end
      guard let folder = folders[event.wd], !name.isEmpty, !name.hasPrefix(".") else { continue }
      let path = folder + "/" + name
      if event.mask & UInt32(IN_ISDIR) != 0 {
        add(path)
        paths.append(path)
      } else if event.mask & UInt32(IN_CREATE) == 0 {
        paths.append(path)
      }
    }
    return paths
  }
}
