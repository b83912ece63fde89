internal import GRDB

extension Library {
  /// The folders that a person keeps the library in step with, as absolute paths.
  public func watchedFolders() throws(LibraryError) -> [String] {
    try read { try Setting.text(Self.foldersKey, $0) }?.split(separator: "\n").map(String.init)
      ?? []
  }

  /// When these folders were looked through last: seconds since 1970, 0 for never.
  public func watchedAt() throws(LibraryError) -> Int64 {
    try read { try Setting.integer(Self.momentKey, $0) }
  }

  /// Remembers folders to keep in step with, beside those that are known, as of now.
  public func watch(_ folders: [String]) throws(LibraryError) {
    var known = try watchedFolders()
    for folder in folders where !known.contains(folder) && !folder.contains("\n") {
      known.append(folder)
    }
    let all = known.joined(separator: "\n")
    let moment = now()
    try write { writer in
      try Setting.set(Self.foldersKey, all, writer.db)
      try Setting.set(Self.momentKey, moment, writer.db)
    }
  }

  private static let foldersKey = "watched_folders"
  private static let momentKey = "watched_at"
}
