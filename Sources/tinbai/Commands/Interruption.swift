import Glibc
import Synchronization

/// Whether the person has asked a long command to stop with Ctrl-C (or it was told to end).
enum Interruption {
  private static let isRequestedFlag = Atomic<Bool>(false)

  /// Whether somebody wants the command to end.
  static var isRequested: Bool { isRequestedFlag.load(ordering: .relaxed) }

  /// Takes SIGINT, SIGTERM and SIGHUP as requests; a second one ends the program at once.
  ///
  /// They are let through, whatever the program that started this one has held back.
  static func watch() {
    _ = pipe
    var set = sigset_t()
    sigemptyset(&set)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      sigaddset(&set, number)
      signal(number) { number in
        Interruption.isRequestedFlag.store(true, ordering: .relaxed)
        var byte: UInt8 = 0
        _ = write(Interruption.pipe.write, &byte, 1)
        signal(number, SIG_DFL)
      }
    }
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }

  /// Readable once somebody wants the command to end; for `poll`.
  static var descriptor: Int32 { pipe.read }

  /// Made before the first signal can come, by ``watch()``.
  private static let pipe: (read: Int32, write: Int32) = {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { return (-1, -1) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }()
}
