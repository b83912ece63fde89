import ArticleLibrary
import Dispatch
import Importers
import Synchronization

/// The storing half of an import: takes articles from the reading half and works beside it.
///
/// At most ``waitingLimit`` articles wait between the two, so memory stays flat. After the library
/// has refused once nothing more is stored.
final class ImportStore: Sendable {
  /// Articles that may wait to be stored.
  static let waitingLimit = 256

  private let batch: ImportBatch
  private let report: ImportReport
  private let queue = DispatchQueue(label: "import-store")
  private let places = DispatchSemaphore(value: waitingLimit)
  private let refusal = Mutex<LibraryError?>(nil)

  /// A store that adds to `batch` and tells `report` what became of each article.
  init(batch: ImportBatch, report: ImportReport) {
    self.batch = batch
    self.report = report
  }

  /// Hands an article over; false once the library has refused.
  func add(_ article: ImportedArticle) -> Bool {
    places.wait()
    queue.async { [self] in
      defer { places.signal() }
      guard refusal.withLock({ $0 == nil }) else { return }
      do throws(LibraryError) {
        report.stored(article, as: try batch.add(article))
      } catch .articleTooLarge(let bytes) {
        report.refused(article.file, ImportFailure.tooLarge(bytes))
      } catch {
        refusal.withLock { $0 = error }
      }
    }
    return refusal.withLock { $0 == nil }
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
