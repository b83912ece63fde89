import Glibc

/// Finds the compiled description of a terminal.
enum TerminfoFile {
  /// Where ncurses looks, in its order; ends with the places that Debian builds in.
  static func folders(environment: [String: String]) -> [String] {
    var folders: [String] = []
    if let own = environment["TERMINFO"] { folders.append(own) }
    if let home = environment["HOME"] { folders.append(home + "/.terminfo") }
    folders += (environment["TERMINFO_DIRS"] ?? "").split(separator: ":").map(String.init)
    return folders + [
      "/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo",
    ]
  }

  /// The description of the terminal called `name`, nil when there is none to be found.
  static func read(_ name: String, environment: [String: String]) -> CompiledTerminfo? {
    guard let first = name.utf8.first, !name.contains("/") else { return nil }
    let letter = String(Unicode.Scalar(first))
    let code = String(first, radix: 16)
    for folder in folders(environment: environment) where folder.hasPrefix("/") {
      for middle in [letter, code] {
        if let bytes = contents(of: "\(folder)/\(middle)/\(name)") {
          return CompiledTerminfo(bytes)
        }
      }
    }
    return nil
  }

  private static func contents(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    return count > 0 ? Array(buffer[..<count]) : nil
  }
}
