/// What a terminal calls itself, and what is known of those that are called so.
///
/// `kitty(0.32.2)`, `WezTerm 20240203`, `tmux 3.4`: a name, and a version behind a blank or in brackets.
struct TerminalName {
  private let name: String
  private let version: [Int]

  /// The name that the terminal gave itself.
  init(_ text: String) {
    let end = text.firstIndex { $0 == "(" || $0.isNumber } ?? text.endIndex
    name = text[..<end].lowercased().filter { $0.isLetter || $0 == "." }
    version = text[end...].split { !$0.isASCII || !$0.isNumber }.prefix(2).compactMap { Int($0) }
  }

  /// Whether it puts pictures in the place of letters: kitty since 0.28, Ghostty.
  ///
  /// Others have the protocol without that, and say nothing of it.
  var hasPlaceholders: Bool {
    name == "ghostty" || (name == "kitty" && version.count > 1 && isAtLeast(0, 28))
  }

  /// Whether it has hyperlinks (OSC 8), or passes over them where a person has switched them off.
  ///
  /// tmux has them since 3.4, and hands them on to a terminal that has them. The others had them before
  /// they told their names.
  var hasHyperlinks: Bool {
    guard name.hasPrefix("tmux") else { return Self.withHyperlinks.contains(name) }
    return version.count > 1 && isAtLeast(3, 4)
  }

  private static let withHyperlinks: Set<String> = [
    "alacritty", "contour", "foot", "ghostty", "iterm", "kitty", "konsole", "mintty", "rio", "vte",
    "wezterm", "windowsterminal", "xterm.js",
  ]

  private func isAtLeast(_ major: Int, _ minor: Int) -> Bool {
    version[0] > major || (version[0] == major && version[1] >= minor)
  }
}
