internal import Dispatch
internal import Synchronization

/// Where an import's two threads meet: its caller prepares queues of articles, one other thread
/// stores them.
///
/// One queue at most waits here, so that the caller is not far ahead.
final class ImportChannel: Sendable {
  /// What the writing thread tells.
  struct Progress {
    var entry: Int64?
    /// Numbers for the caller to give to articles, once it has used up its own.
    var ids: Range<Int64>?
    var fault: LibraryError?
    /// Articles for a queue, so that storing it takes about 70 ms.
    var size = 64
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
  private let waiting = Mutex<ImportQueue?>(nil)
  private let isHurried = Mutex(false)
  private let places = DispatchSemaphore(value: 0)
  private let arrivals = DispatchSemaphore(value: 0)
  private let writing = DispatchQueue(label: "tinbai.library.import")

  init() {
    // Not made with this value: a semaphore must not end with less than it was made with.
    places.signal()
  }

  /// Hands a queue over, once the one before was taken; `work` is called on the writing thread
  /// where there may be one to take.
  func offer(_ queue: ImportQueue, _ work: @escaping @Sendable () -> Void) {
    places.wait()
    waiting.withLock { $0 = queue }
    arrivals.signal()
    writing.async(execute: work)
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
    let queue = waiting.withLock { waiting in
      defer { waiting = nil }
      return waiting
    }
    if queue != nil { places.signal() }
    return queue
  }

  /// Waits until everything that was offered is stored and committed.
  func settle() {
    isHurried.withLock { $0 = true }
    arrivals.signal()
    writing.sync {}
    isHurried.withLock { $0 = false }
  }
}
