internal import GRDB

/// The tables of a library and the steps that lead from one version to the next.
enum Schema {
  /// A step to the next version, inside a transaction.
  typealias Step = @Sendable (Database) throws -> Void

  /// Step n leads from `user_version` n to n + 1; a step that was published never changes.
  static let steps: [Step] = [
    { db in
      try db.execute(sql: articleTables)
      try Setting.set("index_rules", IndexText.rules, db)
      try db.execute(sql: listTables)
      try db.execute(sql: searchTables)
      try db.execute(sql: journalTables)
    },
    { db in try db.execute(sql: PictureStore.tables) },
    { db in try db.execute(sql: Originals.tables) },
    { db in try db.execute(sql: Stories.tables) },
    saveRoom,
    { db in try db.execute(sql: SavedSearches.tables) },
    { db in try addReading(db) },
    addNoted,
    Beginnings.addTable,
  ]

  /// The version that this program writes.
  static var version: Int { steps.count }

  /// Brings the library to the last version; `beforeChange` runs once before an older library is
  /// changed, to keep a copy of it.
  static func migrate(
    _ writer: any DatabaseWriter, path: String, steps: [Step], beforeChange: (Int) throws -> Void
  ) throws {
    let found = try writer.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } ?? 0
    guard found != steps.count else { return }
    guard found < steps.count else {
      throw LibraryError.newerSchema(path: path, found: found, known: steps.count)
    }
    if found > 0 { try beforeChange(steps.count) }
    try writer.write { db in
      let now = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      guard now < steps.count else { return }
      for step in steps[now...] { try step(db) }
      try db.execute(sql: "PRAGMA user_version = \(steps.count)")
    }
  }

  /// `ord` is the place in "newest first" (see `Order`) and the rowid, so that lists, their
  /// indexes and the search index all are in that order without a column more.
  private static let articleTables = """
    CREATE TABLE article (
      ord INTEGER PRIMARY KEY,
      id INTEGER NOT NULL UNIQUE,
      kind INTEGER NOT NULL CHECK (kind IN (0, 1)),
      is_read INTEGER NOT NULL DEFAULT 0 CHECK (is_read IN (0, 1)),
      is_bookmarked INTEGER NOT NULL DEFAULT 0 CHECK (is_bookmarked IN (0, 1)),
      published INTEGER,
      published_offset INTEGER,
      section_id INTEGER REFERENCES facet (id),
      source_id INTEGER REFERENCES facet (id),
      tag_ids TEXT,
      title TEXT NOT NULL,
      number TEXT,
      number_key TEXT,
      url TEXT,
      url_key INTEGER,
      content_key INTEGER NOT NULL,
      CHECK ((published IS NULL) = (published_offset IS NULL)),
      CHECK ((url IS NULL) = (url_key IS NULL))
    ) STRICT;
    CREATE INDEX article_unread ON article (is_read) WHERE is_read = 0;
    CREATE INDEX article_bookmarked ON article (is_bookmarked) WHERE is_bookmarked = 1;
    CREATE INDEX article_documents ON article (kind) WHERE kind = 1;
    CREATE INDEX article_section ON article (section_id) WHERE section_id IS NOT NULL;
    CREATE INDEX article_source ON article (source_id) WHERE source_id IS NOT NULL;
    CREATE INDEX article_number ON article (number_key) WHERE number_key IS NOT NULL;
    CREATE INDEX article_url ON article (url_key) WHERE url_key IS NOT NULL;
    CREATE INDEX article_content ON article (content_key);
    -- The body and the rare fields, packed (see StoredContent).
    CREATE TABLE content (id INTEGER PRIMARY KEY, packed BLOB NOT NULL) STRICT;
    CREATE TABLE setting (key TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;
    INSERT INTO setting VALUES ('changes', 0), ('next_id', 1), ('undated_order', 0);
    """

  /// A facet is anything that a list can be made of; 1–4 are the fixed lists.
  private static let listTables = """
    CREATE TABLE facet (
      id INTEGER PRIMARY KEY,
      kind INTEGER NOT NULL,
      name TEXT NOT NULL,
      total INTEGER NOT NULL DEFAULT 0 CHECK (total >= 0),
      unread INTEGER NOT NULL DEFAULT 0 CHECK (unread >= 0),
      UNIQUE (kind, name)
    ) STRICT;
    INSERT INTO facet (id, kind, name)
      VALUES (1, 0, 'all'), (2, 0, 'unread'), (3, 0, 'bookmarked'), (4, 0, 'documents'),
        (15, 0, 'reserved');
    CREATE TABLE tagging (
      facet_id INTEGER NOT NULL, ord INTEGER NOT NULL, PRIMARY KEY (facet_id, ord)
    ) STRICT, WITHOUT ROWID;
    -- How many articles a list has in each stretch of time, to find a row's index at once.
    CREATE TABLE tally (
      facet_id INTEGER NOT NULL, bucket INTEGER NOT NULL,
      total INTEGER NOT NULL CHECK (total >= 0), PRIMARY KEY (facet_id, bucket)
    ) STRICT, WITHOUT ROWID;
    """

  private static let searchTables = """
    CREATE VIRTUAL TABLE search USING fts5 (
      title, lead, body, author, source, section, tags, number, signer, other,
      content = '', columnsize = 0, tokenize = 'canonical'
    );
    INSERT INTO search (search, rank) VALUES ('hashsize', 268435456);
    INSERT INTO search (search, rank) VALUES ('automerge', 0);
    INSERT INTO search (search, rank) VALUES ('crisismerge', 256);
    INSERT INTO search (search, rank) VALUES ('usermerge', 8);
    -- Every word of the search index, found by its form without marks.
    CREATE TABLE vocabulary (
      folded TEXT NOT NULL, term TEXT NOT NULL,
      df INTEGER NOT NULL CHECK (df > 0),
      weight INTEGER NOT NULL,
      PRIMARY KEY (folded, term)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX vocabulary_weight ON vocabulary (weight, folded);
    """

  // `state`: 0 done, 1 undone, 2 given up. `seq` orders the changes of an entry; undo walks it backwards.
  private static let journalTables = """
    CREATE TABLE journal (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at INTEGER NOT NULL, kind TEXT NOT NULL, count INTEGER NOT NULL, state INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX journal_done ON journal (state) WHERE state = 0;
    CREATE TABLE journal_mark (
      journal_id INTEGER NOT NULL, article_id INTEGER NOT NULL,
      PRIMARY KEY (journal_id, article_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE journal_insert (
      journal_id INTEGER NOT NULL, seq INTEGER NOT NULL,
      first_id INTEGER NOT NULL, last_id INTEGER NOT NULL,
      PRIMARY KEY (journal_id, seq)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE journal_former (
      journal_id INTEGER NOT NULL, seq INTEGER NOT NULL,
      article_id INTEGER NOT NULL, ord INTEGER NOT NULL,
      is_read INTEGER NOT NULL, is_bookmarked INTEGER NOT NULL, packed BLOB NOT NULL,
      PRIMARY KEY (journal_id, seq)
    ) STRICT;
    """
}
