import Foundation
import GRDB
import Testing

@testable import ArticleLibrary

/// A new folder, deleted with the value.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/library-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }
}

struct LibraryFileTests {
  private func mode(_ path: String) throws -> Int {
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(facts[.posixPermissions] as? Int)
  }

  @Test func `a new library and its folders are the person's alone`() throws {
    let folder = try TemporaryFolder()
    let library = try Library(path: folder.file("a/b/library.db"))
    try library.add([sample("Bài")])
    #expect(try mode(folder.file("a")) == 0o700)
    #expect(try mode(folder.file("a/b")) == 0o700)
    #expect(try mode(folder.file("a/b/library.db")) == 0o600)
    #expect(try mode(folder.file("a/b/library.db-wal")) == 0o600)
  }

  @Test func `everything is there when the library is opened again`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("library.db")
    do {
      let library = try Library(path: path)
      let id = try library.add([sample("Cảng biển", section: "Kinh tế")])[0].id
      try library.setBookmarked(true, [id])
      try library.setReaderState("{\"list\":1}")
    }
    let library = try Library(path: path)
    let hit = try #require(try library.search(SearchRequest(query: "cang")).hits.first)
    #expect(hit.summary.isBookmarked && hit.summary.section == "Kinh tế")
    #expect(try library.readerState() == "{\"list\":1}")
    #expect(try library.undo()?.kind == .bookmark)
    #expect(try library.undo()?.kind == .import)
    #expect(try library.page(of: .all, from: .newest, limit: 1).total == 0)
  }

  @Test(arguments: [
    "Đây là một bức thư, không phải thư viện.", String(repeating: "x", count: 9000),
  ])
  func `a file that is no database is left as it is`(text: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("thu.txt")
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: LibraryError.notALibrary(path: path)) { try Library(path: path) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func `another program's database is left as it is`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("khac.db")
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE theirs (a)") }
    let before = FileManager.default.contents(atPath: path)
    #expect(throws: LibraryError.notALibrary(path: path)) { try Library(path: path) }
    #expect(FileManager.default.contents(atPath: path) == before)
  }

  @Test func `a folder in the place of the library is an error`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: LibraryError.self) { try Library(path: folder.path) }
    #expect(throws: LibraryError.self) { try Library(path: "/dev/null/library.db") }
  }

  @Test func `a damaged library gives an error, not an end`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("library.db")
    do {
      let library = try Library(path: path)
      try library.add((0..<200).map { sample("Số \($0)", body: "thân \($0) bài") })
      try library.database.writeWithoutTransaction { db in
        _ = try db.checkpoint(.truncate)
      }
    }
    let handle = try #require(FileHandle(forUpdatingAtPath: path))
    try handle.seek(toOffset: 8192)
    try handle.write(contentsOf: Data(repeating: 0xA5, count: 60_000))
    try handle.close()
    #expect(throws: LibraryError.self) {
      let library = try Library(path: path)
      _ = try library.page(of: .all, from: .newest, limit: 10)
      _ = try library.search(SearchRequest(query: "than"))
    }
  }

  @Test func `a library of a later version is not touched`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("library.db")
    let later = Schema.steps + [{ try $0.execute(sql: "CREATE TABLE later (a)") }]
    _ = try Library(path: path, steps: later)
    let error = LibraryError.newerSchema(
      path: path, found: later.count, known: Schema.steps.count)
    #expect(throws: error) { try Library(path: path) }
  }

  @Test func `a copy is kept before a library is brought to a new version`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("library.db")
    do { try Library(path: path).add([sample("Cũ")]) }
    let later = Schema.steps + [{ try $0.execute(sql: "CREATE TABLE later (a)") }]
    let library = try Library(path: path, steps: later)
    #expect(try library.page(of: .all, from: .newest, limit: 1).total == 1)
    let copy = "\(path).before-v\(later.count)"
    #expect(try mode(copy) == 0o600)
    #expect(try Library(path: copy).page(of: .all, from: .newest, limit: 1).total == 1)
  }

  @Test func `a step that fails leaves the library as it was`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("library.db")
    do { try Library(path: path).add([sample("Cũ")]) }
    let broken = Schema.steps + [{ try $0.execute(sql: "CREATE TABLE half (a); SELECT nothing") }]
    #expect(throws: LibraryError.self) { try Library(path: path, steps: broken) }
    let library = try Library(path: path)
    #expect(try library.page(of: .all, from: .newest, limit: 1).total == 1)
    #expect(try library.read { try !$0.tableExists("half") })
  }

  @Test func `a full disk is told and nothing of the change is kept`() throws {
    let folder = try TemporaryFolder()
    let library = try Library(path: folder.file("library.db"))
    try library.add([sample("Giữ")])
    try library.database.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages + 4)")
    }
    var dice = Dice(31)
    let articles = (0..<60).map { number in
      let noise = (0..<400).map { _ in String(dice.next(), radix: 36) }
      return sample("Số \(number)", body: noise.joined(separator: " "))
    }
    #expect(throws: LibraryError.full) { try library.add(articles) }
    #expect(try library.page(of: .all, from: .newest, limit: 9).rows.map(\.title) == ["Giữ"])
    try library.database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA max_page_count = 1000000")
    }
    try library.add(articles)
    #expect(try library.page(of: .all, from: .newest, limit: 9).total == 61)
  }

  @Test func `an import ends with the transaction that fails`() throws {
    let folder = try TemporaryFolder()
    let library = try Library(path: folder.file("library.db"))
    try library.database.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages + 300)")
    }
    var dice = Dice(32)
    let batch = try library.importBatch()
    var accepted = 0
    #expect(throws: LibraryError.full) {
      while accepted < 20_000 {
        let noise = (0..<200).map { _ in String(dice.next(), radix: 36) }
        _ = try batch.add(sample("Số \(accepted)", body: noise.joined(separator: " ")))
        accepted += 1
      }
    }
    #expect(throws: LibraryError.full) { try batch.add(sample("Sau")) }
    #expect(throws: LibraryError.full) { try batch.finish() }
    let total = try library.page(of: .all, from: .newest, limit: 1).total
    #expect(total > 0 && total < accepted)
    #expect(try library.search(SearchRequest(query: "số", limit: 1)).total == total)
    try library.database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA max_page_count = 1000000")
    }
    #expect(try library.undo()?.count == total)
    #expect(try library.page(of: .all, from: .newest, limit: 1).total == 0)
  }

  @Test func `an update of an article that was taken out meanwhile is stored`() throws {
    let folder = try TemporaryFolder()
    let library = try Library(path: folder.file("library.db"))
    let other = try Library(path: folder.file("library.db"))
    let id = try library.add([sample("Cũ", url: "u")])[0].id
    let batch = try library.importBatch()
    #expect(try batch.add(sample("Mới", url: "u")) == .updated(id))
    try other.undo()
    #expect(try batch.finish()?.count == 1)
    #expect(try other.page(of: .all, from: .newest, limit: 9).rows.map(\.title) == ["Mới"])
    #expect(try other.article(id)?.content.title == "Mới")
  }

  @Test func `opening a library again lets go of no lock`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("thư viện %3F?a=1#b.db")
    let library = try Library(path: path)
    try library.add([sample("Bài")])
    _ = try Library(path: path)
    let descriptor = open(path, O_RDWR)
    defer { close(descriptor) }
    // SQLite's bytes of readers; asked as the owner of the descriptor, not of the process.
    var lock = flock(
      l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: 0x4000_0002, l_len: 510,
      l_pid: 0)
    let getOpenFileLock: Int32 = 36
    withExtendedLifetime(library) { #expect(fcntl(descriptor, getOpenFileLock, &lock) == 0) }
    #expect(lock.l_type == Int16(F_RDLCK))
  }

  @Test func `an import that breaks off leaves whole articles`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("library.db")
    do {
      let batch = try Library(path: path).importBatch()
      for number in 0..<200 { _ = try batch.add(sample("Số \(number)", body: "về cảng")) }
      batch.settle()
    }
    let library = try Library(path: path)
    let total = try library.page(of: .all, from: .newest, limit: 1).total
    #expect(total < 200)
    #expect(try library.search(SearchRequest(query: "cang")).total == total)
    if total > 0 { #expect(try library.undo()?.count == total) }
  }

  @Test func `two openings of one library see each other's work`() throws {
    let folder = try TemporaryFolder()
    let reader = try Library(path: folder.file("library.db"))
    let writer = try Library(path: folder.file("library.db"))
    let before = try reader.dataVersion()
    let id = try writer.add([sample("Bài", url: "https://a.example/1")])[0].id
    #expect(try reader.dataVersion() > before)
    try reader.setRead(true, [id])
    #expect(try writer.article(id)?.isRead == true)
    let first = try reader.importBatch()
    let second = try writer.importBatch()
    let twice = sample("Hai lần", url: "https://a.example/2")
    _ = try first.add(twice)
    _ = try second.add(twice)
    try first.finish()
    try second.finish()
    #expect(try reader.page(of: .all, from: .newest, limit: 5).total == 2)
    #expect(try writer.undo()?.kind == .import)
    #expect(try reader.page(of: .all, from: .newest, limit: 5).total == 1)
  }

  /// How many articles there are, never fewer than before, in the list and in the search.
  private func look(at library: Library, after last: Int) throws -> Int {
    let page = try library.page(of: .all, from: .newest, limit: 400)
    #expect(page.total >= last && page.rows.count == page.total)
    #expect(try library.search(SearchRequest(query: "bai", limit: 1)).total ?? 0 >= last)
    return page.total
  }

  @Test func `reading goes on while another thread imports`() async throws {
    let folder = try TemporaryFolder()
    let library = try Library(path: folder.file("library.db"))
    let importing = Task {
      var dice = Dice(41)
      for _ in 0..<5 { try library.add((0..<60).map { _ in sample(dice.words(6)) }) }
    }
    var last = 0
    for _ in 0..<10_000 where last < 300 {
      last = try look(at: library, after: last)
      await Task.yield()
    }
    try await importing.value
  }
}
