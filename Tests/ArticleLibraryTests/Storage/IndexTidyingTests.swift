import GRDB
import Testing

@testable import ArticleLibrary

/// Few pieces of the search index after whatever was done to the library.
struct IndexTidyingTests {
  private let queries = ["duong", "hoà", "quang ninh", "\"cảng biển\"", "t*", "-cảng tinh", "35"]

  private func hits(_ library: Library) throws -> [[ArticleID]] {
    try queries.map { query in
      let request = SearchRequest(query: query, limit: 40, precision: .exact)
      return try library.search(request).hits.map(\.summary.id)
    }
  }

  private func articles(_ numbers: Range<Int>, _ dice: inout Dice) -> [ImportedArticle] {
    numbers.map { number in
      let own = (0..<30).map { "tư\(number)x\($0)" }.joined(separator: " ")
      return sample(
        dice.words(4), published: Int64(number) * 90_000, body: dice.words(10) + " " + own,
        url: "https://a.example/\(number)")
    }
  }

  private func structure(_ library: Library) throws -> IndexStructure {
    try library.read { try IndexStructure($0) }
  }

  /// A library whose index is one piece, after single changes and an import that was undone.
  private func changedLibrary(_ dice: inout Dice) throws -> Library {
    let library = try Library.inMemory()
    try library.add(articles(0..<1200, &dice))
    try library.optimize()
    for number in 1200..<1230 { try library.add(articles(number..<number + 1, &dice)) }
    for number in 200..<210 { try library.add(articles(number..<number + 1, &dice)) }
    try library.add(articles(1600..<1640, &dice))
    try library.undo()
    for _ in 0..<12 { try library.undo() }
    return library
  }

  @Test func `idle steps leave few pieces, the largest as it was, and every answer`() throws {
    var dice = Dice(31)
    let library = try changedLibrary(&dice)
    let before = try structure(library)
    let found = try hits(library)
    #expect(before.segments > IndexStructure.fewest)
    #expect(try library.tidyIndex())
    let after = try structure(library)
    #expect(after.segments <= IndexStructure.fewest && !after.isMerging)
    let largest = before.levels.flatMap(\.segments).max { $0.pages < $1.pages }
    #expect(after.levels.flatMap(\.segments).contains { $0 == largest })
    #expect(try hits(library) == found)
    #expect(try library.check() == [])
    let usermerge = "SELECT v FROM search_config WHERE k = 'usermerge'"
    #expect(try library.read { try Int.fetchOne($0, sql: usermerge) } == 8)
  }

  @Test func `what is broken off goes on, whoever wrote in between`() throws {
    var dice = Dice(32)
    let library = try changedLibrary(&dice)
    #expect(try !library.tidyIndex { true })
    var steps = 0
    while steps < 400, try library.read({ try IndexTidying($0).isDue }) {
      try library.maintain { try IndexTidying($0).step(pages: 1, $0) }
      steps += 1
      guard steps < 4 else { continue }
      try library.write { writer in
        let article = try #require(articles(2000 + steps..<2001 + steps, &dice).first)
        let prepared = try PreparedArticle(
          StoredContent(normalizing: article), zstd: writer.memory.zstd)
        try writer.insert(prepared, id: 90_000 + Int64(steps), order: Int64(steps) << 40)
      }
    }
    #expect(steps > 4 && steps < 400)
    #expect(try library.tidyIndex { true })
    #expect(try structure(library).segments <= IndexStructure.fewest)
    #expect(try library.check() == [])
    let found = try hits(library)
    try library.rebuildIndex()
    #expect(try hits(library) == found)
  }

  @Test func `what grows beside the largest piece is merged with it and leaves no room taken`()
    throws
  {
    var dice = Dice(33)
    let library = try Library.inMemory()
    try library.add(articles(0..<100, &dice))
    try library.optimize()
    let small = try structure(library).pages
    for start in stride(from: 1000, to: 1400, by: 100) {
      try library.add(articles(start..<start + 100, &dice))
    }
    for _ in 0..<4 { try library.undo() }
    try library.tidyIndex()
    try library.optimize()
    #expect(try structure(library).pages <= small + 1)
    #expect(try library.page(of: .all, from: .newest, limit: 1).total == 100)
    #expect(try library.check() == [])
  }

