import ArticleLibrary
import Glibc
import Importers
import Sentences
import Synchronization
import Vietnamese

/// What an import tells: JSON lines or a progress line, the reasons, and the summary.
final class ImportReport: Sendable {
  private struct Counts {
    var found = 0
    var imported = 0
    var updated = 0
    var unchanged = 0
    var skipped = 0
    var failed = 0
    var bytes = 0
    var articles: Int { found + imported + updated + unchanged }
  }

  private let isJSON: Bool
  private let isDryRun: Bool
  private let counts = Mutex(Counts())
  private let progress: ProgressLine

  /// Reasons that are printed one by one on a terminal; more are only counted there.
  private let namedReasons: Int

  private let isSilent: Bool

  /// A report in words, or in JSON lines, or one that only counts.
  init(isJSON: Bool, isDryRun: Bool, isSilent: Bool = false) {
    self.isSilent = isSilent
    self.isJSON = isJSON
    self.isDryRun = isDryRun
    namedReasons = isatty(STDERR_FILENO) == 1 ? 40 : .max
    progress = ProgressLine(isWanted: (!isDryRun || isJSON) && !isSilent)
  }

  /// Articles that were read.
  var articles: Int { counts.withLock(\.articles) }
  /// Articles that are new or changed in the library.
  var changed: Int { counts.withLock { $0.imported + $0.updated } }
  /// Files and lines that could not be read although they should.
  var failures: Int { counts.withLock(\.failed) }

  /// Says how many bytes there are to read.
  func expect(bytes: Int) {
    progress.expect(bytes: bytes)
  }

  /// Notes that bytes were read.
  func read(bytes: Int) {
    let (bytes, articles) = counts.withLock { counts in
      counts.bytes += bytes
      return (counts.bytes, counts.articles)
    }
    progress.show(bytes: bytes, articles: articles)
  }

  /// An article that a dry run would import.
  func found(_ article: ImportedArticle) {
    counts.withLock { $0.found += 1 }
    if isJSON {
      Output.shared.json(ArticleJSON.line(for: article))
    } else {
      let date = article.content.published.map { "\($0.day.iso8601)  " } ?? ""
      Output.shared.line("\(article.file): \(date)\(article.content.title)")
      for warning in article.warnings {
        Output.shared.line("  \(warning.field): \(warning.message)")
      }
    }
  }

  /// An article that the library has taken.
  func stored(_ article: ImportedArticle, as outcome: ImportOutcome) {
    counts.withLock { counts in
      switch outcome {
      case .imported: counts.imported += 1
      case .updated: counts.updated += 1
      case .unchanged: counts.unchanged += 1
      }
    }
    if isJSON { Output.shared.json(outcome.line(for: article.file)) }
  }

  /// A file or line that gives no article: skipped where it is none, failed where it should be.
  func refused(_ file: String, _ error: any Error) {
    let reason = say(ImportReason.sentence(for: error))
    let isSkip = ImportReason.isSkip(error)
    let number = counts.withLock { counts in
      if isSkip { counts.skipped += 1 } else { counts.failed += 1 }
      return counts.skipped + counts.failed
    }
    guard !isSilent else { return }
    if isJSON {
      Output.shared.json(ArticleJSON.skippedLine(file: file, reason: reason))
    } else if number <= namedReasons {
      progress.clear()
      let sentence: Sentence =
        isSkip
        ? .importSkipped(file: file, reason: reason) : .importFailed(file: file, reason: reason)
      Output.shared.problem(say(sentence))
    }
  }

  /// Shows how far the index has been put in order, 0 to 1.
  func optimizing(part: Double) {
    progress.show(say(.optimizingIndex(percent: Int(part * 100))))
  }

  /// Ends the progress line and says the summary.
  func close() {
    progress.clear()
    let counts = counts.withLock { $0 }
    let unnamed = max(0, counts.skipped + counts.failed - namedReasons)
    if unnamed > 0, !isJSON { Output.shared.problem(say(.importSkippedMore(count: unnamed))) }
    let summary = say(
      isDryRun
        ? .dryRunSummary(articles: counts.found, skipped: counts.skipped, failed: counts.failed)
        : .importSummary(
          imported: counts.imported, updated: counts.updated, unchanged: counts.unchanged,
          skipped: counts.skipped, failed: counts.failed))
    if isJSON { Output.shared.problem(summary) } else { Output.shared.line(summary) }
  }
}

extension ImportOutcome {
  /// The outcome as a JSON line.
  fileprivate func line(for file: String) -> String {
    let (word, id) =
      switch self {
      case .imported(let id): ("imported", id)
      case .updated(let id): ("updated", id)
      case .unchanged(let id): ("unchanged", id)
      }
    return ArticleJSON.outcomeLine(file: file, id: id, outcome: word)
  }
}
