internal import GRDB

/// Why the library could not do what it was asked.
public enum LibraryError: Error, Hashable, Sendable {
  /// The file or its folder cannot be opened or made.
  case cannotOpen(path: String, reason: String)
  /// The file is something else than a library of articles.
  case notALibrary(path: String)
  /// The library was made by a later version of the program.
  case newerSchema(path: String, found: Int, known: Int)
  /// Another program kept the library locked for too long.
  case busy
  /// The library may be read but not changed.
  case readOnly(path: String)
  /// The disk is full; nothing of the change was kept.
  case full
  /// The file is damaged.
  case damaged(path: String, reason: String)
  /// The article is larger than an article may be: its packed form would have so many bytes.
  case articleTooLarge(bytes: Int)
  /// The library has no such article.
  case notFound(ArticleID)
  /// Anything else that the database reports, in its words.
  case failed(reason: String)
}

extension LibraryError {
  /// The error as a front end should see it, for a library at `path`.
  init(_ error: any Error, path: String) {
    switch error {
    case let known as LibraryError: self = known
    case let fault as DatabaseError: self = LibraryError(fault: fault, path: path)
    default: self = .failed(reason: String(describing: error))
    }
  }

  private init(fault: DatabaseError, path: String) {
    let reason = fault.message ?? String(describing: fault.resultCode)
    switch fault.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_FULL: self = .full
    case .SQLITE_READONLY: self = .readOnly(path: path)
    case .SQLITE_NOTADB: self = .notALibrary(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, reason: reason)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      self = .cannotOpen(path: path, reason: reason)
    default: self = .failed(reason: reason)
    }
  }
}
