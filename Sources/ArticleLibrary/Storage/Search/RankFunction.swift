// https://www.sqlite.org/fts5.html#custom_auxiliary_functions
internal import GRDB
internal import GRDBSQLite

/// `article_rank(search, weights)`: how well an article matches, in SQL.
///
/// For each phrase of the expression, where it stands counts (title over lead over the rest) and,
/// with less and less effect, how often; then how near phrases stand to each other that follow each
/// other in the query. `weights` is a blob of a `Double` a phrase: how telling it is. Unlike
/// `bm25()` it neither reads sizes of articles nor looks at all articles for each phrase.
enum RankFunction {
  /// What one occurrence counts, by the columns of the table `search`.
  private static let columnWeights: [Double] = [1, 10, 4, 3, 1, 1, 3, 10, 3, 1]
  /// What nearness counts, by the index's columns.
  private static let nearWeights: [Double] = [1, 3, 2, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]
  /// Places of a phrase that are looked at; a long list is not read to its end.
  private static let placeLimit = 48

  /// Makes the function known to a connection.
  static func register(in db: Database) {
    let api = UnsafeMutablePointer(mutating: FTS5.api(db))
    _ = api.pointee.xCreateFunction(api, "article_rank", nil, call, nil)
  }

  private static let call: fts5_extension_function = { api, fts, context, count, values in
    guard let api, let fts, count == 1, let values, let blob = sqlite3_value_blob(values[0]) else {
      return
    }
    let length = Int(sqlite3_value_bytes(values[0])) / MemoryLayout<Double>.size
    let phrases = min(length, Int(api.pointee.xPhraseCount(fts)))
    let score = withUnsafeTemporaryAllocation(of: Place.self, capacity: 2 * placeLimit) { places in
      RankFunction.score(phrases, blob, places, api, fts)
    }
    sqlite3_result_double(context, score)
  }

  /// Where a phrase stands.
  private struct Place {
    var column: CInt
    var offset: CInt
  }

  private static func score(
    _ phrases: Int, _ weights: UnsafeRawPointer, _ places: UnsafeMutableBufferPointer<Place>,
    _ api: UnsafePointer<Fts5ExtensionApi>, _ fts: OpaquePointer
  ) -> Double {
    var score = 0.0
    var (before, beforeCount, beforeWeight) = (0, 0, 0.0)
    for phrase in 0..<phrases {
      let weight = weights.loadUnaligned(fromByteOffset: phrase * 8, as: Double.self)
      guard weight > 0 else { continue }
      let base = placeLimit - before
      let slot = UnsafeMutableBufferPointer(rebasing: places[base..<(base + placeLimit)])
      let count = read(CInt(phrase), into: slot, api, fts)
      guard count > 0 else { continue }
      let occurrences = slot[..<count].reduce(0) { $0 + columnWeight($1, columnWeights) }
      score += weight * occurrences / (occurrences + 4)
      if beforeCount > 0 {
        let former = places[before..<(before + beforeCount)]
        score += min(weight, beforeWeight) * nearness(former, slot[..<count])
      }
      (before, beforeCount, beforeWeight) = (base, count, weight)
    }
    return score
  }

  /// The places of a phrase, ordered by column and offset; how many there are.
  private static func read(
    _ phrase: CInt, into places: UnsafeMutableBufferPointer<Place>,
    _ api: UnsafePointer<Fts5ExtensionApi>, _ fts: OpaquePointer
  ) -> Int {
    var iterator = Fts5PhraseIter()
    var place = Place(column: -1, offset: -1)
    guard
      api.pointee.xPhraseFirst(fts, phrase, &iterator, &place.column, &place.offset) == SQLITE_OK
    else { return 0 }
    var count = 0
    while place.column >= 0 && count < places.count {
      places[count] = place
      count += 1
      api.pointee.xPhraseNext(fts, &iterator, &place.column, &place.offset)
    }
    return count
  }

  private static func columnWeight(_ place: Place, _ weights: [Double]) -> Double {
    weights[min(Int(place.column), weights.count - 1)]
  }

  /// How near the places of two phrases come to each other: more in their order than against it.
  private static func nearness(
    _ former: Slice<UnsafeMutableBufferPointer<Place>>,
    _ latter: Slice<UnsafeMutableBufferPointer<Place>>
  ) -> Double {
    var best = 0.0
    for place in latter {
      for other in former where other.column == place.column {
        let distance = Double(place.offset - other.offset)
        let gap = distance > 0 ? distance : 2 - distance
        best = max(best, columnWeight(place, nearWeights) / gap)
      }
    }
    return best
  }
}
