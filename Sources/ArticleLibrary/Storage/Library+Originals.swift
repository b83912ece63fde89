internal import GRDB

/// A file that the library keeps, and the articles that were made of it.
public struct KeptOriginal: Hashable, Sendable {
  /// The file.
  public var file: OriginalFile
  /// The articles by which of the file's they are, from 0.
  public var articles: [Int: ArticleID]
}

extension Library {
  /// Gives the kept files that articles were made of, one after the other, until `each` says false.
  ///
  /// With `ids` only the files of these articles.
  public func eachOriginal(
    of ids: [ArticleID]? = nil, _ each: (KeptOriginal) throws -> Bool
  ) throws {
    let zstd = Zstd()
    for number in try originalNumbers(of: ids) {
      guard let kept = try read({ try Self.kept(number, zstd, $0) }) else { continue }
      guard try each(kept) else { return }
    }
  }

  /// How many files the library keeps for these articles, or for all.
  public func originalCount(of ids: [ArticleID]? = nil) throws(LibraryError) -> Int {
    try originalNumbers(of: ids).count
  }

  private func originalNumbers(of ids: [ArticleID]?) throws(LibraryError) -> [Int64] {
    try read { db in
      guard let ids else {
        let sql = "SELECT DISTINCT original_id FROM article_original ORDER BY original_id"
        return try Int64.fetchAll(db, sql: sql)
      }
      var numbers: [Int64] = []
      let sql = "SELECT original_id FROM article_original WHERE article_id = ?"
      for id in ids {
        let number = try Int64.fetchOne(
          db.cachedStatement(sql: sql), arguments: [id.rawValue])
        if let number, !numbers.contains(number) { numbers.append(number) }
      }
      return numbers
    }
  }

  private static func kept(_ number: Int64, _ zstd: Zstd, _ db: Database) throws -> KeptOriginal? {
    guard let file = try Originals(db: db).file(number, zstd) else { return nil }
    let sql = "SELECT part, article_id FROM article_original WHERE original_id = ?"
    let rows = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [number])
    var articles: [Int: ArticleID] = [:]
    for row in rows { articles[row[0]] = ArticleID(row[1]) }
    return KeptOriginal(file: file, articles: articles)
  }
}
