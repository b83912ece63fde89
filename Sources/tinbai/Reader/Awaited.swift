import Dispatch
import Synchronization

/// Something that one thread makes, once, and others wait for.
final class Awaited<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  private let isThere = DispatchSemaphore(value: 0)

  /// Gives it to all that wait.
  func set(_ value: Value) {
    self.value.withLock { $0 = value }
    isThere.signal()
  }

  /// Waits for it.
  func wait() -> Value {
    while true {
      isThere.wait()
      isThere.signal()
      if let value = value.withLock({ $0 }) { return value }
    }
  }
}
