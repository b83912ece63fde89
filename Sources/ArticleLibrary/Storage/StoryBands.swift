internal import GRDB

/// The bands of articles that are stored: kept until the end of a transaction, in a large import
/// of several, so that the table gets them in the order of its keys, page after page.
///
/// Keys are as good as random: each transaction of a large import changes every page of the table.
/// While bands wait, the setting `stories` says that some are missing; should the program die, they
/// are made again of the articles (see `Library.groupStories`).
struct StoryBands {
  private var waiting = BandTable()
  /// What the table has, as far as this writer knows; nil where it does not.
  private var filter: KeyFilter?
  /// Articles whose bands were looked for while nobody else wrote.
  private var asked = 0
  /// Whether we noted that bands are missing.
  private var isOwing = false

  /// Articles at most that one is compared with.
  private static let mostCandidates = 12
  /// Bands that may wait.
  private static let mostWaiting = 380_000

  /// Notes the bands of an article.
  mutating func add(_ keys: [Int64], of id: Int64) {
    for key in keys {
      waiting.insert(key, id)
      filter?.insert(key)
    }
  }

  /// Articles that share a band, the first that came; not all where there are very many.
  mutating func articles(with keys: [Int64], _ db: Database) throws -> [Int64] {
    asked += 1
    var found: [Int64] = []
    let stored = filter.map { filter in keys.filter(filter.mayHave) } ?? keys
    if !stored.isEmpty {
      let marks = stored.map { _ in "?" }.joined(separator: ", ")
      let sql = """
        SELECT DISTINCT article_id FROM story_band WHERE key IN (\(marks)) LIMIT \(Self.mostCandidates)
        """
      found = try Int64.fetchAll(
        db.cachedStatement(sql: sql), arguments: StatementArguments(stored))
    }
    for key in keys {
      waiting.forEach(of: key) { id in
        if found.count < Self.mostCandidates && !found.contains(id) { found.append(id) }
      }
    }
    return found
  }

  /// Takes an article's bands out.
  mutating func remove(_ keys: [Int64], of id: Int64, _ db: Database) throws {
    let delete = try db.cachedStatement(
      sql: "DELETE FROM story_band WHERE key = ? AND article_id = ?")
    for key in keys {
      waiting.remove(key, id)
      try delete.execute(arguments: [key, id])
    }
  }

  /// At the end of a transaction: writes what waits, or leaves it for a later one.
  ///
  /// It may be left as long as nobody else writes.
  mutating func finish(mayWait: Bool, _ db: Database) throws {
    guard mayWait, waiting.count < Self.mostWaiting else {
      try write(db)
      if mayWait { try know(db) } else { distrust() }
      return
    }
    try know(db)
    // Also where others have set it meanwhile.
    guard waiting.count > 0, try Setting.integer("stories", db) == 1 else { return }
    try Setting.set("stories", 0, db)
    isOwing = true
  }

  private mutating func write(_ db: Database) throws {
    let insert = try db.cachedStatement(sql: "INSERT OR IGNORE INTO story_band VALUES (?, ?)")
    for (key, id) in waiting.sorted { try insert.execute(arguments: [key, id]) }
    waiting = BandTable()
    if isOwing { try Setting.set("stories", 1, db) }
    isOwing = false
  }

  /// Learns what the table has, once so many were looked for that it is worth reading it.
  private mutating func know(_ db: Database) throws {
    guard filter == nil, try KeyFilter.isWorthwhile(after: asked, db) else { return }
    var filter = KeyFilter()
    let keys = try Int64.fetchCursor(
      db.cachedStatement(sql: "SELECT key FROM story_band ORDER BY key"))
    while let key = try keys.next() { filter.insert(key) }
    waiting.forEach { key, _ in filter.insert(key) }
    self.filter = filter
  }

  /// Others have written, or may from now on.
  mutating func distrust() {
    filter = nil
    asked = 0
  }

  /// Forgets everything, as after a transaction that was rolled back; what is missing then stays noted.
  mutating func forget() { self = StoryBands() }
}

/// Bands with their articles, several to a band: open addressing, since there are hundreds of thousands.
private struct BandTable {
  private struct Slot {
    var key: Int64 = 0
    /// 0 for a free slot, -1 for one whose article was taken out.
    var id: Int64 = 0
  }

  private var slots: [Slot] = []
  /// Slots that are not free.
  private(set) var count = 0

  mutating func insert(_ key: Int64, _ id: Int64) {
    if count * 4 >= slots.count * 3 { grow() }
    slots[free(key)] = Slot(key: key, id: id)
    count += 1
  }

  mutating func remove(_ key: Int64, _ id: Int64) {
    var found: [Int] = []
    forEachSlot(of: key) { if slots[$0].id == id { found.append($0) } }
    for slot in found { slots[slot].id = -1 }
  }

  func forEach(of key: Int64, _ body: (Int64) -> Void) {
    forEachSlot(of: key) { if slots[$0].id > 0 { body(slots[$0].id) } }
  }

  func forEach(_ body: (_ key: Int64, _ id: Int64) -> Void) {
    for slot in slots where slot.id > 0 { body(slot.key, slot.id) }
  }

  /// In the order of the table in the library.
  var sorted: [(key: Int64, id: Int64)] {
    var all: [(key: Int64, id: Int64)] = []
    all.reserveCapacity(count)
    forEach { all.append((key: $0, id: $1)) }
    return all.sorted { ($0.key, $0.id) < ($1.key, $1.id) }
  }

  private func forEachSlot(of key: Int64, _ body: (Int) -> Void) {
    guard !slots.isEmpty else { return }
    var slot = KeyFilter.spread(key) & (slots.count - 1)
    while slots[slot].id != 0 {
      if slots[slot].key == key { body(slot) }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  private func free(_ key: Int64) -> Int {
    var slot = KeyFilter.spread(key) & (slots.count - 1)
    while slots[slot].id != 0 { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: max(1 << 8, old.count * 2))
    count = 0
    for slot in old where slot.id > 0 {
      slots[free(slot.key)] = slot
      count += 1
    }
  }
}
