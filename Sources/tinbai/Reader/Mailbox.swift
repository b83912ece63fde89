import Glibc
import ReaderUI
import Synchronization

/// Where answers wait for the reader's loop: anyone may post, and posting wakes the loop.
final class Mailbox: Sendable {
  /// Readable while something waits; for `poll`.
  let descriptor: Int32

  private let wakeDescriptor: Int32
  private let waiting = Mutex<[Event]>([])

  /// An empty mailbox; nil when the system has no pipe left.
  init?() {
    guard let pipe = WakePipe() else { return nil }
    (descriptor, wakeDescriptor) = (pipe.reading, pipe.writing)
  }

  deinit {
    close(descriptor)
    close(wakeDescriptor)
  }

  /// Leaves an event for the loop.
  func post(_ event: Event) {
    let isFirst = waiting.withLock { waiting in
      waiting.append(event)
      return waiting.count == 1
    }
    guard isFirst else { return }
    var byte: UInt8 = 1
    _ = write(wakeDescriptor, &byte, 1)
  }

  /// Takes everything that waits.
  func take() -> [Event] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) > 0 {}
    return waiting.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
