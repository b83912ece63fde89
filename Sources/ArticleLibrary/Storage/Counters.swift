internal import GRDB

/// What decides in which lists an article stands.
struct Membership {
  var order: Int64
  var isRead: Bool
  var isBookmarked: Bool
  var isDocument: Bool
  /// Section, source and tags.
  var facets: [Int64]
  /// Whether another copy of the story stands for it in the lists of all and of unread articles.
  var isHidden = false

  /// Every list that has the article.
  var lists: [Int64] {
    var lists = facets
    if !isHidden { lists.append(FixedFacet.all) }
    if !isRead, !isHidden { lists.append(FixedFacet.unread) }
    if isBookmarked { lists.append(FixedFacet.bookmarked) }
    if isDocument { lists.append(FixedFacet.documents) }
    return lists
  }
}

/// Changes to the counts of lists, gathered over a transaction and written at its end.
struct CounterChanges {
  private struct Stretch: Hashable {
    var facet: Int64
    var bucket: Int64
  }
  private struct Change {
    var total = 0
    var unread = 0
  }

  private var lists: [Int64: Change] = [:]
  private var stretches: [Stretch: Int] = [:]

  /// An article comes (`sign` 1) or goes (-1).
  mutating func count(_ member: Membership, sign: Int) {
    let bucket = Order.bucket(member.order)
    for list in member.lists {
      lists[list, default: Change()].total += sign
      if !member.isRead { lists[list, default: Change()].unread += sign }
      stretches[Stretch(facet: list, bucket: bucket), default: 0] += sign
    }
  }

  /// Writes the changes and forgets them.
  mutating func write(_ db: Database) throws {
    defer { self = CounterChanges() }
    let update = try db.cachedStatement(
      sql: "UPDATE facet SET total = total + ?, unread = unread + ? WHERE id = ?")
    for (list, change) in lists where change.total != 0 || change.unread != 0 {
      try update.execute(arguments: [change.total, change.unread, list])
    }
    let add = try db.cachedStatement(
      sql: """
        INSERT INTO tally VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET total = total + excluded.total
        """)
    let subtract = try db.cachedStatement(
      sql: "UPDATE tally SET total = total + ? WHERE facet_id = ? AND bucket = ?")
    let drop = try db.cachedStatement(
      sql: "DELETE FROM tally WHERE facet_id = ? AND bucket = ? AND total = 0")
    for (stretch, change) in stretches where change != 0 {
      if change > 0 {
        try add.execute(arguments: [stretch.facet, stretch.bucket, change])
      } else {
        try subtract.execute(arguments: [change, stretch.facet, stretch.bucket])
        try drop.execute(arguments: [stretch.facet, stretch.bucket])
      }
    }
  }
}
