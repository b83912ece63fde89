public import Screen
public import Sentences
public import Vietnamese

/// Something that happened; the only thing that changes an ``App``.
public enum Event: Equatable, Sendable {
  /// The terminal reports a key, a paste, the mouse or a new size.
  case terminal(TerminalEvent)
  /// An effect has been done, or has failed.
  ///
  /// It lies somewhere else: a key, which comes far more often, is small that way.
  indirect case answer(Answer)
  /// The time that ``Effect/wake(afterMilliseconds:_:)`` asked for is over.
  case timer(Ticket)
  /// What time it is; sent before the events that woke the loop, so that "today" stays true.
  case clock(Timestamp)
  /// The library was changed from outside: another process imported or marked something.
  case libraryChanged
  /// Work in the background has something to tell.
  case notice(Sentence)
  /// The terminal is back after a suspension; its size may have changed meanwhile.
  case resumed(Size)
}
