import GRDB
import Testing

@testable import ArticleLibrary

struct LibraryUndoTests {
  private func titles(_ library: Library) throws -> [String] {
    try library.page(of: .all, from: .newest, limit: 1000).rows.map(\.title)
  }

  @Test func `an article whose place was taken comes back beside it`() throws {
    let library = try Library.inMemory()
    try library.add([sample("Xưa", published: 500, url: "u")])
    let long = try library.importBatch()
    for number in 0..<64 { _ = try long.add(sample("Số \(number)", published: Int64(number))) }
    long.settle()
    try library.add([sample("Nay", published: 900, url: "u")])
    _ = try long.add(sample("Cùng giây", published: 500))
    try long.finish()
    #expect(try titles(library).prefix(2) == ["Nay", "Cùng giây"])
    #expect(try library.undo()?.count == 1)
    #expect(try titles(library).prefix(2) == ["Xưa", "Cùng giây"])
    #expect(try library.undo()?.count == 65)
    #expect(try titles(library) == ["Xưa"])
    #expect(try library.search(SearchRequest(query: "xưa")).total == 1)
  }

  @Test func `a change that cannot be undone does not block the one before it`() throws {
    let library = try Library.inMemory()
    try library.add([sample("Một", url: "u")])
    try library.setRead(true, [ArticleID(1)])
    try library.add([sample("Hai", url: "u")])
    try library.database.write { try $0.execute(sql: "UPDATE journal_former SET packed = x'00'") }
    #expect(throws: LibraryError.self) { try library.undo() }
    #expect(try titles(library) == ["Hai"])
    #expect(try library.undo()?.kind == .read)
    #expect(try library.undo()?.kind == .import)
    #expect(try titles(library).isEmpty)
    #expect(try library.undo() == nil)
  }

  @Test func `an undo may be stopped and goes on with the next call`() throws {
    let library = try Library.inMemory()
    try library.add([sample("Giữ")])
    try library.add((0..<600).map { sample("Số \($0)", published: Int64($0), body: "") })
    var asked = 0
    let stopped = try library.undo {
      asked += 1
      return true
    }
    #expect(stopped == nil && asked == 1)
    let left = try titles(library).count
    #expect(left > 1 && left < 601)
    #expect(try library.search(SearchRequest(query: "số")).total == left - 1)
    #expect(try library.undo()?.count == 600)
    #expect(try titles(library) == ["Giữ"])
  }
}
