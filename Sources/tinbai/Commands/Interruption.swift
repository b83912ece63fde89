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
    for number in signals {
      signal(number) { number in
        Interruption.isRequestedFlag.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
    var held = set
    pthread_sigmask(SIG_UNBLOCK, &held, nil)
  }

  /// Holds the requests back on this thread; `before` gets what was held back before.
  static func hold(_ before: inout sigset_t) {
    var held = set
    pthread_sigmask(SIG_BLOCK, &held, &before)
  }

  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  private static var set: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for number in signals { sigaddset(&set, number) }
    return set
  }
}
