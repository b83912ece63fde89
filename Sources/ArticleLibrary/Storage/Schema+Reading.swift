internal import GRDB

extension Schema {
  /// Highlights with their journal, how far articles were read, and the log of reading.
  static func addReading(_ db: Database) throws {
    try db.execute(
      sql: """
        -- Anchored by the words themselves (see QuoteAnchor), so an edited article keeps them.
        CREATE TABLE highlight (
          id INTEGER PRIMARY KEY AUTOINCREMENT, article_id INTEGER NOT NULL,
          quote TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, note TEXT,
          at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX highlight_article ON highlight (article_id);
        -- How a highlight was before a change; without a quote it was not there.
        CREATE TABLE journal_highlight (
          journal_id INTEGER PRIMARY KEY, highlight_id INTEGER NOT NULL,
          article_id INTEGER, quote TEXT, before TEXT, after TEXT, note TEXT, at INTEGER
        ) STRICT;
        -- Seconds that an article was read on a day; days are counted from 1970.
        CREATE TABLE reading (
          day INTEGER NOT NULL, article_id INTEGER NOT NULL, seconds INTEGER NOT NULL,
          PRIMARY KEY (day, article_id)
        ) STRICT, WITHOUT ROWID;
        -- How far an article was read, in percent, and the place (as the reader writes it).
        CREATE TABLE progress (
          article_id INTEGER PRIMARY KEY, percent INTEGER NOT NULL, place TEXT NOT NULL,
          at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX progress_open ON progress (at) WHERE percent BETWEEN 1 AND 97;
        """)
  }

  /// Articles that came with a note of the person's, as `has:note` finds them.
  ///
  /// A library that is new has no copies to be grouped afterwards.
  static func addNoted(_ db: Database) throws {
    try db.execute(sql: "CREATE TABLE noted (article_id INTEGER PRIMARY KEY) STRICT;")
    if try Int.fetchOne(db, sql: "SELECT 1 FROM article LIMIT 1") == nil {
      try Setting.set("stories", 1, db)
    }
  }
}
