// https://www.sqlite.org/fts5.html#custom_auxiliary_functions
internal import GRDB
internal import GRDBSQLite

/// `article_rank(search, w0, w1, …)`: how well an article matches, in SQL.
///
/// For each term of the query, where it stands counts (title over lead over the rest) and, with
/// less and less effect, how often; `w0` is how telling the first term is, and so on. Unlike
/// `bm25()` it neither reads sizes of articles nor looks at all articles for each term.
enum RankFunction {
  /// What one occurrence counts, by the columns of the table `search`.
  private static let columnWeights: [Double] = [1, 10, 4, 3, 1, 1, 3, 10, 3, 1]

  /// Makes the function known to a connection.
  static func register(in db: Database) {
    let api = UnsafeMutablePointer(mutating: FTS5.api(db))
    _ = api.pointee.xCreateFunction(api, "article_rank", nil, call, nil)
  }

  private static let call: fts5_extension_function = { api, fts, context, count, values in
    guard let api, let fts, let values else { return }
    var score = 0.0
    for phrase in 0..<min(count, api.pointee.xPhraseCount(fts)) {
      let occurrences = RankFunction.weigh(phrase, api, fts)
      let weight = sqlite3_value_double(values[Int(phrase)])
      score += weight * occurrences / (occurrences + 4)
    }
    sqlite3_result_double(context, score)
  }

  /// The occurrences of a term, each counted by its column; a long list is not read to its end.
  private static func weigh(
    _ phrase: CInt, _ api: UnsafePointer<Fts5ExtensionApi>, _ fts: OpaquePointer
  ) -> Double {
    var iterator = Fts5PhraseIter()
    var column: CInt = -1
    var offset: CInt = -1
    var sum = 0.0
    guard api.pointee.xPhraseFirst(fts, phrase, &iterator, &column, &offset) == SQLITE_OK else {
      return 0
    }
    var left = 64
    while column >= 0 && left > 0 {
      sum += columnWeights[min(Int(column), columnWeights.count - 1)]
      api.pointee.xPhraseNext(fts, &iterator, &column, &offset)
      left -= 1
    }
    return sum
  }
}
