import Glibc
import Synchronization

/// Whether the person has asked a long command to stop with Ctrl-C (or it was told to end).
enum Interruption {
  private static let isRequestedFlag = Atomic<Bool>(false)

  /// Whether somebody wants the command to end.
  static var isRequested: Bool { isRequestedFlag.load(ordering: .relaxed) }

  /// Takes SIGINT, SIGTERM and SIGHUP as requests; a second one ends the program at once.
  static func watch() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        Interruption.isRequestedFlag.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
  }
}
