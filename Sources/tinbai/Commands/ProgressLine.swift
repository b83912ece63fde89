import Glibc
import Screen
import Sentences
import Synchronization

/// A line on standard error that shows how far a command is; silent where that is no terminal.
final class ProgressLine: Sendable {
  private struct State {
    var expected = 0
    var start = ContinuousClock.now
    var last = ContinuousClock.now
    var isShown = false
  }

  private let state = Mutex(State())
  private let isShown: Bool
  private static let barWidth = 20

  /// A line that is shown if it is wanted and standard error is a terminal.
  init(isWanted: Bool = true) {
    isShown = isWanted && isatty(STDERR_FILENO) == 1
  }

  /// Starts the clock and says how many bytes there are in all.
  func expect(bytes: Int) {
    state.withLock { state in
      state.expected = bytes
      state.start = .now
      state.last = .now
    }
  }

  /// Shows how far it is, at most ten times a second.
  func show(bytes: Int, articles: Int) {
    guard isShown else { return }
    state.withLock { state in
      let now = ContinuousClock.now
      guard now - state.last > .milliseconds(100) else { return }
      state.last = now
      state.isShown = true
      put(
        fitted(line(bytes: bytes, articles: articles, expected: state.expected, now - state.start)))
    }
  }

  /// Shows some words instead, at most ten times a second.
  func show(_ words: String) {
    guard isShown else { return }
    state.withLock { state in
      let now = ContinuousClock.now
      guard now - state.last > .milliseconds(100) else { return }
      state.last = now
      state.isShown = true
      put(fitted(words))
    }
  }

  /// Takes the line away.
  func clear() {
    state.withLock { state in
      guard state.isShown else { return }
      state.isShown = false
      put("\r\u{1B}[K")
    }
  }

  private func line(bytes: Int, articles: Int, expected: Int, _ time: Duration) -> String {
    let seconds = max(
      0.001, Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
    let part = expected > 0 ? min(1, Double(bytes) / Double(expected)) : 0
    let filled = Int(part * Double(Self.barWidth))
    let bar =
      String(repeating: "#", count: filled)
      + String(repeating: ".", count: Self.barWidth - filled)
    let left = part > 0.01 ? Int(seconds / part * (1 - part)) : nil
    let words = say(
      .importProgress(
        percent: Int(part * 100), articles: articles, rate: Int(Double(articles) / seconds),
        secondsLeft: left))
    return "[\(bar)] \(words)"
  }

  /// The line over the one before, cut to the terminal's width so that it never wraps.
  private func fitted(_ line: String) -> String {
    var size = winsize()
    let isKnown = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return "\r\u{1B}[K" + Glyph.shortened(line, to: (isKnown ? Int(size.ws_col) : 80) - 1)
  }

  private func put(_ text: String) {
    var text = text
    text.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
