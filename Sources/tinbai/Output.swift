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
    var failure: Int32?
  }

  private let state = Mutex(State())
  private let isTerminal = isatty(STDOUT_FILENO) == 1

  /// Whether nobody can be written to any more, so that going on is of no use.
  var isClosed: Bool { state.withLock(\.isClosed) }

  /// Why the output is not complete, nil when it is or when the one who read it has gone.
  var failure: String? {
    state.withLock(\.failure).map { String(cString: strerror($0)) }
  }

  /// A line of text for a person.
  func line(_ text: String) {
    append(Glyph.safe(text) + "\n")
  }

  /// Several lines of text, line breaks kept.
  func text(_ text: String) {
    append(Glyph.safeLines(text) + "\n")
  }

  /// A line of JSON for another program: as it is into a pipe, through ``Glyph`` on a terminal.
  ///
  /// The writer of the JSON form has escaped what a terminal could take for a command already.
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
      if let error = Self.write(state.pending, to: STDOUT_FILENO) {
        state.isClosed = true
        state.failure = error == EPIPE ? nil : error
      }
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

  /// Writes all of `bytes`; gives the system's error where that is not possible.
  @discardableResult
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}
