internal import GRDB
internal import Vietnamese

extension Library {
  /// The longest name of a saved search, in characters.
  private static let longestName = 200
  /// Past queries that are kept.
  private static let pastQueries = 500

  /// The saved searches, by name.
  public func savedSearches() throws(LibraryError) -> [SavedSearch] {
    try read { try SavedSearches(db: $0).all() }
  }

  /// Keeps a query under a name, in the place of the one that had the name; can be undone.
  ///
  /// Nil, and nothing is kept, when the name is blank.
  @discardableResult
  public func saveSearch(
    _ query: String, order: SearchRequest.Order = .newest, as name: String
  ) throws(LibraryError) -> SavedSearch? {
    guard let name = Self.cleanName(name) else { return nil }
    return try write { writer in
      let searches = SavedSearches(db: writer.db)
      let id = try searches.id(named: name) ?? searches.freeID()
      let search = SavedSearch(id: id, name: name, query: query, order: order)
      try change(search.id, writer) { try searches.put(search) }
      return search
    }
  }

  /// Gives a saved search another name; can be undone.
  ///
  /// False, and nothing changes, when the name is blank or another one has it, or the search is
  /// gone.
  @discardableResult
  public func renameSearch(_ id: SavedSearch.ID, to name: String) throws(LibraryError) -> Bool {
    guard let name = Self.cleanName(name) else { return false }
    return try write { writer in
      let searches = SavedSearches(db: writer.db)
      guard var search = try searches.find(id) else { return false }
      guard try searches.id(named: name) == nil else { return search.name == name }
      search.name = name
      try change(id, writer) { try searches.put(search) }
      return true
    }
  }

  /// Deletes a saved search; can be undone.
  public func deleteSearch(_ id: SavedSearch.ID) throws(LibraryError) {
    try write { writer in
      let searches = SavedSearches(db: writer.db)
      guard try searches.find(id) != nil else { return }
      try change(id, writer) { try searches.remove(id) }
    }
  }

  private func change(_ id: Int64, _ writer: ArticleWriter, _ body: () throws -> Void) throws {
    let entry = try Journal(db: writer.db).begin(.search, at: now(), count: 1)
    try SavedSearches(db: writer.db).keepFormer(id, entry: entry)
    try body()
  }

  /// A name in one line and in NFC, nil when nothing is left of it.
  private static func cleanName(_ name: String) -> String? {
    let words = name.split { $0.isWhitespace || $0.isNewline }
    let clean = TextForm.nfc(words.joined(separator: " ")).prefix(longestName)
    return clean.isEmpty ? nil : String(clean)
  }

  /// The queries that were made, the last first, each once.
  public func pastQueries() throws(LibraryError) -> [String] {
    try read {
      try String.fetchAll(
        $0.cachedStatement(sql: "SELECT query FROM past_query ORDER BY seq DESC"))
    }
  }

  /// Remembers a query as the last one; of very many the oldest are forgotten.
  public func rememberQuery(_ query: String) throws(LibraryError) {
    let words = query.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return }
    let query = TextForm.nfc(words.joined(separator: " "))
    try writeQuietly { db in
      try db.cachedStatement(sql: "DELETE FROM past_query WHERE query = ?")
        .execute(arguments: [query])
      try db.cachedStatement(sql: "INSERT INTO past_query (query) VALUES (?)")
        .execute(arguments: [query])
      let sql = """
        DELETE FROM past_query WHERE seq NOT IN
          (SELECT seq FROM past_query ORDER BY seq DESC LIMIT ?)
        """
      try db.cachedStatement(sql: sql).execute(arguments: [Self.pastQueries])
    }
  }
}
