internal import GRDB

extension Library {
  /// Searches; blocks the caller until the answer is there.
  public func search(_ request: SearchRequest) throws(LibraryError) -> SearchResult {
    try read { _ in SearchResult(request: request, hits: [], total: 0) }
  }

  /// Searches; cancelling the task interrupts the database and throws `CancellationError`.
  public func search(_ request: SearchRequest) async throws -> SearchResult {
    try await database.read { _ in SearchResult(request: request, hits: [], total: 0) }
  }
}
