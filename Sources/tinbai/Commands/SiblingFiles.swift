import ArticleLibrary
import Glibc
import Importers

/// The files that were saved with a page, read only inside the folder that is imported.
struct SiblingFiles: Sendable {
  /// The folder of the page.
  private let folder: String
  /// The folder that is imported, without links in its path.
  private let root: String

  /// Files beside `page`; `named` is the path that the person gave: that folder, or the page.
  init?(of page: String, named: String) {
    folder = Self.folder(of: page)
    let top = page == named ? folder : named
    guard let resolved = realpath(top, nil) else { return nil }
    defer { free(resolved) }
    root = String(cString: resolved)
  }

  /// The bytes of a file by its path relative to the page's folder.
  ///
  /// Nil for what is no file, is larger than a picture may be, or lies outside the folder that is
  /// imported, whatever links lead there.
  func bytes(_ relative: String) -> [UInt8]? {
    guard !relative.hasPrefix("/"), !relative.contains("\0") else { return nil }
    let descriptor = open(path(of: relative), O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size > 0, status.st_size <= ImportedPicture.largest, isInside(descriptor)
    else { return nil }
    return FileBytes.block(descriptor, count: Int(status.st_size))
  }

  /// Where a file is by its path relative to the page's folder.
  func path(of relative: String) -> String { folder + "/" + relative }

  /// Whether an open file lies below the root: the system says where it really is.
  private func isInside(_ descriptor: Int32) -> Bool {
    guard let resolved = realpath("/proc/self/fd/\(descriptor)", nil) else { return false }
    defer { free(resolved) }
    return String(cString: resolved).hasPrefix(root == "/" ? root : root + "/")
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The saved pages in the folder of `page`, without itself, in the order of their names.
  static func pages(beside page: String) -> [String] {
    let folder = folder(of: page)
    let names = FileTree.names(in: folder) ?? []
    return names.filter { name in
      !name.hasPrefix(".")
        && [".html", ".htm", ".xhtml", ".mhtml", ".mht"].contains(
          where: name.lowercased().hasSuffix)
    }.map { folder == "/" ? folder + $0 : folder + "/" + $0 }.filter { path in
      path != page && path != "./" + page
    }
  }
}
