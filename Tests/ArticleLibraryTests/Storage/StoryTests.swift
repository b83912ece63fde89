import GRDB
import Testing
import Vietnamese

@testable import ArticleLibrary

/// Which articles are copies of one story.
@Suite struct StoryTests {
  private func content(_ text: StoryPairs.Text) -> ArticleContent {
    ArticleContent(title: text.title, markdown: text.body)
  }

  private func areCopies(_ first: StoryPairs.Text, _ second: StoryPairs.Text) -> Bool {
    let (left, right) = (content(first), content(second))
    let (leftText, rightText) = (IndexText(left), IndexText(right))
    let bands = Set(StorySketch.bands(of: leftText))
    guard !bands.isDisjoint(with: StorySketch.bands(of: rightText)) else { return false }
    return StoryComparison(left, leftText).kinship(to: StoryComparison(right, rightText))
      != .strangers
  }

  @Test func `copies are found and nothing else is`() {
    var found = (right: 0, wrong: 0, missed: 0)
    for label in StoryPairs.Label.allCases {
      for seed in 0..<60 {
        var pairs = StoryPairs(seed: UInt64(seed))
        let (first, second) = pairs.pair(label)
        switch (areCopies(first, second), label.areCopies) {
        case (true, true): found.right += 1
        case (true, false): found.wrong += 1
        case (false, true): found.missed += 1
        case (false, false): break
        }
      }
    }
    let precision = Double(found.right) / Double(found.right + found.wrong)
    let recall = Double(found.right) / Double(found.right + found.missed)
    #expect(precision >= 0.98, "\(found)")
    #expect(recall >= 0.9, "\(found)")
  }

  @Test func `texts that differ in a number or a name are never copies`() {
    for label in [StoryPairs.Label.otherNumber, .otherName] {
      for seed in 100..<200 {
        var pairs = StoryPairs(seed: UInt64(seed))
        let (first, second) = pairs.pair(label)
        #expect(!areCopies(first, second), "\(label) \(seed)")
      }
    }
  }

  private func store(_ library: Library, _ texts: StoryPairs.Text...) throws -> [ArticleID] {
    let batch = try library.importBatch()
    let ids = try texts.enumerated().map { index, text in
      var content = content(text)
      content.url = "https://news.example/\(index)/\(text.sentences.count)/\(text.title.hashValue)"
      content.source = "Nguồn \(index)"
      return try batch.add(ImportedArticle(file: "a", format: "text", content: content)).id
    }
    try batch.finish()
    return ids
  }

  private func rows(_ library: Library, _ list: ArticleList = .all) throws -> [ArticleSummary] {
    try library.page(of: list, from: .newest, limit: 50).rows
  }

  @Test func `one row stands for the copies of a story, the fullest`() throws {
    let library = try Library.inMemory()
    var pairs = StoryPairs(seed: 7)
    let (first, second) = pairs.pair(.extended)
    let ids = try store(library, first, second)
    let rows = try rows(library)
    #expect(rows.map(\.id) == [ids[1]])
    #expect(rows.map(\.versions) == [2])
    #expect(try library.versions(of: ids[0]).map(\.id) == [ids[1], ids[0]])
    let overview = try library.overview()
    #expect(overview.lists.first?.total == 1)
    #expect(try self.rows(library, .source("Nguồn 0")).map(\.id) == [ids[0]])
  }

  @Test func `a copy comes to light when its head goes`() throws {
    let library = try Library.inMemory()
    var pairs = StoryPairs(seed: 9)
    let (first, second) = pairs.pair(.extended)
    let ids = try store(library, first) + store(library, second)
    #expect(try rows(library).map(\.id) == [ids[1]])
    try library.undo()
    #expect(try rows(library).map(\.id) == [ids[0]])
    #expect(try rows(library).map(\.versions) == [1])
    #expect(try library.versions(of: ids[0]).isEmpty)
    #expect(try library.overview().lists.map(\.total).first == 1)
  }

  @Test func `a hidden copy can be read and bookmarked, and counts stay right`() throws {
    let library = try Library.inMemory()
    var pairs = StoryPairs(seed: 11)
    let (first, second) = pairs.pair(.shortened)
    let ids = try store(library, first, second)
    #expect(try rows(library).map(\.id) == [ids[0]])
    try library.setRead(true, [ids[1]])
    try library.setBookmarked(true, [ids[1]])
    #expect(try rows(library, .bookmarked).map(\.id) == [ids[1]])
    #expect(try library.overview().lists.map(\.total) == [1, 1, 1, 0])
    try library.undo()
    try library.undo()
    #expect(try library.overview().lists.map(\.total).prefix(2) == [1, 1])
  }

  @Test func `copies in a library of before there were stories are grouped, once`() throws {
    let library = try Library.inMemory()
    var pairs = StoryPairs(seed: 7)
    let (first, second) = pairs.pair(.extended)
    let ids = try store(library, first, second)
    try library.write { writer in
      for id in ids { try writer.show(id: id.rawValue) }
      let tables = "DELETE FROM story; DELETE FROM story_band;"
      try writer.db.execute(sql: tables + "DELETE FROM setting WHERE key = 'stories'")
    }
    #expect(try rows(library).map(\.versions) == [1, 1])
    #expect(try library.groupStories { false } == 0)
    #expect(try library.groupStories() == 2)
    #expect(try rows(library).map(\.id) == [ids[1]])
    #expect(try library.overview().lists.map(\.total).first == 1)
    #expect(try library.groupStories() == 0)
  }

  @Test func `in a new library there is nothing to be grouped afterwards`() throws {
    let library = try Library.inMemory()
    #expect(try library.read { try Setting.integer("stories", $0) } == 1)
  }

  @Test func `three copies are one row and different stories are not`() throws {
    let library = try Library.inMemory()
    var pairs = StoryPairs(seed: 13)
    let (first, second) = pairs.pair(.reordered)
    var third = first
    third.sentences.removeLast()
    let (other, _) = pairs.pair(.otherStory)
    _ = try store(library, first, second, third, other)
    #expect(try rows(library).map(\.versions).sorted() == [1, 3])
  }
}
