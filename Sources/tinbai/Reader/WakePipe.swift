import Glibc

/// A pipe that neither blocks nor is inherited.
struct WakePipe: Sendable {
  /// The end to read and to poll.
  let reading: Int32
  /// The end to write.
  let writing: Int32

  /// A new pipe; nil when the system has none left.
  init?() {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
    }
    (reading, writing) = (ends[0], ends[1])
  }
}
