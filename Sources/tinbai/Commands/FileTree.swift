import Glibc
import Vietnamese

/// The files that a person means by naming files and folders.
struct FileTree {
  /// What a walk finds.
  enum Entry: Hashable {
    /// A regular file, by its path.
    case file(String)
    /// Something that cannot be read as a file, and why.
    case problem(path: String, FileProblem)
  }

  private var visited: Set<FolderKey> = []

  /// Calls `each` for every file at or below `path`, folders in the order of their names.
  ///
  /// A file that is named is always tried; inside folders hidden entries are passed over, and so
  /// are the `…_files` folders that browsers put beside a saved page. A folder that was seen is
  /// not entered again, so links cannot lead in circles.
  mutating func walk(_ path: String, _ each: (Entry) -> Bool) -> Bool {
    guard let status = Self.status(of: path) else {
      return each(.problem(path: path, .current(path: path)))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return each(.file(path))
    case S_IFDIR: return walkFolder(path, status, each)
    default: return each(.problem(path: path, .notAFile))
    }
  }

  /// The bytes of all files that walks of `paths` would give; files that are in the way count too.
  static func totalBytes(of paths: [String]) -> Int {
    var tree = FileTree()
    var total = 0
    for path in paths {
      _ = tree.walk(path) { entry in
        if case .file(let file) = entry { total += size(of: file) }
        return !Interruption.isRequested
      }
    }
    return total
  }

  /// The bytes of a file, 0 when there is none.
  static func size(of path: String) -> Int {
    Int(status(of: path)?.st_size ?? 0)
  }

  private mutating func walkFolder(
    _ path: String, _ status: stat, _ each: (Entry) -> Bool
  ) -> Bool {
    let key = FolderKey(device: UInt64(status.st_dev), file: UInt64(status.st_ino))
    guard visited.insert(key).inserted else { return true }
    guard let names = Self.names(in: path) else {
      return each(.problem(path: path, .current(path: path)))
    }
    // Omnivore's lists name the texts and marked passages in folders beside them.
    let isExport = names.contains { $0.hasPrefix("metadata_") && $0.hasSuffix(".json") }
    let stems = Set(names.compactMap(Self.pageStem))
    for name in names where !name.hasPrefix(".") {
      if isExport, name == "content" || name == "highlights" { continue }
      if name.hasSuffix("_files"), stems.contains(String(name.dropLast(6))) { continue }
      guard walk(path.hasSuffix("/") ? path + name : path + "/" + name, each) else { return false }
    }
    return true
  }

  private static func status(of path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  /// The names in a folder, sorted; nil when it cannot be read.
  static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func pageStem(_ name: String) -> String? {
    for ending in [".html", ".htm"] where name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return nil
  }
}

/// What names a folder whatever path leads to it.
private struct FolderKey: Hashable {
  let device: UInt64
  let file: UInt64
}

/// Why a file cannot be read.
enum FileProblem: Error, Hashable {
  /// There is no such file.
  case missing
  /// The person may not read it.
  case notAllowed
  /// It is a pipe, a device or a socket.
  case notAFile
  /// The system's own reason.
  case system(String)

  /// The problem that the last system call met with `path`.
  static func current(path: String) -> FileProblem {
    switch errno {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .notAllowed
    default: .system(String(cString: strerror(errno)))
    }
  }
}
