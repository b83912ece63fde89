import Glibc
import Synchronization

/// Signals as bytes in a pipe, so that the loop meets them where it can act.
enum SignalPipe {
  /// The signals that are caught: the screen's size, job control, and requests to end.
  private static let caught = [SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP, SIGINT]

  private static let wakeDescriptor = Atomic<Int32>(-1)

  /// Starts catching and gives the descriptor to poll, nil when the system has no pipe left.
  static func start() -> Int32? {
    guard let pipe = WakePipe() else { return nil }
    wakeDescriptor.store(pipe.writing, ordering: .relaxed)
    caught.forEach(handle)
    return pipe.reading
  }

  /// The signals that have arrived since the last call.
  static func take(from descriptor: Int32) -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(descriptor, &bytes, bytes.count)
    return count > 0 ? bytes[..<count].map { Int32($0) } : []
  }

  /// Gives the signals their usual effect again.
  static func stop() {
    caught.forEach { signal($0, SIG_DFL) }
  }

  private static func handle(_ number: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      let saved = errno
      var byte = UInt8(truncatingIfNeeded: number)
      _ = write(SignalPipe.wakeDescriptor.load(ordering: .relaxed), &byte, 1)
      errno = saved
    }
    action.sa_flags = Int32(SA_RESTART)
    sigaction(number, &action, nil)
  }
}
