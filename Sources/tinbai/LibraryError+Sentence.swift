import ArticleLibrary
import Sentences

extension LibraryError {
  /// The error in words; `path` is the library's where the error does not name it.
  func sentence(at path: String) -> Sentence {
    switch self {
    case .cannotOpen(let path, let reason): .libraryCannotOpen(path: path, reason: reason)
    case .notALibrary(let path): .libraryNotOne(path: path)
    case .newerSchema(let path, _, _): .libraryTooNew(path: path)
    case .busy: .libraryBusy
    case .readOnly(let path): .libraryReadOnly(path: path)
    case .full: .libraryFull(path: path)
    case .damaged(let path, let reason): .libraryDamaged(path: path, reason: reason)
    case .articleTooLarge(let bytes): .reasonTooLarge(megabytes: bytes >> 20)
    case .notFound(let id): .noSuchArticle(id: id.rawValue)
    case .failed(let reason): .libraryFailed(reason: reason)
    }
  }
}
