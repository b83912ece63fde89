import ArticleLibrary
import CSQLite3
import Foundation
import Importers
import Testing
import Vietnamese

/// Caches of readers of feeds, as their programs write them.
@Suite struct FeedCacheTests {
  /// The bytes of a database that these statements make.
  private func database(_ statements: String) throws -> [UInt8] {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).db").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    var handle: OpaquePointer?
    #expect(sqlite3_open(path, &handle) == SQLITE_OK)
    #expect(sqlite3_exec(handle, statements, nil, nil, nil) == SQLITE_OK)
    sqlite3_close(handle)
    return [UInt8](try Data(contentsOf: URL(filePath: path)))
  }

  private func results(_ bytes: [UInt8]) -> [Result<ImportedArticle, ImportFailure>] {
    var results: [Result<ImportedArticle, ImportFailure>] = []
    ImporterChoice.articles(in: SourceFile(name: "cache.db", bytes: bytes)) { results.append($0) }
    return results
  }

  private static let newsboat = """
    CREATE TABLE rss_feed (rssurl TEXT PRIMARY KEY, url TEXT, title TEXT);
    CREATE TABLE rss_item (id INTEGER PRIMARY KEY, guid TEXT, title TEXT, author TEXT, url TEXT,
      feedurl TEXT, pubDate INTEGER, content TEXT, unread INTEGER, flags TEXT, deleted INTEGER);
    INSERT INTO rss_feed VALUES ('https://x.example/rss', 'https://x.example', 'Bản Hạ');
    INSERT INTO rss_item VALUES (1, 'a', 'Mùa cá', 'Ban A', 'https://x.example/1',
      'https://x.example/rss', 1600000000, '<p>Cá <b>về</b>.</p>', 0, 's', 0);
    INSERT INTO rss_item VALUES (2, 'b', 'Bỏ', '', 'https://x.example/2', 'https://x.example/rss',
      1600000001, 'x', 1, NULL, 1);
    """

  @Test func `newsboat's articles keep what was read and flagged`() throws {
    let articles = try results(database(Self.newsboat)).map { try $0.get() }
    let article = try #require(articles.first)
    #expect(articles.count == 1)
    #expect(article.format == "newsboat")
    #expect(article.content.markdown == "Cá **về**.")
    #expect(article.content.source == "Bản Hạ")
    #expect(article.content.published?.seconds == 1_600_000_000)
    #expect(article.state?.isRead == true && article.state?.isBookmarked == true)
  }

  @Test func `newsraft's articles are found in its texts of fields`() throws {
    let articles = try results(
      database(
        """
        CREATE TABLE feeds (feed_url TEXT, title TEXT);
        CREATE TABLE items (feed_url TEXT, title TEXT, link TEXT, content TEXT, persons TEXT,
          publication_date INTEGER, unread INTEGER, important INTEGER);
        INSERT INTO feeds VALUES ('https://x.example/rss', 'Bản Hạ');
        INSERT INTO items VALUES ('https://x.example/rss', 'Mùa cá', 'https://x.example/1',
          char(31) || 'type=text/html' || char(31) || 'text=<p>Cá về.</p>',
          char(31) || 'name=Ban A', 1600000000, 1, 0);
        """)
    ).map { try $0.get() }
    #expect(articles.map(\.content.markdown) == ["Cá về."])
    #expect(articles.first?.content.author == "Ban A")
    #expect(articles.first?.format == "newsraft")
  }

  @Test func `another program's database is named, and a broken one ends well`() throws {
    let other = try database("CREATE TABLE t (a); INSERT INTO t VALUES (1);")
    #expect(throws: ImportFailure.unsupported("SQLite")) { try results(other)[0].get() }
    let bytes = try database(Self.newsboat)
    for length in stride(from: 16, to: bytes.count, by: 97) {
      #expect(!results(Array(bytes[..<length])).isEmpty)
    }
    for place in stride(from: 100, to: bytes.count, by: 61) {
      var broken = bytes
      broken[place] ^= 0xFF
      #expect(!results(broken).isEmpty)
    }
  }
}
