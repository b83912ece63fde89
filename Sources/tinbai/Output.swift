import Glibc
import Screen
import Synchronization

/// Standard output and standard error: the only writers of lines outside the reader's screen.
///
/// Text goes through ``Glyph/safe(_:)``, so nothing that an article holds can command a terminal.
/// When the other end of standard output is closed, the rest is dropped and the program may end
/// as usual.
final class Output: Sendable {
  /// The process's own output.
  static let shared = Output()

  private struct State {
    var pending: [UInt8] = []
    var isClosed = false
  }

  private let state = Mutex(State())
  private let isTerminal = isatty(STDOUT_FILENO) == 1

  /// Whether somebody downstream has gone, so that going on is of no use.
  var isClosed: Bool { state.withLock(\.isClosed) }

  /// A line of text for a person.
  func line(_ text: String) {
    append(Glyph.safe(text) + "\n")
  }

  /// Several lines of text, line breaks kept.
  func text(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      self.line(String(line))
    }
  }

  /// A line of JSON for another program: as it is into a pipe, through ``Glyph`` on a terminal.
  ///
  /// The writer of the JSON form escapes what a terminal could take for a command, so both say the
  /// same.
  func json(_ line: String) {
    append((isTerminal ? Glyph.safe(line) : line) + "\n")
  }

  /// A line on standard error, at once.
  func problem(_ text: String) {
    flush()
    Self.write(Array((Glyph.safe(text) + "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes what is pending.
  func flush() {
    state.withLock { state in
      guard !state.isClosed else { return state.pending.removeAll() }
      state.isClosed = !Self.write(state.pending, to: STDOUT_FILENO)
      state.pending.removeAll(keepingCapacity: true)
    }
  }

  private func append(_ text: String) {
    let isFull = state.withLock { state in
      if !state.isClosed { state.pending.append(contentsOf: text.utf8) }
      return state.pending.count >= 65_536
    }
    if isFull { flush() }
  }

  /// Writes all of `bytes`; false when the other end is closed.
  @discardableResult
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        return false
      }
      rest = rest.dropFirst(written)
    }
    return true
  }
}
