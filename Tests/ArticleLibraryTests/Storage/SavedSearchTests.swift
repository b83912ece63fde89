import GRDB
import Testing

@testable import ArticleLibrary

/// Searches that a person keeps, and queries that were made.
struct SavedSearchTests {
  @Test func `a search is kept under a name, by name, with its order`() throws {
    let library = try Library.inMemory()
    try library.saveSearch("tram bom", order: .relevance, as: " Thủy  lợi ")
    try library.saveSearch("cầu", as: "Cầu đường")
    let kept = try library.savedSearches()
    #expect(kept.map(\.name) == ["Cầu đường", "Thủy lợi"])
    #expect(kept.map(\.query) == ["cầu", "tram bom"])
    #expect(kept.map(\.order) == [.newest, .relevance])
    #expect(try library.overview().searches == kept)
  }

  @Test func `a name that is there gets the new query`() throws {
    let library = try Library.inMemory()
    let first = try library.saveSearch("một", as: "Tên")
    let second = try library.saveSearch("hai", as: "Te\u{302}n")
    #expect(first?.id == second?.id)
    #expect(try library.savedSearches().map(\.query) == ["hai"])
    try library.undo()
    #expect(try library.savedSearches().map(\.query) == ["một"])
  }

  @Test func `making, renaming and deleting are undone one by one`() throws {
    let library = try Library.inMemory()
    let saved = try #require(try library.saveSearch("một", as: "A"))
    #expect(try library.renameSearch(saved.id, to: "B"))
    try library.deleteSearch(saved.id)
    #expect(try library.savedSearches().isEmpty)
    #expect(try library.undo()?.kind == .search)
    #expect(try library.savedSearches().map(\.name) == ["B"])
    try library.undo()
    #expect(try library.savedSearches() == [saved])
    try library.undo()
    #expect(try library.savedSearches().isEmpty)
    #expect(try library.undo() == nil)
  }

  @Test func `a blank name and a name that is taken change nothing`() throws {
    let library = try Library.inMemory()
    let saved = try #require(try library.saveSearch("một", as: "A"))
    try library.saveSearch("hai", as: "B")
    #expect(try library.saveSearch("ba", as: " \n ") == nil)
    #expect(try !library.renameSearch(saved.id, to: "B"))
    #expect(try !library.renameSearch(saved.id, to: " "))
    #expect(try !library.renameSearch(999, to: "C"))
    #expect(try library.renameSearch(saved.id, to: "A"))
    try library.deleteSearch(999)
    #expect(try library.savedSearches().map(\.name) == ["A", "B"])
  }

  @Test func `what comes back by undo does not take a name that is used again`() throws {
    let library = try Library.inMemory()
    let saved = try #require(try library.saveSearch("một", as: "A"))
    try library.deleteSearch(saved.id)
    let other = try #require(try library.saveSearch("hai", as: "A"))
    #expect(other.id != saved.id)
    let named = try library.read { try SavedSearches(db: $0).id(named: "A") }
    #expect(named == other.id)
    try library.database.write { db in
      let entry = try Journal(db: db).begin(.search, at: 0, count: 1)
      try db.execute(
        sql: "INSERT INTO journal_search VALUES (?, ?, 'A', 'một', 'newest')",
        arguments: [entry, saved.id])
    }
    try library.undo()
    #expect(try library.savedSearches().map(\.name) == ["A", "A (2)"])
  }

  @Test func `queries are remembered once each, the last first`() throws {
    let library = try Library.inMemory()
    let before = try library.dataVersion()
    for query in ["một", "hai ", "  một", "", " ", "ba\nbốn"] { try library.rememberQuery(query) }
    #expect(try library.pastQueries() == ["ba bốn", "một", "hai"])
    #expect(try library.dataVersion() == before)
  }

  @Test func `the oldest of very many queries are forgotten`() throws {
    let library = try Library.inMemory()
    for number in 0..<520 { try library.rememberQuery("q\(number)") }
    let kept = try library.pastQueries()
    #expect(kept.count == 500)
    #expect(kept.first == "q519" && kept.last == "q20")
  }
}
