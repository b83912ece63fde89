import ArticleLibrary
import Dispatch
import Importers
import Synchronization

/// The storing half of an import: takes articles from the reading half and prepares them for the
/// library, whose own thread writes them.
///
/// Where reading takes longer than that, as that of pages does, it goes on in another thread. Where
/// it does not, the reading thread does it itself: a third thread would only take turns with the
/// writing one, which everything waits for in the end. After the library has refused once nothing
/// more is stored. Give it articles from one thread.
final class ImportStore: Sendable {
  /// So many articles wait for the other thread only where reading is the quicker half.
  private static let mostWaiting = 64
  /// Articles that are prepared at once then, before the other thread is tried again.
  private static let stretch = 1024

  private let batch: ImportBatch
  private let report: ImportReport
  private let queue = DispatchQueue(label: "import-store")
  private let waiting = Atomic<Int>(0)
  /// Articles to come that the reading thread prepares; nothing waits then.
  private let own = Atomic<Int>(0)
  private let refusal = Mutex<LibraryError?>(nil)

  /// A store that adds to `batch` and tells `report` what became of each article.
  init(batch: ImportBatch, report: ImportReport) {
    self.batch = batch
    self.report = report
  }

  /// Hands an article over; false once the library has refused.
  func add(_ article: ImportedArticle) -> Bool {
    if own.load(ordering: .relaxed) == 0, waiting.load(ordering: .relaxed) >= Self.mostWaiting {
      queue.sync {}
      own.store(Self.stretch, ordering: .relaxed)
    }
    if own.load(ordering: .relaxed) > 0 {
      own.subtract(1, ordering: .relaxed)
      store(article)
    } else {
      waiting.add(1, ordering: .relaxed)
      queue.async { [self] in
        store(article)
        waiting.subtract(1, ordering: .relaxed)
      }
    }
    return refusal.withLock { $0 == nil }
  }

  private func store(_ article: ImportedArticle) {
    guard refusal.withLock({ $0 == nil }) else { return }
    do throws(LibraryError) {
      report.stored(article, as: try batch.add(article))
    } catch .articleTooLarge(let bytes) {
      report.refused(article.file, ImportFailure.tooLarge(bytes))
    } catch {
      refusal.withLock { $0 = error }
    }
  }

  /// Waits until everything is stored, and ends the batch; what was stored stays.
  func finish() throws(LibraryError) {
    queue.sync {}
    if let refusal = refusal.withLock({ $0 }) {
      _ = try? batch.finish()
      throw refusal
    }
    _ = try batch.finish()
  }
}
