internal import GRDB

extension Schema {
  /// Takes less room: dictionaries for the texts (see `ZstdDictionary`, with the number of articles
  /// that there were when each was learned), and the body as the first column of the search index,
  /// since FTS5 spends two bytes on each word of an article outside the first column.
  static let saveRoom: Step = { db in
    try db.execute(
      sql: """
        CREATE TABLE dictionary (
          id INTEGER PRIMARY KEY, bytes BLOB NOT NULL, articles INTEGER NOT NULL
        ) STRICT;
        DROP TABLE search;
        CREATE VIRTUAL TABLE search USING fts5 (
          body, title, lead, author, source, section, tags, number, signer, other,
          content = '', columnsize = 0, tokenize = 'canonical'
        );
        INSERT INTO search (search, rank) VALUES ('hashsize', 268435456);
        INSERT INTO search (search, rank) VALUES ('automerge', 0);
        INSERT INTO search (search, rank) VALUES ('crisismerge', 256);
        INSERT INTO search (search, rank) VALUES ('usermerge', 8);
        """)
    // The opening of the library fills the index again.
    let hasArticles = try Int.fetchOne(db, sql: "SELECT 1 FROM article LIMIT 1") != nil
    if hasArticles { try IndexState.clear(db) }
  }
}
