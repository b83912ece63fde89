internal import GRDB
internal import Vietnamese

/// A row of the table `article`, read by `ArticleRow.columns`.
struct ArticleRow {
  /// The columns, in the order that `init` reads them; the table is called `a`.
  static let columns = """
    a.ord, a.id, a.kind, a.is_read, a.is_bookmarked, a.published, a.published_offset,
    a.section_id, a.source_id, a.title, a.number
    """
  /// The number of columns above; a query may add others after them.
  static let count = 11

  var order: Int64
  var id: Int64
  var kind: ArticleKind
  var isRead: Bool
  var isBookmarked: Bool
  var published: Timestamp?
  var sectionID: Int64?
  var sourceID: Int64?
  var title: String
  var number: String?

  init(_ row: Row) {
    order = row[0]
    id = row[1]
    kind = row[2] == 1 ? .document : .article
    isRead = row[3]
    isBookmarked = row[4]
    if let seconds = row[5] as Int64?, let offset = row[6] as Int? {
      published = Timestamp(seconds: seconds, offsetMinutes: offset)
    }
    sectionID = row[7]
    sourceID = row[8]
    title = row[9]
    number = row[10]
  }

  /// The row as the model has it.
  func summary(_ names: FacetNames, _ db: Database) throws -> ArticleSummary {
    ArticleSummary(
      id: ArticleID(id), order: order, kind: kind, title: title, published: published,
      source: try names.name(of: sourceID, db), section: try names.name(of: sectionID, db),
      number: number, isRead: isRead, isBookmarked: isBookmarked)
  }
}
