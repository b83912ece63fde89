import GRDB
import Testing

@testable import ArticleLibrary

/// Bands that wait for a later transaction.
struct StoryBandsTests {
  private func pair(_ label: StoryPairs.Label, _ seed: UInt64) -> [ImportedArticle] {
    var pairs = StoryPairs(seed: seed)
    let (first, second) = pairs.pair(label)
    return [first, second].enumerated().map { index, text in
      sample(text.title, body: text.body, url: "https://n.example/\(seed)/\(index)")
    }
  }

  private func prepared(_ article: ImportedArticle) throws -> PreparedArticle {
    try PreparedArticle(StoredContent(normalizing: article), zstd: Zstd())
  }

  /// Stores an article the way a large import does.
  private func insert(
    _ article: ImportedArticle, id: Int64, _ library: Library, delaying: Bool
  ) throws {
    let prepared = try prepared(article)
    try library.write { writer in
      writer.delaysBands = { delaying }
      let order = try writer.freeOrder(article.content.published, now: 0)
      try writer.insert(prepared, id: id, order: order)
    }
  }

  private func state(_ library: Library) throws -> (bands: Int, isWhole: Bool, versions: [Int]) {
    let (bands, isWhole) = try library.read { db in
      (
        try Int.fetchOne(db, sql: "SELECT count(*) FROM story_band") ?? 0,
        try Setting.integer("stories", db) == 1
      )
    }
    let rows = try library.page(of: .all, from: .newest, limit: 100).rows
    return (bands, isWhole, rows.map(\.versions).sorted())
  }

  @Test func `copies are found while bands wait, and after they are written`() throws {
    let library = try Library.inMemory()
    let (first, second) = (pair(.shortened, 3), pair(.extended, 4))
    try insert(first[0], id: 1, library, delaying: true)
    try insert(second[0], id: 2, library, delaying: true)
    #expect(try state(library) == (0, false, [1, 1]))
    try insert(first[1], id: 3, library, delaying: true)
    #expect(try state(library) == (0, false, [1, 2]))
    try insert(second[1], id: 4, library, delaying: false)
    #expect(try state(library) == (32, true, [2, 2]))
    let (third, fourth) = (pair(.shortened, 6), pair(.retyped, 3))
    try insert(third[0], id: 5, library, delaying: true)
    try insert(third[1], id: 6, library, delaying: false)
    try insert(fourth[1], id: 7, library, delaying: true)
    let end = try state(library)
    #expect(end.versions == [2, 2, 3], "\(end)")
  }

  @Test func `an article that goes takes its waiting bands along`() throws {
    let library = try Library.inMemory()
    let articles = pair(.shortened, 3)
    try insert(articles[0], id: 1, library, delaying: true)
    try library.write { writer in
      writer.delaysBands = { true }
      _ = try writer.remove(id: 1)
    }
    try insert(articles[1], id: 2, library, delaying: false)
    #expect(try state(library) == (8, true, [1]))
  }

  @Test func `bands that a program died with are made again`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("library.db")
    let articles = pair(.shortened, 3)
    do {
      let library = try Library(path: path)
      try insert(articles[0], id: 1, library, delaying: true)
      #expect(throws: (any Error).self) {
        try library.write { _ in throw LibraryError.failed(reason: "no more") }
      }
    }
    let library = try Library(path: path)
    try insert(articles[1], id: 2, library, delaying: false)
    #expect(try state(library) == (8, false, [1, 1]))
    #expect(try library.groupStories() == 1)
    #expect(try state(library) == (16, true, [2]))
  }

  @Test func `stories that a program died with stay as they were`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("library.db")
    let articles = pair(.extended, 4)
    do {
      let library = try Library(path: path)
      for (index, article) in articles.enumerated() {
        try insert(article, id: Int64(index + 1), library, delaying: true)
      }
      #expect(try state(library) == (0, false, [2]))
    }
    let library = try Library(path: path)
    let before = try library.page(of: .all, from: .newest, limit: 9).rows.map(\.id)
    #expect(try library.groupStories() == 2)
    #expect(try state(library) == (16, true, [2]))
    #expect(try library.page(of: .all, from: .newest, limit: 9).rows.map(\.id) == before)
    #expect(try library.check() == [])
  }

  @Test func `what another program grouped does not hide that more bands are missing`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("library.db")
    let (library, other) = (try Library(path: path), try Library(path: path))
    let articles = pair(.extended, 4)
    try insert(articles[0], id: 1, library, delaying: true)
    #expect(try other.groupStories() == 1)
    #expect(try state(other) == (8, true, [1]))
    try insert(articles[1], id: 2, library, delaying: true)
    #expect(try state(other) == (8, false, [2]))
    try insert(pair(.shortened, 6)[0], id: 3, library, delaying: false)
    #expect(try state(other) == (24, true, [1, 2]))
    #expect(try other.groupStories() == 0)
  }
}
