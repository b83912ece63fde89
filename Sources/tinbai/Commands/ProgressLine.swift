import Glibc
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
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private static let barWidth = 20

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
    guard isTerminal else { return }
    state.withLock { state in
      let now = ContinuousClock.now
      guard now - state.last > .milliseconds(100) else { return }
      state.last = now
      state.isShown = true
      put(line(bytes: bytes, articles: articles, expected: state.expected, now - state.start))
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
    return "\r\u{1B}[K[\(bar)] \(words)"
  }

  private func put(_ text: String) {
    var text = text
    text.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
