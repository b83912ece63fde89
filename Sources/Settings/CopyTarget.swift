/// Where copied words go.
public enum CopyTarget: Equatable, Sendable {
  /// To the clipboard, by the terminal's own means (OSC 52).
  case terminal
  /// To the standard input of a command: an argument vector, no shell.
  case command([String])
  /// To the end of a file.
  case file(String)
}
