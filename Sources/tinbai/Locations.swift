import Glibc

/// Where the person's files are, by the XDG base directory specification.
///
/// Source: https://specifications.freedesktop.org/basedir-spec/latest/
struct Locations: Sendable {
  /// A look-up of environment variables; empty values count as unset.
  let environment: @Sendable (String) -> String?

  /// The places of this process.
  static let current = Locations { name in
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The library's file: `asked` (a file, or a folder to hold it), else `TINBAI_LIBRARY`, else
  /// the data folder.
  func library(asked: String?) -> String {
    guard let named = asked ?? environment("TINBAI_LIBRARY") else {
      return dataFolder + "/" + Self.libraryName
    }
    let path = expanded(named)
    return isFolder(path) ? path + "/" + Self.libraryName : path
  }

  /// The folder of the library.
  var dataFolder: String { folder("XDG_DATA_HOME", fallback: ".local/share") }

  /// The folder of settings, keys and the person's own themes.
  var settingsFolder: String { folder("XDG_CONFIG_HOME", fallback: ".config") }

  /// Folders that may hold themes, the person's own first.
  var themeFolders: [String] {
    [settingsFolder + "/themes"] + besideBinary
  }

  /// The variables that say how many colours a terminal shows.
  var colors: [String: String] {
    let names = ["NO_COLOR", "COLORTERM", "STY", "TMUX"]
    return Dictionary(
      uniqueKeysWithValues: names.compactMap { name in environment(name).map { (name, $0) } })
  }

  private static let libraryName = "library.sqlite"

  /// `share/tinbai/themes` of the prefix that the program is installed under.
  private var besideBinary: [String] {
    guard let binary = realpath("/proc/self/exe", nil) else { return [] }
    defer { free(binary) }
    let folders = String(cString: binary).split(separator: "/").dropLast(2)
    return ["/" + folders.joined(separator: "/") + "/share/tinbai/themes"]
  }

  private func folder(_ variable: String, fallback: String) -> String {
    if let base = environment(variable), base.hasPrefix("/") { return base + "/tinbai" }
    return (environment("HOME") ?? ".") + "/" + fallback + "/tinbai"
  }

  private func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = environment("HOME") else { return path }
    return home + path.dropFirst()
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
