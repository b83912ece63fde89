import Glibc
import Screen

/// Reads what a terminal sends, as far as it is there.
struct TerminalInput {
  /// How long a lone Escape may be the beginning of a longer key, in milliseconds.
  static let escapeTime: Int32 = 25

  /// How many bytes are taken in before the screen is drawn again.
  private static let burstLimit = 65_536

  private let descriptor: Int32
  private var decoder = InputDecoder()
  private var buffer = [UInt8](repeating: 0, count: 4096)

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// The events that are there; waits at most ``escapeTime``, behind a lone Escape.
  ///
  /// A whole burst is decoded at once, so that marks find the letters they belong to.
  mutating func events() -> [TerminalEvent] {
    var bytes: [UInt8] = []
    var events: [TerminalEvent] = []
    var patience: Int32 = 0
    while true {
      let reading = read(waiting: patience)
      if case .bytes(let more) = reading {
        if bytes.isEmpty { bytes = Array(more) } else { bytes += more }
        patience = 0
        if bytes.count < Self.burstLimit { continue }
      }
      let decoded = decoder.events(in: bytes, at: Self.now)
      if events.isEmpty { events = decoded } else { events += decoded }
      switch reading {
      case .bytes: return events
      case .end: return events + decoder.settle() + [.end]
      case .nothing where decoder.isUndecided && patience == 0: patience = Self.escapeTime
      case .nothing: return decoder.isUndecided ? events + decoder.settle() : events
      }
      bytes = []
    }
  }

  /// What the terminal has answered since the last call.
  mutating func takeAnswers() -> [TerminalAnswer] { decoder.takeAnswers() }

  /// Reads until `isEnough` says so of what the terminal has answered, at most for a while, and then
  /// throws everything away that is still there.
  ///
  /// Keys are thrown away too.
  mutating func awaitAnswers(
    milliseconds: Int, until isEnough: ([TerminalAnswer]) -> Bool
  ) {
    let end = Self.now + milliseconds
    while !isEnough(decoder.takeAnswers()) {
      guard case .bytes(let bytes) = read(waiting: Int32(max(0, end - Self.now))) else { break }
      _ = decoder.events(in: bytes, at: Self.now)
    }
    tcflush(descriptor, TCIFLUSH)
  }

  private enum Reading {
    case bytes(ArraySlice<UInt8>)
    case nothing
    case end
  }

  private mutating func read(waiting milliseconds: Int32) -> Reading {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, milliseconds) > 0 else { return .nothing }
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    if count > 0 { return .bytes(buffer[..<count]) }
    return count < 0 && (errno == EINTR || errno == EAGAIN) ? .nothing : .end
  }

  /// Milliseconds of a clock that only goes forward.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
