import ArticleLibrary
import Dispatch
import Glibc
import ReaderUI
import Sentences
import Synchronization

/// Imports what came into the watched folders since they were looked through last, while the
/// reader is open already.
final class CatchUp: Sendable {
  private let library: Library
  private let mailbox: Mailbox
  private let isEnding = Atomic<Bool>(false)
  private let queue = DispatchQueue(label: "catch-up", qos: .utility)

  /// A look through the folders that `library` knows.
  init(library: Library, mailbox: Mailbox) {
    self.library = library
    self.mailbox = mailbox
  }

  /// Starts once the first screen is there, where there is anything to do.
  func start() {
    queue.asyncAfter(deadline: .now() + .milliseconds(300)) { [self] in
      guard !isEnding.load(ordering: .relaxed) else { return }
      _ = try? library.groupStories { !isEnding.load(ordering: .relaxed) }
      guard let folders = try? library.watchedFolders(), !folders.isEmpty,
        let since = try? library.watchedAt()
      else { return }
      let paths = Self.files(in: folders, since: since)
      if !paths.isEmpty { take(paths) }
      if !isEnding.load(ordering: .relaxed) { try? library.watch([]) }
    }
  }

  /// Stops after the article that is being read; the rest comes the next time.
  func stop() {
    isEnding.store(true, ordering: .relaxed)
    queue.sync {}
  }

  /// Files that were changed, or brought, in the second of the last look or after it.
  private static func files(in folders: [String], since: Int64) -> [String] {
    var paths: [String] = []
    var tree = FileTree()
    for folder in folders {
      _ = tree.walk(folder) { entry in
        if case .file(let path) = entry, changed(path) >= since { paths.append(path) }
        return true
      }
    }
    return paths
  }

  private static func changed(_ path: String) -> Int64 {
    var status = stat()
    guard stat(path, &status) == 0 else { return 0 }
    return Int64(max(status.st_mtim.tv_sec, status.st_ctim.tv_sec))
  }

  private func take(_ paths: [String]) {
    mailbox.post(.notice(.keeping(.catchingUp(files: paths.count))))
    let report = ImportReport(isJSON: false, isDryRun: false, isSilent: true)
    guard let batch = try? library.importBatch() else { return }
    let store = ImportStore(batch: batch, report: report)
    ImportRun(paths: paths, report: report, keepsOriginals: true).read { article in
      store.add(article) && !isEnding.load(ordering: .relaxed)
    }
    do throws(LibraryError) {
      try store.finish()
      mailbox.post(.notice(.keeping(.caughtUp(articles: report.changed))))
    } catch {
      mailbox.post(.notice(.libraryFailed(reason: "\(error)")))
    }
  }
}
