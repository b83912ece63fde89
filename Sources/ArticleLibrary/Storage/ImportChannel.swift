internal import Dispatch
internal import Synchronization

/// Where an import's two threads meet: its caller prepares queues of articles, one other thread
/// stores them.
///
/// Some queues may wait here: while the other thread closes a transaction, which takes seconds in a
/// large import, the caller goes on. How far ahead it may be is bounded by the bytes that wait.
final class ImportChannel: Sendable {
  /// What the writing thread tells.
  struct Progress {
    var entry: Int64?
    /// Numbers for the caller to give to articles, once it has used up its own.
    var ids: Range<Int64>?
    var fault: LibraryError?
    /// Articles for a queue, so that storing it takes about 70 ms.
    var size = 64
    /// Whether others had the library open at the end of the last transaction.
    var isShared = false
    /// Transactions so far.
    var rounds = 0
    /// The library's count of changes after our last transaction.
    var changes: Int64 = -1
    /// How often others were noticed to have written.
    var foreign = 0
    /// Queues that were stored and committed, or given up.
    var settled = 0
    /// With what the caller should pack.
    var dictionary: ZstdDictionary?
  }

  /// What the writing thread told last.
  let progress = Mutex(Progress())
  private struct Waiting {
    var queues: [ImportQueue] = []
    var weight = 0
    /// Whether the caller wants to be told that there is room.
    var isFull = false
  }

  private let waiting = Mutex(Waiting())
  /// Bytes that may wait; one queue may whatever it has.
  private static let room = 64 << 20
  private let isHurried = Mutex(false)
  private let places = DispatchSemaphore(value: 0)
  private let arrivals = DispatchSemaphore(value: 0)
  private let writing = DispatchQueue(label: "tinbai.library.import")

  /// Hands a queue over, once there is room for it; `work` is called on the writing thread where
  /// there may be one to take.
  func offer(_ queue: ImportQueue, _ work: @escaping @Sendable () -> Void) {
    while !put(queue) { places.wait() }
    arrivals.signal()
    writing.async(execute: work)
  }

  private func put(_ queue: ImportQueue) -> Bool {
    waiting.withLock { waiting in
      let isRoom = waiting.queues.isEmpty || waiting.weight + queue.weight <= Self.room
      waiting.isFull = !isRoom
      if isRoom {
        waiting.queues.append(queue)
        waiting.weight += queue.weight
      }
      return isRoom
    }
  }

  /// The next queue; nil when none comes for so long, or the caller waits for what it has offered.
  func take(within milliseconds: Int = 0) -> ImportQueue? {
    if let queue = taken() { return queue }
    let end = DispatchTime.now() + .milliseconds(milliseconds)
    while milliseconds > 0, !isHurried.withLock(\.self) {
      guard arrivals.wait(timeout: end) == .success else { break }
      if let queue = taken() { return queue }
    }
    return taken()
  }

  private func taken() -> ImportQueue? {
    waiting.withLock { waiting in
      guard !waiting.queues.isEmpty else { return nil }
      let queue = waiting.queues.removeFirst()
      waiting.weight -= queue.weight
      if waiting.isFull { places.signal() }
      waiting.isFull = false
      return queue
    }
  }

  /// Waits until everything that was offered is stored and committed.
  func settle() {
    isHurried.withLock { $0 = true }
    arrivals.signal()
    writing.sync {}
    isHurried.withLock { $0 = false }
  }
}
