import GRDB
import Testing

@testable import ArticleLibrary

struct LibraryPicturesTests {
  private let red = ImportedPicture(address: "a/red.png", mediaType: "image/png", bytes: [1, 2, 3])
  private let blue = ImportedPicture(address: "a/blue.png", bytes: [4, 5])

  private func illustrated(_ title: String, _ pictures: [ImportedPicture]) -> ImportedArticle {
    var article = sample(title, published: 5, url: "https://a.example/\(title)")
    article.pictures = pictures
    return article
  }

  private func files(_ library: Library) throws -> Int? {
    try library.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM picture") }
  }

  @Test func `pictures come back by the address that the article names`() throws {
    let library = try Library.inMemory()
    let id = try library.add([illustrated("Bến", [red, blue])])[0].id
    #expect(try library.picture(at: "a/red.png", of: id)?.bytes == [1, 2, 3])
    #expect(try library.picture(at: "a/red.png", of: id)?.mediaType == "image/png")
    #expect(try library.picture(at: "a/none.png", of: id) == nil)
    #expect(try library.pictureAddresses(of: id) == ["a/blue.png", "a/red.png"])
  }

  @Test func `the beginnings of pictures are read without the rest, as far as they are wanted`()
    throws
  {
    let library = try Library.inMemory()
    var large = red
    large.bytes = (0..<300_000).map { UInt8($0 % 251) }
    let id = try library.add([illustrated("Bến", [large, blue])])[0].id
    var counts: [Int] = []
    let heads = try library.pictureHeads(of: id) { bytes -> [UInt8]? in
      counts.append(bytes.count)
      return bytes.count == 4096 ? nil : Array(bytes.prefix(2))
    }
    #expect(heads == ["a/red.png": [0, 1], "a/blue.png": [4, 5]])
    #expect(counts.sorted() == [2, 4096, 131_072])
    #expect(try library.pictureHeads(of: id) { _ in nil as Int? }.isEmpty)
  }

  @Test func `a file that two articles show is stored once`() throws {
    let library = try Library.inMemory()
    var again = red
    again.address = "b/again.png"
    let ids = try library.add([illustrated("Một", [red]), illustrated("Hai", [again, blue])])
    #expect(try files(library) == 2)
    #expect(try library.picture(at: "b/again.png", of: ids[1].id)?.bytes == [1, 2, 3])
  }

  @Test func `pictures that come later join the article that is there`() throws {
    let library = try Library.inMemory()
    let first = try library.add([illustrated("Bến", [])])[0]
    #expect(try library.add([illustrated("Bến", [red])])[0] == .updated(first.id))
    #expect(try library.add([illustrated("Bến", [red])])[0] == .unchanged(first.id))
    #expect(try library.add([illustrated("Bến", [])])[0] == .unchanged(first.id))
    #expect(try library.picture(at: "a/red.png", of: first.id)?.bytes == [1, 2, 3])
  }

  @Test func `an import that is undone takes its pictures along`() throws {
    let library = try Library.inMemory()
    try library.add([illustrated("Một", [red])])
    try library.add([illustrated("Hai", [red, blue])])
    try library.undo()
    #expect(try files(library) == 1)
    try library.undo()
    #expect(try files(library) == 0)
  }

  @Test func `a deleted article has its pictures again when it comes back`() throws {
    let library = try Library.inMemory()
    let id = try library.add([illustrated("Một", [red])])[0].id
    try library.delete([id])
    try library.undo()
    #expect(try library.picture(at: "a/red.png", of: id)?.bytes == [1, 2, 3])
  }

  @Test func `what is empty, too large or named twice is left out`() {
    var twice = blue
    twice.address = red.address
    let none = ImportedPicture(address: "c", bytes: [])
    let huge = ImportedPicture(
      address: "d", bytes: [UInt8](repeating: 0, count: ImportedPicture.largest + 1))
    #expect([red, twice, none, huge, blue].kept == [red, blue])
  }
}
