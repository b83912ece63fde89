import CNcursesw
import Glibc
import Screen

/// Opens ncurses on the terminal that the environment names.
struct TerminalOpening {
  /// What ncurses opened.
  let screen: OpaquePointer
  /// What it is called in the descriptions.
  let name: String
  /// Whether ``DirectColor`` has its place in the description.
  let canRewriteColors: Bool

  /// Opens `TERM`, or a description that fits it where this system has none of its own, with `output`
  /// for what ncurses writes, nil for standard output; closes that when it finds none.
  init(
    environment: [String: String], colors: ColorDepth, output: GatheredOutput?
  ) throws(CursesError) {
    let stream = output?.stream ?? tinbai_standard_output()
    let wanted = environment["TERM"] ?? ""
    for name in [wanted] + Self.standIns(for: wanted) where !name.isEmpty {
      if colors == .truecolor,
        let description = TerminfoFile.read(name, environment: environment).flatMap(
          DirectColor.patched),
        let screen = Self.open(name, stream, terminfo: description.inlineValue)
      {
        self.init(screen: screen, name: name, canRewriteColors: true)
        return
      }
      if let screen = Self.open(name, stream, terminfo: nil) {
        self.init(screen: screen, name: name, canRewriteColors: false)
        return
      }
    }
    output?.close()
    throw .unknownTerminal(wanted)
  }

  private init(screen: OpaquePointer, name: String, canRewriteColors: Bool) {
    self.screen = screen
    self.name = name
    self.canRewriteColors = canRewriteColors
  }

  private static func open(
    _ name: String, _ output: UnsafeMutablePointer<FILE>?, terminfo: String?
  ) -> OpaquePointer? {
    let before = getenv("TERMINFO").map { String(cString: $0) }
    if let terminfo { setenv("TERMINFO", terminfo, 1) }
    defer {
      if terminfo != nil {
        if let before { setenv("TERMINFO", before, 1) } else { unsetenv("TERMINFO") }
      }
    }
    return tinbai_open_screen(name, output)
  }

  /// Terminals whose descriptions come with themselves and are missing on the machine that a person
  /// logged in to.
  private static func standIns(for name: String) -> [String] {
    if name.hasPrefix("tmux") || name.hasPrefix("screen") { return ["screen-256color", "screen"] }
    let kin = ["xterm", "kitty", "alacritty", "foot", "wezterm", "ghostty", "konsole", "vte", "st"]
    let isKin = kin.contains { name.hasPrefix($0) } || name.hasSuffix("-256color")
    return isKin ? ["xterm-256color", "xterm"] : []
  }
}