  @Test func `articles that were taken out leave no marks once they are many`() throws {
    var dice = Dice(35)
    let library = try Library.inMemory()
    try library.add(articles(0..<1100, &dice))
    for first in [1100, 1700, 2300] {
      try library.add((first..<first + 600).map { sample("Tin rút \($0)", published: Int64($0)) })
      if first < 2300 { try library.optimize() }
    }
    let counts = try (0..<3).map { _ in
      try library.undo()
      try library.tidyIndex()
      return try structure(library).segments
    }
    // The first were never merged with others, and few marks stay.
    #expect(counts == [1, 2, 1])
    #expect(try library.search(SearchRequest(query: "tư*", precision: .exact)).total == 1100)
    #expect(try library.search(SearchRequest(query: "rút", precision: .exact)).total == 0)
    #expect(try library.check() == [])
  }

  @Test func `single changes alone never leave many pieces`() throws {
    var dice = Dice(34)
    let library = try Library.inMemory()
    var most = 0
    for number in 0..<40 {
      try library.add(articles(number..<number + 1, &dice))
      most = max(most, try structure(library).segments)
    }
    #expect(most <= 16)
    #expect(try library.check() == [])
  }

  @Test func `an import that was undone leaves no merge to whoever changes one article next`()
    throws
  {
    var dice = Dice(36)
    let library = try Library.inMemory()
    try library.add(articles(0..<1200, &dice))
    try library.optimize()
    let largest = try structure(library).sizes
    try library.add(articles(1200..<2000, &dice))
    #expect(try structure(library).pages > largest[0] * 3 / 2)
    try library.undo()
    let after = try structure(library)
    #expect(after.segments <= IndexStructure.fewest && !after.isMerging)
    #expect(try !library.read { try IndexTidying($0, wholly: false).isDue })
    #expect(try library.check() == [])
  }

  @Test func `after a single change only small pieces are merged, and no merge stays begun`() throws
  {
    var dice = Dice(37)
    let library = try Library.inMemory()
    try library.add(articles(0..<1800, &dice))
    try library.optimize()
    let large = try structure(library).levels.flatMap(\.segments)
    for number in 1200..<1230 {
      try library.add(articles(number..<number + 1, &dice))
      let now = try structure(library)
      #expect(!now.isMerging)
      #expect(large.allSatisfy(now.levels.flatMap(\.segments).contains))
    }
    #expect(try structure(library).segments <= large.count + 8)
  }

  @Test func `the newest pieces become one while each of the others stays for itself`() throws {
    // Levels: [5 pages], [20 pages], [], [9000 pages, 400 pages being the newer].
    let record: [UInt8] =
      [0, 0, 0, 7, 4, 4, 40]
      + [0, 1, 9, 1, 5] + [0, 1, 8, 2, 21] + [0, 0] + [0, 2, 1, 1, 0xC6, 0x28, 2, 1, 0x83, 0x10]
    let structure = IndexStructure(record)
    #expect(structure.sizes == [5, 20, 400, 9000])
    #expect(structure.record == record)
    #expect(structure.crowd == 2)
    // Marks of what was taken out lie beside it until both are merged: three pieces of 1, 2 and 99
    // pages.
    let three: [UInt8] = [0, 0, 0, 7, 2, 3, 40, 0, 2, 3, 1, 2, 2, 1, 1, 0, 1, 1, 1, 99]
    #expect(IndexStructure(three).crowd == 2)
    let gathered = structure.gathered(2)
    #expect(gathered.levels.map { $0.segments.map(\.pages) } == [[20, 5], [], [400], [9000]])
    #expect(IndexStructure(gathered.record).levels == gathered.levels)
    #expect(IndexStructure(record + [1]).segments == 0)
    #expect(IndexStructure(Array(record.dropLast())).segments == 0)
    #expect(IndexStructure([]).segments == 0)
  }
}
