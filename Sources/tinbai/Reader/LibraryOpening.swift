import ArticleLibrary
import Glibc
import ReaderUI
import Synchronization

/// Opens the library while the settings are read, and reads what the list shows first while the
/// terminal is taken.
final class LibraryOpening: Sendable {
  /// The library, its version, and where the person was last time.
  typealias Opened = (library: Library, version: Int64, restored: ReaderState)

  private let open: @Sendable () throws -> Library
  private let opened = Awaited<Result<Opened, any Error>>()
  private let first = Awaited<FirstRows?>()
  private let areTaken = Atomic(false)

  /// Begins at once; `open` may say on the terminal how far it is.
  init(_ open: @escaping @Sendable () throws -> Library) {
    self.open = open
    var thread = pthread_t()
    let context = Unmanaged.passRetained(self)
    if pthread_create(&thread, nil, Self.main, context.toOpaque()) == 0 {
      pthread_detach(thread)
    } else {
      context.release()
      run()
    }
  }

  /// Waits for the library.
  func wait() throws -> Opened { try opened.wait().get() }

  /// The rows of a list that were read ahead; nil when they are others, and from the second call on.
  func rows(of list: ArticleList, from anchor: PageAnchor, limit: Int) -> ArticlePage? {
    guard !areTaken.exchange(true, ordering: .relaxed), let rows = first.wait(),
      rows.list == list, rows.anchor == anchor, limit == FirstRows.limit
    else { return nil }
    return rows.page
  }

  private struct FirstRows {
    var list: ArticleList
    var anchor: PageAnchor
    var page: ArticlePage

    /// Rows that a list asks for on screens of usual height.
    static let limit = 100
  }

  private static let main: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
    if let context = $0 {
      Unmanaged<LibraryOpening>.fromOpaque(context).takeRetainedValue().run()
    }
    return nil
  }

  private func run() {
    let result: Result<Opened, any Error> = Result {
      let library = try open()
      let version = (try? library.dataVersion()) ?? 0
      return (library, version, ReaderStateText.state(from: try? library.readerState()))
    }
    opened.set(result)
    first.set((try? result.get()).flatMap(Self.firstRows))
  }

  private static func firstRows(_ opened: Opened) -> FirstRows? {
    let list = opened.restored.list
    let anchor = opened.restored.selection.map { PageAnchor.around($0.article) } ?? .newest
    let page = try? opened.library.page(of: list, from: anchor, limit: FirstRows.limit)
    return page.map { FirstRows(list: list, anchor: anchor, page: $0) }
  }
}
