internal import GRDB

/// What there is to merge in the search index, so that it stays quick after changes.
struct IndexTidying {
  private let structure: IndexStructure
  /// How many of the newest pieces should become one, nil when none.
  private let crowd: Int?

  /// Whether there is anything to do.
  var isDue: Bool { structure.isMerging || crowd != nil }

  /// Looks at the index.
  ///
  /// An article that was taken out stays in it as a mark, which searches for the newest articles
  /// step over; the merge with the piece that has the article leaves both out. Unless it looks
  /// `wholly`, the largest pieces stay for themselves whatever marks there are.
  init(_ db: Database, wholly: Bool = true) throws {
    structure = try IndexStructure(db)
    let isWhole = try wholly && Self.isEverythingDue(structure, db)
    crowd = isWhole ? structure.segments : structure.crowd
  }

  private static func isEverythingDue(_ structure: IndexStructure, _ db: Database) throws -> Bool {
    guard !structure.isMerging, structure.segments > 1 else { return false }
    guard try Setting.integer(firstNew, db) > 0 else {
      // Nobody has counted yet: the pieces may be full of marks.
      return structure.pages - (structure.sizes.max() ?? 0) > 500
    }
    let count = try Setting.integer(gone, db)
    return try count >= max(mostGone, total(db) / share)
  }

  /// Goes on with a merge, or begins the one that is due.
  func step(pages: Int, _ db: Database) throws {
    if structure.isMerging {
      try IndexStructure.merge(pages: pages, db)
    } else if let crowd {
      if crowd == structure.segments { try Self.beginAnew(db) }
      try structure.beginMerge(of: crowd, pages: pages, db)
    }
  }

  /// Whether there is something that is merged quickly, or has to be since so much has come together.
  var isQuickDue: Bool {
    isCrowded || !structure.isMerging && structure.segments > Self.usual && small > 1
  }

  /// Makes one of the newest pieces that are small.
  ///
  /// A step ends after so many pages that it wrote; one that merges articles with the marks of their
  /// going may read any number and write none. So all that this one reads is little.
  func quickStep(pages: Int, _ db: Database) throws {
    if isCrowded {
      try step(pages: pages, db)
    } else {
      // More than it can write: it leaves no merge begun.
      try structure.beginMerge(of: small, pages: Self.mostPages * 2, db)
    }
  }

  /// How many of the newest pieces that should become one are small together.
  private var small: Int {
    var pages = 0
    return structure.sizes.prefix(structure.crowd ?? 0).prefix { size in
      pages += size
      return pages <= Self.mostPages
    }.count
  }

  /// FTS5 has 64 levels and merges 256 pieces at one level by itself, in one step.
  private var isCrowded: Bool { structure.segments > 40 }

  /// More pieces than so many are merged after single changes.
  private static let usual = 8
  /// Pages of the pieces that are merged then: some ten milliseconds.
  private static let mostPages = 150

  /// The first number of articles that were not there when the last merge of everything began.
  private static let firstNew = "index_first_new"
  /// How many of those that were there have been taken out since.
  private static let gone = "index_gone"
  /// So many may stay as marks, or this part of all articles.
  private static let (mostGone, share): (Int64, Int64) = (1000, 500)

  private static func total(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(db.cachedStatement(sql: "SELECT total FROM facet WHERE id = 1")) ?? 0
  }

  /// Notes that articles with these numbers were taken out of the index.
  static func note(gone ids: [Int64], _ db: Database) throws {
    let first = try Setting.integer(firstNew, db)
    let count = ids.count { $0 < first }
    guard count > 0 else { return }
    try Setting.set(gone, try Setting.integer(gone, db) + Int64(count), db)
  }

  /// Notes that a merge of everything begins.
  static func beginAnew(_ db: Database) throws {
    try Setting.set(firstNew, try Setting.integer("next_id", db), db)
    try Setting.set(gone, 0, db)
  }
}
