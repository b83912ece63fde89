/// Why there is no screen to draw on.
public enum CursesError: Error, Hashable, Sendable {
  /// Standard input or output is not a terminal.
  case notATerminal
  /// Nothing is known about the terminal that `TERM` names; empty when it names none.
  case unknownTerminal(String)
  /// The terminal that `TERM` names cannot move its cursor.
  case cannotMoveCursor(String)
}
