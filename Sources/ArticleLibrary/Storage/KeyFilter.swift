internal import GRDB

/// A Bloom filter of numbers: says of one that is not there, nearly always, that it is not.
///
/// Of a million articles some eight million bands are in one, and one answer in twenty is wrong.
struct KeyFilter {
  /// Whether numbers of so many articles were looked up that it is worth reading those of all.
  static func isWorthwhile(after asked: Int, _ db: Database) throws -> Bool {
    let sql = "SELECT total FROM facet WHERE id = ?"
    let articles = try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [FixedFacet.all])
    return asked * 16 >= articles ?? 0
  }

  private static let bits = 1 << 26
  private var words = [UInt64](repeating: 0, count: bits / 64)

  mutating func insert(_ key: Int64) {
    let (first, second) = Self.places(key)
    words[first >> 6] |= 1 << UInt64(first & 63)
    words[second >> 6] |= 1 << UInt64(second & 63)
  }

  func mayHave(_ key: Int64) -> Bool {
    let (first, second) = Self.places(key)
    return words[first >> 6] >> UInt64(first & 63) & words[second >> 6] >> UInt64(second & 63) & 1
      == 1
  }

  private static func places(_ key: Int64) -> (Int, Int) {
    let hash = spread(key)
    return (hash & (bits - 1), hash >> 26 & (bits - 1))
  }

  /// Spreads the bits of a key over a number that is not negative.
  static func spread(_ key: Int64) -> Int {
    let product = UInt64(bitPattern: key).multipliedFullWidth(by: 0x9FB2_1C65_1E98_DF25)
    return Int((product.high ^ product.low) >> 1)
  }
}
